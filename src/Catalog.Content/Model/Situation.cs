using Catalog.Content.Diagnostics;

namespace Catalog.Content.Model;

/// <summary>A time of the day under which situations stand; <see cref="Note"/> says more of it (»kl. 8–14«), or is empty.</summary>
public sealed record DayPart(string Id, string Name, string Note);

/// <summary>
/// What a practitioner would say when something is hard: the sentence, who says it, when on the day, the words and diagnoses
/// somebody would search for, the children's ages, and what to try while no entry answers.
/// </summary>
public sealed record Situation(string Id, string Says, string Speaker, string Part, AgeRange? Age, ModelText Answer)
{
    /// <summary>The words that people would search for.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Where the situation is written.</summary>
    public required Place Place { get; init; }
}

/// <summary>The situations of a model, in order, and the day that they are told along.</summary>
public sealed record SituationList(ImmutableArray<DayPart> Day, ImmutableArray<Situation> All)
{
    /// <summary>Those of a model that has none.</summary>
    public static SituationList None { get; } = new([], []);

    /// <summary>The situation with an id, or null.</summary>
    public Situation? Find(string id) => All.FirstOrDefault(situation => situation.Id == id);

    /// <summary>The parts of the day that have situations, each with them.</summary>
    public IEnumerable<(DayPart Part, ImmutableArray<Situation> Situations)> ByPart() =>
        Day.Select(part => (part, All.Where(situation => situation.Part == part.Id).ToImmutableArray()))
            .Where(group => !group.Item2.IsEmpty);
}
