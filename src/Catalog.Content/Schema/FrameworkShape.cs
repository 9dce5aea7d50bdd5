using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Schema;

/// <summary>The shape of <c>content/model/kvintet.yml</c> or <c>model.yml</c>: elements, pejlinger and sections.</summary>
internal static class FrameworkShape
{
    private static readonly Field<string> Name = new("navn", ModelFields.Line, "Modellens navn, som læseren ser det.", Required: true);
    private static readonly Field<string> Summary = new("resume", ModelFields.Words, "Modellen i én sætning.", Required: true);
    private static readonly Field<ModelText> Text = new("tekst", new ModelTextShape(), "Om modellen, skrevet i Markdown.");
    private static readonly Field<string> IndicatorsName = new(
        "pejlinger_hedder",
        ModelFields.Line,
        "Hvad modellen kalder elementernes pejlinger."
    );
    private static readonly Field<string> ElementsName = new(
        "elementer_hedder",
        ModelFields.Line,
        "Hvad modellen kalder sine elementer, i flertal og med småt: principper."
    );
    private static readonly Field<string> Address = new(
        "adresse",
        new IdShape("principperne"),
        "Hvad modellens side hedder i adresser. Uden den er det kvintetmodellen. Den må ikke ændres, når den er udgivet."
    );
    private static readonly Field<ImmutableArray<Spanned<string>>> FormerAddresses = new(
        "tidligere_adresser",
        new ListShape<string>(new IdShape("kvintetmodellen"), 20, distinct: true),
        "Hvad modellens side har heddet før. De gamle adresser fører til den nye."
    );
    private static readonly Field<ModelSource> Source = new("kilde", SourceShape(), "Hvor modellen kommer fra.");
    private static readonly Field<ImmutableArray<Spanned<Element>>> Elements = new(
        "elementer",
        new ListShape<Element>(ElementShape(), 30),
        "Modellens elementer.",
        Required: true
    );
    private static readonly Field<ImmutableArray<Spanned<SectionLine>>> Sections = new(
        "afsnit",
        new ListShape<SectionLine>(SectionShape(), 60),
        "Afsnit i den rækkefølge, siden viser dem.",
        Required: true
    );

    public static RecordShape<Framework> Shape { get; } =
        new(Build, Name, Address, FormerAddresses, Summary, Text, ElementsName, IndicatorsName, Source, Elements, Sections);

    private static Framework Build(RecordReading read)
    {
        var elements = read.List(Elements);
        ModelFields.ReportDuplicates(read, elements.Select(e => new Spanned<string>(e.Value.Id, e.Span)), "element");
        var indicators = elements.SelectMany(e => e.Value.Indicators.Select(i => new Spanned<string>(i.Id, e.Span)));
        ModelFields.ReportDuplicates(read, indicators, "pejling");
        var taken = new HashSet<string>();
        var distinct = elements
            .Select(e => e.Value)
            .DistinctBy(e => e.Id)
            .Select(e => e with { Indicators = [.. e.Indicators.Where(i => taken.Add(i.Id))] })
            .ToImmutableArray();
        return new Framework(
            read.Text(Name),
            read.Text(Summary),
            read.Get(Text)?.Value ?? new ModelText(RichText.Empty, default),
            read.Text(IndicatorsName),
            read.Get(Source)?.Value,
            distinct,
            [.. SectionsOf(read, distinct)]
        )
        {
            Address = read.Text(Address),
            AddressAt = new Place(read.Source, read.Get(Address)?.Span ?? read.Span with { Length = 0 }),
            FormerAddresses = read.List(FormerAddresses),
            ElementsName = read.Text(ElementsName),
        };
    }

    // Elements that the list does not name come last, so that their sections are never unknown.
    private static IEnumerable<SectionDefinition> SectionsOf(RecordReading read, ImmutableArray<Element> elements)
    {
        var taken = new HashSet<string>();
        foreach (var line in read.List(Sections))
        {
            var (id, name, aliases, guidance, elementId, isVoice, isWarning, layer) = line.Value;
            var element = elementId is null ? null : elements.FirstOrDefault(e => e.Id == elementId.Value);
            if (elementId is not null && elements.IsEmpty)
            {
                // What is wrong with the elements is told there.
                continue;
            }

            if (elementId is not null && element is null)
            {
                var nearest = Diagnostics.Nearest.Names(elementId.Value, elements.Select(e => e.Id));
                read.Faults.Add(
                    SiteRules.UnknownModelReference(new(read.Source, elementId.Span), elementId.Value, "et element i modellen", nearest)
                );
            }
            else if (!taken.Add(element?.Id ?? id))
            {
                read.Faults.Add(SiteRules.DuplicateInModel(new(read.Source, line.Span), element?.Id ?? id, "afsnit"));
            }
            else
            {
                var definition = element is null
                    ? new SectionDefinition(id, name, aliases, guidance, IsElement: false, isVoice, isWarning)
                    : new SectionDefinition(element.Id, element.Name, element.Aliases, guidance, IsElement: true, isVoice, isWarning);
                yield return definition with
                {
                    Layer = layer,
                };
            }
        }

        foreach (var element in elements.Where(element => !taken.Contains(element.Id)))
        {
            yield return new SectionDefinition(element.Id, element.Name, element.Aliases, "", IsElement: true);
        }
    }

    private sealed record SectionLine(
        string Id,
        string Name,
        ImmutableArray<string> Aliases,
        string Guidance,
        Spanned<string>? Element,
        bool IsVoice,
        bool IsWarning,
        SectionLayer Layer
    );

    private static RecordShape<SectionLine> SectionShape()
    {
        var id = new Field<string>("id", new IdShape("saadan-goer-i"), "Afsnittets navn i adresser.");
        var name = new Field<string>("navn", ModelFields.Line, "Overskriften, som den står i beskrivelser.");
        var aliases = ModelFields.Aliases();
        var guidance = new Field<string>("vejledning", ModelFields.Words, "Hvad der skal stå, til den, der skriver.");
        var element = new Field<string>("element", new IdShape("F", capitals: true), "Elementet, som afsnittet hører til.");
        var voice = new Field<bool>(
            "børnene_taler",
            new FlagShape(),
            "Om det er her, børnene kommer til orde. Afsnittet får sin egen ro på siden."
        );
        var warning = new Field<bool>(
            "pas_på",
            new FlagShape(),
            "Om det er her, der står, hvad man skal passe på. Begyndelsen kommer med på det ark, man tager med til et møde."
        );
        var layer = new Field<SectionLayer>(
            "lag",
            ChoiceShape.Of(("gør", SectionLayer.Act), ("forstå", SectionLayer.Know), ("arkiv", SectionLayer.Archive)),
            "Hvor på siden afsnittet står: under »Gør det«, »Forstå det« (som også gælder, når intet er valgt) eller i arkivet."
        );
        return new RecordShape<SectionLine>(
            read =>
            {
                var line = new SectionLine(
                    read.Text(id),
                    read.Text(name),
                    read.Values(aliases),
                    read.Text(guidance),
                    read.Get(element),
                    read.Get(voice)?.Value ?? false,
                    read.Get(warning)?.Value ?? false,
                    read.Get(layer)?.Value ?? SectionLayer.Know
                );
                return line is { Element: null } and ({ Id: "" } or { Name: "" }) ? Incomplete(read, line) : line;
            },
            id,
            name,
            aliases,
            guidance,
            element,
            voice,
            warning,
            layer
        );

        static SectionLine? Incomplete(RecordReading read, SectionLine line)
        {
            var missing = line.Id.Length == 0 ? "id" : "navn";
            read.Faults.Add(
                FormRules.MissingField(new(read.Source, read.Span with { Length = 0 }), missing, DemandReason.SectionIsNamed, "")
            );
            return null;
        }
    }

    private static RecordShape<Element> ElementShape()
    {
        var id = new Field<string>(
            "id",
            new IdShape("F", capitals: true),
            "Elementets kode. Den står i adresser og må ikke ændres.",
            Required: true
        );
        var name = new Field<string>("navn", ModelFields.Line, "Elementets navn, som også er afsnittets overskrift.", Required: true);
        var aliases = ModelFields.Aliases();
        var role = new Field<ElementRole>(
            "rolle",
            ChoiceShape.Of(("bærende", ElementRole.Bearing), ("center", ElementRole.Centre), ("valgfri", ElementRole.Optional)),
            "Om elementet altid skal være med.",
            Required: true
        );
        var over = new Field<string>(
            "frem_for",
            ModelFields.Line,
            "Det, elementet går forud for, når det er et princip af formen »det her frem for det der«."
        );
        var summary = new Field<string>("resume", ModelFields.Words, "Elementet i én sætning.", Required: true);
        var text = new Field<ModelText>("tekst", new ModelTextShape(), "Om elementet, skrevet i Markdown.");
        var indicators = new Field<ImmutableArray<Spanned<Indicator>>>(
            "pejlinger",
            new ListShape<Indicator>(IndicatorShape(), 30),
            "Elementets pejlinger."
        );
        return new RecordShape<Element>(
            read =>
                read.Text(id) is not { Length: > 0 } key
                    ? null
                    : new Element(
                        key,
                        read.Text(name),
                        read.Values(aliases),
                        read.Get(role)?.Value ?? ElementRole.Bearing,
                        read.Text(summary),
                        read.Get(text)?.Value ?? new ModelText(RichText.Empty, default),
                        [.. read.Values(indicators).Select(i => i with { ElementId = key })]
                    )
                    {
                        Over = read.Text(over),
                    },
            id,
            name,
            over,
            aliases,
            role,
            summary,
            text,
            indicators
        );
    }

    private static RecordShape<Indicator> IndicatorShape()
    {
        var id = new Field<string>(
            "id",
            new IdShape("F1", capitals: true),
            "Pejlingens kode. Den står i beskrivelser og må ikke ændres.",
            Required: true
        );
        var text = new Field<string>("tekst", ModelFields.Line, "Pejlingens ordlyd.", Required: true);
        return new RecordShape<Indicator>(
            read => read.Text(id) is { Length: > 0 } key ? new Indicator(key, read.Text(text), "") : null,
            id,
            text
        );
    }

    private static RecordShape<ModelSource> SourceShape()
    {
        var title = new Field<string>("titel", ModelFields.Line, "Kildens titel.", Required: true);
        var publisher = new Field<string>("udgiver", ModelFields.Line, "Hvem der har udgivet den.");
        var year = new Field<int>("år", new IntegerShape(1900, 2200, "2023"), "Udgivelsesår.");
        var note = new Field<string>("note", ModelFields.Words, "Hvad læseren skal vide om kilden.");
        return new RecordShape<ModelSource>(
            read => new ModelSource(read.Text(title), read.Text(publisher), read.Get(year)?.Value, read.Text(note)),
            title,
            publisher,
            year,
            note
        );
    }
}
