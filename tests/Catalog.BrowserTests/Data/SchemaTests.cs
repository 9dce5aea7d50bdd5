using System.IO;
using System.Threading.Tasks;
using Catalog.BrowserTests.Surroundings;
using Xunit;

namespace Catalog.BrowserTests.Data;

/// <summary>The open data of every site and every edition is what the schema beside it says, by a validator that is not ours.</summary>
public sealed class SchemaTests
{
    [Theory, MemberData(nameof(PageRows.SiteNames), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task The_data_is_what_its_schema_says(string site)
    {
        var files = Directory.GetFiles((await Sites.Of(site)).Folder, "katalog.json", SearchOption.AllDirectories);

        Assert.NotEmpty(files);
        Assert.Empty(await Faults(files));
    }

    [Theory]
    [InlineData("\"eksempel\":true", "\"eksempel\":1", "/indsatser/0/eksempel must be boolean")]
    [InlineData("\"afsnit\":", "\"kapitler\":", "/indsatser/0 must have required property 'afsnit'")]
    [InlineData("\"udgave\":2026", "\"udgave\":2026,\"udgaver\":2", "must NOT have additional properties")]
    public async Task It_finds_what_is_wrong(string right, string wrong, string fault)
    {
        var folder = Path.Join((await Sites.Of("leveret")).Folder, "data");
        var scratch = Directory.CreateTempSubdirectory("catalog-data-").FullName;
        try
        {
            File.Copy(Path.Join(folder, "katalog.schema.json"), Path.Join(scratch, "katalog.schema.json"));
            var data = await File.ReadAllTextAsync(Path.Join(folder, "katalog.json"));
            Assert.Contains(right, data, StringComparison.Ordinal);
            await File.WriteAllTextAsync(Path.Join(scratch, "katalog.json"), data.Replace(right, wrong, StringComparison.Ordinal));

            Assert.Contains(fault, await Faults([Path.Join(scratch, "katalog.json")]), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static async Task<string> Faults(string[] files)
    {
        _ = WebTools.PathOf("node_modules/ajv/dist/2020.js");
        var outcome = await WebTools.Run("node", files.Prepend(WebTools.PathOf("schema.mjs")));
        return outcome.Out + outcome.Error;
    }
}
