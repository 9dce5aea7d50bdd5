namespace Catalog.Content.Text;

/// <summary>What a text in an entry is about, for rules about what is claimed.</summary>
public enum Tells
{
    /// <summary>What is done, with whom, and why.</summary>
    What,

    /// <summary>What is hoped or expected: no claim that it happened.</summary>
    Hope,

    /// <summary>What was seen.</summary>
    Result,

    /// <summary>What others have called something, or what is only sorted by: no claim of the entry.</summary>
    Nothing,
}

/// <summary>A text that was written under a key, with its place, and what it is about.</summary>
public sealed record WrittenText(Spanned<string> Value, Tells Tells);
