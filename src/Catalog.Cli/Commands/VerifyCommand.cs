using System.Globalization;
using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;
using Catalog.Cli.Verifying;
using Catalog.Content.Diagnostics;
using Catalog.Site;
using Catalog.Site.Operations;
using Catalog.Site.Rendering;

namespace Catalog.Cli.Commands;

/// <summary>
/// <c>catalog verify</c>: holds a published site against the editions. The exit code is 1 when something does not answer as it
/// should, 2 when the site cannot be reached.
/// </summary>
internal static class VerifyCommand
{
    private const string Usage = "Skriv for eksempel: catalog verify https://katalog.kommune.dk/.";

    public static int Run(VerifyArguments arguments, Terminal terminal)
    {
        var today = Values.Today(arguments.Today);
        int? year = arguments.Edition switch
        {
            null => null,
            var word when YearWords.IsYear(word) => int.Parse(word, NumberStyles.None, CultureInfo.InvariantCulture),
            var word => throw new EdgeException($"»{word}« er ikke et årstal. Skriv for eksempel: --edition 2026."),
        };
        var written = arguments.Words.ToArray() switch
        {
            [] => null,
            [var word] => Known(word),
            [_, var second, ..] => throw new EdgeException($"Ordet »{second}« hører ikke til noget. {Usage}"),
        };
        var source = CatalogueFolder.Open(arguments, terminal);
        var (tree, unread) = SourceReader.Read(source, ShippedTemplates.Beneath);
        var result = Progress.Show(terminal, stage => SiteBuild.Run(tree, new BuildOptions(today), stage));
        var found = SourceReader.Merge(tree, unread, result.Diagnostics);
        if (found.Any(each => each.Severity == Severity.Error))
        {
            terminal.Error.Write(TextReport.Write(found, terminal.ColourError));
            terminal.Error.WriteLine("Der er ikke efterprøvet noget. Ret fejlene først.");
            return 1;
        }

        var years = PromisedAnswer.Years(result);
        if (years.IsEmpty || (year is { } asked && !years.Contains(asked)))
        {
            throw new EdgeException(
                years.IsEmpty
                    ? "Kataloget har ingen udgaver at efterprøve. De bliver frosset med catalog release."
                    : $"Der er ingen udgave {year}. Der er {string.Join(", ", years)}."
            );
        }

        var promised = PromisedAnswer.Of(result, year);
        var place = written ?? result.Address?.AbsoluteUri ?? throw new EdgeException($"Der mangler en adresse. {Usage}");
        var answers = Progress.Show(terminal, stage => VerifiedSite.Ask(place, promised, stage));
        terminal.Out.Write(VerifyText.Write(place, year is { } only ? [only] : years, answers, today));
        return answers.Any(VerifyText.IsFault) ? 1 : 0;
    }

    private static string Known(string word) =>
        PublishedAt.Read(word) is not null || Directory.Exists(word)
            ? word
            : throw new EdgeException($"»{word}« er hverken en adresse, der begynder med https://, eller en mappe, der findes. {Usage}");
}
