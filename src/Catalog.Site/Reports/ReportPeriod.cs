namespace Catalog.Site.Reports;

/// <summary>The days that a report tells of, both included.</summary>
public readonly record struct ReportPeriod(DateOnly From, DateOnly To)
{
    /// <summary>The year that ends on a day.</summary>
    public static ReportPeriod UpTo(DateOnly day) => new(day.AddYears(-1).AddDays(1), day);

    /// <summary>Whether a day is in the period.</summary>
    public bool Holds(DateOnly? day) => day >= From && day <= To;
}
