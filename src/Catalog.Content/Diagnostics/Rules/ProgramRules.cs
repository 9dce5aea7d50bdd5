using Catalog.Content.Text;

namespace Catalog.Content.Diagnostics.Rules;

/// <summary>What can be wrong between a catalogue and the version of the program that reads it.</summary>
public static class ProgramRules
{
    public static readonly Rule OlderRule = new(
        "KV909",
        RuleGroup.Site,
        Severity.Error,
        "Programmet er for gammelt",
        "Et ældre program kender ikke alt det, kataloget bruger, og ville udgive det forkert eller melde fejl, der ingen er."
    );

    public static readonly Rule LaterRule = new(
        "KV910",
        RuleGroup.Site,
        Severity.Tip,
        "Programmet er nyere, end kataloget er sat op til",
        "En ny version kan kræve noget af jer, og vejledninger og workflows er de gamle, til I har hentet de nye."
    );

    public static readonly ImmutableArray<Rule> All = [OlderRule, LaterRule];

    public static Diagnostic Older(Place at, ProgramVersion asked) =>
        new(
            OlderRule,
            at,
            $"Kataloget skal bruge version {asked} af programmet eller en nyere, og dette program er ældre.",
            $"Hent version {asked} eller en nyere, som der står i Året rundt under »Gør programmet klar«. "
                + "»catalog --version« viser den, du har. Andet er ikke tjekket."
        );

    public static Diagnostic Later(Place at, ProgramVersion asked) =>
        new(
            LaterRule,
            at,
            $"Kataloget er sat op til version {asked} af programmet, og dette program er så meget nyere, at det kan kræve noget af jer.",
            "Læs i NYT.md blandt vejledningerne, hvad I skal gøre, og kør »catalog init --again«. Den skriver også den nye version her."
        );
}
