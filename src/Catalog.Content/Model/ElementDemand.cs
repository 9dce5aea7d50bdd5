namespace Catalog.Content.Model;

/// <summary>
/// What a demand asks of one element: its text, one of its pejlinger, or, where it <see cref="IsChosen"/> by the entry
/// itself, that neither is there without the other.
/// </summary>
public sealed record ElementDemand(Element Element, bool NeedsText, bool NeedsIndicator, bool IsChosen)
{
    /// <summary>What is asked of each element, in the order of the model. An element without pejlinger is asked for none.</summary>
    public static IEnumerable<ElementDemand> Of(Framework framework, Demand demand) =>
        framework.Elements.Select(element => new ElementDemand(
            element,
            demand.Sections.Contains(element.Id, StringComparer.Ordinal),
            element.Role == ElementRole.Bearing
                && !element.Indicators.IsEmpty
                && demand.Fields.Contains(EntryKeys.Indicators, StringComparer.Ordinal),
            element.Role == ElementRole.Optional
        ));
}
