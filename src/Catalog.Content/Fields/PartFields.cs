using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Fields;

/// <summary>Who takes part in an entry and what it takes: partners, contact, extent and resources.</summary>
internal sealed class PartFields(ImmutableArray<Unit> units, bool isFaulty)
{
    private static readonly TextMember<Extent> Duration = new("varighed", Texts.Line, each => each.Duration, "Varigheden", "Hvor længe.");
    private static readonly TextMember<Extent> Frequency = new("hyppighed", Texts.Line, each => each.Frequency, "Hyppigheden", "Hvor tit.");
    private static readonly TextMember<Extent> TimeEach = new(
        "tid_pr_gang",
        Texts.Line,
        each => each.TimeEach,
        "Tiden pr. gang",
        "Hvor meget ad gangen."
    );
    private static readonly Members<Extent> OfExtent = new(Duration, Frequency, TimeEach);

    private static readonly TextMember<Resources> Hours = new("timer", Texts.Prose, each => each.Hours, "Timerne", "Medarbejdernes tid.");
    private static readonly TextMember<Resources> Training = new(
        "oplæring",
        Texts.Prose,
        each => each.Training,
        "Oplæringen",
        "Kurser og oplæring."
    );
    private static readonly TextMember<Resources> Expense = new(
        "udgift",
        Texts.Prose,
        each => each.Expense,
        "Udgiften",
        "Penge ud over tid."
    );
    private static readonly TextMember<Resources> Funding = new(
        "finansiering",
        Texts.Prose,
        each => each.Funding,
        "Finansieringen",
        "Hvor pengene kommer fra."
    );
    private static readonly Members<Resources> OfResources = new(Hours, Training, Expense, Funding);

    public static GroupMember<Entry, Extent> Extent { get; } =
        new(
            EntryKeys.Extent,
            new(read => new Extent(read.Text(Duration), read.Text(Frequency), read.Text(TimeEach)), OfExtent.Fields),
            entry => entry.Head.Extent,
            OfExtent,
            "Hvor længe, hvor tit og hvor meget ad gangen."
        );

    public static GroupMember<Entry, Resources> Resources { get; } =
        new(
            EntryKeys.Resources,
            new(read => new Resources(read.Text(Hours), read.Text(Training), read.Text(Expense), read.Text(Funding)), OfResources.Fields),
            entry => entry.Head.Resources,
            OfResources,
            "Hvad det koster i tid, oplæring og penge."
        );

    public GroupListMember<Entry, Partner, Partner> Partners { get; } = PartnersOf(units, isFaulty);

    public static ValueMember<Entry, string> Contact(ImmutableArray<Unit> units, bool isFaulty) =>
        new(
            EntryKeys.Contact,
            ChoiceOf(units, isFaulty),
            entry => entry.Head.Contact,
            "Kontakten",
            "Enheden, der svarer på spørgsmål. Aldrig en person."
        )
        {
            Shown = (_, side, _, id) => side.UnitNamed(id),
        };

    private static GroupListMember<Entry, Partner, Partner> PartnersOf(ImmutableArray<Unit> units, bool isFaulty)
    {
        var unit = new ValueMember<Partner, string>(
            "enhed",
            ChoiceOf(units, isFaulty),
            partner => partner.Unit,
            "",
            "Enhedens id fra content/model/enheder.yml.",
            Required: true
        )
        {
            IsCompared = false,
        };
        var role = new TextMember<Partner>("rolle", Texts.Line, partner => partner.Role, "Rollen for {0}", "Hvad enheden gør.");
        var members = new Members<Partner>(unit, role);
        var shape = new RecordShape<Partner>(
            read =>
            {
                // Both are read before either is missed, so that the faults of both are reported at once.
                var (found, does) = (read.Get(unit), read.Text(role));
                return found is null ? null : new Partner(found, does);
            },
            members.Fields
        );
        return new(
            EntryKeys.Partners,
            new ListShape<Partner>(shape, 30),
            entry => entry.Head.Partners,
            members,
            "Samarbejde",
            "De enheder, der er sammen om det, og hvad hver af dem gør. Mindst to."
        )
        {
            Shown = (pair, partner) => pair.SideAfter.UnitNamed(partner.Unit.Value),
            NameOf = (pair, partner) => pair.SideAfter.UnitNamed(partner.Unit.Value).Name,
            SameBy = [partner => partner.Unit.Value],
            Columns =
            [
                new(
                    EntryKeys.Partners,
                    (entry, model) =>
                        string.Join(", ", entry.Head.Partners.Select(each => model.Unit(each.Unit.Value)?.Name ?? each.Unit.Value))
                ),
            ],
        };
    }

    /// <summary>The units as a choice.</summary>
    internal static ChoiceShape<string> ChoiceOf(ImmutableArray<Unit> units, bool isFaulty) =>
        new(units.Select(unit => new Choice<string>(unit.Id, unit.Id, [unit.Name])), isFaulty);
}

/// <summary>The lengths of most texts.</summary>
internal static class Texts
{
    /// <summary>One line, which a difference shows whole.</summary>
    public static TextShape Line { get; } = new(200);

    /// <summary>Some sentences.</summary>
    public static TextShape Prose { get; } = new(2_000);

    /// <summary>Some sentences about what one hopes for or expects.</summary>
    public static TextShape Hope { get; } = new(2_000) { Tells = Tells.Hope };

    /// <summary>Some sentences about what was seen.</summary>
    public static TextShape Result { get; } = new(2_000) { Tells = Tells.Result };
}
