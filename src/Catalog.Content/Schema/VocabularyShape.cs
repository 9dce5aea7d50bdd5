using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Schema;

/// <summary>The shape of <c>content/model/lister.yml</c>: the lists that descriptions choose from.</summary>
internal static class VocabularyShape
{
    private static readonly Field<ImmutableArray<Spanned<Vocabulary>>> Lists = new(
        "lister",
        new ListShape<Vocabulary>(ListOfTerms(), 40),
        "Listerne.",
        Required: true
    )
    {
        MayBeEmpty = true,
    };

    private static readonly Field<ImmutableArray<Spanned<AgeRange>>> AgeGroups = new(
        "aldersgrupper",
        new ListShape<AgeRange>(new AgeRangeShape(new AgeRange(0, AgeRange.Highest)), AgeRange.Highest + 1),
        "De aldre, der tælles sammen i filtre og på siden om dækning."
    );

    private static readonly Field<int> Youngest = new(
        "fra",
        new IntegerShape(0, AgeRange.Highest, "0"),
        "Den laveste alder.",
        Required: true
    );
    private static readonly Field<int> Oldest = new(
        "til",
        new IntegerShape(0, AgeRange.Highest, "18"),
        "Den højeste alder.",
        Required: true
    );
    private static readonly Field<AgeLimits> Ages = new(
        "alder",
        new RecordShape<AgeLimits>(
            read =>
                (read.Get(Youngest)?.Value, read.Get(Oldest)?.Value) is ({ } from, { } to) ? new AgeLimits(new AgeRange(from, to)) : null,
            Youngest,
            Oldest
        ),
        "De aldre, kataloget handler om. Uden nøglen er det 0-18 år."
    );

    public static RecordShape<DeclaredLists> Shape { get; } = new(Build, Lists, Ages, AgeGroups);

    private static DeclaredLists Build(RecordReading read)
    {
        var lists = read.List(Lists);
        ModelFields.ReportDuplicates(read, lists.Select(list => new Spanned<string>(list.Value.Id, list.Span)), "liste");
        ModelFields.ReportDuplicates(read, lists.Select(list => new Spanned<string>(list.Value.Key, list.Span)), "nøgle");
        ReportDemands(read, lists);
        var ages = AgesOf(read);
        ReportOrder(read, ages);
        var groups = read.Values(AgeGroups);
        return new DeclaredLists(
            [.. lists.Select(list => list.Value).DistinctBy(list => list.Id).DistinctBy(list => list.Key)],
            groups.IsEmpty ? ages.Groups() : groups
        )
        {
            Source = read.Source,
            Ages = ages,
        };
    }

    private static RecordShape<Vocabulary> ListOfTerms()
    {
        var id = new Field<string>("id", new IdShape("arena"), "Listens navn i adresser.", Required: true);
        var key = new Field<string>("nøgle", ModelFields.Line, "Nøglen i beskrivelsens hoved.", Required: true);
        var name = new Field<string>("navn", ModelFields.Line, "Listens navn.", Required: true);
        var multiple = new Field<bool>("flere", new FlagShape(), "Om der må vælges flere.");
        var description = new Field<string>("beskrivelse", ModelFields.Words, "Hvad listen siger noget om.");
        var source = new Field<string>("kilde", ModelFields.Words, "Hvor listen kommer fra.");
        var from = new Field<DateOnly>("gælder_fra", new DateShape(), "Første dag, listen gælder.");
        var to = new Field<DateOnly>("gælder_til", new DateShape(), "Sidste dag, listen gælder.");
        var use = new Field<VocabularyUse>(
            "vises",
            ChoiceShape.Of(("fakta", VocabularyUse.Fact), ("kort", VocabularyUse.Card), ("type", VocabularyUse.Kind)),
            "Om værdierne også står på kortet i lister, eller over titlen."
        );
        var covered = new Field<bool>("dækning", new FlagShape(), "Om siden om dækning skal vise, hvilke værdier der er indsatser med.");
        var terms = new Field<ImmutableArray<Spanned<Term>>>(
            "værdier",
            new ListShape<Term>(TermShape(), 200),
            "Listens værdier.",
            Required: true
        );
        return new RecordShape<Vocabulary>(
            read =>
            {
                var found = read.List(terms);
                ModelFields.ReportDuplicates(
                    read,
                    found.Select(term => new Spanned<string>(DanishFolding.Slug(term.Value.Id), term.Span)),
                    "værdi"
                );
                var (first, last) = (read.Get(from)?.Value, read.Get(to)?.Value);
                return read.Text(id).Length == 0 || read.Text(key).Length == 0
                    ? null
                    : new Vocabulary(
                        read.Text(id),
                        read.Text(key),
                        read.Text(name),
                        read.Get(multiple)?.Value ?? false,
                        read.Text(description),
                        read.Text(source),
                        read.Get(use)?.Value ?? VocabularyUse.Fact,
                        read.Get(covered)?.Value ?? false,
                        first is null && last is null ? null : new DateOnlyRange(first, last),
                        [.. found.Select(term => term.Value).DistinctBy(term => DanishFolding.Slug(term.Id))]
                    );
            },
            id,
            key,
            name,
            multiple,
            description,
            source,
            use,
            covered,
            from,
            to,
            terms
        );
    }

    private static RecordShape<Term> TermShape()
    {
        var id = new Field<string>("id", ModelFields.Line, "Værdien, som den står i en beskrivelse.", Required: true);
        var name = new Field<string>("navn", ModelFields.Line, "Værdien, som læseren ser den.", Required: true);
        var aliases = ModelFields.Aliases();
        var description = new Field<string>("beskrivelse", ModelFields.Words, "Hvad værdien betyder.");
        var reason = new Field<bool>("begrundes", new FlagShape(), "Om den, der vælger værdien, skal skrive hvorfor.");
        var demands = new Field<ImmutableArray<Spanned<DeclaredDemand>>>(
            "kræver",
            new ListShape<DeclaredDemand>(DemandShape(), 20),
            "Værdier på andre lister, som hører med, og det en beskrivelse med værdien skal have."
        );
        var ground = new Field<Ground>(
            "tegnes",
            ChoiceShape.Of(("gulv", Ground.Floor), ("bakke", Ground.Hill), ("trin", Ground.Step), ("hus", Ground.House)),
            "Hvordan stedet ser ud på tegningen af en beskrivelse."
        );
        return new RecordShape<Term>(
            read =>
                read.Text(id) is { Length: > 0 } key
                    ? new Term(
                        key,
                        read.Text(name),
                        read.Values(aliases),
                        read.Text(description),
                        read.Get(reason)?.Value ?? false,
                        [.. read.Values(demands).Select(each => each.Terms).OfType<TermDemand>()]
                    )
                    {
                        Contents = [.. read.Values(demands).Select(each => each.Content).OfType<TermContent>()],
                        Ground = read.Get(ground)?.Value,
                    }
                    : null,
            id,
            name,
            aliases,
            description,
            reason,
            demands,
            ground
        );
    }

    private static RecordShape<DeclaredDemand> DemandShape()
    {
        var list = new Field<string>("liste", ModelFields.Line, "Id på en anden liste.");
        var anyOf = Names("en_af", "Værdier på den anden liste, hvoraf mindst én skal være valgt.");
        var fields = Names("felter", "Nøgler i hovedet, som beskrivelsen skal have.");
        var sections = Names("afsnit", "Afsnit, med deres id, som beskrivelsen skal have.");
        var days = Names("dage", "Dage i forløbet, som beskrivelsen skal have.");
        var statuses = Names("gælder_for", "Statusser, hvor felter, afsnit og dage skal være der. Uden nøglen: alle.");
        var because = new Field<string>("fordi", ModelFields.Words, "Hvorfor.");
        return new RecordShape<DeclaredDemand>(
            read =>
            {
                var content = new TermContent(
                    read.List(fields),
                    read.List(sections),
                    read.List(days),
                    read.List(statuses),
                    read.Text(because)
                );
                var asksForContent = !(content.Fields.IsEmpty && content.Sections.IsEmpty && content.Days.IsEmpty);
                Field? missing =
                    read.Has(anyOf) && !read.Has(list) || (!read.Has(anyOf) && !read.Has(list) && !asksForContent) ? list
                    : read.Has(list) && !read.Has(anyOf) ? anyOf
                    : null;
                if (missing is not null)
                {
                    read.Faults.Add(FormRules.MissingKey(new(read.Source, read.Span), missing.Key, missing.AnyShape.Example, missing.Help));
                }

                return new DeclaredDemand(
                    read.Text(list).Length > 0 ? new TermDemand(read.Text(list), read.Values(anyOf), read.Text(because)) : null,
                    asksForContent ? content : null
                );
            },
            list,
            anyOf,
            fields,
            sections,
            days,
            statuses,
            because
        );

        static Field<ImmutableArray<Spanned<string>>> Names(string key, string help) =>
            new(key, new ListShape<string>(ModelFields.Line, 100, distinct: true), help);
    }

    private sealed record DeclaredDemand(TermDemand? Terms, TermContent? Content);

    // A demand for a list or a value that does not exist could never be met.
    private static void ReportDemands(RecordReading read, ImmutableArray<Spanned<Vocabulary>> lists)
    {
        foreach (var list in lists)
        {
            foreach (var demand in list.Value.Terms.SelectMany(term => term.Demands))
            {
                var at = new Place(read.Source, list.Span);
                if (lists.FirstOrDefault(each => each.Value.Id == demand.VocabularyId) is not { } named)
                {
                    var ids = lists.Select(each => each.Value.Id);
                    read.Faults.Add(
                        SiteRules.UnknownModelReference(
                            at,
                            demand.VocabularyId,
                            "en liste i filen",
                            Nearest.Names(demand.VocabularyId, ids)
                        )
                    );
                    continue;
                }

                foreach (var id in demand.AnyOf.Where(id => named.Value.Term(id) is null))
                {
                    var ids = named.Value.Terms.Select(term => term.Id);
                    read.Faults.Add(
                        SiteRules.UnknownModelReference(at, id, $"en værdi på listen »{named.Value.Id}«", Nearest.Names(id, ids))
                    );
                }
            }
        }
    }

    // From the highest to the lowest there is no age, so the usual ones are used.
    private static AgeRange AgesOf(RecordReading read)
    {
        if (read.Get(Ages) is not { } declared)
        {
            return AgeRange.Usual;
        }

        var ages = declared.Value.Ages;
        if (ages.From <= ages.To)
        {
            return ages;
        }

        read.Faults.Add(
            FormRules.OutOfRange(
                new Place(read.Source, declared.Span),
                Ages.Key,
                $"fra {ages.From} til {ages.To}",
                "den laveste alder først",
                $"Skriv for eksempel »alder: {{ fra: {ages.To}, til: {ages.From} }}«."
            )
        );
        return AgeRange.Usual;
    }

    // Groups that overlap would count an age twice.
    private static void ReportOrder(RecordReading read, AgeRange ages)
    {
        var groups = read.List(AgeGroups);
        foreach (var group in groups.Where(group => !ages.Holds(group.Value)))
        {
            read.Faults.Add(
                FormRules.OutOfRange(
                    new Place(read.Source, group.Span),
                    "aldersgrupper",
                    $"»{group.Value}«",
                    ages.Limits,
                    "Ret gruppen, eller ret »alder« i filen."
                )
            );
        }

        foreach (var (before, group) in groups.Zip(groups.Skip(1)).Where(pair => pair.Second.Value.From <= pair.First.Value.To))
        {
            read.Faults.Add(
                FormRules.OutOfRange(
                    new Place(read.Source, group.Span),
                    "aldersgrupper",
                    $"»{group.Value}« efter »{before.Value}«",
                    "aldre, der kommer efter hinanden",
                    "Skriv den yngste gruppe først, og begynd hver gruppe, hvor den forrige er slut."
                )
            );
        }
    }
}

/// <summary>What the file declares.</summary>
internal sealed record DeclaredLists(ImmutableArray<Vocabulary> Vocabularies, ImmutableArray<AgeRange> AgeGroups)
{
    public required SourceText Source { get; init; }

    public required AgeRange Ages { get; init; }
}

internal sealed record AgeLimits(AgeRange Ages);
