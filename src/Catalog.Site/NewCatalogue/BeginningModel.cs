namespace Catalog.Site.NewCatalogue;

/// <summary>A model that a new catalogue can begin with: its name on the command line, and what it is, as one Danish sentence.</summary>
public sealed record BeginningModel(string Name, string Is)
{
    /// <summary>The model of the shipped catalogue, which is chosen when nothing else is.</summary>
    public static BeginningModel Shipped { get; } =
        new("kvintet", "Kvintetmodellen: fire bærende elementer og et centrum, hvor de bliver prøvet af.");

    /// <summary>Every one there is, in the order they are offered.</summary>
    public static ImmutableArray<BeginningModel> All { get; } =
    [
        Shipped,
        new("indsatser", "Fem sideordnede indsatser med handleplaner og en årlig status."),
        new("principper", "Syv principper af formen »det her frem for det der«, som husene øver sig i."),
        new("tom", "En lille model at skrive om: to elementer, to lister og fem statusser."),
    ];
}
