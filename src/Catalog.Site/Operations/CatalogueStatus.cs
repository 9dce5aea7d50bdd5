using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Due;
using Catalog.Content.Schema;
using Catalog.Content.Text;
using Catalog.Content.Validation;

namespace Catalog.Site.Operations;

/// <summary>
/// What is due in a catalogue, asked for from outside the site. <see cref="Faulty"/> are the files with errors of form, of
/// which something may be missing; <see cref="PrivateWords"/> is what no report may repeat.
/// </summary>
public sealed record CatalogueStatus(DueList Due, ImmutableArray<string> Faulty, ImmutableArray<string> PrivateWords)
{
    /// <summary>The status seen from a day, or null with the findings when the model cannot be read.</summary>
    public static Checked<CatalogueStatus?> Of(SourceTree sources, DateOnly today)
    {
        var faults = new Faults();
        var site = faults.Take(ModelReader.ReadSite(sources));
        var model = faults.Take(ModelReader.ReadModel(sources));
        if (site is null || model is null || faults.HasErrors)
        {
            return faults.With<CatalogueStatus?>(null);
        }

        var (catalogue, found) = CatalogueBinder.Bind(sources, site, model);
        var due = DueList.Of(catalogue, today);
        return new Checked<CatalogueStatus?>(
            new CatalogueStatus(
                due,
                [
                    .. found
                        .Where(finding => finding.Severity == Severity.Error)
                        .Select(finding => finding.Path)
                        .Distinct(StringComparer.Ordinal)
                        .Order(StringComparer.Ordinal),
                ],
                [.. PrivateText.In(catalogue, sources, due.Items.Select(item => item.Entry).Distinct())]
            ),
            []
        );
    }
}
