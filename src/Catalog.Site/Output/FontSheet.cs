using System.Globalization;
using System.Text;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Text;

namespace Catalog.Site.Output;

/// <summary>
/// The stylesheet that holds the typeface itself, as <c>data:</c> addresses, so that it is there when a page is opened from a folder
/// as well, where browsers refuse to preload fonts (decision 0033).
/// </summary>
internal static class FontSheet
{
    /// <summary>The name of the family in the site's own stylesheet.</summary>
    public const string Family = "Literata";

    private const string Folder = SourceFolders.Templates + "assets/fonts/";

    // Browsers decode a font beside the page, which takes some hundredths of a second. What is shown before that moves when it is
    // done, so nothing is shown for 0.15 seconds. Where animations are off, the page is there at once.
    private const string Wait = "@keyframes letters{from{visibility:hidden}}html{animation:letters 1ms .15s backwards}\n";

    private static readonly ImmutableArray<(string File, string Style, string Weight)> Faces =
    [
        ("literata-roman.woff2", "normal", "400 700"),
        ("literata-italic.woff2", "italic", "400"),
    ];

    /// <summary>The sheet as CSS. A font file that is missing is a finding, and its letters fall back.</summary>
    public static string Make(SourceTree tree, Faults faults) => Letters(tree, faults) + Wait;

    /// <summary>The typeface alone, for a page that nobody looks at while it loads.</summary>
    public static string Letters(SourceTree tree, Faults faults)
    {
        var css = new StringBuilder();
        foreach (var (name, style, weight) in Faces)
        {
            if (tree.Find(Folder + name) is not { } file)
            {
                faults.Add(SiteRules.MissingFile(Folder + name, "Den er sitets skrift."));
                continue;
            }

            css.Append(
                CultureInfo.InvariantCulture,
                $"@font-face{{font-family:{Family};font-style:{style};font-weight:{weight};font-display:block;"
            );
            css.Append("src:url(data:font/woff2;base64,").Append(Convert.ToBase64String(file.Bytes.Span)).Append(") format(\"woff2\")}\n");
        }

        return css.ToString();
    }
}
