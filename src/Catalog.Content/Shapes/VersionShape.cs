using System.Text.Json.Nodes;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Content.Shapes;

/// <summary>A version of the program: three numbers with dots between them.</summary>
public sealed class VersionShape : ScalarShape<ProgramVersion>
{
    public override string Expected => "en version som tre tal med punktum imellem";

    public override string Example => "1.0.0";

    public override JsonObject Describe(SchemaParts parts) =>
        new() { ["type"] = "string", ["pattern"] = @"^[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}$" };

    protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out ProgramVersion value)
    {
        if (ProgramVersion.Read(scalar.Value.Trim()) is { } version)
        {
            value = version;
            return true;
        }

        return Refuse(scalar, reading, out value);
    }
}
