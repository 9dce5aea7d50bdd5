using System.Globalization;
using Catalog.Content.Text;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the banner of the pages of a frozen edition. Nothing else on such a page changes in later years.</summary>
internal static class EditionBannerViewFactory
{
    /// <summary>The banner; null on the pages of today.</summary>
    public static EditionBannerView? Create(ViewContext context, SiteAddress page)
    {
        if (context.Frozen is not { } frozen)
        {
            return null;
        }

        var words = context.Words;
        var (year, from) = (frozen.Edition.Year.ToString(CultureInfo.InvariantCulture), Danish.Date(frozen.Edition.Manifest.Frozen));
        var answer = frozen.Today.AnswerTo(page);
        return new EditionBannerView(
            frozen.Until is { } until
                ? words.With(EditionWords.BannerPast, ("year", year), ("from", from), ("to", Danish.Date(until)))
                : words.With(EditionWords.BannerCurrent, ("year", year), ("from", from)),
            new LinkView(
                words[answer == Urls.Front && page != Urls.Front ? EditionWords.BannerFront : EditionWords.BannerToday],
                Urls.AroundEdition(answer)
            ),
            Urls.AroundEdition(Urls.Search),
            Urls.AroundEdition(Urls.Editions)
        );
    }
}
