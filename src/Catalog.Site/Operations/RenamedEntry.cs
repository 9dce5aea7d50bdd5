using System.Text.RegularExpressions;
using Catalog.Content.Diagnostics;
using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Planning;

namespace Catalog.Site.Operations;

/// <summary>
/// An entry under another id: the text of its file, and of every other file that names it. The old id is among its former addresses,
/// so links from outside and from frozen editions still lead to it.
/// </summary>
/// <param name="Text">The entry's own file, whose path is another now.</param>
/// <param name="Others">The other files that change, in order, each with how many places.</param>
public sealed partial record RenamedEntry(string Text, ImmutableArray<RenamedFile> Others)
{
    /// <summary>
    /// What renaming an entry of the catalogue does. Nothing but the ids changes: every other letter, comment and line end stays.
    /// Frozen editions are not among the sources that change.
    /// </summary>
    public static RenamedEntry Of(Catalogue catalogue, Entry entry, string to)
    {
        var edits = new[] { FormerAddress(entry, to) }
            .Concat(References(catalogue, entry.Id).Select(at => new Edit(at, Within(at, entry.Id, to))))
            .Concat(Links(catalogue).SelectMany(link => OfLink(link, entry, to)))
            .DistinctBy(edit => (edit.At.Source.Path, edit.At.Span))
            .ToLookup(edit => edit.At.Source.Path, StringComparer.Ordinal);
        return new(
            Changed(entry.Source, edits[entry.Source.Path]),
            [
                .. edits
                    .Where(file => file.Key != entry.Source.Path)
                    .OrderBy(file => file.Key, StringComparer.Ordinal)
                    .Select(file => new RenamedFile(file.Key, Changed(file.First().At.Source, file), file.Count())),
            ]
        );
    }

    // Where an id stands as a value: relations, the successor, what a page begins with, what a search must find.
    private static IEnumerable<Place> References(Catalogue catalogue, string id) =>
        catalogue
            .Entries.SelectMany(each =>
                each.Head.Relations.Select(relation => relation.Target)
                    .Concat(each.Head.ReplacedBy is { } by ? [by] : [])
                    .Where(named => named.Value == id)
                    .Select(named => each.At(named.Span))
            )
            .Concat(
                catalogue.Pages.SelectMany(page =>
                    page.BeginWith.Where(named => named.Value == id).Select(named => new Place(page.Source, named.Span))
                )
            )
            // A meeting whose decisions have been applied tells what was, by the ids of its day.
            .Concat(
                catalogue
                    .Meetings.Where(meeting => meeting.Applied is null)
                    .SelectMany(meeting =>
                        meeting
                            .Cases.Select(each => each.Entry)
                            .OfType<Spanned<string>>()
                            .Where(named => named.Value == id)
                            .Select(named => meeting.At(named.Span))
                    )
            )
            .Concat(
                catalogue.Model.Searches.SelectMany(test =>
                    test.Entries.Where(named => named.Value == id).Select(named => test.At(named.Span))
                )
            );

    // Every link of a text, with the path it is resolved from and its place.
    private static IEnumerable<(RichLink Link, string From, Place At)> Links(Catalogue catalogue)
    {
        var ofModel = catalogue.Model.Texts.SelectMany(text => text.Text.Links().Select(link => (link, text.Text.Source.Path, text.Place)));
        return catalogue
            .Entries.SelectMany(entry => entry.Sections.Select(section => section.Text))
            .Concat(catalogue.Pages.Select(page => page.Text))
            .SelectMany(text => text.Links().Select(link => (link, text.Source.Path, new Place(text.Source, link.Span))))
            .Concat(ofModel);
    }

    // A link with its address elsewhere (»[metoden][1]«) has it on a line of its own.
    private static IEnumerable<Edit> OfLink((RichLink Link, string From, Place At) each, Entry entry, string to)
    {
        var address = each.Link.Target.Split('#', 2)[0].Trim();
        var (ending, leads) = LinkTarget.Read(each.Link.Target, each.From) switch
        {
            LinkTarget.SourcePath file => (SourceFolders.Markdown, file.Path == SourceFolders.Entry(entry.Id)),
            LinkTarget.SitePage page => (".html", page.Address == Urls.Entry(entry.Id).Path || page.Address == Urls.Sheet(entry.Id).Path),
            _ => ("", false),
        };
        if (!leads || !address.EndsWith(entry.Id + ending, StringComparison.Ordinal))
        {
            return [];
        }

        var renamed = address[..^(entry.Id.Length + ending.Length)] + to + ending;
        ImmutableArray<TextSpan> inLink = [.. Found(each.At.Source, each.At.Span, address, isDefinition: false)];
        var found = inLink.IsEmpty ? Found(each.At.Source, each.At.Source.All, address, isDefinition: true) : inLink;
        return found.Select(span => new Edit(each.At with { Span = span }, renamed));
    }

    private static IEnumerable<TextSpan> Found(SourceText source, TextSpan within, string address, bool isDefinition)
    {
        var text = source.Slice(within);
        for (
            var at = text.IndexOf(address, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(address, at + 1, StringComparison.Ordinal)
        )
        {
            var before = text[..at];
            var follows = at + address.Length < text.Length ? text[at + address.Length] : '\n';
            var isBegun = isDefinition ? Definition().IsMatch(before) : before.TrimEnd('<', ' ') is [.., ']', '('];
            if (isBegun && (follows is ')' or '>' or '#' or '"' || char.IsWhiteSpace(follows)))
            {
                yield return new TextSpan(within.Start + at, address.Length);
            }
        }
    }

    // The new id may be a former one of the same entry: then the two change places.
    private static Edit FormerAddress(Entry entry, string to)
    {
        var former = entry.Head.FormerAddresses;
        if (former.FirstOrDefault(each => each.Value == to) is { } earlier)
        {
            return new Edit(entry.At(earlier.Span), Within(entry.At(earlier.Span), to, entry.Id));
        }

        var text = entry.Source.Text;
        if (former is not [.., var last])
        {
            return entry.Head.EmptyKeys.TryGetValue(EntryKeys.FormerAddresses, out var empty)
                ? new Edit(entry.At(empty), empty.Length == 0 ? $" [{entry.Id}]" : $"[{entry.Id}]")
                : new Edit(entry.At(new TextSpan(entry.Head.Span.End, 0)), $"{EntryKeys.FormerAddresses}: [{entry.Id}]{LineEnd(text)}");
        }

        var line = text[(text.LastIndexOf('\n', last.Span.Start) + 1)..last.Span.Start];
        if (line.Trim() == "-")
        {
            // After a comment on the same line, which is about the id before it.
            var end = text.AsSpan(last.Span.End).IndexOfAny('\r', '\n') + last.Span.End;
            return new Edit(entry.At(new TextSpan(end, 0)), LineEnd(text) + line + entry.Id);
        }

        var isInBrackets = line.Contains('[', StringComparison.Ordinal) || line.Trim().Length == 0;
        return isInBrackets
            ? new Edit(entry.At(new TextSpan(last.Span.End, 0)), $", {entry.Id}")
            : new Edit(entry.At(last.Span), $"[{entry.Source.Slice(last.Span)}, {entry.Id}]");
    }

    private static string LineEnd(string text) => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    // A value keeps its quotation marks.
    private static string Within(Place at, string from, string to) => at.Source.Slice(at.Span).Replace(from, to, StringComparison.Ordinal);

    private static string Changed(SourceText source, IEnumerable<Edit> edits) =>
        new EditedText(source, edits.Select(edit => new TextEdit(edit.At.Span, edit.Text))).Text;

    [GeneratedRegex(@"(^|\n) {0,3}\[[^\]\n]+\]:[ \t]*<?$", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Definition();

    private sealed record Edit(Place At, string Text);
}

/// <summary>A file that names the entry: its path, its new text, and how many places in it changed.</summary>
public sealed record RenamedFile(string Path, string Text, int Places);
