using System.ComponentModel;
using Catalog.Cli.Usage;
using CommandLine;

namespace Catalog.Cli.Commands;

/// <summary>What <c>catalog init</c> takes: the folder, and what is known of the new catalogue.</summary>
[Verb("init", aliases: ["begynd"], HelpText = "begynd på et nyt katalog i en tom mappe")]
[Description(
    """
        Begynder på et nyt katalog i en ny eller tom mappe: modellen, sider, én illustrativ beskrivelse, vejledninger og det,
        GitHub skal bruge. Bagefter kan »catalog build« køre med det samme. Det, der ikke er sagt her, står i filerne til at
        rette. Uden --model spørger programmet, hvilken model I vil begynde med, når der sidder nogen ved tastaturet. En mappe,
        der ikke er tom, bliver ikke rørt. Der må dog ligge et tomt kodelager (.git) i den.
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

    [Option("address", MetaValue = "ADRESSE", HelpText = "adressen, det skal udkomme på, for eksempel https://katalog.kommune.dk/")]
    [Expects(ExpectsAttribute.Address)]
    public string? Address { get; init; }

    [Option("repository", MetaValue = "ADRESSE", HelpText = "kodelagerets adresse, for eksempel https://github.com/kommune/katalog")]
    [Expects(ExpectsAttribute.Address)]
    public string? Repository { get; init; }

    [Option("today", MetaValue = "DATO", HelpText = "regn fra denne dag; årstallet bliver den første udgave (ellers i dag)")]
    [Expects(ExpectsAttribute.Date)]
    public string? Today { get; init; }
}
