using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Schema;
using Catalog.Content.Text;
using Catalog.Site.Output;

namespace Catalog.Site.Operations;

/// <summary>
/// The catalogue's own model for other programs: JSON Schemas (draft-07) of everything an editor writes in YAML, and the issue form
/// of GitHub.
/// </summary>
public static class EditorSchemas
{
    private const string Mark = "Skrevet af »catalog schema«. Kør kommandoen igen, når modellen er rettet.";

    // The files are never part of a page, so letters need no escaping.
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schemas as files named <c>site.schema.json</c>; none when the model has errors.</summary>
    public static Checked<ImmutableArray<OutputFile>> Of(SourceTree sources)
    {
        var faults = new Faults();
        var model = faults.Take(ModelReader.ReadModel(sources));
        return faults.With<ImmutableArray<OutputFile>>(
            model is null || faults.HasErrors
                ? []
                :
                [
                    .. ModelSchemas
                        .Of(model)
                        .Concat(FrontMatterSchemas.Of(model))
                        .Select(each => new OutputFile($"{each.Key}.schema.json", Written(each.Value))),
                ]
        );
    }

    /// <summary>The application as an issue form of GitHub; none when the model has errors, which <see cref="Of"/> reports.</summary>
    public static OutputFile? IssueFormOf(SourceTree sources) =>
        ModelReader.ReadModel(sources) is { Value: { } model } read && read.Diagnostics.All(finding => finding.Severity != Severity.Error)
            ? new OutputFile("ny-indsats.yml", Encoding.UTF8.GetBytes(IssueForm.Write(model, Mark)))
            : null;

    /// <summary>Whether the bytes are a schema that this program wrote.</summary>
    public static bool IsOwn(ReadOnlySpan<byte> file) => file.IndexOf(Encoding.UTF8.GetBytes(Mark)) >= 0;

    private static byte[] Written(JsonObject schema)
    {
        schema.Insert(0, "$comment", Mark);
        return Encoding.UTF8.GetBytes(schema.ToJsonString(Options) + "\n");
    }
}
