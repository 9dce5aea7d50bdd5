using System.ComponentModel;
using Catalog.Cli.Usage;
using CommandLine;

namespace Catalog.Cli.Commands;

/// <summary>What <c>catalog schema</c> takes.</summary>
[Verb("schema", aliases: ["skema"], HelpText = "skriv skemaer til VS Code og GitHub, når modellen er rettet")]
[Description(
    """
        Skriver skemaer (JSON Schema) af site.yml, filerne i content/model og hovedet i en beskrivelse. Med dem kan VS Code
        foreslå nøgler og vise fejl i site.yml og content/model; det kan den ikke i hovedet af en beskrivelse. Har kataloget
        en mappe .github, skriver den også det skema, som andre kan foreslå en indsats med på GitHub. Kør kommandoen igen,
        når modellen er rettet.
        """
)]
public sealed record SchemaArguments : SourceArguments
{
    [Option(
        'o',
        "output",
        MetaValue = "MAPPE",
        HelpText = "skriv kun skemaerne, og læg dem her (ellers i .vscode/schemas i katalogets mappe)"
    )]
    [Expects(ExpectsAttribute.Folder)]
    public string? Output { get; init; }
}
