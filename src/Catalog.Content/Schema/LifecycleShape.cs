using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Schema;

/// <summary>The shape of <c>content/model/forloeb.yml</c>: statuses, what each asks for, and the evidence scale.</summary>
internal static class LifecycleShape
{
    /// <summary>
    /// The shape for a model with these keys in front matter and these sections. When they could not all be read, another key or
    /// section may be one of those.
    /// </summary>
    public static RecordShape<Lifecycle> For(
        IEnumerable<string> keys,
        ImmutableArray<SectionDefinition> sections,
        bool hasAllKeys = true,
        bool hasAllSections = true
    )
    {
        var demand = DemandShape(keys, sections, hasAllKeys, hasAllSections);
        var always = new Field<Demand>("altid", demand, "Det, enhver beskrivelse skal have.");
        var statuses = new Field<ImmutableArray<Spanned<StatusLine>>>(
            "statusser",
            new ListShape<StatusLine>(StatusShape(demand), 40),
            "Statusserne.",
            Required: true
        );
        var days = new Field<ImmutableArray<Spanned<CourseDay>>>(
            "dage",
            new ListShape<CourseDay>(CourseShapes.Day, 40),
            "Dagene i et forløb, i den rækkefølge de kommer."
        );
        var deadlines = new Field<ImmutableArray<Spanned<Deadline>>>(
            "frister",
            new ListShape<Deadline>(CourseShapes.Deadline, 40),
            "Dage, der skal være kommet, når der er gået så mange måneder."
        );
        var cooperation = new Field<Cooperation>("samarbejde", CourseShapes.Cooperation, "Hvem der skal være sammen om en beskrivelse.");
        var review = new Field<ReviewPlan>("gennemgang", CourseShapes.Review, "Hvor tit en beskrivelse skal læses igennem.");
        var spread = new Field<SpreadPlan>(
            EntryKeys.Spread,
            CourseShapes.Spread,
            "Hvornår nogen spørger, hvem der har taget en indsats i brug."
        );
        var examples = new Field<ExampleDemands>("eksempler", ExampleShape(demand), "Det, et eksempel skal have og ikke må have.");
        var evidence = new Field<EvidenceScale>("vidensgrundlag", EvidenceShape(), "De dimensioner, vidensgrundlaget bliver vurderet på.");
        return new RecordShape<Lifecycle>(
            read =>
            {
                ModelFields.ReportDuplicates(read, read.List(days).Select(day => new Spanned<string>(day.Value.Id, day.Span)), "dag");
                if (hasAllSections)
                {
                    ReportSections(read, read.List(days), sections);
                }

                var resolved = Resolve(read, read.List(statuses));
                ImmutableArray<CourseDay> declared = [.. read.Values(days).DistinctBy(day => day.Id)];
                var lifecycle = new Lifecycle(
                    read.Get(always)?.Value ?? Demand.Nothing,
                    resolved,
                    declared,
                    [.. read.Values(deadlines), .. Again(declared, resolved, read.Values(deadlines))],
                    read.Get(review)?.Value,
                    read.Get(examples)?.Value.Needs ?? Demand.Nothing,
                    read.Get(examples)?.Value.Forbids ?? Demand.Nothing,
                    read.Get(evidence)?.Value ?? new EvidenceScale("", [], [])
                )
                {
                    Cooperation = read.Get(cooperation)?.Value,
                    Spread = read.Get(spread)?.Value,
                };
                LifecycleReferences.Report(
                    read,
                    lifecycle,
                    read.List(statuses)
                        .Select(line =>
                            (
                                line.Span,
                                line.Value.Own.And(line.Value.Forbids)
                                    .And(line.Value.Asks)
                                    .And(new Demand([], [], line.Value.Day is { } day ? [day.Value] : []))
                            )
                        ),
                    read.List(deadlines),
                    read.Get(review),
                    read.Get(spread)
                );
                return lifecycle;
            },
            always,
            statuses,
            days,
            deadlines,
            review,
            cooperation,
            spread,
            examples,
            evidence
        );
    }

    private static void ReportSections(
        RecordReading read,
        ImmutableArray<Spanned<CourseDay>> days,
        ImmutableArray<SectionDefinition> sections
    )
    {
        ImmutableArray<string> ids = [.. sections.Select(section => section.Id)];
        foreach (var day in days.Where(day => day.Value.SectionId is { } id && !ids.Contains(id, StringComparer.Ordinal)))
        {
            var id = day.Value.SectionId!;
            read.Faults.Add(
                SiteRules.UnknownModelReference(new(read.Source, day.Span), id, "et afsnit i modellen", Nearest.Names(id, ids))
            );
        }
    }

    // A day that recurs, and that no deadline of its own says when to wait for, is waited for as long as readers see the entry.
    private static IEnumerable<Deadline> Again(
        ImmutableArray<CourseDay> days,
        ImmutableArray<Status> statuses,
        ImmutableArray<Deadline> deadlines
    ) =>
        from day in days
        from months in day.RepeatsAfter is { } known ? [known] : ImmutableArray<int>.Empty
        where !deadlines.Any(each => each.IsAgain && each.Day == day.Id)
        select new Deadline(
            day.Id,
            day.Id,
            months,
            [.. statuses.Where(status => status.Shelf is Shelf.UnderWay or Shelf.Catalogue).Select(status => status.Id)],
            day.Meaning
        );

    private sealed record StatusLine(
        string Id,
        string Name,
        string Meaning,
        Shelf Shelf,
        ImmutableArray<Spanned<string>> After,
        Spanned<string>? BuildsOn,
        Demand Own,
        Demand Forbids
    )
    {
        public required Demand Asks { get; init; }

        public Spanned<string>? Day { get; init; }
    }

    private sealed record ExampleDemands(Demand Needs, Demand Forbids);

    private static ImmutableArray<Status> Resolve(RecordReading read, ImmutableArray<Spanned<StatusLine>> lines)
    {
        ModelFields.ReportDuplicates(read, lines.Select(line => new Spanned<string>(line.Value.Id, line.Span)), "status");
        var byId = lines.Select(line => line.Value).DistinctBy(line => line.Id).ToDictionary(line => line.Id, StringComparer.Ordinal);
        foreach (var reference in lines.SelectMany(line => line.Value.BuildsOn is { } on ? line.Value.After.Add(on) : line.Value.After))
        {
            if (!byId.ContainsKey(reference.Value))
            {
                var nearest = Nearest.Names(reference.Value, byId.Keys);
                read.Faults.Add(
                    SiteRules.UnknownModelReference(new(read.Source, reference.Span), reference.Value, "en status i filen", nearest)
                );
            }
        }

        return
        [
            .. byId.Values.Select(line => new Status(
                line.Id,
                line.Name,
                line.Meaning,
                line.Shelf,
                [.. line.After.Select(after => after.Value)],
                Needs(line, byId, 0),
                line.Forbids
            )
            {
                BuildsOn = line.BuildsOn?.Value,
                Asks = line.Asks,
                Day = line.Day?.Value,
            }),
        ];
    }

    // A status that builds on itself, directly or not, would recurse forever; the depth limits it.
    private static Demand Needs(StatusLine line, Dictionary<string, StatusLine> byId, int depth) =>
        line.BuildsOn is { } on && depth < byId.Count && byId.TryGetValue(on.Value, out var below)
            ? Needs(below, byId, depth + 1).And(line.Own)
            : line.Own;

    private static RecordShape<Demand> DemandShape(
        IEnumerable<string> keys,
        ImmutableArray<SectionDefinition> sections,
        bool hasAllKeys,
        bool hasAllSections
    )
    {
        var fieldChoice = new ChoiceShape<string>(keys.Select(key => new Choice<string>(key, key, [])), isUnknown: !hasAllKeys);
        var sectionChoice = new ChoiceShape<string>(
            sections.Select(section => new Choice<string>(section.Id, section.Id, [section.Name])),
            isUnknown: !hasAllSections
        );
        var fields = new Field<ImmutableArray<Spanned<string>>>(
            "felter",
            new ListShape<string>(fieldChoice, 100, distinct: true),
            "Nøgler i hovedet."
        );
        var ids = new Field<ImmutableArray<Spanned<string>>>(
            "afsnit",
            new ListShape<string>(sectionChoice, 100, distinct: true),
            "Afsnit, med deres id."
        );
        var days = new Field<ImmutableArray<Spanned<string>>>(
            "dage",
            new ListShape<string>(ModelFields.Line, 40, distinct: true),
            "Dage i forløbet."
        );
        return new RecordShape<Demand>(read => new Demand(read.Values(fields), read.Values(ids), read.Values(days)), fields, ids, days);
    }

    private static RecordShape<StatusLine> StatusShape(RecordShape<Demand> demand)
    {
        var id = new Field<string>("id", ModelFields.Line, "Statussen, som den står i en beskrivelse.", Required: true);
        var name = new Field<string>("navn", ModelFields.Line, "Statussen, som læseren ser den.", Required: true);
        var meaning = new Field<string>("betyder", ModelFields.Words, "Hvad statussen betyder.");
        var shelf = new Field<Shelf>(
            "vises",
            ChoiceShape.Of(
                ("hylden", Shelf.Catalogue),
                ("i-gang", Shelf.UnderWay),
                ("lært", Shelf.Learnt),
                ("udgået", Shelf.Retired),
                ("kladde", Shelf.Draft)
            ),
            "Hvor beskrivelsen bliver vist.",
            Required: true
        );
        var after = new Field<ImmutableArray<Spanned<string>>>(
            "efter",
            new ListShape<string>(ModelFields.Line, 40),
            "Statusser, den kan komme efter."
        );
        var buildsOn = new Field<string>("bygger_på", ModelFields.Line, "En status, hvis krav også gælder her.");
        var needs = new Field<Demand>("kræver", demand, "Det, statussen kræver.");
        var day = new Field<string>("dag", ModelFields.Line, "Dagen i forløbet, hvor beskrivelsen får statussen.");
        var asks = new Field<Demand>("spørger", demand, "Det, skemaet også spørger om, uden at statussen kræver det.");
        var forbids = new Field<Demand>("forbyder", demand, "Det, der er for tidligt, så længe statussen er denne.");
        return new RecordShape<StatusLine>(
            read =>
                read.Text(id) is not { Length: > 0 } key
                    ? null
                    : new StatusLine(
                        key,
                        read.Text(name),
                        read.Text(meaning),
                        read.Get(shelf)?.Value ?? Shelf.Draft,
                        read.List(after),
                        read.Get(buildsOn),
                        read.Get(needs)?.Value ?? Demand.Nothing,
                        read.Get(forbids)?.Value ?? Demand.Nothing
                    )
                    {
                        Asks = read.Get(asks)?.Value ?? Demand.Nothing,
                        Day = read.Get(day),
                    },
            id,
            name,
            meaning,
            shelf,
            day,
            after,
            buildsOn,
            needs,
            asks,
            forbids
        );
    }

    private static RecordShape<ExampleDemands> ExampleShape(RecordShape<Demand> demand)
    {
        var needs = new Field<Demand>("kræver", demand, "Det, et eksempel skal have.");
        var forbids = new Field<Demand>("forbyder", demand, "Det, et eksempel ikke må have.");
        return new RecordShape<ExampleDemands>(
            read => new ExampleDemands(read.Get(needs)?.Value ?? Demand.Nothing, read.Get(forbids)?.Value ?? Demand.Nothing),
            needs,
            forbids
        );
    }

    private static RecordShape<EvidenceScale> EvidenceShape()
    {
        var id = new Field<string>("id", ModelFields.Line, "Navnet, som det står i en beskrivelse.", Required: true);
        var name = new Field<string>("navn", ModelFields.Line, "Navnet, som læseren ser det.", Required: true);
        var question = new Field<string>("spørgsmål", ModelFields.Words, "Det spørgsmål, dimensionen svarer på.");
        var meaning = new Field<string>("betyder", ModelFields.Words, "Hvad trinnet betyder.");
        var spoken = new Field<string>("siger", ModelFields.Line, "Trinnet, som man siger det: »vi ved lidt«.");
        var effect = new Field<bool>("virkning", new FlagShape(), "Om dimensionen handler om, hvorvidt indsatsen virker.");
        var strength = new Field<GradeStrength>(
            "styrke",
            ChoiceShape.Of(("stærk", GradeStrength.Strong), ("middel", GradeStrength.Middle), ("svag", GradeStrength.Weak)),
            "Stærk kræver mere end én måling før og efter. Svag kan ikke bære, at teksten siger, det virker."
        );
        var unknown = new Field<bool>(
            "ukendt",
            new FlagShape(),
            "Om trinnet betyder, at ingen ved det. Så er det ikke et lavt trin, men slet ikke noget trin."
        );
        var dimension = new RecordShape<EvidenceDimension>(
            read =>
                read.Text(id) is { Length: > 0 } key
                    ? new EvidenceDimension(key, read.Text(name), read.Text(question), read.Get(effect)?.Value ?? false)
                    : null,
            id,
            name,
            question,
            effect
        );
        var grade = new RecordShape<EvidenceGrade>(
            read =>
                read.Text(id) is { Length: > 0 } key
                    ? new EvidenceGrade(
                        key,
                        read.Text(name),
                        read.Text(meaning),
                        read.Get(strength)?.Value ?? GradeStrength.Middle,
                        read.Get(unknown)?.Value ?? false
                    )
                    {
                        Spoken = read.Text(spoken),
                    }
                    : null,
            id,
            name,
            meaning,
            spoken,
            strength,
            unknown
        );
        var source = new Field<string>("kilde", ModelFields.Words, "Hvor skalaen kommer fra.");
        var dimensions = new Field<ImmutableArray<Spanned<EvidenceDimension>>>(
            "dimensioner",
            new ListShape<EvidenceDimension>(dimension, 20),
            "Dimensionerne.",
            Required: true
        );
        var grades = new Field<ImmutableArray<Spanned<EvidenceGrade>>>(
            "trin",
            new ListShape<EvidenceGrade>(grade, 20),
            "Trinnene, det sikreste først.",
            Required: true
        );
        return new RecordShape<EvidenceScale>(
            read => new EvidenceScale(read.Text(source), read.Values(dimensions), read.Values(grades)),
            source,
            dimensions,
            grades
        );
    }
}
