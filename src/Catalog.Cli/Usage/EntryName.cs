using Catalog.Cli.Disk;
using Catalog.Content.Text;

namespace Catalog.Cli.Usage;

/// <summary>The words after a command that is about one entry.</summary>
internal static class EntryName
{
    /// <summary>The entry's id, which may be written as the name of its file; <paramref name="example"/> shows how it is written.</summary>
    /// <exception cref="EdgeException">There is no word, or more than one.</exception>
    public static string Read(ImmutableArray<string> words, string example) =>
        words switch
        {
            [] or [""] => throw new EdgeException($"Der mangler, hvilken beskrivelse det er. Skriv for eksempel: {example}."),
            [var word] => IdIn(word),
            [_, var next, ..] => throw new EdgeException(
                $"Ordet »{next}« hører ikke til noget. Skriv kun ét navn, for eksempel: {example}."
            ),
        };

    /// <summary>The id in a word, which may be the name of the entry's file with or without its folder.</summary>
    public static string IdIn(string word)
    {
        var path = word.Replace('\\', '/');
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.EndsWith(SourceFolders.Markdown, StringComparison.Ordinal) ? name[..^SourceFolders.Markdown.Length] : name;
    }
}
