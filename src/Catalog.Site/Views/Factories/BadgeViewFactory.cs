using System.Globalization;
using Catalog.Content.Editions;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the badge that says whether the entry is new since the last edition.</summary>
internal static class BadgeViewFactory
{
    /// <summary>The badge; null before there is an edition to compare with.</summary>
    public static BadgeView? Create(EntryHistory? history, Words words) =>
        history switch
        {
            null or { Baseline: null } => null,
            { IsNew: true } or { IsAdmitted: true } => new BadgeView(words[EditionWords.BadgeNew], StandsOut: true),
            { IsUpdated: true } => new BadgeView(words[EditionWords.BadgeUpdated], StandsOut: true),
            { UnchangedSince: { } year } => new BadgeView(
                words.With(EditionWords.BadgeUnchanged, ("year", year.ToString(CultureInfo.InvariantCulture))),
                StandsOut: false
            ),
            _ => null,
        };
}
