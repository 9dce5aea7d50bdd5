using System.Text.Json.Nodes;
using Catalog.Content.Parsing;

namespace Catalog.Content.Shapes;

/// <summary>
/// A folder in the catalogue's folder or beside it: <c>../kladder</c>. No other, for <c>site.yml</c> comes from strangers' pull
/// requests as well, and what is read is shown in findings.
/// </summary>
public sealed class FolderShape : ScalarShape<string>
{
    public override string Expected => "en mappe i katalogets mappe eller lige ved siden af den";

    public override string Example => "../kladder";

    public override JsonObject Describe(SchemaParts parts) => new() { ["type"] = "string", ["pattern"] = @"^(\.\./)?[^/\\:.~][^/\\:]*/?$" };

    protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out string value)
    {
        value = scalar.Value.Trim().TrimEnd('/');
        var name = value.StartsWith("../", StringComparison.Ordinal) ? value[3..] : value;
        return (name.Length > 0 && name[0] is not ('.' or '~') && !name.AsSpan().ContainsAny('/', '\\', ':'))
            || Refuse(scalar, reading, out value);
    }
}
