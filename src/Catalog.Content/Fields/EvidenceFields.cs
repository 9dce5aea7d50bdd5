using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Fields;

/// <summary>How sure one is, dimension by dimension of the model, and the sources.</summary>
internal sealed class EvidenceFields
{
    private static readonly TextMember<Evidence> Reason = new(
        "begrundelse",
        Texts.Prose,
        evidence => evidence.Reason?.Value,
        "Begrundelsen for vidensgrundlaget",
        "Begrundelsen for trinnene."
    );

    private static readonly TextShape OfOthers = new(200) { Tells = Tells.Nothing };

    private static readonly TextMember<Reference> Title = new(
        "titel",
        new TextShape(300) { Tells = Tells.Nothing },
        source => source.Title,
        "Titlen på en kilde",
        "Kildens titel.",
        Required: true
    );
    private static readonly TextMember<Reference> Publisher = new(
        "udgiver",
        OfOthers,
        source => source.Publisher,
        "Udgiveren af kilden »{0}«",
        "Hvem der har udgivet den."
    );
    private static readonly ValueMember<Reference, int> Year = new(
        "år",
        new IntegerShape(1800, 2200, "2023"),
        source => source.Year is { } year ? new(year, default) : null,
        "Året for kilden »{0}«",
        "Udgivelsesår."
    );
    private static readonly ValueMember<Reference, Uri> Address = new(
        "url",
        new WebAddressShape(),
        source => source.Address is { } address ? new(address, default) : null,
        "Adressen på kilden »{0}«",
        "Adressen."
    );
    private static readonly TextMember<Reference> Licence = new(
        "licens",
        OfOthers,
        source => source.Licence,
        "Vilkårene for kilden »{0}«",
        "Vilkår for at bruge den."
    );
    private static readonly Members<Reference> OfSource = new(Title, Publisher, Year, Address, Licence);

    public EvidenceFields(EvidenceScale scale, bool isFaulty)
    {
        var dimensions = Dimensions(scale, isFaulty);
        // The data has had them in this order since the first edition.
        var published = new Members<Evidence>([.. dimensions.OrderBy(each => each.Key, StringComparer.Ordinal), Reason]);
        Evidence = new(
            EntryKeys.Evidence,
            new(
                read => new Evidence(
                    dimensions
                        .Select(each => KeyValuePair.Create(each.Key, read.Get(each)!))
                        .Where(each => each.Value is not null)
                        .ToDictionary(StringComparer.Ordinal),
                    read.Get(Reason),
                    read.Span
                ),
                [.. dimensions, Reason]
            )
            {
                HasUnknownKeys = isFaulty,
            },
            entry => entry.Head.Evidence,
            published,
            "Hvor sikre vi er, dimension for dimension, og hvorfor."
        )
        {
            MembersIn = model => new([.. Dimensions(model.Lifecycle.Evidence, model.Faulty.Contains(ModelFiles.Lifecycle)), Reason]),
        };
    }

    public static GroupListMember<Entry, Reference, Reference> Sources { get; } =
        new(
            EntryKeys.Sources,
            new ListShape<Reference>(
                new RecordShape<Reference>(
                    read => new Reference(
                        read.Text(Title),
                        read.Text(Publisher),
                        read.Get(Year)?.Value,
                        read.Get(Address)?.Value,
                        read.Text(Licence),
                        read.Has(Year) || read.Has(Address),
                        read.Span
                    ),
                    OfSource.Fields
                ),
                60
            ),
            entry => entry.Head.Sources,
            OfSource,
            "Kilder",
            "Det, beskrivelsen bygger på."
        )
        {
            Shown = (_, source) => new(source.Title, $"»{source.Title}«"),
            NameOf = (_, source) => source.Title,
            SameBy = [source => source.Title, source => source.Address?.AbsoluteUri, source => Known(source.Publisher)],
        };

    public GroupMember<Entry, Evidence> Evidence { get; }

    private static ImmutableArray<ValueMember<Evidence, string>> Dimensions(EvidenceScale scale, bool isFaulty)
    {
        var grade = new ChoiceShape<string>(scale.Grades.Select(each => new Choice<string>(each.Id, each.Id, [])), isFaulty);
        return
        [
            .. scale.Dimensions.Select(each => new ValueMember<Evidence, string>(
                each.Id,
                grade,
                evidence => evidence.Grades.GetValueOrDefault(each.Id),
                "{0}",
                each.Question
            )
            {
                Name = each.Name,
            }),
        ];
    }

    private static string? Known(string text) => text.Length > 0 ? text : null;
}
