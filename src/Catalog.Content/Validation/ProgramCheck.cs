using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>
/// Whether this program is so much later than the one that the catalogue was set up for that its keeper has something to read. An
/// earlier one reads no catalogue at all (<c>CatalogueReader</c>).
/// </summary>
internal static class ProgramCheck
{
    public static IEnumerable<Diagnostic> Run(SiteSettings site) =>
        site.Program is { } asked && ProgramVersion.Current.IsBreakSince(asked.Value)
            ? [ProgramRules.Later(new Place(site.Source, asked.Span), asked.Value)]
            : [];
}
