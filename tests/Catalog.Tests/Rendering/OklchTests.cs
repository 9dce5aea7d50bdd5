using Catalog.Content.Model;
using Catalog.Site.Output;
using Xunit;

namespace Catalog.Tests.Rendering;

/// <summary>Colours by what the eye sees, and the colours that the stylesheet mixes.</summary>
public sealed class OklchTests
{
    // The values are those of CSS Color 4's own examples and of the author's reference code.
    [Theory]
    [InlineData("#ffffff", 1, 0, 0)]
    [InlineData("#000000", 0, 0, 0)]
    [InlineData("#ff0000", 0.628, 0.2577, 29.23)]
    [InlineData("#00ff00", 0.8664, 0.2948, 142.5)]
    [InlineData("#0000ff", 0.452, 0.3132, 264.05)]
    public void A_colour_has_a_lightness_a_chroma_and_a_hue_and_back_again(string written, double lightness, double chroma, double degrees)
    {
        var colour = Colour.Read(written)!.Value;
        var seen = Oklch.Of(colour);

        Assert.Equal(lightness, seen.Lightness, 0.001);
        Assert.Equal(chroma, seen.Chroma, 0.001);
        if (chroma > 0)
        {
            Assert.Equal(degrees, (seen.Hue * 180 / Math.PI + 360) % 360, 0.1);
        }

        Assert.Equal(written, seen.ToColour().ToString());
    }

    [Fact]
    public void What_a_screen_cannot_show_loses_chroma_and_not_lightness()
    {
        var shown = Oklch.Of(new Oklch(0.95, 0.3, 0.5).ToColour());

        Assert.Equal(0.95, shown.Lightness, 0.01);
        Assert.InRange(shown.Chroma, 0.02, 0.1);
    }

    [Fact]
    public void A_grey_stays_grey()
    {
        var tokens = DesignTokens.Read(":root { --a: #777; --b: oklch(from var(--a) 0.94 0.03 h); }");

        var seen = Oklch.Of(tokens.ColourOf("b", inDark: false)!.Value);

        Assert.Equal((0.94, 0), (Math.Round(seen.Lightness, 2), Math.Round(seen.Chroma, 2)));
    }

    [Fact]
    public void The_published_stylesheet_has_each_mixed_colour_written_out()
    {
        const string Css = """
            :root { --a: #ff0000; --b: color-mix(in srgb, var(--a) 50%, white); }
            @media screen and (prefers-color-scheme: dark) { :root { --a: #000000; } }
            """;

        Assert.Equal(
            ":root {\n--b: #ff8080;\n}\n@media screen and (prefers-color-scheme: dark) {\n:root {\n--b: #808080;\n}\n}\n",
            MixedColours.Rules(DesignTokens.Read(Css))
        );
    }
}
