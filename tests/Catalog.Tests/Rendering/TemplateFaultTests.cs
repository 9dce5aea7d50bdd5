using Xunit;

namespace Catalog.Tests.Rendering;

/// <summary>Each fault a template can have: ⟦ ⟧ mark the place, the sentence is the message.</summary>
public class TemplateFaultTests
{
    [Theory]
    [InlineData("{{ ⟦if summary⟧ }}<p>", "KV911 »if summary« bliver ikke lukket med »end«.")]
    [InlineData(
        "{{ if summary }}{{ ⟦for x in contents⟧ }}x{{ else }}y{{ end }}{{ end }}{{ ⟦if body⟧ }}z",
        "KV911 »if body« bliver ikke lukket med »end«."
    )]
    [InlineData(
        "{{ ⟦if summary⟧ }}{{ if body }}x{{ else if summary }}y{{ else }}z{{ end }}",
        "KV911 »if summary« bliver ikke lukket med »end«."
    )]
    [InlineData("<p>⟦{{⟧ summary</p>", "KV911 »{{« bliver ikke lukket.")]
    [InlineData("<p>{{ frame.title }}⟦{{⟧ summary", "KV911 »{{« bliver ikke lukket.")]
    [InlineData("<p>⟦{{⟧ summary</p>{{ body }}", "KV911 »{{« bliver ikke lukket.")]
    [InlineData("<p>⟦{%{⟧ summary</p>", "KV911 »{%{« bliver ikke lukket.")]
    [InlineData("{{ if summary }}x{{ end }}y{{ ⟦end⟧ }}", "KV911 »end« lukker noget, der ikke er åbnet.")]
    [InlineData("{{ unless summary }}x{{ ⟦end⟧ }}", "KV911 »end« lukker noget, der ikke er åbnet.")]
    [InlineData(
        "{{ ⟦else⟧ }}",
        "KV911 »else« hører ikke til noget: den skal stå i en »if« eller »for«, som ikke har en »else« i forvejen."
    )]
    [InlineData(
        "{{ if summary }}{{ else }}{{ ⟦else⟧ }}{{ end }}",
        "KV911 »else« hører ikke til noget: den skal stå i en »if« eller »for«, som ikke har en »else« i forvejen."
    )]
    [InlineData("{{ if ⟦}}⟧x{{ end }}", "KV911 Her mangler et navn.")]
    [InlineData("{{ for x in ⟦}}⟧x{{ end }}", "KV911 »for« er ikke skrevet færdig. Skriv for eksempel {{ for x in liste }} … {{ end }}.")]
    [InlineData("{{ text ⟦'⟧plain }}", "KV911 Teksten bliver ikke lukket med samme slags anførselstegn.")]
    [InlineData("{{ text 'plain' name: ⟦}}⟧", "KV911 Her mangler et navn.")]
    [InlineData("{{ if ⟦for⟧.frist }}{{ end }}", "KV911 »for.frist« findes ikke. Der er for.first og for.last.")]
    [InlineData(
        "{{ if summary }}\n<p>{{ text ⟦'⟧plain }}</p>\n{{ end }}\n<p>x</p>",
        "KV911 Teksten bliver ikke lukket med samme slags anførselstegn."
    )]
    [InlineData("{{ if summary }}\n<p>⟦{{⟧ summary }</p>\n{{ end }}\n<p>{{ summary }}</p>", "KV911 »{{« bliver ikke lukket.")]
    [InlineData("{{{summary⟦}⟧}}", "KV911 Krøllede parenteser kan kun stå to og to. Færdig HTML skrives også {{ navn }}.")]
    [InlineData("{{#if summary}}x{{⟦/⟧if}}", "KV911 »/« passer ikke her. En blok lukkes med {{ end }}.")]
    [InlineData("{{⟦>⟧ card}}", "KV911 »>« passer ikke her. En delskabelon hentes med {{ include 'navn' }}.")]
    public void Syntax(string marked, string message) => Expect(marked, message);

    [Theory]
    [InlineData("{{ ⟦x = summary⟧ }}", "KV911 »x = summary«: en skabelon kan ikke ændre en værdi.")]
    [InlineData("{{ ⟦summary++⟧ }}", "KV911 »summary++«: en skabelon kan ikke ændre en værdi.")]
    [InlineData("{{ ⟦import summary⟧ }}", "KV911 »import summary« er ikke noget, en skabelon kan.")]
    [InlineData("{{ ⟦body | html.raw⟧ }}", "KV911 »body | html.raw«: en værdi kan ikke sendes videre med »|«.")]
    [InlineData("{{ ⟦html.escape summary⟧ }}", "KV911 »html.escape« er ikke noget, en skabelon kan kalde. Der er include, text, url.")]
    [InlineData("{{ ⟦lookup contents 0⟧ }}", "KV911 »lookup« er ikke noget, en skabelon kan kalde. Der er include, text, url.")]
    [InlineData("{{ ⟦contents[0]⟧ }}", "KV911 »contents[0]«: en liste kan ikke slås op i. Skriv {{ for x in liste }} … {{ end }}.")]
    [InlineData("{{ ⟦'tekst'⟧ }}", "KV911 »'tekst'«: skriv teksten uden om tagget.")]
    [InlineData(
        "{{ ⟦summary + summary⟧ }}",
        "KV911 »summary + summary«: en skabelon kan kun spørge med if, !, && og ||, og ikke regne eller sammenligne."
    )]
    [InlineData(
        "{{ if ⟦summary == 'x'⟧ }}x{{ end }}",
        "KV911 »summary == 'x'«: en skabelon kan kun spørge med if, !, && og ||, og ikke regne eller sammenligne."
    )]
    [InlineData(
        "{{ ⟦summary ? body : summary⟧ }}",
        "KV911 »summary ? body : summary«: en skabelon kan kun spørge med if, !, && og ||, og ikke regne eller sammenligne."
    )]
    [InlineData("{{ ⟦this⟧.summary }}", "KV911 »this« bruges ikke. Skriv feltets navn alene.")]
    [InlineData("{{ ⟦frame?.title⟧ }}", "KV911 »frame?.title«: der skal stå ét punktum mellem to navne.")]
    [InlineData("{{ ⟦with frame }}{{ title }}{{ end⟧ }}", "KV911 »with frame }}{{ title }}{{ end« er ikke noget, en skabelon kan.")]
    [InlineData("{{ ⟦while summary }}x{{ end⟧ }}", "KV911 »while summary }}x{{ end« er ikke noget, en skabelon kan.")]
    [InlineData("{{ ⟦func f }}x{{ end⟧ }}", "KV911 »func f }}x{{ end« er ikke noget, en skabelon kan.")]
    [InlineData("{{ ⟦capture x }}x{{ end⟧ }}", "KV911 »capture x }}x{{ end« er ikke noget, en skabelon kan.")]
    [InlineData("{{ ⟦ret summary⟧ }}", "KV911 »ret summary« er ikke noget, en skabelon kan.")]
    [InlineData("{{ for x in contents ⟦limit: 2⟧ }}x{{ end }}", "KV911 »limit: 2« kan ikke stå her.")]
    [InlineData("{{ for ⟦summary⟧ in contents }}x{{ end }}", "KV911 »summary« er allerede navnet på noget andet her. Vælg et andet navn.")]
    [InlineData("{{ for ⟦for⟧ in contents }}x{{ end }}", "KV911 »for« er allerede navnet på noget andet her. Vælg et andet navn.")]
    [InlineData(
        "{{ for x in contents }}{{ for y in contents }}x{{ else }}{{ if ⟦for.first⟧ }}F{{ end }}{{ end }}{{ end }}",
        "KV911 »for.first« kan kun bruges i en »for«."
    )]
    [InlineData("{{ for x in contents }}{{ ⟦for.index⟧ }}{{ end }}", "KV911 »for.index« findes ikke. Der er for.first og for.last.")]
    [InlineData("{{ if ⟦summary or body⟧ }}x{{ end }}", "KV911 »summary or body«: skriv »||« i stedet for »or«.")]
    [InlineData("{{ if ⟦not summary⟧ }}x{{ end }}", "KV911 »not summary«: skriv »!« i stedet for »not«.")]
    [InlineData("{{ if summary }}x{{ ⟦elseif body⟧ }}y{{ end }}", "KV911 »elseif body«: skriv »else if«.")]
    [InlineData("{{ if ⟦text 'plain'⟧ }}x{{ end }}", "KV911 »text 'plain'« skal stå alene i sit eget tag.")]
    [InlineData("{{ ⟦url⟧ }}", "KV911 »url« skal stå først i sit eget tag, med det, den skal bruge, efter sig.")]
    [InlineData(
        "{{ text 'hello' name: summary n: summary ⟦size⟧: summary }}",
        "KV911 »size« kan ikke være navnet på en værdi. Vælg et andet."
    )]
    [InlineData("{{ text 'hello' name: summary n: summary ⟦n⟧: summary }}", "KV911 »n« får en værdi to gange.")]
    [InlineData("{{ for ⟦url⟧ in contents }}x{{ end }}", "KV911 »url« er allerede navnet på noget andet her. Vælg et andet navn.")]
    [InlineData("{{ if ⟦for.first⟧ }}x{{ end }}", "KV911 »for.first« kan kun bruges i en »for«.")]
    [InlineData("{{ ⟦$x⟧ }}", "KV911 »$x« findes kun i en delskabelon, som får den, når den bliver hentet.")]
    [InlineData("{{ text ⟦summary⟧ }}", "KV911 »text« skal have en nøgle i anførselstegn: {{ text 'en.nøgle' }}.")]
    [InlineData("{{ text 'plain' ⟦summary⟧ }}", "KV911 »summary« skal være »navn: værdi«.")]
    [InlineData("{{ include ⟦summary⟧ }}", "KV911 »include« skal have navnet på en delskabelon i anførselstegn: {{ include 'navn' }}.")]
    [InlineData("{{ ⟦url frame.address frame.address⟧ }}", "KV911 »url« skal have ét navn: {{ url navn }}.")]
    public void What_a_template_cannot(string marked, string message) => Expect(marked, message);

    [Theory]
    [InlineData("{{ ⟦sumary⟧ }}", "KV912 »sumary« findes ikke i FreePageView. Mente du »summary«?")]
    [InlineData("{{ frame.⟦titel⟧ }}", "KV912 »titel« findes ikke i Frame. Mente du »title«?")]
    [InlineData("{{ frame.⟦Title⟧ }}", "KV912 »Title« findes ikke i Frame. Mente du »title«?")]
    [InlineData("{{ frame.chrome.⟦ovner⟧ }}", "KV912 »ovner« findes ikke i Chrome. Mente du »owner«?")]
    [InlineData("{{ for x in contents }}{{ x.⟦summary⟧ }}{{ end }}", "KV912 »summary« findes ikke i LinkView.")]
    [InlineData("{{ for link in contents }}{{ ⟦lint⟧.text }}{{ end }}", "KV912 »lint« findes ikke i FreePageView. Mente du »link«?")]
    [InlineData("{{ frame.title.⟦length⟧ }}", "KV912 »length« findes ikke i »frame.title«, som er en tekst.")]
    [InlineData("{{ for x in contents }}<a href=\"{{ url ⟦x.address⟧ }}\"></a>{{ end }}", "KV912 »x.address« kan mangle.")]
    [InlineData(
        "{{ for x in contents }}{{ if x.address }}{{ else }}{{ url ⟦x.address⟧ }}{{ end }}{{ end }}",
        "KV912 »x.address« kan mangle."
    )]
    [InlineData(
        "{{ for x in contents }}{{ if x.address || x.text }}{{ url ⟦x.address⟧ }}{{ end }}{{ end }}",
        "KV912 »x.address« kan mangle."
    )]
    [InlineData(
        "{{ for x in contents }}{{ if x.address }}{{ end }}{{ end }}{{ for x in contents }}{{ url ⟦x.address⟧ }}{{ end }}",
        "KV912 »x.address« kan mangle."
    )]
    [InlineData("{{ ⟦frame.search⟧.root }}", "KV912 »frame.search« kan mangle.")]
    [InlineData("{{ if ⟦frame.search⟧.root }}x{{ end }}", "KV912 »frame.search« kan mangle.")]
    [InlineData("{{ ⟦frame.chrome⟧ }}", "KV912 »frame.chrome« er en Chrome og kan ikke stå her.")]
    [InlineData("{{ ⟦contents⟧ }}", "KV912 »contents« er en liste og kan ikke stå her.")]
    [InlineData("{{ ⟦frame.noIndex⟧ }}", "KV912 »frame.noIndex« er et ja eller nej og kan ikke stå her.")]
    [InlineData("{{ for x in ⟦summary⟧ }}{{ x.y }}{{ end }}", "KV912 »summary« er en tekst og kan ikke stå her.")]
    [InlineData("{{ for x in ⟦frame⟧ }}{{ x.y }}{{ end }}", "KV912 »frame« er en Frame og kan ikke stå her.")]
    public void Names(string marked, string message) => Expect(marked, message);

    [Theory]
    [InlineData(
        "{{ include '⟦crad⟧' x: body }}{{ include 'card' x: body }}",
        "KV913 Der er ingen delskabelon, der hedder »crad«. Mente du »card«?"
    )]
    [InlineData("{{ include '⟦card⟧' }}", "KV913 Delskabelonen »card« bruger »$x«, som den ikke får her.")]
    [InlineData("{{ include 'card' ⟦y⟧: body x: body }}", "KV913 Delskabelonen »card« bruger ikke »$y«.")]
    [InlineData("{{ for x in contents }}{{ include 'card' x: ⟦x.address⟧ }}{{ end }}", "KV912 »x.address« kan mangle.")]
    public void Includes(string marked, string message) => Expect(marked, message);

    [Theory]
    [InlineData("<p title=\"{{ ⟦body⟧ }}\">", "KV914 »body« kan ikke stå i attributten »title«.")]
    [InlineData("<textarea>{{ ⟦body⟧ }}</textarea>", "KV914 »body« kan ikke stå i <textarea>.")]
    [InlineData("<script>var a = \"{{ ⟦summary⟧ }}\";</script>", "KV914 »summary« kan ikke stå i <script>.")]
    [InlineData("<STYLE>a { color: {{ ⟦summary⟧ }} }</STYLE>", "KV914 »summary« kan ikke stå i <style>.")]
    [InlineData("<script>\"</scripty>\"; {{ ⟦text 'plain'⟧ }}</script>", "KV914 »text 'plain'« kan ikke stå i <script>.")]
    [InlineData("<!-- > {{ ⟦summary⟧ }} -->", "KV914 »summary« kan ikke stå i en HTML-kommentar.")]
    [InlineData("<!doctype {{ ⟦summary⟧ }}>", "KV914 »summary« kan ikke stå i en erklæring.")]
    [InlineData("<button onClick=\"go('{{ ⟦summary⟧ }}')\"></button>", "KV914 »summary« kan ikke stå i attributten »onclick«.")]
    [InlineData("<p style='color: {{ ⟦summary⟧ }}'></p>", "KV914 »summary« kan ikke stå i attributten »style«.")]
    [InlineData("<iframe srcdoc=\"{{ ⟦summary⟧ }}\"></iframe>", "KV914 »summary« kan ikke stå i attributten »srcdoc«.")]
    [InlineData("<p class={{ ⟦summary⟧ }}></p>", "KV914 »summary« kan ikke stå i attributten »class« uden anførselstegn.")]
    [InlineData("<p class=a{{ ⟦summary⟧ }}></p>", "KV914 »summary« kan ikke stå i attributten »class« uden anførselstegn.")]
    [InlineData("<{{ ⟦summary⟧ }}>", "KV914 »summary« kan ikke stå i navnet på et tag.")]
    [InlineData("<h{{ ⟦summary⟧ }}>", "KV914 »summary« kan ikke stå i navnet på et tag.")]
    [InlineData("<p {{ ⟦summary⟧ }}=\"a\">", "KV914 »summary« kan ikke stå i navnet på en attribut i <p>.")]
    [InlineData("<p class=\"a\"{{ ⟦summary⟧ }}>", "KV914 »summary« kan ikke stå i navnet på en attribut i <p>.")]
    [InlineData("<p class=\"a\" {{~ ⟦summary⟧ }}>", "KV914 »summary« kan ikke stå i navnet på en attribut i <p>.")]
    [InlineData("<a><set attributeName=\"href\" to=\"{{ ⟦summary⟧ }}\"></a>", "KV914 »summary« kan ikke stå i attributten »to«.")]
    [InlineData("<meta http-equiv=\"{{ ⟦summary⟧ }}\">", "KV914 »summary« kan ikke stå i attributten »http-equiv«.")]
    public void Escaping(string marked, string message) => Expect(marked, message);

    [Theory]
    [InlineData("<a href=\"{{ ⟦summary⟧ }}\"></a>", "KV915 »summary« står i »href«, som kun må have én hel {{ url … }}.")]
    [InlineData("<a href=\"#{{ ⟦summary⟧ }}\"></a>", "KV915 »summary« står i »href«, som kun må have én hel {{ url … }}.")]
    [InlineData(
        "<a href=\"x{{ ⟦url frame.address⟧ }}\"></a>",
        "KV915 »url frame.address« står i »href«, som kun må have én hel {{ url … }}."
    )]
    [InlineData("<a href=\"{{ url frame.address }}⟦#⟧top\"></a>", "KV915 »#« står i »href«, som kun må have én hel {{ url … }}.")]
    [InlineData(
        "<a href=\"{{ url frame.address }}{{ ⟦url frame.address⟧ }}\"></a>",
        "KV915 »url frame.address« står i »href«, som kun må have én hel {{ url … }}."
    )]
    [InlineData("<img SRC='{{ ⟦text 'plain'⟧ }}'>", "KV915 »text 'plain'« står i »src«, som kun må have én hel {{ url … }}.")]
    [InlineData("<use xlink:href=\"{{ ⟦summary⟧ }}\">", "KV915 »summary« står i »xlink:href«, som kun må have én hel {{ url … }}.")]
    [InlineData(
        "<meta content=\"0; url={{ url frame.address }}\" http-equiv=\"Refresh\"⟦>⟧",
        "KV915 »<meta http-equiv=\"refresh\">« står i »content«, som kun må have én hel {{ url … }}."
    )]
    [InlineData(
        "<meta http-equiv=re&#102;resh content=\"{{ summary }}\"⟦>⟧",
        "KV915 »<meta http-equiv=\"refresh\">« står i »content«, som kun må have én hel {{ url … }}."
    )]
    [InlineData("{{ url ⟦summary⟧ }}", "KV915 »summary« er en tekst, ikke en adresse.")]
    [InlineData("{{ ⟦frame.address⟧ }}", "KV915 »frame.address« er en adresse og bliver kun skrevet med »url«.")]
    public void Addresses(string marked, string message) => Expect(marked, message);

    [Theory]
    [InlineData("{{ text '⟦goals⟧' }}", "KV916 Ordet »goals« står ikke i templates/text.da.yml.")]
    [InlineData("{{ text '⟦plaim⟧' }}", "KV916 Ordet »plaim« står ikke i templates/text.da.yml. Mente du »plain«?")]
    [InlineData("{{ ⟦text 'hello' name: summary⟧ }}", "KV916 Ordet »hello« har en plads til »n«, som ikke får nogen værdi.")]
    [InlineData("{{ text 'plain' ⟦name⟧: summary }}", "KV916 Ordet »plain« har ingen plads til »name«.")]
    [InlineData("{{ text 'hello' name: summary n: ⟦contents⟧ }}", "KV912 »contents« er en liste og kan ikke stå her.")]
    public void Words(string marked, string message) => Expect(marked, message);

    [Theory]
    [InlineData("{{ ⟦if summary⟧ }}<a href=\"{{ end }}x\">", "almindelig tekst")]
    [InlineData("<p {{ ⟦if summary⟧ }}title=\"a{{ else }}class=\"b{{ end }}\">", "attributten »class«")]
    [InlineData("<a href=\"{{ ⟦if summary⟧ }}{{ url frame.address }}{{ end }}\">", "attributten »href«")]
    [InlineData("{{ ⟦for x in contents⟧ }}<!-- {{ end }} -->", "almindelig tekst")]
    [InlineData("<h{{ ⟦if summary⟧ }}1{{ else }}2{{ end }}>", "navnet på et tag")]
    public void A_block_that_opens_what_it_does_not_close(string marked, string outside)
    {
        var message = Message(marked);
        Assert.StartsWith("KV911 »", message, StringComparison.Ordinal);
        Assert.Contains($"men uden om den er man i {outside}.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "<p {{ if summary }}class=\"a\"{{ end }}⟦i⟧d=\"b\">",
        "KV911 Efter en blok i <p> skal der være et mellemrum, før tagget går videre."
    )]
    [InlineData(
        "<p {{ if summary }}class=\"a\"{{ end ~}} ⟦i⟧d=\"b\">",
        "KV911 Efter en blok i <p> skal der være et mellemrum, før tagget går videre."
    )]
    [InlineData(
        "<p {{ if summary }}title{{ else }}href{{ end }}⟦=⟧\"a\">",
        "KV911 Efter en blok i <p> skal der være et mellemrum, før tagget går videre."
    )]
    [InlineData("<p class=\"a⟦⟧", "KV911 Skabelonen slutter midt i attributten »class«.")]
    public void A_tag_that_goes_wrong(string marked, string message) => Expect(marked, message);

    private static void Expect(string marked, string message) => Assert.Equal(message, Message(marked));

    /// <summary>The rule and message of the one finding, which must be at the last mark.</summary>
    private static string Message(string marked)
    {
        var template = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        var before = marked[..marked.LastIndexOf('⟦')]
            .Replace("⟦", "", StringComparison.Ordinal)
            .Replace("⟧", "", StringComparison.Ordinal);
        var place = $"{TemplateFixture.Page}:{before.Split('\n').Length}:{before.Length - before.LastIndexOf('\n')} ";
        var part = (
            "templates/parts/card.sbn-html",
            template.Contains("include 'card'", StringComparison.Ordinal) ? "{{ if $x }}x{{ end }}" : null
        );
        var report = TemplateFixture.Report(TemplateFixture.Compile(part, (TemplateFixture.Page, template)).Diagnostics);
        Assert.StartsWith(place, report, StringComparison.Ordinal);
        return report[place.Length..];
    }
}
