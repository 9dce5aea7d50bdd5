using System;
using Xunit;

namespace Catalog.Tests.Rendering;

/// <summary>Each fault a template can have: ⟦ ⟧ mark the place, the sentence is the message.</summary>
public class TemplateFaultTests
{
    [Theory]
    [InlineData("⟦{{#if summary}}⟧<p>", "KV911 »{{#if summary}}« bliver ikke lukket.")]
    [InlineData("<p>⟦{{⟧summary}</p>", "KV911 »{{« bliver ikke lukket.")]
    [InlineData("{{#if summary}}\n⟦{{/each}}⟧", "KV911 »{{/each}}« lukker ikke »{{#if summary}}« fra linje 1.")]
    [InlineData("<p>⟦{{/if}}⟧", "KV911 »{{/if}}« lukker noget, der ikke er åbnet.")]
    [InlineData("⟦{{else}}⟧", "KV911 »{{else}}« står uden for en blok.")]
    [InlineData("{{#if summary}}{{else}}⟦{{else}}⟧{{/if}}", "KV911 Blokken har allerede et »{{else}}«.")]
    [InlineData("{{#if summary}}⟦{{else if summary}}⟧{{/if}}", "KV911 Der er kun »{{else}}«. Sæt en »{{#if …}}« ind efter det.")]
    [InlineData("⟦{{#foreach contents}}⟧{{/foreach}}", "KV911 »#foreach« er ikke en blok. Der er #if, #unless, #each og #with.")]
    [InlineData("⟦{{lookup contents 0}}⟧", "KV911 »{{lookup contents 0}}« er ikke noget, en skabelon kan.")]
    [InlineData("{{⟦frame..title⟧}}", "KV911 »frame..title« er ikke vejen til et felt. Skriv for eksempel title, frame.title, ../title eller @root.frame.")]
    [InlineData("{{⟦../../summary⟧}}", "KV911 »../../summary« er ikke vejen til et felt. Skriv for eksempel title, frame.title, ../title eller @root.frame.")]
    [InlineData("{{⟦frame.Title⟧}}", "KV911 »frame.Title« er ikke vejen til et felt. Skriv for eksempel title, frame.title, ../title eller @root.frame.")]
    [InlineData("{{⟦~summary⟧}}", "KV911 »~summary« er ikke vejen til et felt. Skriv for eksempel title, frame.title, ../title eller @root.frame.")]
    [InlineData("{{summary}}⟦}⟧", "KV911 Der er en »}« for meget efter »{{summary}}«.")]
    [InlineData("a⟦\\⟧{{summary}}", "KV911 »\\« kan ikke stå lige før »{{«.")]
    [InlineData("{{⟦@first⟧}}", "KV911 »@first« kan kun stå i »{{#if …}}« og »{{#unless …}}«.")]
    [InlineData("{{#if ⟦@first⟧}}{{/if}}", "KV911 »@first« kan kun bruges lige inde i en »{{#each …}}«.")]
    [InlineData("{{⟦../summary⟧}}", "KV911 »../summary« leder ud af siden: her er man ikke inde i noget.")]
    [InlineData("{{text ⟦plain⟧}}", "KV911 »text« skal have en nøgle i anførselstegn: {{text \"en.nøgle\"}}.")]
    public void Syntax(string marked, string message) => Expect(marked, message);

    [Theory]
    [InlineData("{{⟦sumary⟧}}", "KV912 »sumary« findes ikke i FreePageView. Mente du »summary«?")]
    [InlineData("{{frame.chrome.⟦ovner⟧}}", "KV912 »ovner« findes ikke i Chrome. Mente du »owner«?")]
    [InlineData("{{#each contents}}{{⟦summary⟧}}{{/each}}", "KV912 »summary« findes ikke i LinkView.")]
    [InlineData("{{frame.title.⟦length⟧}}", "KV912 »length« findes ikke i »frame.title«, som er en tekst.")]
    [InlineData("{{#each contents}}<a href=\"{{url ⟦address⟧}}\"></a>{{/each}}", "KV912 »address« kan mangle.")]
    [InlineData("{{#each contents}}{{#if address}}{{else}}{{url ⟦address⟧}}{{/if}}{{/each}}", "KV912 »address« kan mangle.")]
    [InlineData("{{⟦frame.chrome⟧}}", "KV912 »frame.chrome« er en Chrome og kan ikke stå her.")]
    [InlineData("{{⟦contents⟧}}", "KV912 »contents« er en liste og kan ikke stå her.")]
    [InlineData("{{⟦frame.noIndex⟧}}", "KV912 »frame.noIndex« er et ja eller nej og kan ikke stå her.")]
    [InlineData("{{#each ⟦summary⟧}}{{/each}}", "KV912 »summary« er en tekst og kan ikke stå her.")]
    [InlineData("{{#with ⟦contents⟧}}{{/with}}", "KV912 »contents« er en liste og kan ikke stå her.")]
    [InlineData("{{> ⟦crad⟧}}{{> card}}", "KV913 Der er ingen delskabelon, der hedder »crad«. Mente du »card«?")]
    public void Names(string marked, string message) => Expect(marked, message);

    [Theory]
    [InlineData("⟦{{{summary}}}⟧", "KV914 »{{{summary}}}« er en tekst, ikke færdig HTML.")]
    [InlineData("⟦{{this.text}}⟧", "KV914 »{{this.text}}« er færdig HTML og skal skrives »{{{text}}}«.")]
    [InlineData("<p title=\"⟦{{{this.text}}}⟧\">", "KV914 »{{{this.text}}}« kan ikke stå i attributten »title«.")]
    [InlineData("<textarea>⟦{{{this.text}}}⟧</textarea>", "KV914 »{{{this.text}}}« kan ikke stå i <textarea>.")]
    [InlineData("<script>var a = \"⟦{{summary}}⟧\";</script>", "KV914 »{{summary}}« kan ikke stå i <script>.")]
    [InlineData("<STYLE>a { color: ⟦{{summary}}⟧ }</STYLE>", "KV914 »{{summary}}« kan ikke stå i <style>.")]
    [InlineData("<script>\"</scripty>\"; ⟦{{text \"plain\"}}⟧</script>", "KV914 »{{text \"plain\"}}« kan ikke stå i <script>.")]
    [InlineData("<!-- > ⟦{{summary}}⟧ -->", "KV914 »{{summary}}« kan ikke stå i en HTML-kommentar.")]
    [InlineData("<!doctype ⟦{{summary}}⟧>", "KV914 »{{summary}}« kan ikke stå i en erklæring.")]
    [InlineData("<button onClick=\"go('⟦{{summary}}⟧')\"></button>", "KV914 »{{summary}}« kan ikke stå i attributten »onclick«.")]
    [InlineData("<p style='color: ⟦{{summary}}⟧'></p>", "KV914 »{{summary}}« kan ikke stå i attributten »style«.")]
    [InlineData("<iframe srcdoc=\"⟦{{summary}}⟧\"></iframe>", "KV914 »{{summary}}« kan ikke stå i attributten »srcdoc«.")]
    [InlineData("<p class=⟦{{summary}}⟧></p>", "KV914 »{{summary}}« kan ikke stå i attributten »class« uden anførselstegn.")]
    [InlineData("<p class=a⟦{{summary}}⟧></p>", "KV914 »{{summary}}« kan ikke stå i attributten »class« uden anførselstegn.")]
    [InlineData("<⟦{{summary}}⟧>", "KV914 »{{summary}}« kan ikke stå i navnet på et tag.")]
    [InlineData("<h⟦{{summary}}⟧>", "KV914 »{{summary}}« kan ikke stå i navnet på et tag.")]
    [InlineData("<p ⟦{{summary}}⟧=\"a\">", "KV914 »{{summary}}« kan ikke stå i navnet på en attribut i <p>.")]
    [InlineData("<p class=\"a\"⟦{{summary}}⟧>", "KV914 »{{summary}}« kan ikke stå i navnet på en attribut i <p>.")]
    [InlineData("<a><set attributeName=\"href\" to=\"⟦{{summary}}⟧\"></a>", "KV914 »{{summary}}« kan ikke stå i attributten »to«.")]
    [InlineData("<meta http-equiv=\"⟦{{summary}}⟧\">", "KV914 »{{summary}}« kan ikke stå i attributten »http-equiv«.")]
    public void Escaping(string marked, string message) => Expect(marked, message);

    [Theory]
    [InlineData("<a href=\"⟦{{summary}}⟧\"></a>", "KV915 »{{summary}}« står i »href«, som kun må have én hel {{url …}}.")]
    [InlineData("<a href=\"#⟦{{summary}}⟧\"></a>", "KV915 »{{summary}}« står i »href«, som kun må have én hel {{url …}}.")]
    [InlineData("<a href=\"x⟦{{url frame.address}}⟧\"></a>", "KV915 »{{url frame.address}}« står i »href«, som kun må have én hel {{url …}}.")]
    [InlineData("<a href=\"{{url frame.address}}⟦#⟧top\"></a>", "KV915 »#« står i »href«, som kun må have én hel {{url …}}.")]
    [InlineData("<a href=\"{{url frame.address}}⟦{{url frame.address}}⟧\"></a>", "KV915 »{{url frame.address}}« står i »href«, som kun må have én hel {{url …}}.")]
    [InlineData("<img SRC='⟦{{text \"plain\"}}⟧'>", "KV915 »{{text \"plain\"}}« står i »src«, som kun må have én hel {{url …}}.")]
    [InlineData("<use xlink:href=\"⟦{{summary}}⟧\">", "KV915 »{{summary}}« står i »xlink:href«, som kun må have én hel {{url …}}.")]
    [InlineData("<meta content=\"0; url={{url frame.address}}\" http-equiv=\"Refresh\"⟦>⟧", "KV915 »<meta http-equiv=\"refresh\">« står i »content«, som kun må have én hel {{url …}}.")]
    [InlineData("<meta http-equiv=re&#102;resh content=\"{{summary}}\"⟦>⟧", "KV915 »<meta http-equiv=\"refresh\">« står i »content«, som kun må have én hel {{url …}}.")]
    [InlineData("{{url ⟦summary⟧}}", "KV915 »summary« er en tekst, ikke en adresse.")]
    [InlineData("⟦{{frame.address}}⟧", "KV915 »frame.address« er en adresse og bliver kun skrevet med »url«.")]
    public void Addresses(string marked, string message) => Expect(marked, message);

    [Theory]
    [InlineData("{{text \"⟦goals⟧\"}}", "KV916 Ordet »goals« står ikke i templates/text.da.yml.")]
    [InlineData("{{text \"⟦plaim⟧\"}}", "KV916 Ordet »plaim« står ikke i templates/text.da.yml. Mente du »plain«?")]
    [InlineData("⟦{{text \"hello\" name=summary}}⟧", "KV916 Ordet »hello« har en plads til »n«, som ikke får nogen værdi.")]
    [InlineData("{{text \"plain\" ⟦name⟧=summary}}", "KV916 Ordet »plain« har ingen plads til »name«.")]
    [InlineData("{{text \"hello\" name=summary n=⟦contents⟧}}", "KV912 »contents« er en liste og kan ikke stå her.")]
    public void Words(string marked, string message) => Expect(marked, message);

    [Theory]
    [InlineData("⟦{{#if summary}}⟧<a href=\"{{/if}}x\">", "almindelig tekst")]
    [InlineData("<p ⟦{{#if summary}}⟧title=\"a{{else}}class=\"b{{/if}}\">", "attributten »class«")]
    [InlineData("<a href=\"⟦{{#if summary}}⟧{{url frame.address}}{{/if}}\">", "attributten »href«")]
    [InlineData("⟦{{#each contents}}⟧<!-- {{/each}} -->", "almindelig tekst")]
    [InlineData("<h⟦{{#if summary}}⟧1{{else}}2{{/if}}>", "navnet på et tag")]
    public void A_block_that_opens_what_it_does_not_close(string marked, string outside)
    {
        var message = Message(marked);
        Assert.StartsWith("KV911 »{{#", message, StringComparison.Ordinal);
        Assert.Contains($"men uden om den står man i {outside}.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p {{#if summary}}class=\"a\"{{/if}}⟦i⟧d=\"b\">", "KV911 Efter en blok i <p> skal der være et mellemrum, før tagget går videre.")]
    [InlineData("<p {{#if summary}}title{{else}}href{{/if}}⟦=⟧\"a\">", "KV911 Efter en blok i <p> skal der være et mellemrum, før tagget går videre.")]
    [InlineData("<p class=\"a⟦⟧", "KV911 Skabelonen slutter midt i attributten »class«.")]
    public void A_tag_that_goes_wrong(string marked, string message) => Expect(marked, message);

    private static void Expect(string marked, string message) => Assert.Equal(message, Message(marked));

    /// <summary>The rule and message of the one finding, which must stand at the mark.</summary>
    private static string Message(string marked)
    {
        var before = marked[..marked.IndexOf('⟦', StringComparison.Ordinal)];
        var place = $"{TemplateFixture.Page}:{before.Split('\n').Length}:{before.Length - before.LastIndexOf('\n')} ";
        var template = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        var part = ("templates/parts/card.hbs", template.Contains("> card", StringComparison.Ordinal) ? "x" : null);
        var report = TemplateFixture.Report(TemplateFixture.Compile(part, (TemplateFixture.Page, template)).Diagnostics);
        Assert.StartsWith(place, report, StringComparison.Ordinal);
        return report[place.Length..];
    }
}
