using System.ComponentModel;
using Catalog.Cli.Usage;
using CommandLine;

namespace Catalog.Cli.Commands;

/// <summary>What <c>catalog picture</c> takes: the files.</summary>
[Verb("picture", aliases: ["billede"], HelpText = "fjern det fra billedfiler, der ikke er selve billedet")]
[Description(
    """
        Fjerner det fra billedfiler (jpg, png og webp), som ikke er selve billedet: hvor og hvornår det er taget, hvilken telefon
        der tog det, navne, kommentarer og ekstra billeder. Billedet selv, dets farver, opløsning og retning bliver ikke ændret.
        Filen beholder sit navn. Skriv for eksempel: catalog picture content/billeder/tavle.jpg.
        """
)]
public sealed record PictureArguments : CommandArguments
{
    [Value(0, MetaName = "FIL ...", Hidden = true)]
    public override IEnumerable<string> Words { get; init; } = [];
}
