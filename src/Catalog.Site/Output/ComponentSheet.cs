using System.Text;
using Catalog.Site.Planning;

namespace Catalog.Site.Output;

/// <summary>
/// The design tokens, and the stylesheet of the page that shows them. No page may have styles of its own, so every token has a
/// class.
/// </summary>
public sealed record ComponentSheet(DesignTokens Tokens, SiteAddress Address, OutputFile File)
{
    /// <summary>The prefix of the names of type sizes.</summary>
    public const string Step = "step-";

    /// <summary>The prefix of the names of spaces.</summary>
    public const string Space = "space-";

    /// <summary>The class of a token, in a light or a dark scheme where it is a colour.</summary>
    public static string ClassOf(string name, bool inDark = false) => $"token-{name}{(inDark ? "-dark" : "")}";

    /// <summary>
    /// The sheet: the page's own rules, then one for every token that can be seen. Both schemes are shown at once, so colours are
    /// written out.
    /// </summary>
    public static ComponentSheet Make(DesignTokens tokens, string own)
    {
        var css = new StringBuilder(own);
        foreach (var name in tokens.Names)
        {
            foreach (var inDark in new[] { false, true })
            {
                if (tokens.ColourOf(name, inDark) is { } colour)
                {
                    css.Append(null, $".{ClassOf(name, inDark)} {{ background-color: {colour}; }}\n");
                }
            }

            var property =
                name.StartsWith(Step, System.StringComparison.Ordinal) ? "font-size"
                : name.StartsWith(Space, System.StringComparison.Ordinal) ? "inline-size"
                : null;
            css.Append(property is null ? "" : $".{ClassOf(name)} {{ {property}: var(--{name}); }}\n");
        }

        var sheet = Assets.Fingerprinted("komponenter", "css", css.ToString());
        return new ComponentSheet(tokens, Urls.Asset(sheet.Name), sheet.File);
    }
}
