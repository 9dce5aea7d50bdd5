using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Catalog.Tests.EndToEnd;
using Xunit;

namespace Catalog.Tests.Rendering;

/// <summary>
/// The colours of site.yml are checked against white, where they can be too light. In the dark scheme they are mixed with
/// white, and the mixture cannot be too dark: that is shown here for the darkest colour there is, so no rule has to ask.
/// </summary>
public sealed partial class DarkSchemeTests
{
    private const double Least = 4.5;

    [Theory]
    [InlineData("--primary", "--paper")]
    [InlineData("--second", "--paper")]
    public void Black_mixed_for_the_dark_scheme_can_be_read_on_its_paper(string colour, string paper)
    {
        var css = File.ReadAllText(Path.Join(RealProgram.Root, "templates/assets/css/1-tokens.css"));
        var dark = css[css.IndexOf("prefers-color-scheme: dark", StringComparison.Ordinal)..];
        var share = int.Parse(Share().Match(dark, dark.IndexOf(colour + ":", StringComparison.Ordinal)).Groups[1].Value, CultureInfo.InvariantCulture);
        var ground = Colour().Match(dark, dark.IndexOf(paper + ":", StringComparison.Ordinal)).Value;

        var mixed = Luminance(Enumerable.Repeat(1 - (share / 100.0), 3).ToArray());
        var under = Luminance(Enumerable.Range(0, 3).Select(i => Convert.ToInt32(ground.Substring(1 + (2 * i), 2), 16) / 255.0).ToArray());
        Assert.True((mixed + 0.05) / (under + 0.05) >= Least, $"{colour}: {(mixed + 0.05) / (under + 0.05):0.00}");
    }

    // Relative luminance as WCAG 2.2 defines it for sRGB.
    private static double Luminance(double[] channels) => channels
        .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4))
        .Zip([0.2126, 0.7152, 0.0722], (value, weight) => value * weight)
        .Sum();

    [GeneratedRegex("([0-9]+)%, white", RegexOptions.NonBacktracking)]
    private static partial Regex Share();

    [GeneratedRegex("#[0-9a-f]{6}", RegexOptions.NonBacktracking)]
    private static partial Regex Colour();
}
