using System.IO;
using Catalog.Content.Model;
using Catalog.Site.Output;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Rendering;

/// <summary>
/// The colours of site.yml are checked against white, and nothing else is asked of them. That everything made of them can
/// be read is shown here for the darkest colour there is and for the lightest that the check lets through.
/// </summary>
public sealed class DarkSchemeTests
{
    private const double Least = 4.5;

    [Theory]
    [InlineData("primary", "paper", false)]
    [InlineData("primary", "paper", true)]
    [InlineData("second", "paper", false)]
    [InlineData("second", "paper", true)]
    [InlineData("on-primary", "primary", false)]
    [InlineData("on-primary", "primary", true)]
    [InlineData("primary-on-tint", "tint", false)]
    [InlineData("primary-on-tint", "tint", true)]
    [InlineData("ink", "petal-over", false)]
    [InlineData("ink", "petal-over", true)]
    [InlineData("ink-soft", "petal", false)]
    [InlineData("ink-soft", "petal", true)]
    [InlineData("ink-soft", "blush", false)]
    [InlineData("ink-soft", "blush", true)]
    [InlineData("second-on-blush", "blush", false)]
    [InlineData("second-on-blush", "blush", true)]
    [InlineData("ink", "depth-1", false)]
    [InlineData("ink", "depth-1", true)]
    [InlineData("ink", "depth-2", false)]
    [InlineData("ink", "depth-2", true)]
    [InlineData("ink", "depth-3", false)]
    [InlineData("ink", "depth-3", true)]
    [InlineData("ink", "depth-4", false)]
    [InlineData("ink", "depth-4", true)]
    [InlineData("ink", "tint-1", false)]
    [InlineData("ink", "tint-1", true)]
    [InlineData("ink", "tint-2", false)]
    [InlineData("ink", "tint-2", true)]
    [InlineData("ink", "tint-3", false)]
    [InlineData("ink", "tint-3", true)]
    [InlineData("ink", "tint-4", false)]
    [InlineData("ink", "tint-4", true)]
    [InlineData("ink", "tint-5", false)]
    [InlineData("ink", "tint-5", true)]
    public void Text_can_be_read_whatever_brand_the_check_lets_through(string text, string ground, bool inDark)
    {
        var css = File.ReadAllText(Path.Join(RealProgram.Root, "templates/assets/css/1-tokens.css"));

        // A step is a hundredth of the way, so that of each hue the colour just dark enough is among them.
        foreach (
            var brand in Hues.SelectMany(hue => Enumerable.Range(0, 101).Select(step => hue.Mixed(step / 100.0, Colour.Black)))
                .Where(colour => colour.ContrastWith(Colour.White) >= Least)
        )
        {
            var tokens = DesignTokens.Read($":root {{ --brand: {brand}; --accent: {brand}; }}" + css);
            var ratio = tokens.ColourOf(text, inDark)!.Value.ContrastWith(tokens.ColourOf(ground, inDark)!.Value);
            Assert.True(ratio >= Least, $"{brand}: {text} on {ground} {ratio:0.00}");
        }
    }

    private static Colour[] Hues =>
        [Colour.White, new(1, 0, 0), new(0, 1, 0), new(0, 0, 1), new(1, 1, 0), new(0, 1, 1), new(1, 0, 1), new(1, 0.5, 0)];
}
