using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Linq;
using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>Runs every rule over a finished catalogue. A rule reads; it never changes what it reads.</summary>
public static class CatalogueCheck
{
    /// <summary>
    /// All findings, unsorted. <paramref name="siteAddresses"/> are the pages that the site will have, from the root
    /// (<c>ordliste.html</c>), for links that name a page instead of a file.
    /// </summary>
    public static ImmutableArray<Diagnostic> Run(Catalogue catalogue, FrozenSet<string> siteAddresses)
    {
        var links = new LinkCheck(catalogue, siteAddresses);
        var abbreviations = new AbbreviationCheck(catalogue.Model.Glossary);
        var ofEntries = InParallel.Map(catalogue.Entries, entry => CheckEntry(entry, catalogue, links, abbreviations));
        return
        [
            .. ofEntries.SelectMany(found => found),
            .. catalogue.Pages.SelectMany(page => links.Page(page).Concat(abbreviations.Text(page.Text))),
            .. links.Model(catalogue.Model.Framework),
            .. ContrastCheck.Run(catalogue.Site),
        ];
    }

    private static ImmutableArray<Diagnostic> CheckEntry(Entry entry, Catalogue catalogue, LinkCheck links, AbbreviationCheck abbreviations) =>
    [
        .. DemandCheck.Run(entry, catalogue.Model),
        .. QuintetCheck.Run(entry, catalogue.Model),
        .. ExampleCheck.Run(entry, catalogue.Model),
        .. links.Entry(entry),
        .. abbreviations.Entry(entry),
    ];
}
