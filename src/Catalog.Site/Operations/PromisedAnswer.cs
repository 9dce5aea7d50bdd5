using Catalog.Site.Output;
using Catalog.Site.Planning;

namespace Catalog.Site.Operations;

/// <summary>How an answer stands to what was promised.</summary>
public enum AnswerVerdict
{
    /// <summary>It is what this program writes, or the page that has the address today.</summary>
    Same,

    /// <summary>It has the frozen words in other markup, as another version of the program or other templates write it.</summary>
    SameWords,

    /// <summary>The frozen words or numbers are others.</summary>
    OtherWords,

    /// <summary>It is the page of another address, or no page of a catalogue.</summary>
    OtherPage,
}

/// <summary>An address that an edition has published, by its path from the site's root, and what it should answer with.</summary>
public sealed class PromisedAnswer
{
    // Pages that hosts answer with another status or under another address, and that nobody refers to.
    private const string NotFound = "404.html";
    private const string PageEnding = ".html";

    private readonly OutputFile file;
    private readonly string own;

    private PromisedAnswer(int year, bool isFrozen, OutputFile file, Uri site)
    {
        (Year, IsFrozen, this.file) = (year, isFrozen, file);
        own = Urls.Canonical(site, Urls.Page(file.Path, "")).Text;
    }

    /// <summary>The edition that was the first to publish it.</summary>
    public int Year { get; }

    /// <summary>Whether it is a frozen page or file, which has to stay as it was, or an address of today.</summary>
    public bool IsFrozen { get; }

    public string Path => file.Path;

    /// <summary>
    /// What a site without errors has promised in all its editions, or in that of <paramref name="year"/>: the frozen pages and
    /// files, and the addresses that each edition had as the site of its day. Sorted by path.
    /// </summary>
    public static ImmutableArray<PromisedAnswer> Of(SiteBuildResult result, int? year)
    {
        var (plan, output) = (result.Plan, result.OutputButSearch);
        if (plan is null || output is null || result.Address is not { } site)
        {
            return [];
        }

        var editions = plan.Editions.Where(edition => year is null || edition.Year == year).ToList();
        var frozen =
            from edition in editions
            from file in output.Files
            where file.Path.StartsWith(Urls.FolderOf(edition.Year), StringComparison.Ordinal)
            select new PromisedAnswer(edition.Year, isFrozen: true, file, site);
        var today =
            from edition in editions
            from address in edition.Manifest.Addresses
            where address != NotFound
            let file = output.Find(address)
            where file is not null
            select new PromisedAnswer(edition.Year, isFrozen: false, file, site);
        return
        [
            .. frozen
                .Concat(today)
                .GroupBy(each => each.Path, StringComparer.Ordinal)
                .Select(same => same.First())
                .OrderBy(each => each.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>The years of the editions of a site.</summary>
    public static ImmutableArray<int> Years(SiteBuildResult result) => [.. (result.Plan?.Editions ?? []).Select(edition => edition.Year)];

    /// <summary>How an answer stands to what was promised. Of an address of today only which page it is.</summary>
    public AnswerVerdict Judge(ReadOnlyMemory<byte> answer)
    {
        var expected = file.Make();
        if (expected.Span.SequenceEqual(answer.Span))
        {
            return AnswerVerdict.Same;
        }

        if (!Path.EndsWith(PageEnding, StringComparison.Ordinal))
        {
            return IsFrozen ? AnswerVerdict.OtherWords : AnswerVerdict.Same;
        }

        var (promised, given) = (WrittenPage.Read(expected.Span), WrittenPage.Read(answer.Span));
        if (given.Canonical is null || (given.Canonical != promised.Canonical && (IsFrozen || given.Canonical != own)))
        {
            return AnswerVerdict.OtherPage;
        }

        return !IsFrozen ? AnswerVerdict.Same
            : given.Words == promised.Words ? AnswerVerdict.SameWords
            : AnswerVerdict.OtherWords;
    }
}
