using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Text;

namespace Catalog.Content.Parsing;

/// <summary>Explains a YAML parser's message in Danish.</summary>
internal static class YamlProblem
{
    private const char HardSpace = '\u00A0';
    private const string Bullets = "–—•·‣";
    private const string Indent = "Ret indrykningen: nøgler i samme gruppe begynder lige langt inde.";
    private const string Quoted = "titel: \"Sampraksis: fælles om gruppen\".";

    private static readonly (string Problem, string Help) NoKey = (
        "Linjen er ikke en nøgle med en værdi.",
        "Skriv nøgle, kolon, mellemrum og værdi: titel: Co-teaching"
    );

    /// <summary>
    /// A finding for what the parser (YamlDotNet 16) says. What can be seen on the line itself is said first, since the
    /// parser often reports something else; then come the messages that editors meet most often. The rest share one
    /// explanation.
    /// </summary>
    public static Diagnostic Explain(Place at, string parserMessage)
    {
        var start = at.Source.Position(at.Span.Start);
        var before = at.Source.Text[(at.Span.Start - (start.Column - 1))..at.Span.Start];
        if (Has("invalid mapping") && !before.Contains(':', StringComparison.Ordinal))
        {
            // The colon is right; the key is in a place where there can be no key.
            var indented = before.Length - before.TrimStart().Length;
            at = at with { Span = TextSpan.FromBounds(at.Span.Start - before.Length + indented, at.Span.End) };
        }

        if (start.Line > 1 && HasHardSpace(at.Source.Line(start.Line - 1)))
        {
            // The parser reports the line after.
            return Explain(at with { Span = new TextSpan(at.Source.Text.LastIndexOf(HardSpace, at.Span.Start), 1) }, "");
        }

        var (problem, help) = OnLine(at.Source.Line(start.Line), before, parserMessage) ?? ByParser(at, before, parserMessage);
        return FormRules.UnreadableYaml(at, problem, help);

        bool Has(string words) => parserMessage.Contains(words, StringComparison.Ordinal);
    }

    /// <summary>A comment that hides the end of a list or a mapping in brackets.</summary>
    public static Diagnostic HiddenByComment(Place at) =>
        FormRules.UnreadableYaml(
            at,
            "Det, der står efter #, bliver læst som en bemærkning, så resten af linjen mangler.",
            "Sæt hele værdien i anførselstegn, hvis # hører med til den."
        );

    private static (string Problem, string Help)? OnLine(string line, string before, string parserMessage)
    {
        var words = line.Trim();
        var colon = words.IndexOf(':', StringComparison.Ordinal);
        var isKey = colon > 0 && !words[..colon].Contains(' ', StringComparison.Ordinal);
        return words switch
        {
            _ when line.TrimStart(' ').StartsWith('\t') => (
                "Linjen er rykket ind med tabulator.",
                "Brug mellemrum i stedet for tabulator."
            ),
            _ when HasHardSpace(line) => (
                "Linjen har et hårdt mellemrum. Det ser ud som et almindeligt, men bliver ikke læst som et.",
                "Slet mellemrummene forrest på linjen og efter kolon, og skriv dem igen."
            ),
            [var bullet, ' ', ..] when Bullets.Contains(bullet, StringComparison.Ordinal) => (
                $"Punktet begynder med »{bullet}«.",
                "Begynd hvert punkt med en almindelig bindestreg og et mellemrum."
            ),
            ['/', '/', ..] => (NoKey.Problem, "Er det en bemærkning, så begynd linjen med # i stedet for //."),
            _ when isKey
                    && colon + 1 < words.Length
                    && words[colon + 1] is not ('/' or ' ' or '"')
                    && before.Trim().Length == 0
                    && parserMessage.Contains("expected", StringComparison.Ordinal) => (
                "Der mangler et mellemrum efter kolon.",
                $"Skriv »{QuotedInput.Short(words[..colon] + ": " + words[(colon + 1)..], 60)}«."
            ),
            _ when isKey && words[(colon + 1)..].TrimStart() is ['>' or '|', ' ', not ('#' or ' '), ..] => (
                "Teksten begynder på samme linje som > eller |.",
                "Slet tegnet, eller begynd teksten på næste linje, rykket to mellemrum ind."
            ),
            _ => null,
        };
    }

    private static (string Problem, string Help) ByParser(Place at, string before, string parserMessage)
    {
        var line = at.Source.Line(at.Source.Position(at.Span.Start).Line);
        var character = at.Span.Start < at.Source.Text.Length ? at.Source.Text[at.Span.Start] : ' ';
        return parserMessage switch
        {
            _ when Has("expected key") && !line.Contains(':', StringComparison.Ordinal) => NoKey,
            _ when Has("invalid mapping") && character != ':' => ("Linjen passer ikke sammen med linjen før.", Indent),
            _ when Has("invalid mapping") && line.AsSpan().ContainsAny('“', '”', '„') => (
                "Værdien har et kolon, og krøllede anførselstegn tæller ikke her.",
                "Skriv lige anførselstegn om hele værdien: " + Quoted
            ),
            _ when Has("invalid mapping") => (
                "Værdien har et kolon. Det bliver læst, som om en ny nøgle begynder.",
                "Sæt hele værdien i anførselstegn: " + Quoted
            ),
            _ when Has("quoted scalar") => ("Et anførselstegn bliver ikke lukket.", "Sæt anførselstegn både før og efter værdien."),
            _ when Has("cannot start any token") => (
                $"Værdien begynder med »{character}«, som betyder noget særligt her.",
                "Sæt værdien i anførselstegn."
            ),
            _ when Has("flow sequence") || Has("',' or ']'") => (
                "En liste med [ bliver ikke lukket rigtigt.",
                "Skriv værdierne med komma imellem og ] til sidst: arena: [skole, fritid]"
            ),
            _ when (Has("flow mapping") || Has("',' or '}'")) && character == ':' => (
                "Her er et kolon for meget, eller der mangler et komma før det.",
                "Skriv komma mellem nøglerne: { nøgle: værdi, nøgle: værdi }. Er kolonet en del af værdien, så sæt den i anførselstegn."
            ),
            _ when Has("flow mapping") || Has("',' or '}'") => (
                "En gruppe med { bliver ikke lukket rigtigt.",
                "Skriv { nøgle: værdi, nøgle: værdi } på én linje."
            ),
            _ when before.TrimEnd() is [.., (']' or '}' or '"' or '\'') and var last] => (
                $"Der står mere efter {last}.",
                "Hører det med til værdien, så sæt det hele i anførselstegn."
            ),
            _ when Has("did not find expected key") || Has("block mapping") => ("Linjen passer ikke sammen med linjerne før.", Indent),
            _ when Has("block collection") || Has("block sequence") => (
                "Listen er ikke rykket ens ind.",
                "Begynd hvert punkt med en bindestreg og et mellemrum, lige langt inde."
            ),
            _ when Has("simple key") => NoKey,
            _ => (
                "Hovedet kan ikke læses fra dette sted.",
                "Se på linjen og på linjen før: Mangler der et kolon, et anførselstegn eller en parentes?"
            ),
        };

        bool Has(string words) => parserMessage.Contains(words, StringComparison.Ordinal);
    }

    // Where a hard space is read as a letter: before the key, or between its colon and the value.
    private static bool HasHardSpace(string line) =>
        line.TrimStart(' ').StartsWith(HardSpace)
        || (line.Contains($":{HardSpace}", StringComparison.Ordinal) && !line.Contains(": ", StringComparison.Ordinal));
}
