using Catalog.Content.Diagnostics;
using Catalog.Site;
using Xunit;

namespace Catalog.Tests.Editions;

/// <summary>What an edition says of itself is held against its own files and the other editions.</summary>
public sealed class ManifestFieldsTests
{
    private const string First = "content/udgaver/2025/manifest.json";
    private const string Second = "content/udgaver/2026/manifest.json";

    private static readonly EditionSite TwoEditions = EditionSite.Base.Freeze(2025).Freeze(2026);

    [Fact]
    public void Two_editions_as_they_were_released_are_silent() => Assert.Empty(Found(TwoEditions));

    [Theory]
    [InlineData(Second, "\"frosset\": \"2026-08-10\"", "\"frosset\": \"2099-08-10\"", "men den dag er ikke kommet endnu.")]
    [InlineData(Second, "\"frosset\": \"2026-08-10\"", "\"frosset\": \"2020-08-10\"", "det passer ikke med årstallet.")]
    [InlineData(
        First,
        "\"frosset\": \"2026-08-10\"",
        "\"frosset\": \"2026-12-10\"",
        "men udgaven 2026 er frosset før den, den 10. august 2026."
    )]
    [InlineData(Second, "\"forrige\": 2025", "\"forrige\": 2026", "Udgaven før den er 2026, står der, og det kan ikke passe.")]
    [InlineData(Second, "\"forrige\": 2025", "\"forrige\": 2050", "Udgaven før den er 2050, står der, og det kan ikke passe.")]
    [InlineData(Second, "\"forrige\": 2025", "\"forrige\": null", "men manifestet siger, at den er den første.")]
    [InlineData(Second, "    \"indsatser/base.html\",\n", "", "Adressen »indsatser/base.html« mangler under »adresser«")]
    [InlineData(Second, "\"program\": \"1.2.3\"", "\"program\": \"1.2.3\", \"program\": \"1.2.4\"", "»program« står der to gange")]
    public void A_field_that_cannot_be_true_is_told(string path, string from, string to, string problem)
    {
        var found = Assert.Single(Found(TwoEditions.EditFile(path, from, to)));

        Assert.Equal((path, "KV614", Severity.Error), (found.Path, found.Rule.Id, found.Severity));
        Assert.Contains(problem, found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copied_folder_is_told_though_its_year_was_changed()
    {
        var copied = new EditionSite(
            TwoEditions.Texts.SetItems(
                TwoEditions
                    .Texts.Where(text => text.Key.StartsWith("content/udgaver/2026/", StringComparison.Ordinal))
                    .Select(text => KeyValuePair.Create(text.Key.Replace("/2026/", "/2031/", StringComparison.Ordinal), text.Value))
            )
        );
        var path = "content/udgaver/2031/manifest.json";

        var found = Assert.Single(Found(copied.EditFile(path, "\"udgave\": 2026", "\"udgave\": 2031")));

        Assert.Equal((path, "KV614"), (found.Path, found.Rule.Id));
        Assert.Contains("frosset den 10. august 2026", found.Message, StringComparison.Ordinal);
    }

    private static ImmutableArray<Diagnostic> Found(EditionSite site) =>
        [
            .. SiteBuild
                .Run(site.Tree(), new BuildOptions(new DateOnly(2026, 8, 10)))
                .Diagnostics.Where(finding => finding.Path.StartsWith("content/udgaver/", StringComparison.Ordinal)),
        ];
}
