using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Markup;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>Whether markup became what it was meant to be. Otherwise readers see its signs.</summary>
public static class UntakenCheck
{
    private const int MostShown = 30;

    /// <summary>The findings in a text.</summary>
    public static IEnumerable<Diagnostic> Run(RichText text) =>
        UntakenMarkup.In(text).Select(found => Say(found.Kind, new Place(text.Source, found.Span), Written(text.Source, found.Span)));

    /// <summary>The finding for a kind of markup that was written somewhere.</summary>
    public static Diagnostic Say(Untaken kind, Place at, string written)
    {
        var (what, write) = Words(kind);
        return LinkRules.Untaken(at, written, what, write);
    }

    private static string Written(SourceText source, TextSpan span) =>
        source.Slice(span with { Length = int.Min(span.Length, MostShown) }).Replace('\t', ' ').Trim();

    private static (string What, string Write) Words(Untaken kind) =>
        kind switch
        {
            Untaken.Link => (
                "er ikke blevet til et link",
                "Skriv [ord](adresse) uden mellemrum mellem ] og (. Et mellemrum inde i en adresse skrives %20."
            ),
            Untaken.Heading => ("er ikke blevet til en overskrift", "Sæt et mellemrum efter #-tegnene: »## Materialer«."),
            Untaken.Emphasis => (
                "er ikke blevet til fed eller kursiv skrift",
                "Skriv **fed** med to stjerner på hver side og uden mellemrum inden for dem."
            ),
            Untaken.Table => (
                "er ikke blevet til en tabel",
                "Sæt en linje med streger under overskrifterne, én streg for hver kolonne: »| --- | --- |«."
            ),
            Untaken.ListMark => (
                "er ikke blevet til et punkt på en liste",
                "Begynd punktet med en bindestreg og et mellemrum: »- punkt«. Et nummer skrives »1. punkt«."
            ),
            Untaken.Footnote => (
                "er ikke blevet til en fodnote, for fodnoter findes ikke her",
                "Skriv bemærkningen i teksten, eller sæt kilden under »kilder«."
            ),
            Untaken.TaskBox => (
                "er ikke blevet til et felt, man kan sætte kryds i",
                "Slet klammerne, så det er et almindeligt punkt. Skal der sættes kryds på papir, så skriv ☐."
            ),
            Untaken.Marked => (
                "er ikke blevet til overstreget eller markeret tekst",
                "Slet tegnene. Det, der skal ses, kan skrives **fedt**."
            ),
            Untaken.Html => (
                "er HTML, og det kan ikke bruges her",
                "Slet det. En tom linje giver et nyt afsnit, og **ord** giver fed skrift."
            ),
            Untaken.Braces => ("er ikke blevet til noget", "Slet klammerne og det, der står i dem."),
            Untaken.Emoji => ("er ikke blevet til et billede", "Skriv selve tegnet, eller slet navnet."),
            _ => (
                "er blevet til kode, fordi linjen begynder med fire mellemrum eller en tabulator",
                "Slet mellemrummene forrest i linjen. Et punkt under et andet begynder med en bindestreg."
            ),
        };
}
