using System.ComponentModel;
using Catalog.Cli.Usage;
using CommandLine;

namespace Catalog.Cli.Commands;

/// <summary>What <c>catalog picture</c> takes: the files, and the entry that they are for.</summary>
[Verb("picture", aliases: ["billede"], HelpText = "læg et billede i kataloget, eller fjern det, der ikke er selve billedet")]
[Description(
    """
        catalog picture FIL ... BESKRIVELSE
        Lægger billeder (jpg, png og webp) i content/billeder under beskrivelsens navn og viser den linje, der skal stå i teksten.
        Filen, du nævner, bliver ikke ændret. Skriv for eksempel: catalog picture IMG_2034.jpg makkere-i-haven.

        catalog picture FIL ...
        Renser billeder, hvor de ligger. Filen beholder sit navn. Skriv for eksempel: catalog picture content/billeder/tavle.jpg.

        Begge fjerner det, der ikke er selve billedet: hvor og hvornår det er taget, hvilken telefon der tog det, navne, kommentarer
        og ekstra billeder. Billedet selv, dets farver, opløsning og retning bliver ikke ændret.
        """
)]
public sealed record PictureArguments : SourceArguments
{
    [Value(0, MetaName = "FIL ... [BESKRIVELSE]", Hidden = true)]
    public override IEnumerable<string> Words { get; init; } = [];

    [Option(DraftArguments.DraftsFromName, MetaValue = "MAPPE", HelpText = DraftArguments.DraftsFromHelp)]
    [Expects(ExpectsAttribute.Folder)]
    public string? DraftsFrom { get; init; }
}
