using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>What no report may repeat.</summary>
public static class PrivateText
{
    /// <summary>What the privacy rules mark in a file that is no entry, as it stands there.</summary>
    public static IEnumerable<string> InFile(Catalogue catalogue, SourceTree tree, string path) =>
        PrivacyCheck
            .Run(catalogue with { Entries = [], Pages = [], Images = [] }, new SourceTree(tree.Find(path) is { } file ? [file] : []))
            .Select(finding => finding.Place.Source.Slice(finding.Place.Span));

    /// <summary>What the privacy rules mark in some entries of a catalogue, as it stands there.</summary>
    public static IEnumerable<string> In(Catalogue catalogue, SourceTree tree, IEnumerable<Entry?> some)
    {
        ImmutableArray<Entry> entries = [.. some.OfType<Entry>()];
        var files = new SourceTree(entries.Select(entry => tree.Find(entry.Source.Path)).OfType<SourceFile>());
        return PrivacyCheck
            .Run(catalogue with { Entries = entries, Pages = [], Images = [] }, files)
            .Select(finding => finding.Place.Source.Slice(finding.Place.Span));
    }
}
