using System.Security.Cryptography;
using System.Text;
using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Parsing;
using Catalog.Content.Text;
using Catalog.Content.Validation;
using Catalog.Site.Planning;

namespace Catalog.Site.Operations;

/// <summary>
/// The editor of <c>catalog serve</c>: an entry's file as a form, the form as the file, and what the check finds in it while somebody
/// writes. All are values; reading and writing files is the edge's.
/// </summary>
public static class EntryEditor
{
    /// <summary>What a file was when it was read, so that nobody overwrites what another program has written since.</summary>
    public static string VersionOf(SourceFile file) => Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)[..8]);

    /// <summary>The form of an entry as JSON; null when its file, or the model, cannot be read, with the findings that say why.</summary>
    public static Checked<ReadOnlyMemory<byte>?> Open(SourceTree sources, string id)
    {
        var faults = new Faults();
        var catalogue = faults.Take(CatalogueReader.ReadBySoundModel(sources));
        if (catalogue is null || sources.Find(SourceFolders.Entry(id)) is not { } file)
        {
            return faults.With<ReadOnlyMemory<byte>?>(null);
        }

        var document = faults.Take(DocumentParser.Parse(file));
        return document is not null && EntryText.Of(document, catalogue.Model) is { } text
            ? new(
                EditorJson.Write(
                    new EditedEntry(id, sources.Shown(file.Path), VersionOf(file), text, catalogue.Site.Limits.ImageKilobytes),
                    EditorForm.Of(catalogue.Model),
                    catalogue.Model
                ),
                []
            )
            // Why this file cannot be opened, and not what is wrong with another.
            : new(null, DiagnosticOrder.Sort([.. faults.Found.Where(finding => finding.Path == file.Path)]));
    }

    /// <summary>
    /// The file with what somebody has written at the form, and nothing else changed. Null when <paramref name="written"/> is no form,
    /// when the file or the model cannot be read any more, or when a file cannot say it; a character that has no place in a file is a
    /// finding.
    /// </summary>
    public static Checked<SourceFile?> Change(SourceTree sources, string id, ReadOnlyMemory<byte> written)
    {
        if (EditorJson.Read(written) is not { } text || sources.Find(SourceFolders.Entry(id)) is not { } file)
        {
            return new(null, []);
        }

        var (catalogue, found) = CatalogueReader.ReadBySoundModel(sources);
        if (catalogue is null)
        {
            return new(null, [.. DiagnosticOrder.Sort(found).Where(finding => finding.Severity == Severity.Error)]);
        }

        if (DocumentParser.Parse(file).Value is not { Head: not null, Body: not null } document)
        {
            return new(null, []);
        }

        var mark = file.Bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.ToArray() : [];
        return EntryText.Change(document, text, catalogue.Model) is { } changed
            ? new(file with { Bytes = (byte[])[.. mark, .. Encoding.UTF8.GetBytes(changed.Text)] }, [])
            : new(null, [.. Forbidden(text, file)]);
    }

    // Each text as a file of its own, so that what has no place in any file is told with its place in the text.
    private static IEnumerable<Diagnostic> Forbidden(EntryText text, SourceFile file) =>
        text
            .Sections.Select(section => section.Value)
            .Concat(WordsIn(text.Head))
            .SelectMany(words => TextDecoding.Decode(file with { Bytes = Encoding.UTF8.GetBytes(words) }).Diagnostics)
            .Where(found => found.Severity == Severity.Error);

    private static IEnumerable<string> WordsIn(WrittenValue value) =>
        value switch
        {
            WrittenValue.Words words => [words.Value],
            WrittenValue.List list => list.Items.SelectMany(WordsIn),
            WrittenValue.Group group => group.Members.SelectMany(member => WordsIn(member.Value)),
            _ => [],
        };

    /// <summary>
    /// What the check finds in an entry's file as JSON, each at its field, and what each next status would lack. <paramref name="sources"/>
    /// hold the file as it is written now; <paramref name="memory"/> is that of earlier calls.
    /// </summary>
    public static ReadOnlyMemory<byte> Judge(SourceTree sources, string id, DateOnly today, SiteMemory memory)
    {
        var path = SourceFolders.Entry(id);
        var (catalogue, found) = Check(sources, path, today, memory);
        var document = sources.Find(path) is { } file ? DocumentParser.Parse(file).Value : null;
        return EditorJson.Write(
            [
                .. ShownPlaces
                    .Of(found, sources)
                    .Zip(found)
                    .Select(pair => new EditorFinding(FieldOf(pair.Second, document, catalogue), pair.First)),
            ],
            catalogue?.Entry(id) is { } entry ? [.. Next(entry, catalogue, today)] : []
        );
    }

    private static (Catalogue? Catalogue, ImmutableArray<Diagnostic> Found) Check(
        SourceTree sources,
        string path,
        DateOnly today,
        SiteMemory memory
    )
    {
        var faults = new Faults();
        if (faults.Take(CatalogueReader.Read(sources, memory.Catalogue)) is not { } catalogue)
        {
            return (null, DiagnosticOrder.Sort(faults.Found));
        }

        var plan = faults.Take(SitePlan.Make(catalogue, drafts: true));
        var options = new CheckOptions(today, Release: false);
        faults.AddRange(CatalogueCheck.Run(catalogue, sources, plan.Addresses, options, memory.Checks));
        return (catalogue, DiagnosticOrder.Sort([.. faults.Found.Where(finding => finding.Path == path)]));
    }

    // What the entry would lack if it had each status that can follow, in the words of the check.
    private static IEnumerable<EditorStep> Next(Entry entry, Catalogue catalogue, DateOnly today)
    {
        var own = Lacks(entry).ToHashSet(StringComparer.Ordinal);
        return catalogue
            .Model.Lifecycle.Following(entry.Head.Status?.Value ?? "")
            .Select(status => new EditorStep(
                status.Name,
                [
                    .. Lacks(entry with { Head = entry.Head with { Status = new(status.Id, entry.Head.Status!.Span) } })
                        .Where(lack => !own.Contains(lack)),
                ]
            ));

        IEnumerable<string> Lacks(Entry asked) =>
            CatalogueCheck
                .OfStatus(asked, catalogue.Model, today)
                .Where(found => found.Severity == Severity.Error)
                .Select(found => found.Message);
    }

    private static string FieldOf(Diagnostic finding, ParsedDocument? document, Catalogue? catalogue)
    {
        if (document is not { Head: { } head } || catalogue is null)
        {
            return "";
        }

        // What is missing has no place of its own: the finding names the key or the section.
        if (
            finding.Rule == FormRules.MissingFieldRule
            || finding.Rule == FormRules.MissingSectionRule
            || finding.Rule == QuintetRules.ElementWithoutTextRule
        )
        {
            var named = finding.Message.Split('»', 2) is [_, var rest] ? rest.Split('«')[0] : "";
            return catalogue.Model.Framework.Sections.FirstOrDefault(section => section.Name == named) is { } section
                ? "#" + section.Id
                : named;
        }

        var at = finding.Place.Span.Start;
        return at < document.HeadSpan.End ? PathTo(head, at)
            : document.Body is { } body && EntryText.SectionAt(body, at, catalogue.Model) is { } id ? "#" + id
            : "";
    }

    // The keys and numbers that lead to the value at an offset: målinger.0.navn.
    private static string PathTo(YamlNode node, int at)
    {
        var (step, next) = node switch
        {
            YamlMapping mapping => mapping.Pairs.LastOrDefault(pair => pair.Key.Span.Start <= at) is { } pair
                ? (pair.Key.Value, pair.Value)
                : ("", null),
            YamlSequence { Items.IsEmpty: false } sequence => sequence.Items.Index().LastOrDefault(item => item.Item.Span.Start <= at)
                is { Item: { } item, Index: var index }
                ? (index.ToString(System.Globalization.CultureInfo.InvariantCulture), item)
                : ("0", sequence.Items[0]),
            _ => ("", (YamlNode?)null),
        };
        return next is null ? step
            : PathTo(next, at) is { Length: > 0 } rest ? $"{step}.{rest}"
            : step;
    }
}

/// <summary>
/// An entry as its file has it: where somebody finds the file, which version of it, what it says, and how large a picture may be, in KB.
/// </summary>
internal sealed record EditedEntry(string Id, string Path, string Version, EntryText Text, int PictureKilobytes);

/// <summary>A finding and the field of the form that it is about; "" for none.</summary>
internal sealed record EditorFinding(string Field, Diagnostic Found);

/// <summary>A status that can follow, and what is lacking for it, in sentences.</summary>
internal sealed record EditorStep(string Status, ImmutableArray<string> Lacks);
