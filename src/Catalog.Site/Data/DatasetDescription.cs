using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Catalog.Site.Planning;
using Catalog.Site.Views;

namespace Catalog.Site.Data;

/// <summary>
/// The data set described for collections of open data, as JSON-LD: DCAT-AP-DK 2.0, the Danish profile of the W3C's DCAT 2. The
/// codes for language, theme, frequency, access and file types are the Publications Office's, as the profile asks.
/// </summary>
public static class DatasetDescription
{
    private const string Codes = "http://publications.europa.eu/resource/authority/";
    private const string MediaTypes = "https://www.iana.org/assignments/media-types/";

    private static readonly ImmutableArray<(string Prefix, string Address)> Prefixes =
    [
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("vcard", "http://www.w3.org/2006/vcard/ns#"),
        ("owl", "http://www.w3.org/2002/07/owl#"),
    ];

    /// <summary>The file's bytes, UTF-8.</summary>
    public static ReadOnlyMemory<byte> Write(SitePlan plan, Words words)
    {
        var site = plan.Catalogue.Site;
        var set = new JsonObject
        {
            ["@context"] = new JsonObject(Prefixes.Select(each => KeyValuePair.Create(each.Prefix, (JsonNode?)each.Address))),
            ["@id"] = Web(Urls.DataPage) + "#datasaet",
            ["@type"] = "dcat:Dataset",
            ["dct:title"] = InDanish(site.Title),
            ["dct:description"] = InDanish(site.Subtitle.Length > 0 ? site.Subtitle : words[TextPageWords.DataSummary]),
            ["dct:publisher"] = new JsonObject { ["@type"] = "foaf:Agent", ["foaf:name"] = InDanish(site.Owner) },
            ["dcat:contactPoint"] = Contact(plan),
            ["dct:language"] = Code("language/DAN"),
            ["dcat:theme"] = Code("data-theme/EDUC"),
            ["dct:accrualPeriodicity"] = Code("frequency/ANNUAL"),
            ["dct:accessRights"] = Code("access-right/PUBLIC"),
            ["owl:versionInfo"] = site.Edition.ToString(CultureInfo.InvariantCulture),
            ["dcat:landingPage"] = Reference(Web(Urls.DataPage)),
            ["dcat:distribution"] = new JsonArray(
                Distribution(Urls.DataCsv, "CSV", "text/csv", words[TextPageWords.DataCsv]),
                Distribution(Urls.DataJson, "JSON", "application/json", words[TextPageWords.DataJson])
            ),
        };
        var options = new JsonSerializerOptions
        {
            WriteIndented = true,
            NewLine = "\n",
            Encoder = CatalogueJson.Options.Encoder,
        };
        return Encoding.UTF8.GetBytes(set.ToJsonString(options) + "\n");

        string Web(SiteAddress address) => Urls.Canonical(site.BaseAddress, address).Text;

        JsonObject Distribution(SiteAddress file, string format, string mediaType, string purpose)
        {
            var distribution = new JsonObject
            {
                ["@type"] = "dcat:Distribution",
                ["dct:title"] = InDanish(file.Path[(file.Path.LastIndexOf('/') + 1)..]),
                ["dct:description"] = InDanish(purpose),
                ["dcat:accessURL"] = Reference(Web(Urls.DataPage)),
                ["dcat:downloadURL"] = Reference(Web(file)),
                ["dct:format"] = Code("file-type/" + format),
                ["dcat:mediaType"] = Reference(MediaTypes + mediaType),
            };
            if (format == "JSON")
            {
                distribution["dct:conformsTo"] = Reference(Web(Urls.DataSchema));
            }

            if (site.Licence is { } licence)
            {
                distribution["dct:license"] = Reference(licence.Address.AbsoluteUri);
            }

            return distribution;
        }
    }

    private static JsonObject Contact(SitePlan plan)
    {
        var site = plan.Catalogue.Site;
        var unit = site.Contact.Unit is { } id ? plan.Catalogue.Model.Unit(id.Value)?.Name : null;
        var contact = new JsonObject
        {
            ["@type"] = "vcard:Organization",
            ["vcard:fn"] = unit ?? site.Owner,
            ["vcard:hasTelephone"] = Reference(Urls.Telephone(site.Contact.Phone).Text),
        };
        if (Urls.Mail(site.Contact.Mailbox) is { } mail)
        {
            contact["vcard:hasEmail"] = Reference(mail.Text);
        }

        return contact;
    }

    private static JsonObject InDanish(string text) => new() { ["@value"] = text, ["@language"] = "da" };

    private static JsonObject Reference(string address) => new() { ["@id"] = address };

    private static JsonObject Code(string code) => Reference(Codes + code);
}
