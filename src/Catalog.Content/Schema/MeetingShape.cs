using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Schema;

/// <summary>The shape of a meeting (<c>content/moeder/2026-11-26.yml</c>): the day, the groups, and each case.</summary>
public static class MeetingShape
{
    // A committee that has more cases meets more than once.
    private const int MostCases = 500;

    /// <summary>The shape where decisions are the statuses of the model, and the two that change no status.</summary>
    public static RecordShape<Meeting> For(Lifecycle lifecycle)
    {
        var day = new Field<DateOnly>("dato", new DateShape(), "Dagen, mødet bliver holdt. Filen hedder det samme.", Required: true);
        var circle = new Field<ImmutableArray<Spanned<string>>>(
            EntryKeys.Circle,
            new ListShape<string>(ModelFields.Line, 20, distinct: true),
            "Grupperne, der er med, for eksempel medarbejdere og ledere. Aldrig personer.",
            Required: true
        );
        var cases = new Field<ImmutableArray<Spanned<MeetingCase>>>(
            "sager",
            new ListShape<MeetingCase>(CaseShape(lifecycle), MostCases),
            "Én linje for hver indsats, der blev talt om.",
            Required: true
        );
        return new RecordShape<Meeting>(
            read => new Meeting(read.Source, read.Get(day), read.List(circle), read.Values(cases)),
            day,
            circle,
            cases
        );
    }

    private static RecordShape<MeetingCase> CaseShape(Lifecycle lifecycle)
    {
        var entry = new Field<string>("indsats", new IdShape("co-teaching"), "Beskrivelsens id: filens navn uden .md.", Required: true);
        var decision = new Field<string>(
            "beslutning",
            ChoiceShape.Of([
                .. lifecycle.Statuses.Select(status => status.Id).Append(Meeting.Postponed).Append(Meeting.Reviewed).Select(id => (id, id)),
            ]),
            $"Den status, beskrivelsen får. Eller »{Meeting.Postponed}«, eller »{Meeting.Reviewed}«."
        );
        var reason = new Field<string>(
            EntryKeys.Reason,
            ModelFields.Words,
            "Hvorfor. Det står i referatet, i brevet og i beskrivelsen. Aldrig navne."
        );
        return new RecordShape<MeetingCase>(
            read => new MeetingCase(read.Get(entry), read.Get(decision), read.Get(reason), read.Span),
            entry,
            decision,
            reason
        );
    }
}
