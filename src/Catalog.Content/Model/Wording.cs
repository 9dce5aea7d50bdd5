namespace Catalog.Content.Model;

/// <summary>
/// The municipality's own words for the checks of language, claims and privacy: what <c>content/model/sprog.yml</c> holds.
/// Words are compared without regard to capitals.
/// </summary>
/// <param name="Allowed">Mailboxes, names and terms that the privacy rules pass over.</param>
/// <param name="Promises">Words that promise something, and what must stand behind them.</param>
/// <param name="Setbacks">Words by which a text says that something went the wrong way or did not change.</param>
/// <param name="Avoided">Words that say that a child is the problem, and what to say instead.</param>
/// <param name="Compounds">Compounds that are often written apart, as their two parts.</param>
public sealed record Wording(
    ImmutableArray<string> Allowed,
    ImmutableArray<Promise> Promises,
    ImmutableArray<string> Setbacks,
    ImmutableArray<AvoidedWord> Avoided,
    ImmutableArray<Compound> Compounds
)
{
    public static Wording None { get; } = new([], [], [], [], []);
}

/// <summary>Words that promise the same.</summary>
public sealed record Promise(ImmutableArray<string> Words, Promised Of);

/// <summary>What must stand behind a promise.</summary>
public enum Promised
{
    /// <summary>A grade of the effect that is not weak. What is hoped promises nothing.</summary>
    Effect,

    /// <summary>The same grade, also where the rest is hoped: whether something is known is no hope.</summary>
    Knowledge,

    /// <summary>A measurement that moved the way that is better, wherever the words are.</summary>
    Benefit,

    /// <summary>A measurement that fell.</summary>
    Fall,

    /// <summary>A measurement that rose.</summary>
    Rise,

    /// <summary>A measurement that moved the way that is better; only in what tells of results.</summary>
    Progress,

    /// <summary>A measurement that moved far the way that is better; only in what tells of results, or with a fall or a rise.</summary>
    GreatProgress,
}

/// <summary>A word or phrase to avoid, what to write instead, and why.</summary>
public sealed record AvoidedWord(string Word, string Instead, string Because);

/// <summary>A word of two parts that is written as one.</summary>
public sealed record Compound(string First, string Second)
{
    public override string ToString() => First + Second;
}
