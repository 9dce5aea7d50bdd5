using System.Collections.Frozen;
using System.Text;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Binding;

/// <summary>Parts a body into the sections that the model declares, by their headings or other names for them.</summary>
public sealed class SectionBinder
{
    /// <summary>What a section of a new file begins with, before an editor has written it.</summary>
    internal const string Unwritten = "(…)";

    private readonly FrozenDictionary<string, SectionDefinition> byHeading;
    private readonly ImmutableArray<string> names;
    private readonly ImmutableArray<(string Name, SectionDefinition Section)> byName;

    public SectionBinder(ImmutableArray<SectionDefinition> definitions)
    {
        names = [.. definitions.Select(definition => definition.Name)];
        var headings = new Dictionary<string, SectionDefinition>(StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            foreach (var name in definition.Aliases.Prepend(definition.Name))
            {
                headings.TryAdd(Key(name), definition);
            }
        }

        byHeading = headings.ToFrozenDictionary(StringComparer.Ordinal);
        byName =
        [
            .. definitions.SelectMany(definition =>
                definition.Aliases.Prepend(definition.Name).Select(name => (DanishFolding.Fold(name), definition))
            ),
        ];
    }

    /// <summary>
    /// The sections in the order of the text. Unknown, repeated and empty headings, and text before the first, are reported.
    /// </summary>
    public Checked<ImmutableArray<Section>> Bind(RichText body)
    {
        var faults = new Faults();
        var sections = ImmutableArray.CreateBuilder<Section>();
        var headings = TopHeadings(body);
        if (headings.Count > 0 ? headings[0].Open > 0 : !body.IsEmpty)
        {
            faults.Add(FormRules.TextOutsideSections(new Place(body.Source, body.Tokens[0].Span)));
        }

        for (var i = 0; i < headings.Count; i++)
        {
            var end = i + 1 < headings.Count ? headings[i + 1].Open : body.Tokens.Length;
            var text = body with { Tokens = body.Tokens[headings[i].AfterClose..end] };
            if (Define(body, headings[i], text, sections, faults) is { } section)
            {
                sections.Add(section);
            }
        }

        return faults.With(sections.ToImmutable());
    }

    /// <summary>
    /// The position of each section that the model knows, in file order: the whole section, and its text below the heading, up to the
    /// next heading. Of a repeated section only the first.
    /// </summary>
    internal ImmutableArray<SectionPlace> Places(RichText body)
    {
        var headings = TopHeadings(body);
        var text = body.Source.Text;
        return
        [
            .. headings
                .Select((heading, i) => (heading, End: i + 1 < headings.Count ? headings[i + 1].Span.Start : text.Length))
                .Where(each => byHeading.ContainsKey(Key(each.heading.Words)))
                .Select(each => new SectionPlace(
                    byHeading[Key(each.heading.Words)].Id,
                    TextSpan.FromBounds(each.heading.Span.Start, each.End),
                    TextSpan.FromBounds(int.Min(EndOfLine(text, each.heading.Span.End), each.End), each.End)
                ))
                .DistinctBy(place => place.DefinitionId),
        ];
    }

    // A heading may end in number signs of its own (## Mål ##).
    private static int EndOfLine(string text, int at) =>
        text.AsSpan(at).IndexOfAny('\r', '\n') is var rest and >= 0 ? at + rest : text.Length;

    private readonly record struct TopHeading(int Open, int AfterClose, string Words, TextSpan Span, bool IsTitle);

    private Section? Define(RichText body, TopHeading heading, RichText text, IEnumerable<Section> earlier, Faults faults)
    {
        var at = new Place(body.Source, heading.Span);
        if (!byHeading.TryGetValue(Key(heading.Words), out var definition))
        {
            // A misspelt heading is one mistake: the section it was meant to be is not missing as well.
            var nearest = Meant(heading.Words);
            faults.Add(
                body.Source.Text[heading.Span.Start] != '#' ? FormRules.UnderlinedText(at, heading.Words)
                : heading.IsTitle && nearest.IsEmpty && heading.Words.Length > 0 ? FormRules.UnknownTitle(at, heading.Words)
                : FormRules.UnknownHeading(at, heading.Words, nearest, names)
            );
            var meant = nearest.Length > 0 ? byHeading[Key(nearest[0])] : null;
            return meant is null || earlier.Any(section => section.DefinitionId == meant.Id)
                ? null
                : new Section(meant.Id, new Spanned<string>(heading.Words, heading.Span), text);
        }

        if (earlier.FirstOrDefault(section => section.DefinitionId == definition.Id) is { } first)
        {
            faults.Add(FormRules.DuplicateHeading(at, definition.Name, body.Source.Position(first.Heading.Span.Start).Line));
            return null;
        }

        if (text.IsEmpty)
        {
            faults.Add(FormRules.EmptySection(at, definition.Name));
        }
        else if (text.Source.Text.AsSpan(text.Tokens[0].Span.Start).StartsWith(Unwritten, StringComparison.Ordinal))
        {
            // Words that nobody has written yet are judged by no other rule.
            faults.Add(FormRules.SectionNotFilledIn(at, definition.Name, definition.Guidance));
            text = text with { Tokens = [] };
        }

        return new Section(definition.Id, new Spanned<string>(heading.Words, heading.Span), text);
    }

    // The names that are spelt nearly so, or else the longest that is among other words (»9. Faldgruber«).
    private ImmutableArray<string> Meant(string words)
    {
        var nearest = Nearest.Names(words, names);
        if (!nearest.IsEmpty)
        {
            return nearest;
        }

        var padded = $" {DanishFolding.Fold(words)} ";
        return
        [
            .. byName
                .Where(each => padded.Contains($" {each.Name} ", StringComparison.Ordinal))
                .OrderByDescending(each => each.Name.Length)
                .Select(each => each.Section.Name)
                .Take(1),
        ];
    }

    private static List<TopHeading> TopHeadings(RichText body)
    {
        var found = new List<TopHeading>();
        var depth = 0;
        for (var i = 0; i < body.Tokens.Length; i++)
        {
            var token = body.Tokens[i];
            if (depth == 0 && token is { Kind: MarkupKind.Heading, Edge: MarkupEdge.Open, Number: <= 2 })
            {
                var close = i + 1;
                while (body.Tokens[close] is not { Kind: MarkupKind.Heading, Edge: MarkupEdge.Close })
                {
                    close++;
                }

                var words = (body with { Tokens = body.Tokens[(i + 1)..close] }).PlainText();
                found.Add(new TopHeading(i, close + 1, words, token.Span, token.Number == 1));
            }

            depth +=
                token.Edge == MarkupEdge.Open ? 1
                : token.Edge == MarkupEdge.Close ? -1
                : 0;
        }

        return found;
    }

    // Hyphens and dashes, spaces, capitals and a colon at the end make no difference between headings.
    private static string Key(string heading)
    {
        var key = new StringBuilder(heading.Length);
        foreach (var letter in DanishFolding.Fold(heading))
        {
            if (char.IsLetterOrDigit(letter))
            {
                key.Append(letter);
            }
        }

        return key.ToString();
    }
}

/// <summary>A section's stretch of a file: the whole of it with its heading, and what stands below the heading.</summary>
internal readonly record struct SectionPlace(string DefinitionId, TextSpan Whole, TextSpan Text);
