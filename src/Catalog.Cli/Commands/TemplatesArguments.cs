using System.ComponentModel;
using Catalog.Cli.Usage;
using CommandLine;

namespace Catalog.Cli.Commands;

/// <summary>What <c>catalog templates</c> takes: the folder.</summary>
[Verb("templates", aliases: ["skabeloner"], HelpText = "skriv programmets skabeloner som filer, I kan ændre")]
[Description(
    """
        Skriver programmets skabeloner i en ny eller tom mappe: sider, dele, udseende, scripts og alle de ord, webstedet selv
        siger. De filer, I ændrer, skal ligge i mappen templates i kataloget. Resten behøver I ikke: En fil i kataloget
        erstatter programmets fil af samme navn, og et ord i kataloget erstatter programmets ord.
        """
)]
public sealed record TemplatesArguments : CommandArguments
{
    [Value(0, MetaName = "MAPPE", Hidden = true)]
    public override IEnumerable<string> Words { get; init; } = [];
}
