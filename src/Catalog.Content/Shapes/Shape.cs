using System.Text.Json.Nodes;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Content.Shapes;

/// <summary>
/// What a piece of YAML may look like. A shape is declared once and serves both to read a value and to describe it
/// to editors.
/// </summary>
public abstract class Shape
{
    /// <summary>The kind of value in Danish, as in "skal være …": »en tekst«, »en dato«.</summary>
    public abstract string Expected { get; }

    /// <summary>A value of this shape as an editor could write it.</summary>
    public abstract string Example { get; }

    /// <summary>
    /// How a value is written, for a finding: an example that nobody can take for the truth, so a day has no figures there.
    /// </summary>
    public virtual string Form => Example;

    /// <summary>The keys of a group; none for any other shape.</summary>
    public virtual ImmutableArray<Field> Fields => [];

    /// <summary>The shape of a list's values; null for anything but a list.</summary>
    public virtual Shape? Item => null;

    /// <summary>How many values a list can have; 1 for anything but a list.</summary>
    public virtual int MostItems => 1;

    /// <summary>What can be chosen, in the list's own order; none where anything can be written.</summary>
    public virtual ImmutableArray<string> Names => [];

    /// <summary>
    /// Words as a value of the shape is written in files, from any spelling that is read without an error; null when they are none, and
    /// for anything but a single value.
    /// </summary>
    public virtual string? Canonical(string words) => null;

    /// <summary>
    /// The shape as JSON Schema (draft-07), for editors that read it. It allows everything the shape reads, in the
    /// spellings people use. A group becomes a part of its own among <paramref name="parts"/>, and the result points at it.
    /// </summary>
    public abstract JsonObject Describe(SchemaParts parts);
}

/// <summary>A shape whose value is a <typeparamref name="T"/>.</summary>
public abstract class Shape<T> : Shape
{
    /// <summary>
    /// Reads a node, or reports why it has not this shape. A node that is read with findings inside may still give a
    /// value: what could be read of it.
    /// </summary>
    public abstract bool TryRead(YamlNode node, ShapeReading reading, out T value);
}

/// <summary>Where a value is being read: the file, the key, and the findings so far.</summary>
public sealed record ShapeReading(SourceText Source, string Key, Faults Faults)
{
    /// <summary>Takes every text that is read, names and ids left out, in the order it is read.</summary>
    public ImmutableArray<WrittenText>.Builder Texts { get; } = ImmutableArray.CreateBuilder<WrittenText>();

    public Place At(TextSpan span) => new(Source, span);

    /// <summary>The place of one character of a value, or of the whole value when it is written with escapes.</summary>
    public Place AtCharacter(YamlScalar scalar, Lookalike found) =>
        Source.Slice(scalar.Span).IndexOf(scalar.Value, StringComparison.Ordinal) is var start and >= 0
            ? At(new TextSpan(scalar.Span.Start + start + found.Offset, found.Length))
            : At(scalar.Span);

    /// <summary>The comment on the line where a value ends, from its # on; null when there is none.</summary>
    public TextSpan? CommentAfter(YamlScalar scalar)
    {
        var rest = Source.Text.AsSpan(int.Min(scalar.Span.End, Source.Text.Length));
        var gap = rest.IndexOfAnyExcept(' ', '\t');
        if (gap < 1 || rest[gap] != '#')
        {
            return null;
        }

        var length = rest[gap..].IndexOfAny('\r', '\n') is var end and >= 0 ? end : rest.Length - gap;
        return new TextSpan(scalar.Span.End + gap, rest.Slice(gap, length).TrimEnd().Length);
    }

    /// <summary>Reports that the node is of another kind than the shape expects.</summary>
    public void WrongType(YamlNode node, Shape expected) =>
        Faults.Add(
            node switch
            {
                YamlScalar { IsEmpty: true }
                    when !expected.Example.Contains('#', StringComparison.Ordinal)
                        && Source
                            .Line(Source.Position(node.Span.Start).Line)[(Source.Position(node.Span.Start).Column - 1)..]
                            .TrimStart()
                            .StartsWith('#') => FormRules.OnlyComment(At(node.Span), Key),
                YamlScalar scalar
                    when ForbiddenCharacters.HasHidden(scalar.Value) && Lookalikes.First(scalar.Value) is { Plain.Length: 0 } hidden =>
                    ValueRules.LookalikeCharacter(FormRules.TypeRule, AtCharacter(scalar, hidden), Key, hidden),
                _ => FormRules.WrongType(
                    At(node.Span),
                    Key,
                    Describe(node),
                    expected.Expected,
                    WayTo(node) + expected.Form,
                    isForm: expected.Form != expected.Example
                ),
            }
        );

    // What stands before the value: its key, or in a list, where it has none of its own, a hyphen or nothing.
    private string WayTo(YamlNode node)
    {
        var (line, column) = (Source.Position(node.Span.Start).Line, Source.Position(node.Span.Start).Column);
        var before = Source.Line(line)[..(column - 1)].Trim();
        return before is "-" ? "- "
            : before is [.., '[' or ','] ? ""
            : Key + ": ";
    }

    private static string Describe(YamlNode node) =>
        node switch
        {
            YamlScalar { IsEmpty: true } => "tom",
            YamlScalar scalar => $"»{QuotedInput.Short(scalar.Value, 60)}«",
            YamlSequence => "en liste",
            _ => "en gruppe af nøgler",
        };
}
