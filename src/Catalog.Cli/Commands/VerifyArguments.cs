using System.ComponentModel;
using Catalog.Cli.Usage;
using CommandLine;

namespace Catalog.Cli.Commands;

/// <summary>What <c>catalog verify</c> takes: an address or a folder.</summary>
[Verb("verify", aliases: ["efterprøv"], HelpText = "hold et udgivet websted op mod udgaverne: hvad svarer, og hvad er ændret")]
[Description(
    """
        Spørger et udgivet websted om alt, det har lovet: hver side og fil i de frosne udgaver, og hver adresse, en udgave har
        haft. Fortæller, hvad der ikke svarer, svarer med en anden side, fører et andet sted hen eller er ændret. Uden en
        adresse er det den, der står i site.yml. En mappe med et bygget websted kan også efterprøves. Intet bliver skrevet.
        Webstedet bliver spurgt om fire ting ad gangen.
        """
)]
public sealed record VerifyArguments : DatedArguments
{
    [Value(0, MetaName = "[ADRESSE]", Hidden = true)]
    public override IEnumerable<string> Words { get; init; } = [];

    [Option("edition", MetaValue = "ÅR", HelpText = "kun denne udgave (ellers alle)")]
    [Expects("et årstal, for eksempel 2026")]
    public string? Edition { get; init; }
}
