using Catalog.Content.Markup;

namespace Catalog.Site.Views;

/// <summary>
/// Where a method has been taken up since: the places, and the same measurement at several of them, side by side on one scale and
/// never added up.
/// </summary>
public sealed record SpreadView(ImmutableArray<PlaceView> Places, ImmutableArray<MultiplesView> Multiples)
{
    /// <summary>Whether the entry around it is in another language than the site.</summary>
    public bool IsForeign { get; init; }
}

/// <summary>A place: its unit, since when and how, and what happened there.</summary>
public sealed record PlaceView(LinkView Unit, string How, string Happened);

/// <summary>A measurement at several places, each with its own sentence and drawing.</summary>
public sealed record MultiplesView(string Name, string Better, ImmutableArray<MultipleView> Places);

/// <summary>A measurement at one place. The drawing is empty where there are not two numbers to compare.</summary>
public sealed record MultipleView(string Place, OutcomeView? Happened, ImmutableArray<string> Remarks, SafeHtml Drawing);
