using System.IO;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Catalog.Content.Parsing;

/// <summary>
/// Reads a stretch of a file as YAML, event by event, so that what is forbidden is refused at its place and before
/// anything is built: anchors, aliases, tags, merge keys, directives, several documents, depth and number of nodes.
/// </summary>
public static class YamlReader
{
    /// <summary>How many levels of nesting there may be.</summary>
    public const int MostDepth = 32;

    /// <summary>How many values, lists and mappings one file may hold.</summary>
    public const int MostNodes = 10_000;

    /// <summary>
    /// The mapping that the span holds. Null, with a finding, when it is no mapping, is not YAML or uses something
    /// forbidden; an empty span is an empty mapping.
    /// </summary>
    public static Checked<YamlMapping?> Read(SourceText source, TextSpan span)
    {
        var read = Once(source, span, null);
        if (read.Value is not null || IndentingTab(source.Slice(span)) is not (>= 0 and var tab))
        {
            return read;
        }

        // One finding for the tabs, and the file is read on with spaces, so that what else is wrong is found in the same run.
        var at = new Place(source, new TextSpan(span.Start + tab, 1));
        foreach (var spaced in SpacedText.Candidates(source.Slice(span)))
        {
            if (Once(source, span, spaced) is { Value: { } mapping } again)
            {
                return new Checked<YamlMapping?>(mapping, [YamlProblem.Explain(at, ""), .. again.Diagnostics]);
            }
        }

        return read;
    }

    // The first tab before the first word of a line, or -1.
    private static int IndentingTab(string text)
    {
        for (var at = text.IndexOf('\t', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\t', at + 1))
        {
            if (text[(text.LastIndexOf('\n', at) + 1)..at].Trim().Length == 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static Checked<YamlMapping?> Once(SourceText source, TextSpan span, SpacedText? spaced)
    {
        var reading = new Reading(source, span, spaced);
        try
        {
            var mapping = reading.Document();
            return new Checked<YamlMapping?>(mapping, reading.Found);
        }
        catch (Refusal refusal)
        {
            return new Checked<YamlMapping?>(null, [.. reading.Found, refusal.Diagnostic]);
        }
        catch (YamlException exception)
        {
            // What the parser finds at the end of the text began at a bracket further up.
            var isInBrackets = exception.Message.Contains("flow", StringComparison.Ordinal);
            var unclosed = isInBrackets ? reading.HiddenEnd((int)exception.Start.Index) : null;
            unclosed ??= isInBrackets && exception.Start.Index >= (spaced?.Text.Length ?? span.Length) ? reading.Unclosed : null;
            var at = reading.TabAtLineStart(exception.Message) ?? reading.At((int)exception.Start.Index, (int)exception.End.Index);
            return new Checked<YamlMapping?>(null, [.. reading.Found, unclosed ?? YamlProblem.Explain(at, exception.Message)]);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // YamlDotNet's scanner throws these for some broken input, for instance a plain value that runs on inside [ ].
            return new Checked<YamlMapping?>(
                null,
                [.. reading.Found, reading.Unclosed ?? reading.OpenedNext ?? YamlProblem.Explain(reading.AtLastEvent(), "")]
            );
        }
    }

    private sealed class Refusal(Diagnostic diagnostic) : Exception
    {
        public Diagnostic Diagnostic { get; } = diagnostic;
    }

    private sealed class Reading(SourceText source, TextSpan span, SpacedText? spaced)
    {
        private readonly Parser parser = new(new StringReader(spaced?.Text ?? source.Slice(span)));
        private readonly string text = source.Text;
        private readonly Faults faults = new();
        private readonly Stack<NodeEvent> open = new();
        private int nodes;

        public ImmutableArray<Diagnostic> Found => faults.Found;

        public Place At(int start, int end) => new(source, Absolute(start, end));

        /// <summary>The first tab that a line begins with, when the parser's message is about it; the parser points elsewhere.</summary>
        public Place? TabAtLineStart(string parserMessage)
        {
            var at = parserMessage.Contains(" tab ", StringComparison.Ordinal)
                ? source.Slice(span).IndexOf("\n\t", StringComparison.Ordinal)
                : -1;
            return at < 0 ? null : At(at + 1, at + 2);
        }

        /// <summary>A finding for the innermost list or mapping in brackets that is open at the end, or null.</summary>
        public Diagnostic? Unclosed =>
            open.TryPeek(out var start)
                ? YamlProblem.Explain(
                    At((int)start.Start.Index, (int)start.Start.Index + 1),
                    start is SequenceStart ? "flow sequence" : "flow mapping"
                )
                : null;

        /// <summary>A finding for the comment between the innermost open bracket and where the parser stopped, or null.</summary>
        public Diagnostic? HiddenEnd(int stopped)
        {
            if (!open.TryPeek(out var start))
            {
                return null;
            }

            var place = At((int)start.Start.Index, stopped);
            var words = source.Slice(place.Span);
            var comment = words.IndexOf(" #", StringComparison.Ordinal);
            if (comment < 0 || words.AsSpan(0, comment).Count('"') % 2 == 1)
            {
                return null;
            }

            var length = words.AsSpan(comment + 1).IndexOfAny('\r', '\n') is var end and >= 0 ? end : words.Length - comment - 1;
            return YamlProblem.HiddenByComment(new Place(source, new TextSpan(place.Span.Start + comment + 1, length)));
        }

        /// <summary>A finding for the bracket after the last event, or null: the parser may fail before it reports the bracket.</summary>
        public Diagnostic? OpenedNext
        {
            get
            {
                var end = (int)(parser.Current?.End.Index ?? 0);
                end = spaced?.Original(end) ?? end;
                var rest = source.Slice(span)[int.Clamp(end, 0, span.Length)..];
                var next = end + rest.Length - rest.TrimStart([' ', '\r', '\n', '-', ']', '}']).Length;
                return source.Slice(span).AsSpan(int.Clamp(next, 0, span.Length)) is ['{' or '[', ..] bracket
                    ? YamlProblem.Explain(At(next, next + 1), bracket[0] == '[' ? "flow sequence" : "flow mapping")
                    : null;
            }
        }

        public Place AtLastEvent() => parser.Current is { } last ? At((int)last.End.Index, (int)last.End.Index + 1) : At(0, 1);

        public YamlMapping Document()
        {
            RefuseDirective();
            Next<StreamStart>();
            if (Peek() is StreamEnd)
            {
                return new YamlMapping(span with { Length = 0 }, []);
            }

            Next<DocumentStart>();
            var root = Node(parser.Current!, 1);
            Peek();
            Next<DocumentEnd>();
            if (parser.Current is DocumentStart second)
            {
                throw Refuse(second, "Flere dokumenter i ét hoved", "Slet den ekstra linje med ---.");
            }

            return root switch
            {
                YamlMapping mapping => mapping,
                YamlScalar { IsEmpty: true } => new YamlMapping(span with { Length = 0 }, []),
                _ => throw new Refusal(
                    FormRules.UnreadableYaml(
                        new Place(source, root.Span),
                        "Her står ingen nøgler.",
                        "Skriv nøgler og værdier, en på hver linje: titel: Co-teaching i almenklassen"
                    )
                ),
            };
        }

        // YamlDotNet says nothing of a directive that it does not know, and drops its line.
        private void RefuseDirective()
        {
            var lines = text.AsSpan(span.Start, span.Length);
            var line = lines.TrimStart();
            while (line.StartsWith('#'))
            {
                var end = line.IndexOfAny('\r', '\n');
                line = end < 0 ? [] : line[end..].TrimStart();
            }

            if (line.StartsWith('%'))
            {
                var start = lines.Length - line.Length;
                var length = line.IndexOfAny('\r', '\n') is var end and >= 0 ? end : line.Length;
                throw new Refusal(FormRules.ForbiddenYaml(At(start, start + length), "En linje, der begynder med %,", "Slet linjen."));
            }
        }

        private YamlNode Node(ParsingEvent current, int depth)
        {
            Admit(current, depth);
            switch (current)
            {
                case Scalar scalar:
                    Advance();
                    return Value(scalar);
                case SequenceStart start:
                    return Sequence(start, depth);
                case MappingStart start:
                    return Mapping(start, depth);
                default:
                    throw new Refusal(YamlProblem.Explain(At((int)current.Start.Index, (int)current.End.Index), ""));
            }
        }

        // A value in double quotes can escape characters that are not allowed in the file itself.
        private YamlScalar Value(Scalar scalar)
        {
            var at = Of(scalar);
            if (ForbiddenCharacters.First(scalar.Value) is { } letter)
            {
                var what = ForbiddenCharacters.Describe(letter)!;
                throw new Refusal(TextRules.ForbiddenCharacter(new Place(source, at), ForbiddenCharacters.Code(letter), what));
            }

            return new YamlScalar(at, scalar.Value, scalar.Style == ScalarStyle.Plain);
        }

        private YamlSequence Sequence(SequenceStart start, int depth)
        {
            var items = ImmutableArray.CreateBuilder<YamlNode>();
            Open(start, start.Style == SequenceStyle.Flow);
            while (parser.Current is not SequenceEnd)
            {
                items.Add(Node(parser.Current!, depth + 1));
            }

            return new YamlSequence(Close(start), items.ToImmutable());
        }

        private YamlMapping Mapping(MappingStart start, int depth)
        {
            var pairs = ImmutableArray.CreateBuilder<YamlPair>();
            var first = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
            Open(start, start.Style == MappingStyle.Flow);
            while (parser.Current is not MappingEnd)
            {
                var name = Node(parser.Current!, depth + 1);
                if (name is not YamlScalar key)
                {
                    throw new Refusal(
                        FormRules.ForbiddenYaml(new Place(source, name.Span), "En liste som nøgle", "En nøgle er ét ord fulgt af kolon.")
                    );
                }

                if (key is { Value: "<<", IsPlain: true })
                {
                    throw new Refusal(FormRules.ForbiddenYaml(new Place(source, key.Span), "Nøglen <<", "Skriv værdierne ud."));
                }

                var value = Node(parser.Current!, depth + 1);
                if (first.TryAdd(DanishFolding.Fold(key.Value), key.Span))
                {
                    pairs.Add(new YamlPair(key, value));
                }
                else
                {
                    var line = source.Position(first[DanishFolding.Fold(key.Value)].Start).Line;
                    faults.Add(FormRules.DuplicateKey(new Place(source, key.Span), key.Value, line));
                }
            }

            return new YamlMapping(Close(start), pairs.ToImmutable());
        }

        private void Admit(ParsingEvent current, int depth)
        {
            switch (current)
            {
                case AnchorAlias:
                    throw Refuse(
                        current,
                        "En værdi, der begynder med *,",
                        "Slet *, eller sæt værdien i anførselstegn. Fed og kursiv skrift hører til i teksten under overskrifterne."
                    );
                case NodeEvent { Anchor.IsEmpty: false }:
                    throw Refuse(current, "En værdi, der begynder med &,", "Slet &, eller sæt værdien i anførselstegn.");
                case NodeEvent { Tag.IsEmpty: false }:
                    throw Refuse(current, "En værdi, der begynder med !,", "Slet !, eller sæt værdien i anførselstegn.");
            }

            if (depth > MostDepth)
            {
                throw new Refusal(TextRules.TooDeep(At((int)current.Start.Index, (int)current.End.Index), MostDepth));
            }

            if (++nodes > MostNodes)
            {
                throw new Refusal(
                    TextRules.TooLarge(At((int)current.Start.Index, (int)current.End.Index), "Antallet af værdier", "for stort", "10.000")
                );
            }
        }

        private Refusal Refuse(ParsingEvent at, string feature, string help) =>
            new(FormRules.ForbiddenYaml(At((int)at.Start.Index, (int)at.End.Index), feature, help));

        // An empty value ends where it starts; a plain one may reach over the white space behind it.
        private TextSpan Of(Scalar scalar)
        {
            var found = Absolute((int)scalar.Start.Index, (int)scalar.End.Index);
            var trimmed = text.AsSpan(found.Start, found.Length).TrimEnd();
            return found with { Length = trimmed.Length };
        }

        private void Open(NodeEvent start, bool isFlow)
        {
            if (isFlow)
            {
                open.Push(start);
            }

            Advance();
        }

        private TextSpan Close(NodeEvent start)
        {
            // The parser's end of a flow collection is before its closing bracket.
            var end = (int)parser.Current!.End.Index;
            var isFlow = start is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };
            if (isFlow)
            {
                open.Pop();
            }

            Advance();
            var found = Absolute((int)start.Start.Index, isFlow ? end + 1 : end);
            return found with { Length = text.AsSpan(found.Start, found.Length).TrimEnd().Length };
        }

        private TextSpan Absolute(int start, int end)
        {
            var (from, to) = spaced is null ? (start, end) : (spaced.Original(start), spaced.Original(end));
            return TextSpan.FromBounds(span.Start + int.Clamp(from, 0, span.Length), span.Start + int.Clamp(to, 0, span.Length));
        }

        private ParsingEvent? Peek()
        {
            while (parser.Current is Comment)
            {
                Advance();
            }

            return parser.Current;
        }

        private void Next<TEvent>()
            where TEvent : ParsingEvent
        {
            if (parser.Current is null)
            {
                parser.MoveNext();
            }

            if (parser.Current is not TEvent)
            {
                throw new Refusal(YamlProblem.Explain(AtLastEvent(), ""));
            }

            Advance();
        }

        private void Advance() => parser.MoveNext();
    }
}
