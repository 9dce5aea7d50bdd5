using Catalog.Content.Model;
using Catalog.Site.Output;
using Xunit;

namespace Catalog.Tests.Rendering;

public sealed class DesignTokenTests
{
    private const string Css = """
        /* :root { --not: #000; } */
        :root {
          --brand: #123456; --paper: #fff;
          --mixed: color-mix(in srgb, var(--brand) 25%, white);
          --missing: var(--nowhere, var(--brand, #abc));
          --step-0: clamp(1rem, 2vw + 1rem, 3rem);
          --round: var(--round);
        }
        .card { --paper: #111; color: red; }
        @media screen and (prefers-color-scheme: dark) { :root { --paper: #000 } }
        @media print { :root { --paper: #eee; } }
        """;

    private readonly DesignTokens tokens = DesignTokens.Read(Css);

    [Fact]
    public void Only_the_properties_of_root_are_tokens() =>
        Assert.Equal(["brand", "paper", "mixed", "missing", "step-0", "round"], tokens.Names);

    [Theory]
    [InlineData("paper", false, "#ffffff")]
    [InlineData("paper", true, "#000000")]
    [InlineData("brand", true, "#123456")]
    [InlineData("mixed", false, "#c4ccd5")]
    [InlineData("missing", false, "#123456")]
    [InlineData("step-0", false, null)]
    [InlineData("round", false, null)]
    public void A_colour_is_what_a_browser_would_make_of_it(string name, bool inDark, string? colour) =>
        Assert.Equal(colour, tokens.ColourOf(name, inDark)?.ToString());

    [Fact]
    public void Other_circumstances_are_kept_with_their_values() =>
        Assert.Equal(
            ["#fff ", "#000 @media screen and (prefers-color-scheme: dark)", "#eee @media print"],
            tokens.Values.Where(token => token.Name == "paper").Select(token => $"{token.Value} {token.Circumstance}")
        );

    [Theory]
    [InlineData("#767676", 4.54)]
    [InlineData("#000", 21)]
    [InlineData("#fff", 1)]
    public void Contrast_with_white_is_that_of_WCAG(string colour, double ratio) =>
        Assert.Equal(ratio, Colour.Read(colour)!.Value.ContrastWith(Colour.White), precision: 2);

    [Theory]
    [InlineData("767676")]
    [InlineData("#7676")]
    [InlineData("#77667g")]
    [InlineData("")]
    public void What_is_no_colour_is_not_read_as_one(string written) => Assert.Null(Colour.Read(written));
}
