using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Due;

/// <summary>Whether it is known when the accessibility statement must be renewed.</summary>
public enum StatementState
{
    Dated,

    /// <summary>It is there, but without the day it was renewed.</summary>
    Undated,

    Missing,
}

/// <summary>Everything that has a day in a catalogue, the earliest first, and what has none; <see cref="Examples"/> are left out.</summary>
public sealed record DueList(ImmutableArray<DueItem> Items, StatementState Statement, int Examples)
{
    private const string ListsPath = SourceFolders.Model + "lister.yml";
    private const string WheelPath = SourceFolders.Model + "aarshjul.yml";

    /// <summary>The list of a catalogue, seen from a day.</summary>
    public static DueList Of(Catalogue catalogue, DateOnly today)
    {
        var model = catalogue.Model;
        var own = catalogue.Site.Contact.Unit is { } id ? model.Unit(id.Value) : null;
        var items = catalogue
            .Entries.SelectMany(entry => OfEntry(entry, model, today))
            .Concat(Lists(catalogue, own))
            .Concat(Statements(catalogue.Site, own))
            .Concat(Steps(model.Wheel, own));
        return new DueList(
            [.. items.OrderBy(item => item.Day).ThenBy(item => item.At.Source.Path, StringComparer.Ordinal)],
            catalogue.Site.Accessibility switch
            {
                null => StatementState.Missing,
                { Value.Renewed: null } => StatementState.Undated,
                _ => StatementState.Dated,
            },
            catalogue.Entries.Count(entry => entry.IsExample)
        );
    }

    /// <summary>What should have been done before a day.</summary>
    public ImmutableArray<DueItem> Overdue(DateOnly today) => [.. Items.Where(item => DueDays.IsOver(item.Day, today))];

    /// <summary>What is to be done from a day to another, both included.</summary>
    public ImmutableArray<DueItem> Between(DateOnly today, DateOnly last) =>
        [.. Items.Where(item => item.Day >= today && item.Day <= last)];

    /// <summary>The first thing after a day, or null when nothing more is known.</summary>
    public DueItem? FirstAfter(DateOnly last) => Items.FirstOrDefault(item => item.Day > last);

    private static IEnumerable<DueItem> OfEntry(Entry entry, ContentModel model, DateOnly today)
    {
        var lifecycle = model.Lifecycle;
        var unit = entry.Head.Contact is { } contact ? model.Unit(contact.Value) : null;
        foreach (var (deadline, from, day) in DueDays.Deadlines(entry, lifecycle))
        {
            yield return new DueItem.OfDeadline(day, entry.At(from.Span), unit, entry, deadline, Name(deadline.Day), Name(deadline.After));
        }

        foreach (var (named, day, next) in DueDays.Planned(entry, lifecycle, today))
        {
            yield return new DueItem.OfPlan(day.Value, entry.At(day.Span), unit, entry, named, next);
        }

        foreach (var (field, row, day) in DueDays.Rows(entry, model))
        {
            yield return new DueItem.OfRow(
                day.Value,
                entry.At(day.Span),
                row.Unit(field, model) ?? unit,
                entry,
                field,
                row.Name(field, entry, model)
            );
        }

        if (entry.Head.Reviewed is { } reviewed && DueDays.Review(entry, lifecycle) is { } review)
        {
            yield return new DueItem.OfReview(review.Day, entry.At(reviewed.Span), unit, entry, reviewed.Value, review.Months);
        }

        if (DueDays.Spread(entry, lifecycle) is { } spread)
        {
            yield return new DueItem.OfSpread(spread.Day, entry.At(spread.From.Span), unit, entry);
        }

        string Name(string day) => lifecycle.Days.FirstOrDefault(each => each.Id == day)?.Name ?? day;
    }

    // A list that has run out and that no entry uses any more is fine.
    private static IEnumerable<DueItem> Lists(Catalogue catalogue, Unit? own)
    {
        foreach (var list in catalogue.Model.Vocabularies)
        {
            var entries = catalogue.Entries.Count(entry => !entry.IsExample && !entry.Head.TermsOf(list.Id).IsEmpty);
            if (list.Valid?.To is { } last && entries > 0)
            {
                yield return new DueItem.OfList(last, Place.OfFile(ListsPath), own, list, entries);
            }
        }
    }

    private static IEnumerable<DueItem> Statements(SiteSettings site, Unit? own)
    {
        if (site.Accessibility is { Value: { Renewed: { } renewed } statement } && DueDays.Statement(statement) is { } day)
        {
            yield return new DueItem.OfStatement(day, new Place(site.Source, renewed.Span), own, renewed.Value);
        }
    }

    private static IEnumerable<DueItem> Steps(YearWheel wheel, Unit? own) =>
        wheel
            .Steps.Where(step => step is { Planned: not null, Actual: null })
            .Select(step => new DueItem.OfStep(step.Planned!.Value, Place.OfFile(WheelPath), own, step, wheel.Name));
}
