using System.Text.Json.Nodes;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Content.Shapes;

/// <summary>
/// Values of one shape in a row, at most <paramref name="most"/>. A single value may be written without brackets. With
/// <paramref name="distinct"/>, a repeated value is reported and kept once.
/// </summary>
public sealed class ListShape<T>(Shape<T> item, int most = 200, bool distinct = false) : Shape<ImmutableArray<Spanned<T>>>
{
    public override Shape<T> Item => item;

    public override int MostItems => most;

    public override string Expected => "en liste";

    public override string Example => $"[{item.Example}]";

    public override string Form => $"[{item.Form}]";

    public override JsonObject Describe(SchemaParts parts)
    {
        var row = new JsonObject
        {
            ["type"] = "array",
            ["items"] = item.Describe(parts),
            ["maxItems"] = most,
        };
        if (distinct)
        {
            row["uniqueItems"] = true;
        }

        // Editors offer the first alternative first.
        return new JsonObject
        {
            ["anyOf"] = most == 1 ? new JsonArray(item.Describe(parts), row) : new JsonArray(row, item.Describe(parts)),
        };
    }

    public override bool TryRead(YamlNode node, ShapeReading reading, out ImmutableArray<Spanned<T>> value)
    {
        value = [];
        if (node is YamlScalar { IsEmpty: true })
        {
            reading.WrongType(node, this);
            return false;
        }

        var nodes = node is YamlSequence sequence ? sequence.Items : [node];
        if (nodes.Length > most)
        {
            reading.Faults.Add(
                FormRules.OutOfRange(
                    reading.At(node.Span),
                    reading.Key,
                    $"en liste med {nodes.Length} værdier",
                    most == 1 ? "én værdi" : $"højst {most} værdier",
                    most == 1 ? "Vælg den ene." : "Behold de vigtigste."
                )
            );
            return false;
        }

        var values = ImmutableArray.CreateBuilder<Spanned<T>>(nodes.Length);
        var seen = new HashSet<T>();
        foreach (var each in nodes)
        {
            if (
                most > 1
                && item is ChoiceShape<T> choices
                && each is YamlScalar written
                && choices.Several(written.Value) is { IsEmpty: false } several
            )
            {
                reading.Faults.Add(FormRules.SeveralInOne(reading.At(each.Span), reading.Key, written.Value, several));
            }
            else if (item.TryRead(each, reading, out var read))
            {
                if (distinct && !seen.Add(read))
                {
                    reading.Faults.Add(FormRules.DuplicateValue(reading.At(each.Span), reading.Key, reading.Source.Slice(each.Span)));
                    continue;
                }

                values.Add(new Spanned<T>(read, each.Span));
            }
        }

        value = values.DrainToImmutable();
        return true;
    }
}
