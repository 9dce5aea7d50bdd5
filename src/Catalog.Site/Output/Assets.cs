using System.Buffers;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Planning;

namespace Catalog.Site.Output;

/// <summary>
/// The site's own files beside its pages: the typeface, the stylesheet, the icon and the share picture with the municipality's
/// colours, the scripts, and the images of the content. The sheet of the page of components is not among the files: readers do
/// not get that page.
/// </summary>
public sealed record Assets
{
    public required SiteAddress Fonts { get; init; }
    public required SiteAddress Stylesheet { get; init; }
    public required SiteAddress Script { get; init; }

    /// <summary>The part of the script that reads and ranks a query. It comes with the search's manifest, and on no page before.</summary>
    public required string SearchScript { get; init; }

    public required SiteAddress ListScript { get; init; }
    public required SiteAddress CompareScript { get; init; }
    public required SiteAddress CompareStylesheet { get; init; }
    public required SiteAddress ProposeScript { get; init; }
    public required SiteAddress ProposeStylesheet { get; init; }
    public required SiteAddress AdviceScript { get; init; }
    public required SiteAddress EntryStylesheet { get; init; }
    public required SiteAddress Icon { get; init; }
    public required ImmutableArray<OutputFile> Files { get; init; }
    public required Lazy<ComponentSheet> Components { get; init; }

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private const string Folder = SourceFolders.Templates + "assets/";

    // The tokens. What is mixed of them stands right after them, before all that overrides it on paper or in forced colours.
    private const string Tokens = "css/1-tokens.css";

    /// <summary>
    /// Makes them. Names contain the first digits of the file's SHA-256, so that a browser never shows a new page with an old
    /// stylesheet. Line ends become LF. The scripts are lightly minified. <paramref name="claims"/> are the words that the form's script
    /// finds promises and children by.
    /// </summary>
    public static Checked<Assets> Make(SourceTree tree, SitePlan plan, ImmutableSortedDictionary<string, ImmutableArray<string>> claims)
    {
        var faults = new Faults();
        var site = plan.Catalogue.Site;
        var shown = ShownImages.Of(plan.Catalogue, plan.Index.Public);
        var brand = $":root {{ --brand: {site.PrimaryColour.Value}; --accent: {site.AccentColour.Value}; }}\n";
        var css = Parts(tree, "css/", Tokens).Select(part => (Name: part, Text: LeanStyle(Text(tree, part, faults)))).ToList();
        var tokens = DesignTokens.Read(brand + string.Concat(css.Select(part => part.Text)));
        var fonts = Fingerprinted("skrift", "css", FontSheet.Make(tree, faults));
        var stylesheet = Fingerprinted(
            "site",
            "css",
            brand + string.Concat(css.Select(part => part.Name == Tokens ? part.Text + MixedColours.Rules(tokens) : part.Text))
        );
        var form = Joined(tree, "propose/", "propose/1-form.css", faults);
        var components = form + Joined(tree, "components/", "components/1-page.css", faults);
        var script = Fingerprinted("site", "js", Lean(Joined(tree, "js/", "js/1-words.js", faults)));
        var lists = Fingerprinted("lister", "js", Lean(Joined(tree, "lists/", "lists/8-choose.js", faults)));
        var compare = Fingerprinted("sammenlign", "js", Lean(Joined(tree, "compare/", "compare/4-compare.js", faults)));
        var compareSheet = Fingerprinted("sammenlign", "css", LeanStyle(Joined(tree, "compare/", "compare/1-compare.css", faults)));
        var entrySheet = Fingerprinted("indsats", "css", LeanStyle(Joined(tree, "entry/", "entry/1-narrow.css", faults)));
        var proposeSheet = Fingerprinted("foreslaa", "css", LeanStyle(form));
        var propose = Fingerprinted("foreslaa", "js", Lean(Joined(tree, "propose/", "propose/1-file.js", faults)));
        var advice = Fingerprinted("raad", "js", Claims(claims) + Lean(Joined(tree, "advice/", "advice/1-children.js", faults)));
        var icon = Fingerprinted(
            "icon",
            "svg",
            Text(tree, "icon.svg", faults).Replace("{brand}", site.PrimaryColour.Value, StringComparison.Ordinal)
        );
        return faults.With(
            new Assets
            {
                Fonts = Urls.Asset(fonts.Name),
                Stylesheet = Urls.Asset(stylesheet.Name),
                Script = Urls.Asset(script.Name),
                SearchScript = Lean(Joined(tree, "search/", "search/4-matches.js", faults)),
                ListScript = Urls.Asset(lists.Name),
                CompareScript = Urls.Asset(compare.Name),
                CompareStylesheet = Urls.Asset(compareSheet.Name),
                ProposeScript = Urls.Asset(propose.Name),
                ProposeStylesheet = Urls.Asset(proposeSheet.Name),
                AdviceScript = Urls.Asset(advice.Name),
                EntryStylesheet = Urls.Asset(entrySheet.Name),
                Icon = Urls.Asset(icon.Name),
                Files =
                [
                    .. new[]
                    {
                        fonts,
                        stylesheet,
                        script,
                        lists,
                        compare,
                        compareSheet,
                        propose,
                        proposeSheet,
                        advice,
                        entrySheet,
                        icon,
                    }.Select(made => made.File),
                    new OutputFile(Urls.SharePicture.Path, () => ShareOf(site)),
                    .. shown.Select(ToFile),
                    .. plan.Catalogue.Images.Except(shown).Select(ToFile).Where(image => IsInTemplate(image, tree)),
                ],
                Components = new Lazy<ComponentSheet>(() => ComponentSheet.Make(tokens, components)),
            }
        );
    }

    // A colour that cannot be read has been reported when site.yml was read, and then nothing is written.
    private static ReadOnlyMemory<byte> ShareOf(SiteSettings site) =>
        SharePicture.Make(Colour.Read(site.PrimaryColour.Value) ?? Colour.Black, Colour.Read(site.AccentColour.Value) ?? Colour.Black);

    /// <summary>The images of the content that somebody is shown.</summary>
    public static IEnumerable<OutputFile> ImagesOf(SitePlan plan) => ShownImages.Of(plan.Catalogue, plan.Index.Public).Select(ToFile);

    // A catalogue's own templates may show pictures as well, such as a logo. The program's own name none.
    private static bool IsInTemplate(OutputFile image, SourceTree tree) =>
        tree.Under(SourceFolders.Templates).Any(file => file.Bytes.Span.IndexOf(Encoding.UTF8.GetBytes(image.Path)) >= 0);

    private static OutputFile ToFile(Image image) => new(Urls.OfSource(image.File.Path)!.Path, image.File.Bytes);

    // The stylesheet and the scripts are written in several files each, and their names give the order. When there are none, the
    // first is reported as missing.
    private static string Joined(SourceTree tree, string folder, string first, Faults faults) =>
        string.Concat(Parts(tree, folder, first).Select(part => Text(tree, part, faults)));

    private static List<string> Parts(SourceTree tree, string folder, string first) =>
        tree.Under(Folder + folder)
            .Select(file => file.Path[Folder.Length..])
            .Where(path => Path.GetExtension(path) == Path.GetExtension(first))
            .ToList()
            is { Count: > 0 } parts
            ? parts
            : [first];

    // The lists as a script that sets them.
    private static string Claims(ImmutableSortedDictionary<string, ImmutableArray<string>> lists)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            foreach (var (name, words) in lists)
            {
                json.WriteStartArray(name);
                foreach (var word in words)
                {
                    json.WriteStringValue(word);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return $"(window.catalogPropose = window.catalogPropose || {{}}).lists = {Encoding.UTF8.GetString(bytes.WrittenSpan)};\n";
    }

    // A stylesheet without comments and indentation. No string in it has the signs of a comment.
    private static string LeanStyle(string css) =>
        string.Concat(
            DesignTokens
                .WithoutComments(css)
                .Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.Length > 0)
                .Select(line => line + '\n')
        );

    // A light minifier: without indentation and comment lines. Anything more would need a parser.
    private static string Lean(string script)
    {
        var lean = new StringBuilder(script.Length);
        var isComment = false;
        foreach (var line in script.Split('\n').Select(line => line.Trim()))
        {
            isComment |= line.StartsWith("/*", StringComparison.Ordinal);
            lean.Append(isComment || line.Length == 0 || line.StartsWith("//", StringComparison.Ordinal) ? "" : line + "\n");
            isComment &= !line.EndsWith("*/", StringComparison.Ordinal);
        }

        return lean.ToString();
    }

    private static string Text(SourceTree tree, string name, Faults faults)
    {
        if (tree.Find(Folder + name) is { } file)
        {
            return Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        }

        faults.Add(SiteRules.MissingFile(Folder + name, "Den hører til sitets udseende."));
        return "";
    }

    /// <summary>A file with a hash of its content in its name, and that name.</summary>
    internal static (string Name, OutputFile File) Fingerprinted(string stem, string extension, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var name = $"{stem}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..8]}.{extension}";
        return (name, new OutputFile(Urls.Asset(name).Path, bytes));
    }
}
