using System.ComponentModel;
using Catalog.Cli.Usage;
using CommandLine;

namespace Catalog.Cli.Commands;

/// <summary>
/// What <c>catalog search</c> takes: the words to search for. The day changes nothing in a search, so it has no <c>--today</c>.
/// </summary>
[Verb("search", aliases: ["søg", "soeg"], HelpText = "søg som på webstedet, og se hvorfor")]
[Description("Søger som på webstedet og viser de beskrivelser, der bliver fundet, med grunden til hver.")]
public sealed record SearchArguments : SourceArguments
{
    [Value(0, MetaName = "\"ORD\"", Hidden = true)]
    public override IEnumerable<string> Words { get; init; } = [];

    [Option("drafts", HelpText = "tag kladder med")]
    public bool Drafts { get; init; }
}
