using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Content.Parsing;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Schema;

/// <summary>Markdown as a value in a model file.</summary>
internal sealed class ModelTextShape : ScalarShape<ModelText>
{
    public override string Expected => "en tekst";

    public override string Example => "|";

    protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out ModelText value)
    {
        // The value has lost its indentation, so places inside it no longer match the file: findings point at the whole value.
        var own = new SourceText(reading.Source.Path, scalar.Value.ReplaceLineEndings("\n"));
        var parsed = MarkdownParser.Parse(own, own.All);
        var at = reading.At(scalar.Span);
        foreach (var finding in parsed.Diagnostics)
        {
            reading.Faults.Add(finding with { Place = at });
        }

        value = new ModelText(parsed.Value ?? RichText.Empty, at);
        return true;
    }
}
