using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Schema;

/// <summary>When a field of the municipality's own must be there, and which entries may have it.</summary>
internal static class OwnDemandShape
{
    private static readonly Field<ImmutableArray<Spanned<string>>> Statuses = new(
        "status",
        new ListShape<string>(ModelFields.Line, 40, distinct: true),
        "Statusser, det gælder for, og dem der bygger på dem."
    );
    private static readonly Field<ImmutableArray<Spanned<string>>> Days = new(
        "dag",
        new ListShape<string>(ModelFields.Line, 40, distinct: true),
        "Dage i forløbet. Det gælder, når beskrivelsen har en af dem."
    );
    private static readonly Field<string> List = new("liste", ModelFields.Line, "Id på en liste i lister.yml.");
    private static readonly Field<ImmutableArray<Spanned<string>>> Terms = new(
        "værdier",
        new ListShape<string>(ModelFields.Line, 100, distinct: true),
        "Værdier på listen. Det gælder, når beskrivelsen har valgt en af dem."
    );
    private static readonly Field<Severity> Weight = new(
        "som",
        ChoiceShape.Of(("fejl", Severity.Error), ("advarsel", Severity.Warning), ("tip", Severity.Tip)),
        "Hvor meget det vejer, når feltet mangler: fejl, advarsel eller tip."
    );
    private static readonly Field<bool> OnlyThere = new(
        "kun_her",
        new FlagShape(),
        "Om det ikke gælder de statusser, der bygger på dem her."
    );

    public static RecordShape<OwnCondition> Condition { get; } = new(Build, Statuses, Days, List, Terms);

    public static RecordShape<OwnDemand> Demand { get; } =
        new(
            read => new OwnDemand(Build(read), read.Get(Weight)?.Value ?? Severity.Error, read.Get(OnlyThere)?.Value ?? false),
            Statuses,
            Days,
            List,
            Terms,
            Weight,
            OnlyThere
        );

    private static OwnCondition Build(RecordReading read) => new(read.List(Statuses), read.List(Days), read.Get(List), read.List(Terms));
}
