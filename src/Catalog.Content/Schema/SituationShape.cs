using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Schema;

/// <summary>The shape of <c>content/model/situationer.yml</c>: what practitioners say, in the order of the day.</summary>
internal static class SituationShape
{
    // A sentence that is longer is no longer one that somebody says.
    private const int LongestSentence = 120;

    private static readonly Field<ImmutableArray<Spanned<DayPart>>> Day = new(
        "dagen",
        new ListShape<DayPart>(PartShape(), 20),
        "Dagens dele i rækkefølge. Situationerne står under dem.",
        Required: true
    );

    /// <summary>The shape in a catalogue about children of these ages.</summary>
    public static RecordShape<SituationList> For(AgeRange ages)
    {
        var situations = new Field<ImmutableArray<Spanned<SaidIn>>>(
            "situationer",
            new ListShape<SaidIn>(OneShape(ages), 100),
            "Det, I ville sige til hinanden, når noget er svært.",
            Required: true
        )
        {
            MayBeEmpty = true,
        };
        return new(read => Build(read, read.List(Day), read.List(situations)), Day, situations);
    }

    private static SituationList Build(
        RecordReading read,
        ImmutableArray<Spanned<DayPart>> parts,
        ImmutableArray<Spanned<SaidIn>> situations
    )
    {
        ModelFields.ReportDuplicates(read, parts.Select(part => new Spanned<string>(part.Value.Id, part.Span)), "del af dagen");
        ModelFields.ReportDuplicates(read, situations.Select(each => new Spanned<string>(each.Value.Situation.Id, each.Span)), "situation");
        ModelFields.ReportDuplicates(
            read,
            situations
                .DistinctBy(each => each.Value.Situation.Id)
                .Select(each => new Spanned<string>(each.Value.Situation.Says, each.Span)),
            "sætning"
        );
        var ids = parts.Select(part => part.Value.Id).ToImmutableArray();
        foreach (var part in situations.Select(each => each.Value.Part).OfType<Spanned<string>>().Where(part => !ids.Contains(part.Value)))
        {
            read.Faults.Add(
                SiteRules.UnknownModelReference(
                    new Place(read.Source, part.Span),
                    part.Value,
                    "en del af dagen",
                    Nearest.Names(part.Value, ids)
                )
            );
        }

        return new SituationList(
            [.. parts.Select(part => part.Value).DistinctBy(part => part.Id)],
            [.. situations.Select(each => each.Value.Situation).DistinctBy(situation => situation.Id)]
        );
    }

    private static RecordShape<DayPart> PartShape()
    {
        var id = new Field<string>("id", new IdShape("i-timen"), "Id, som situationerne vælger: små bogstaver, tal og bindestreg.", true);
        var name = new Field<string>("navn", ModelFields.Line, "Navnet, som læseren ser det.", Required: true);
        var note = new Field<string>("note", ModelFields.Line, "Mere om tiden, for eksempel »kl. 8–14«.");
        return new RecordShape<DayPart>(
            read => read.Text(id) is { Length: > 0 } key ? new DayPart(key, read.Text(name), read.Text(note)) : null,
            id,
            name,
            note
        );
    }

    private static RecordShape<SaidIn> OneShape(AgeRange ages)
    {
        var id = new Field<string>(
            "id",
            new IdShape("uden-for-legen"),
            "Situationens id. Det står i beskrivelser og i adressen og må ikke ændres.",
            Required: true
        );
        var says = new Field<string>(
            "siger",
            new TextShape(LongestSentence, "Hun står uden for legen"),
            "Sætningen, som en kollega ville sige den. Aldrig et navn.",
            Required: true
        );
        var speaker = new Field<string>("hvem", ModelFields.Line, "Hvem der siger det, for eksempel »en pædagog i SFO'en«.");
        var part = new Field<string>("hvornår", new IdShape("i-timen"), "Hvornår på dagen. Et id fra »dagen«.", Required: true);
        var words = new Field<ImmutableArray<Spanned<string>>>(
            "ord",
            new ListShape<string>(new TextShape(80), 60, distinct: true),
            "Ord og diagnoser, som nogen ville søge på."
        );
        var age = new Field<AgeRange>("alder", new AgeRangeShape(ages), "Børnenes alder, fra og til.");
        var answer = new Field<ModelText>(
            "svar",
            new ModelTextShape(),
            "Hvad man kan gøre imens, skrevet i Markdown. Det står først, når ingen beskrivelse svarer."
        );
        return new RecordShape<SaidIn>(
            read =>
                (read.Text(id), read.Text(says)) is ({ Length: > 0 } key, { Length: > 0 } sentence)
                    ? new SaidIn(
                        new Situation(
                            key,
                            sentence,
                            read.Text(speaker),
                            read.Text(part),
                            read.Get(age)?.Value,
                            read.Get(answer)?.Value ?? new ModelText(RichText.Empty, default)
                        )
                        {
                            Words = read.Values(words),
                            Place = new Place(read.Source, (read.Get(says)?.Span ?? read.Span)),
                        },
                        read.Get(part)
                    )
                    : null,
            id,
            says,
            speaker,
            part,
            words,
            age,
            answer
        );
    }

    private sealed record SaidIn(Situation Situation, Spanned<string>? Part);
}
