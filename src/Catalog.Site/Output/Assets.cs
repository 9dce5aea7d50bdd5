using System;
using System.Collections.Immutable;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Planning;

namespace Catalog.Site.Output;

/// <summary>The site's own files beside its pages: the stylesheet and the icon with the municipality's colours, and the images of the content.</summary>
public sealed record Assets(SiteAddress Stylesheet, SiteAddress Icon, ImmutableArray<OutputFile> Files)
{
    private const string Folder = "templates/assets/";

    /// <summary>
    /// Makes them. Names carry the beginning of the file's SHA-256, so that a browser never shows a new page with an old
    /// stylesheet. Line ends become LF.
    /// </summary>
    public static Checked<Assets> Make(SourceTree tree, Catalogue catalogue)
    {
        var faults = new Faults();
        var site = catalogue.Site;
        var brand = $":root {{ --brand: {site.PrimaryColour.Value}; --accent: {site.AccentColour.Value}; }}\n";
        var stylesheet = Fingerprinted("site", "css", brand + Stylesheets(tree, faults));
        var icon = Fingerprinted("icon", "svg", Text(tree, "icon.svg", faults).Replace("{brand}", site.PrimaryColour.Value, StringComparison.Ordinal));
        var images = catalogue.Images.Select(image => new OutputFile(Urls.OfSource(image.Path)!.Path, image.Bytes));
        return faults.With(new Assets(Urls.Asset(stylesheet.Name), Urls.Asset(icon.Name), [stylesheet.File, icon.File, .. images]));
    }

    // The stylesheet is written in several files, and their names give the order.
    private static string Stylesheets(SourceTree tree, Faults faults)
    {
        var parts = tree.Under(Folder + "css/").Select(file => file.Path[Folder.Length..]).ToList();
        return string.Concat((parts.Count > 0 ? parts : ["css/1-tokens.css"]).Select(part => Text(tree, part, faults)));
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

    private static (string Name, OutputFile File) Fingerprinted(string stem, string extension, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var name = $"{stem}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..8]}.{extension}";
        return (name, new OutputFile(Urls.Asset(name).Path, bytes));
    }
}
