using Catalog.Content.Text;

namespace Catalog.Content.Diagnostics.Rules;

/// <summary>What can be wrong between a catalogue and the version of the program that reads it.</summary>
public static class ProgramRules
{
    public static readonly Rule VersionRule = new(
        "KV909",
        RuleGroup.Site,
        Severity.Error,
        "Programmet passer ikke til kataloget",
        "Et ældre program kender ikke alt det, kataloget bruger, og ville udgive det forkert eller melde fejl, der ingen er."
    );

    public static readonly ImmutableArray<Rule> All = [VersionRule];

    public static Diagnostic Older(Place at, ProgramVersion asked) =>
        new(
            VersionRule,
            at,
            $"Kataloget skal bruge version {asked} af programmet eller en nyere. Dette er ældre.",
            "Hent den, som der står i Året rundt. »catalog --version« viser den, du har. Andet er ikke tjekket."
        );

    /// <summary>The catalogue is read all the same; its keeper has something to read.</summary>
    public static Diagnostic Later(Place at, ProgramVersion asked) =>
        new(
            VersionRule,
            at,
            $"Kataloget er sat op til version {asked} af programmet. Dette er så meget nyere, at det kan kræve noget af jer.",
            "Læs NYT.md blandt vejledningerne, og kør »catalog init --again«. Den skriver også den nye version her."
        )
        {
            Severity = Severity.Tip,
        };
}
