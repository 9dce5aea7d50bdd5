using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Schema;

/// <summary>The shape of <c>content/model/enheder.yml</c>: the units that can take part.</summary>
internal static class UnitShape
{
    private static readonly Field<string> Id = new(
        "id",
        new IdShape("eksempelskolen"),
        "Enhedens id, som det står i beskrivelser: små bogstaver, tal og bindestreg.",
        Required: true
    );
    private static readonly Field<string> Name = new("navn", ModelFields.Line, "Enhedens navn, som læseren ser det.", Required: true);
    private static readonly Field<string> Kind = new("art", ModelFields.Line, "Hvad slags enhed det er: skole, dagtilbud, ppr …");
    private static readonly Field<string> Parent = new("hører_under", new IdShape("eksempelskolen"), "Enheden, hvis ledelse den deler.");
    private static readonly Field<string> Telephone = new(
        "telefon",
        new TelephoneShape(),
        "Et nummer til enheden, aldrig til en person. En opdigtet enhed har 00 00 00 00."
    );
    private static readonly Field<string> Mailbox = new("postkasse", new MailboxShape(), "En fælles postkasse, aldrig en persons.");
    private static readonly Field<bool> Fictional = new("fiktiv", new FlagShape(), "Om enheden er opdigtet.");

    private static readonly RecordShape<Unit> One = new(ReadOne, Id, Name, Kind, Parent, Telephone, Mailbox, Fictional);

    private static readonly Field<ImmutableArray<Spanned<Unit>>> Units = new(
        "enheder",
        new ListShape<Unit>(One, 2_000),
        "Enheder, der kan være med i en indsats.",
        Required: true
    );

    public static RecordShape<ImmutableArray<Unit>?> Shape { get; } = new(Build, Units);

    private static Unit? ReadOne(RecordReading read)
    {
        if (read.Text(Id) is not { Length: > 0 } id)
        {
            return null;
        }

        var (telephone, isFictional) = (read.Get(Telephone), read.Get(Fictional)?.Value ?? false);
        if (telephone is { Value: TelephoneShape.Nobodys } && !isFictional)
        {
            read.Faults.Add(
                FormRules.NotFilledIn(
                    new(read.Source, telephone.Span),
                    Telephone.Key,
                    "enhedens eget nummer",
                    "Kun opdigtede enheder har 00 00 00 00. Slet linjen, hvis enheden ikke har et nummer."
                )
            );
            telephone = null;
        }

        return new Unit(
            id,
            read.Text(Name),
            read.Text(Kind),
            read.Get(Parent)?.Value,
            telephone?.Value,
            read.Get(Mailbox)?.Value,
            isFictional
        );
    }

    private static ImmutableArray<Unit>? Build(RecordReading read)
    {
        var units = read.List(Units);
        ModelFields.ReportDuplicates(read, units.Select(unit => new Spanned<string>(unit.Value.Id, unit.Span)), "enhed");
        var ids = units.Select(unit => unit.Value.Id).ToHashSet();
        foreach (var unit in units)
        {
            if (unit.Value.Parent is { } parent && !ids.Contains(parent))
            {
                read.Faults.Add(
                    SiteRules.UnknownModelReference(new(read.Source, unit.Span), parent, "en enhed i filen", Nearest.Names(parent, ids))
                );
            }
        }

        return [.. units.Select(unit => unit.Value).DistinctBy(unit => unit.Id)];
    }
}
