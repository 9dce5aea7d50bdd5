using System;
using System.Collections.Generic;
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

/// <summary>The site's own files beside its pages: the stylesheet with the municipality's colours, and the images of the content.</summary>
public sealed record Assets(SiteAddress Stylesheet, ImmutableArray<OutputFile> Files)
{
    private const string StylesheetPath = "templates/assets/site.css";

    /// <summary>
    /// Makes them. The stylesheet's name carries the beginning of its SHA-256, so that a browser never shows a new page
    /// with an old one. Line ends become LF.
    /// </summary>
    public static Checked<Assets> Make(SourceTree tree, Catalogue catalogue)
    {
        var faults = new Faults();
        var css = tree.Find(StylesheetPath);
        if (css is null)
        {
            faults.Add(SiteRules.MissingFile(StylesheetPath, "Den er sitets udseende."));
        }

        var site = catalogue.Site;
        var brand = $":root {{ --brand: {site.PrimaryColour.Value}; --accent: {site.AccentColour.Value}; }}\n";
        var text = brand + Encoding.UTF8.GetString(css is null ? [] : css.Bytes.Span).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var bytes = Encoding.UTF8.GetBytes(text);
        var address = Urls.Asset($"site.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..8]}.css");
        IEnumerable<OutputFile> images = catalogue.Images.Select(image =>
            new OutputFile(Urls.OfSource(image.Path)!.Path, image.Bytes));
        return faults.With(new Assets(address, [new OutputFile(address.Path, bytes), .. images]));
    }
}
