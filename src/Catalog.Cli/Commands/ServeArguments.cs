using System.ComponentModel;
using Catalog.Cli.Usage;
using CommandLine;

namespace Catalog.Cli.Commands;

/// <summary>What <c>catalog serve</c> takes.</summary>
[Verb("serve", aliases: ["vis"], HelpText = "se webstedet i browseren, mens I skriver")]
[Description(
    """
        Viser webstedet i browseren på denne computer og bygger det igen, hver gang en fil bliver gemt. Er der fejl, står de
        oven på siden, og den seneste udgave uden fejl bliver ved med at kunne ses. Kladder er med. Knappen Rediger fører til
        en editor, hvor en beskrivelse kan skrives som et skema. Andet bliver ikke skrevet. Stop med Ctrl+C.
        """
)]
public sealed record ServeArguments : DraftArguments
{
    [Option("port", MetaValue = "TAL", HelpText = "vis på http://localhost:TAL/ (ellers " + Values.DefaultPort + ")")]
    [Expects("et tal, for eksempel " + Values.DefaultPort)]
    public string? Port { get; init; }

    [Option("open", HelpText = "åbn browseren")]
    public bool Open { get; init; }

    [Option("no-drafts", HelpText = "lad kladder være ude, som de er det, når webstedet udgives")]
    public bool NoDrafts { get; init; }

    /// <summary>The default, for those who want to be sure.</summary>
    [Option("drafts", Hidden = true)]
    public bool Drafts { get; init; }
}
