using System;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;

namespace Catalog.Content.Parsing;

/// <summary>Tells in Danish what a YAML parser means.</summary>
internal static class YamlProblem
{
    /// <summary>
    /// A finding for what the parser (YamlDotNet 16) says. The places and words that editors meet most often have
    /// their own explanation; the rest share one.
    /// </summary>
    public static Diagnostic Explain(Place at, string parserMessage)
    {
        var line = at.Source.Line(at.Source.Position(at.Span.Start).Line);
        var (problem, help) = parserMessage switch
        {
            _ when line.StartsWith('\t') || line.TrimStart(' ').StartsWith('\t') =>
                ("Linjen er rykket ind med tabulator.", "Brug mellemrum i stedet for tabulator."),
            _ when Has("expected key") && !line.Contains(':', StringComparison.Ordinal) =>
                ("Linjen er ikke en nøgle med en værdi.", "Skriv nøgle, kolon, mellemrum og værdi: titel: Co-teaching"),
            _ when Has("invalid mapping") =>
                ("Værdien har et kolon, som YAML læser som en ny nøgle.", "Sæt hele værdien i anførselstegn: titel: \"Sampraksis: fælles om gruppen\"."),
            _ when Has("quoted scalar") =>
                ("Et anførselstegn bliver ikke lukket.", "Sæt anførselstegn både før og efter værdien."),
            _ when Has("cannot start any token") =>
                ("Værdien begynder med et tegn, som YAML bruger til andet.", "Sæt værdien i anførselstegn."),
            _ when Has("flow sequence") || Has("',' or ']'") =>
                ("En liste med [ bliver ikke lukket rigtigt.", "Skriv værdierne med komma imellem og ] til sidst: arena: [skole, fritid]"),
            _ when Has("flow mapping") || Has("',' or '}'") =>
                ("En gruppe med { bliver ikke lukket rigtigt.", "Skriv { nøgle: værdi, nøgle: værdi } på én linje."),
            _ when Has("did not find expected key") || Has("block mapping") =>
                ("Linjen passer ikke sammen med linjerne før.", "Ret indrykningen: nøgler i samme gruppe begynder lige langt inde."),
            _ when Has("block collection") || Has("block sequence") =>
                ("Listen er ikke rykket ens ind.", "Begynd hvert punkt med et bindestreg og et mellemrum, lige langt inde."),
            _ when Has("simple key") =>
                ("Linjen er ikke en nøgle med en værdi.", "Skriv nøgle, kolon, mellemrum og værdi: titel: Co-teaching"),
            _ => ("Hovedet kan ikke læses fra dette sted.", "Se på linjen og på linjen før: Mangler der et kolon, et anførselstegn eller en parentes?"),
        };
        return FormRules.UnreadableYaml(at, problem, help);

        bool Has(string words) => parserMessage.Contains(words, StringComparison.Ordinal);
    }
}
