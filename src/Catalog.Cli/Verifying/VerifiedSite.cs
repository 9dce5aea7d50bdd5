using System.Threading.Tasks;
using Catalog.Cli.Disk;
using Catalog.Cli.Usage;
using Catalog.Site.Operations;

namespace Catalog.Cli.Verifying;

/// <summary>What a promised address answered: the verdict, or the problem as the rest of a Danish sentence.</summary>
internal sealed record VerifiedAnswer(PromisedAnswer Promised, AnswerVerdict? Verdict, string Problem);

/// <summary>Asks a published or a built site for everything that it has promised.</summary>
internal static class VerifiedSite
{
    // A slow host is waited for; a run over ten thousand addresses must end in the same working day.
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Whole = TimeSpan.FromHours(2);

    /// <summary>The answers, in the order of what was promised.</summary>
    /// <exception cref="EdgeException">The site cannot be reached, or there is no such folder.</exception>
    public static ImmutableArray<VerifiedAnswer> Ask(
        string place,
        ImmutableArray<PromisedAnswer> promised,
        Action<string> progress,
        TimeSpan? timeout = null
    )
    {
        if (PublishedAt.Read(place) is not { } address)
        {
            var folder = new SiteOnDisk(RealPath.Of(place));
            return [.. promised.Select(each => Judged(each, folder.Ask(each.Path)))];
        }

        using var web = new SiteOnWeb(address, timeout ?? Timeout, Whole);
        return [.. AskWeb(web, address, promised, progress).GetAwaiter().GetResult()];
    }

    private static async Task<VerifiedAnswer[]> AskWeb(
        SiteOnWeb web,
        Uri address,
        ImmutableArray<PromisedAnswer> promised,
        Action<string> progress
    )
    {
        // The front page tells whether there is anybody there at all.
        if (await web.Ask("").ConfigureAwait(false) is { IsUnreachable: true } nobody)
        {
            throw new EdgeException($"Kan ikke nå »{address}«: {nobody.Problem}.");
        }

        var answers = new VerifiedAnswer[promised.Length];
        await Parallel
            .ForEachAsync(
                Enumerable.Range(0, promised.Length),
                new ParallelOptions { MaxDegreeOfParallelism = SiteOnWeb.AtOnce },
                async (i, _) =>
                {
                    progress($"Spørger efter {promised[i].Path}");
                    answers[i] = Judged(promised[i], await web.Ask(promised[i].Path).ConfigureAwait(false));
                }
            )
            .ConfigureAwait(false);
        return answers;
    }

    private static VerifiedAnswer Judged(PromisedAnswer promised, SiteAnswer answer) =>
        answer.Bytes is { } bytes ? new(promised, promised.Judge(bytes), "") : new(promised, null, answer.Problem);
}
