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

/// <summary>Where a value is being read: the file, the key it stands under, and the findings so far.</summary>
public sealed record ShapeReading(SourceText Source, string Key, Faults Faults)
{
    public Place At(TextSpan span) => new(Source, span);

    /// <summary>Reports that the node is of another kind than the shape expects.</summary>
    public void WrongType(YamlNode node, Shape expected) =>
        Faults.Add(FormRules.WrongType(At(node.Span), Key, Describe(node), expected.Expected, $"{Key}: {expected.Example}"));

    private static string Describe(YamlNode node) => node switch
    {
        YamlScalar { IsEmpty: true } => "tom",
        YamlScalar scalar => $"»{Echo.Short(scalar.Value, 60)}«",
        YamlSequence => "en liste",
        _ => "en gruppe af nøgler",
    };
}
