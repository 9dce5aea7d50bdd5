namespace Catalog.Content.Importing;

/// <summary>How an answer found its place.</summary>
public enum Match
{
    /// <summary>It has none: it goes into the comment at the end of the front matter.</summary>
    Left,

    /// <summary>It is about the person who sent it in, and is not taken over.</summary>
    Personal,

    /// <summary>Its label resembles what the model asks, and nothing else so much.</summary>
    Guessed,

    /// <summary>Its label is a name that the model has for it, or somebody has said so.</summary>
    Sure,
}

/// <summary>
/// A place in an entry: a key (<c>alder</c>), a key in a group (<c>omfang.varighed</c>), or a section (<c>afsnit.F</c>).
/// </summary>
public sealed record Target(string Path)
{
    private const string SectionPrefix = "afsnit.";

    /// <summary>What is not taken over.</summary>
    public static Target None { get; } = new("-");

    public bool IsSection => Path.StartsWith(SectionPrefix, StringComparison.Ordinal);

    /// <summary>The id of the section.</summary>
    public string SectionId => Path[SectionPrefix.Length..];

    /// <summary>The key of the front matter, and the key inside its group or "".</summary>
    public (string Key, string Part) Keys => Path.Split('.', 2) is [var key, var part] ? (key, part) : (Path, "");

    /// <summary>A section as a place.</summary>
    public static Target Section(string id) => new(SectionPrefix + id);
}

/// <summary>A label and the place it was given.</summary>
public sealed record Matched(string Label, Target? Target, Match How);
