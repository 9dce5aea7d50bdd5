namespace Catalog.Site.Figures;

/// <summary>A scale for days, from the first to the last.</summary>
public sealed record DayAxis(DateOnly First, DateOnly Last)
{
    /// <summary>Whether a day is on the scale.</summary>
    public bool Holds(DateOnly day) => day >= First && day <= Last;

    /// <summary>Where a day is: 0 at the first, 100 at the last; in the middle when there is one day only.</summary>
    public decimal Place(DateOnly day) =>
        First == Last ? 50 : (day.DayNumber - First.DayNumber) * 100m / (Last.DayNumber - First.DayNumber);
}
