using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Schema;

/// <summary>Whether <c>forloeb.yml</c> declares the days and statuses that it refers to.</summary>
internal static class LifecycleReferences
{
    /// <summary>
    /// Reports every reference to a day or status that the file does not declare. What statuses come after is reported where they
    /// are read.
    /// </summary>
    public static void Report(
        RecordReading read,
        Lifecycle lifecycle,
        IEnumerable<(TextSpan Span, Demand Asked)> statuses,
        ImmutableArray<Spanned<Deadline>> deadlines,
        Spanned<ReviewPlan>? review,
        Spanned<SpreadPlan>? spread
    )
    {
        ImmutableArray<string> days = [.. lifecycle.Days.Select(day => day.Id)];
        ImmutableArray<string> ids = [.. lifecycle.Statuses.Select(status => status.Id)];
        var named = statuses
            .SelectMany(status => status.Asked.Days.Select(day => (Name: day, status.Span, Known: days, Kind: "en dag i filen")))
            .Concat(
                deadlines.SelectMany(each =>
                    new[] { each.Value.Day, each.Value.After }.Select(day => (Name: day, each.Span, Known: days, Kind: "en dag i filen"))
                )
            )
            .Concat(
                deadlines.SelectMany(each =>
                    each.Value.Statuses.Select(status => (Name: status, each.Span, Known: ids, Kind: "en status i filen"))
                )
            )
            .Concat(
                review is null
                    ? []
                    : review.Value.Statuses.Select(status => (Name: status, review.Span, Known: ids, Kind: "en status i filen"))
            )
            .Concat(
                spread is null
                    ? []
                    : spread
                        .Value.Statuses.Select(status => (Name: status, spread.Span, Known: ids, Kind: "en status i filen"))
                        .Append((Name: spread.Value.After, spread.Span, Known: days, Kind: "en dag i filen"))
            );
        ImmutableArray<(string Name, TextSpan Span, ImmutableArray<string> Known, string Kind)> unknown =
        [
            .. named.Where(each => !each.Known.Contains(each.Name, StringComparer.Ordinal)),
        ];
        foreach (var (name, span, known, kind) in unknown)
        {
            read.Faults.Add(SiteRules.UnknownModelReference(new(read.Source, span), name, kind, Nearest.Names(name, known)));
        }

        // A deadline that names what is not there has its fault already, and the days of a status that does may be missing.
        if (unknown.IsEmpty)
        {
            read.Faults.AddRange(IdleDeadlines.Find(read.Source, lifecycle, deadlines));
        }
    }
}
