using Xunit;

namespace Catalog.Tests.Rendering;

/// <summary>Where a browser reads HTML otherwise than it looks: each is one finding, or the value is told to be where it really is.</summary>
public class HtmlHoleTests
{
    [Theory]
    [InlineData("<!--> <script>var a=\"--> {{ summary }}\";</script>", "»summary« kan ikke stå i <script>.")]
    [InlineData("<!---> <script>{{ summary }}</script>", "»summary« kan ikke stå i <script>.")]
    [InlineData("<!-- --!> <script>var a=\"--> {{ summary }}\";</script>", "»summary« kan ikke stå i <script>.")]
    [InlineData("<script><!-- <script> </script> var b='{{ summary }}'; --></script>", "»<!--« kan ikke stå i <script>.")]
    [InlineData("<a title{{ if frame.noIndex }} {{ end }} = y=\"{{ summary }}\">x</a>", "Foran »=« mangler navnet på en attribut i <a>.")]
    [InlineData("<svg><title><script>{{ summary }}</script></title></svg>", "<script> kan ikke stå i <svg>.")]
    [InlineData("<svg><textarea><a href=\"{{ summary }}\">x</a></textarea></svg>", "<textarea> kan ikke stå i <svg>.")]
    [InlineData("<select><title><script>{{ summary }}</script></title></select>", "<script> kan ikke stå i <select>.")]
    [InlineData("<svg><style><a onclick=\"</style>{{ summary }}\">x</a></svg>", "<style> kan ikke stå i <svg>.")]
    [InlineData("<noscript><a title=\"</noscript><script>{{ summary }}</script>\">x</a>", "<noscript> kan ikke stå i en skabelon.")]
    [InlineData("</ x=\"> <script>{{ summary }}</script>\" >", "»summary« kan ikke stå i <script>.")]
    [InlineData("<svg><![CDATA[><a title=']]><script>{{ summary }}</script>'></a></svg>", "»<![« kan ikke stå i en skabelon.")]
    [InlineData("<!-- --{{# c #}}> <script>var a=\"--> {{ summary }}\";</script>", "»--« skal skrives færdig, før der kommer et tag.")]
    [InlineData(
        "<textarea></text{{# c #}}area><script>{{ summary }}</script></textarea>",
        "»</text« skal skrives færdig, før der kommer et tag."
    )]
    [InlineData(
        "<title></title{{# c #}}x> <a title=\"</title><script>{{ summary }}</script>\"></a>",
        "»</title« skal skrives færdig, før der kommer et tag."
    )]
    [InlineData(
        "<meta http-equiv=\"refresh\" http-equiv=\"x\" content=\"9;url={{ summary }}\">",
        "»http-equiv« kan kun stå én gang i et tag."
    )]
    [InlineData(
        "<object archive=\"{{ summary }}\"></object>",
        "»summary« kan ikke stå i attributten »archive«.|»summary« står i »archive«"
    )]
    [InlineData("<img lowsrc=\"{{ summary }}\">", "»summary« står i »lowsrc«, som kun må have én hel {{ url … }}.")]
    [InlineData("<svg fill=\"{{ summary }}\"></svg>", "»summary« kan ikke stå i attributten »fill«.")]
    [InlineData("<script type=\"{{ summary }}\"></script>", "»summary« kan ikke stå i attributten »type«.")]
    [InlineData("<iframe sandbox=\"{{ summary }}\"></iframe>", "»summary« kan ikke stå i attributten »sandbox«.")]
    [InlineData("<link rel=\"{{ summary }}\">", "»summary« kan ikke stå i attributten »rel«.")]
    [InlineData("<p class=\"a\"title=\"{{ summary }}\">", "Der skal være et mellemrum mellem attributterne i <p>.")]
    [InlineData(
        "<ul class=\"ways\"\n<li>{{ summary }}</li></ul>",
        "»<« kan ikke stå i navnet på en attribut i <ul>. Der mangler et »>« eller et anførselstegn før det."
    )]
    public void A_hole(string template, string messages)
    {
        var findings = TemplateFixture.Compile((TemplateFixture.Page, template)).Diagnostics;
        Assert.NotEmpty(findings);
        Assert.Contains(messages.Split('|'), message => findings[0].Message.StartsWith(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<!-- a -- b > c --><p>{{ summary }}</p>")]
    [InlineData("<svg><title>{{ summary }}</title><g class=\"{{ summary }}\"></g></svg>")]
    [InlineData("<select><option value=\"{{ summary }}\">{{ summary }}</option></select>")]
    [InlineData("<script src=\"{{ url frame.address }}\" defer></script>")]
    [InlineData("<link rel=\"alternate\" title=\"{{ summary }}\" href=\"{{ url frame.address }}\">")]
    [InlineData("<input type=\"{{ summary }}\" checked><br/><p title='a' hidden>{{ summary }}</p>")]
    public void A_harmless_neighbour(string template) =>
        Assert.Empty(TemplateFixture.Compile((TemplateFixture.Page, template)).Diagnostics);
}
