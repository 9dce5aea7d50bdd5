using System.Globalization;
using Catalog.Content.Model;
using static Catalog.Content.Editions.Comparing.Differences;

namespace Catalog.Content.Editions.Comparing;

/// <summary>Differences in the groups of a front matter that are not about numbers: partners, goals, cycles, selection, extent, resources, sources.</summary>
internal static class PartComparison
{
    public static IEnumerable<FieldChange> Partners(Side before, Side after) =>
        OfParts(
            new(EntryKeys.Partners),
            before.Entry.Head.Partners,
            after.Entry.Head.Partners,
            partner => after.UnitNamed(partner.Unit.Value),
            (b, a) => OfLine(new(EntryKeys.Partners, "rolle", after.UnitNamed(a.Unit.Value).Name), b.Role, a.Role),
            partner => partner.Unit.Value
        );

    public static IEnumerable<FieldChange> Goals(Side before, Side after)
    {
        return OfParts(
            new(EntryKeys.Goals),
            before.Entry.Head.Goals,
            after.Entry.Head.Goals,
            goal => new(goal.Text?.Value ?? "", $"»{goal.Text?.Value}«"),
            (b, a) =>
                [
                    .. OfText(new(EntryKeys.Goals, "mål"), b.Text?.Value, a.Text?.Value),
                    .. OfText(About("succeskriterium", a), b.Criterion?.Value, a.Criterion?.Value),
                    .. OfValue(About("måling", a), Measured(before, b), Measured(after, a)),
                ],
            goal => goal.Text?.Value,
            goal => goal.Criterion?.Value,
            goal => goal.Measurement?.Value
        );

        static Subject About(string part, Goal goal) => new(EntryKeys.Goals, part, goal.Text?.Value ?? "");
    }

    public static IEnumerable<FieldChange> Cycles(Side before, Side after) =>
        OfParts(
            new(EntryKeys.Cycles),
            before.Entry.Head.Cycles,
            after.Entry.Head.Cycles,
            cycle => new(cycle.Period?.Value ?? "", $"»{cycle.Period?.Value ?? cycle.Plan}«"),
            (b, a) =>
                [
                    .. OfLine(new(EntryKeys.Cycles, "periode"), b.Period?.Value, a.Period?.Value),
                    .. OfText(About("planlæg", a), b.Plan, a.Plan),
                    .. OfText(About("forudsigelse", a), b.Prediction, a.Prediction),
                    .. OfText(About("afprøv", a), b.Trial, a.Trial),
                    .. OfText(About("reflektér", a), b.Reflection, a.Reflection),
                    .. OfValue(About("justér", a), Decided(b), Decided(a)),
                ],
            cycle => cycle.Period?.Value,
            cycle => Known(cycle.Plan),
            cycle => Known(cycle.Trial)
        );

    public static IEnumerable<FieldChange> Selection(Side before, Side after)
    {
        var (b, a) = (before.Entry.Head.Selection, after.Entry.Head.Selection);
        return OfList(new(EntryKeys.Selection, "kreds"), Circle(b), Circle(a))
            .Concat(OfText(new(EntryKeys.Selection, "begrundelse"), b?.Reason, a?.Reason));
    }

    public static IEnumerable<FieldChange> Extent(Side before, Side after)
    {
        var (b, a) = (before.Entry.Head.Extent, after.Entry.Head.Extent);
        return
        [
            .. OfLine(new(EntryKeys.Extent, "varighed"), b?.Duration, a?.Duration),
            .. OfLine(new(EntryKeys.Extent, "hyppighed"), b?.Frequency, a?.Frequency),
            .. OfLine(new(EntryKeys.Extent, "tid_pr_gang"), b?.TimeEach, a?.TimeEach),
        ];
    }

    public static IEnumerable<FieldChange> Resources(Side before, Side after)
    {
        var (b, a) = (before.Entry.Head.Resources, after.Entry.Head.Resources);
        return
        [
            .. OfText(new(EntryKeys.Resources, "timer"), b?.Hours, a?.Hours),
            .. OfText(new(EntryKeys.Resources, "oplæring"), b?.Training, a?.Training),
            .. OfText(new(EntryKeys.Resources, "udgift"), b?.Expense, a?.Expense),
            .. OfText(new(EntryKeys.Resources, "finansiering"), b?.Funding, a?.Funding),
        ];
    }

    public static IEnumerable<FieldChange> Sources(Side before, Side after)
    {
        return OfParts(
            new(EntryKeys.Sources),
            before.Entry.Head.Sources,
            after.Entry.Head.Sources,
            source => new(source.Title, $"»{source.Title}«"),
            (b, a) =>
                [
                    .. OfLine(new(EntryKeys.Sources, "titel"), b.Title, a.Title),
                    .. OfLine(About("udgiver", a), b.Publisher, a.Publisher),
                    .. OfValue(About("år", a), Year(b), Year(a)),
                    .. OfValue(About("url", a), Address(b), Address(a)),
                    .. OfLine(About("licens", a), b.Licence, a.Licence),
                ],
            source => source.Title,
            source => source.Address?.AbsoluteUri,
            source => Known(source.Publisher)
        );

        static Subject About(string part, Reference source) => new(EntryKeys.Sources, part, source.Title);
    }

    private static Subject About(string part, Cycle cycle) => new(EntryKeys.Cycles, part, cycle.Period?.Value ?? "");

    private static NamedValue? Measured(Side side, Goal goal) =>
        goal.Measurement?.Value is { } id
            ? new(id, $"»{side.Entry.Head.Measurements.FirstOrDefault(each => each.Id?.Value == id)?.Name?.Value ?? id}«")
            : null;

    private static NamedValue? Decided(Cycle cycle) =>
        cycle.Decision?.Value switch
        {
            null => null,
            Decision.Keep => new("behold", "behold"),
            Decision.Adapt => new("tilpas", "tilpas"),
            _ => new("opgiv", "opgiv"),
        };

    private static IEnumerable<NamedValue> Circle(Selection? selection) =>
        (selection?.Circle ?? []).Select(each => new NamedValue(each.Value, each.Value));

    private static NamedValue? Year(Reference source) =>
        source.Year?.ToString(CultureInfo.InvariantCulture) is { } year ? new(year, year) : null;

    private static NamedValue? Address(Reference source) => source.Address?.AbsoluteUri is { } address ? new(address, address) : null;

    private static string? Known(string text) => text.Length > 0 ? text : null;
}
