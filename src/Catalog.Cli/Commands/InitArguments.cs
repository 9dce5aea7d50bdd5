using System.ComponentModel;
using Catalog.Cli.Usage;
using CommandLine;

namespace Catalog.Cli.Commands;

/// <summary>What <c>catalog init</c> takes: the folder, and what is known of the new catalogue.</summary>
[Verb("init", aliases: ["begynd"], HelpText = "begynd på et nyt katalog i en tom mappe")]
[Description(
    """
        Begynder på et nyt katalog i en ny eller tom mappe: modellen, sider, én illustrativ beskrivelse, vejledninger og det,
        stedet skal bruge, hvor kataloget skal ligge. Bagefter kan »catalog build« køre med det samme. Sidder der nogen ved
        tastaturet, spørger programmet om det, der ikke står her. Det, ingen svarer på, står som opdigtet i filerne til at rette.
        En mappe, der ikke er tom, bliver ikke rørt. Der må dog ligge et kodelager (.git) og en README.md i den.

        catalog init --again
        Fornyer det, der er programmets eget, i et katalog, der er begyndt: workflows, vejledninger, skemaer, .gitattributes og
        indstillinger til VS Code. Det, I selv har ændret eller slettet, bliver ikke rørt, og forskellen bliver vist. Indhold, model,
        site.yml og templates er jeres; kun det tal, der står efter program: i site.yml, bliver det nye.
        """
)]
public sealed record InitArguments : CommandArguments
{
    [Value(0, MetaName = "MAPPE", Hidden = true)]
    public override IEnumerable<string> Words { get; init; } = [];

    [Option("title", MetaValue = "TITEL", HelpText = "katalogets titel, i anførselstegn")]
    [Expects("katalogets titel i anførselstegn")]
    public string? Title { get; init; }

    [Option("owner", MetaValue = "KOMMUNE", HelpText = "kommunen, der udgiver det, i anførselstegn")]
    [Expects("kommunens navn i anførselstegn")]
    public string? Owner { get; init; }

    [Option("model", MetaValue = "MODEL", HelpText = "modellen at begynde med: kvintet, indsatser, principper eller tom (ellers kvintet)")]
    [Expects("kvintet, indsatser, principper eller tom")]
    public string? Model { get; init; }

    [Option("host", MetaValue = "STED", HelpText = "hvor kataloget skal ligge: github, gitlab, azure eller ingen (ellers github)")]
    [Expects("github, gitlab, azure eller ingen")]
    public string? Host { get; init; }

    [Option("address", MetaValue = "ADRESSE", HelpText = "adressen, det skal udkomme på, for eksempel https://katalog.kommune.dk/")]
    [Expects(ExpectsAttribute.Address)]
    public string? Address { get; init; }

    [Option("contact", MetaValue = "KONTAKT", HelpText = "hvem der svarer: afdelingens navn, et komma og et nummer, i anførselstegn")]
    [Expects("afdelingens navn, et komma og et nummer, i anførselstegn")]
    public string? Contact { get; init; }

    [Option("mailbox", MetaValue = "POSTKASSE", HelpText = "en fælles postkasse, læserne kan skrive til")]
    [Expects("en mailadresse, for eksempel katalog@kommune.dk")]
    public string? Mailbox { get; init; }

    [Option("units", MetaValue = "ENHEDER", HelpText = "skoler, dagtilbud og afdelinger med semikolon imellem, i anførselstegn")]
    [Expects("enheder med semikolon imellem, i anførselstegn")]
    public string? Units { get; init; }

    [Option("colours", MetaValue = "FARVER", HelpText = "kommunens farver, en eller to, for eksempel \"#1b4f72 #8a3b12\"")]
    [Expects("en farve eller to i anførselstegn, for eksempel \"#1b4f72 #8a3b12\"")]
    public string? Colours { get; init; }

    [Option("repository", MetaValue = "ADRESSE", HelpText = "kodelagerets adresse, for eksempel https://github.com/kommune/katalog")]
    [Expects(ExpectsAttribute.Address)]
    public string? Repository { get; init; }

    [Option("again", HelpText = "hent programmets nye workflows, vejledninger og skemaer til et katalog, der er begyndt")]
    public bool Again { get; init; }

    [Option("dry-run", HelpText = "med --again: vis, hvad der ville ske, uden at skrive noget")]
    public bool DryRun { get; init; }

    [Option("today", MetaValue = "DATO", HelpText = "regn fra denne dag; årstallet bliver den første udgave (ellers i dag)")]
    [Expects(ExpectsAttribute.Date)]
    public string? Today { get; init; }
}
