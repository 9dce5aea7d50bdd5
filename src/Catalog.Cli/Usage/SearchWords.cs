using Catalog.Site.Search;
using Catalog.Site.Search.Indexing;

namespace Catalog.Cli.Usage;

/// <summary>Why something was found, in Danish.</summary>
internal static class SearchWords
{
    /// <summary>The line before the hits below the floor.</summary>
    public const string LessSure = "Mindre sikre:";

    /// <summary>That an entry has what a phrase or an abbreviation means, but not in one place.</summary>
    public const string Scattered = "ordene bag står hver for sig i beskrivelsen";

    public static string Of(MatchKind kind) =>
        kind switch
        {
            MatchKind.Word => "samme ord",
            MatchKind.Verb => "udsagnsordet bag ordet",
            MatchKind.Together => "ordene hører sammen",
            MatchKind.Beginning => "begynder sådan",
            MatchKind.KnownBeginning => "begynder næsten sådan",
            MatchKind.AllParts => "alle led i ordet",
            MatchKind.OnePart => "ét led i ordet",
            MatchKind.Topic => "samme emne",
            MatchKind.Age => "passer til alderen",
            _ => "rettet stavning",
        };

    public static string Of(SearchField field) =>
        field switch
        {
            SearchField.Title => "titlen",
            SearchField.AlsoKnownAs => "andre navne",
            SearchField.Summary => "resuméet",
            SearchField.Heading => "en overskrift",
            SearchField.Choice => "værdierne",
            SearchField.Unit => "samarbejdet",
            SearchField.Prose => "teksten",
            SearchField.Fact => "mål og tal",
            SearchField.Situation => "situationerne",
            _ => "kilderne",
        };

    /// <summary>How the word was derived from the query, in brackets; empty for the word itself.</summary>
    public static string Of(TermOrigin origin) =>
        origin switch
        {
            TermOrigin.Word => "",
            TermOrigin.Part => " (led i et sammensat ord)",
            TermOrigin.Head => " (sidste led i et sammensat ord)",
            TermOrigin.Verb => " (navneord af udsagnsordet)",
            TermOrigin.Synonym => " (synonym eller forkortelse)",
            TermOrigin.Topic => "",
            TermOrigin.NearTopic => " (tæt på emnet)",
            TermOrigin.TopicOfPart => " (led i et sammensat ord)",
            _ => " (synonym for et led)",
        };
}
