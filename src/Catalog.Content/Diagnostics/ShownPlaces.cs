using Catalog.Content.Text;

namespace Catalog.Content.Diagnostics;

/// <summary>Findings as they are shown: a private draft is named by where it is, not by where it will be published.</summary>
public static class ShownPlaces
{
    /// <summary>The findings with the paths that somebody can open, also in what they say.</summary>
    public static ImmutableArray<Diagnostic> Of(ImmutableArray<Diagnostic> found, SourceTree sources)
    {
        if (!sources.HasPrivate)
        {
            return found;
        }

        ImmutableArray<(string Path, string Shown)> moved =
        [
            .. sources.Files.Where(file => file.PrivatePath is not null).Select(file => (file.Path, file.PrivatePath!)),
        ];
        var texts = new Dictionary<SourceText, SourceText>();
        return [.. found.Select(each => Of(each, sources, moved, texts))];
    }

    private static Diagnostic Of(
        Diagnostic found,
        SourceTree sources,
        ImmutableArray<(string Path, string Shown)> moved,
        Dictionary<SourceText, SourceText> texts
    )
    {
        var said = found with
        {
            Message = Said(found.Message, moved),
            Help = Said(found.Help, moved),
            Elsewhere = [.. found.Elsewhere.Select(sources.Shown)],
        };
        var source = found.Place.Source;
        if (sources.Shown(source.Path) is var shown && shown == source.Path)
        {
            return said;
        }

        if (!texts.TryGetValue(source, out var there))
        {
            texts[source] = there = new SourceText(shown, source.Text);
        }

        return said with
        {
            Place = found.Place with { Source = there },
        };
    }

    private static string Said(string text, ImmutableArray<(string Path, string Shown)> moved) =>
        text.Contains(SourceFolders.Content, StringComparison.Ordinal)
            ? moved.Aggregate(text, (said, file) => said.Replace(file.Path, file.Shown, StringComparison.Ordinal))
            : text;
}
