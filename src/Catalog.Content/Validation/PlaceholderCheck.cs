using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;

namespace Catalog.Content.Validation;

/// <summary>
/// Whether something made up is about to be published: what a new catalogue begins with, units that do not exist, and examples. Only a
/// demonstration may, and its pages say so.
/// </summary>
internal static class PlaceholderCheck
{
    private const string ShippedOwner = "Eksempel Kommune";
    private const string NobodysNumber = "00000000";

    // Names that no site on the web can have (RFC 2606 and 6761), and the one that people write in their place.
    private static readonly string[] NoDomains = ["example", "invalid", "test", "localhost", "example.com", "example.net", "example.org"];

    public static IEnumerable<Diagnostic> Run(Catalogue catalogue, CheckOptions options)
    {
        var site = catalogue.Site;
        if (!options.Release || site.IsDemonstration)
        {
            return [];
        }

        return [.. Settings(site), .. Units(catalogue), .. Examples(catalogue)];
    }

    private static IEnumerable<Diagnostic> Settings(SiteSettings site)
    {
        if (site.Owner == ShippedOwner)
        {
            yield return ReviewRules.MadeUp(new(site.Source, site.OwnerAt), "ejer", site.Owner, "jeres egen kommune");
        }

        if (IsNowhere(site.BaseAddress.Host))
        {
            yield return ReviewRules.MadeUp(
                new(site.Source, site.AddressAt),
                "adresse",
                site.BaseAddress.AbsoluteUri,
                "den adresse, kataloget udkommer på"
            );
        }

        if (string.Concat(site.Contact.Phone.Where(char.IsAsciiDigit)).EndsWith(NobodysNumber, StringComparison.Ordinal))
        {
            yield return ReviewRules.MadeUp(
                new(site.Source, site.Contact.PhoneAt),
                "telefon",
                site.Contact.Phone,
                "et nummer, I svarer på"
            );
        }

        if (IsNowhere(site.Contact.Mailbox))
        {
            yield return ReviewRules.MadeUp(
                new(site.Source, site.Contact.MailboxAt),
                "skriv",
                site.Contact.Mailbox,
                "en fælles postkasse, I læser"
            );
        }

        if (site.Accessibility is { } statement && IsNowhere(statement.Value.Address.Host))
        {
            yield return ReviewRules.MadeUp(
                new(site.Source, statement.Span),
                "tilgængelighedserklæring",
                statement.Value.Address.AbsoluteUri,
                "adressen på jeres egen erklæring"
            );
        }
    }

    // A unit that is named in many entries is one mistake.
    private static IEnumerable<Diagnostic> Units(Catalogue catalogue)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        if (catalogue.Site.Contact.Unit is { } answering && MadeUp(answering.Value) is { } unit)
        {
            yield return ReviewRules.MadeUpUnit(new(catalogue.Site.Source, answering.Span), unit.Name);
        }

        foreach (var entry in catalogue.Entries.Where(entry => !entry.IsExample && catalogue.Model.Lifecycle.IsPublished(entry)))
        {
            foreach (var named in entry.Head.Partners.Select(partner => partner.Unit).Append(entry.Head.Contact))
            {
                if (named is not null && MadeUp(named.Value) is { } partner)
                {
                    yield return ReviewRules.MadeUpUnit(entry.At(named.Span), partner.Name);
                }
            }
        }

        Unit? MadeUp(string id) => catalogue.Model.Unit(id) is { IsFictional: true } unit && told.Add(id) ? unit : null;
    }

    private static IEnumerable<Diagnostic> Examples(Catalogue catalogue) =>
        catalogue
            .Entries.Where(entry => entry.IsExample && catalogue.Model.Lifecycle.IsPublished(entry))
            .Select(entry => ReviewRules.Example(entry.At(entry.Head.SpanOf(EntryKeys.Example)), entry.Title));

    // The domain itself, or one below it; not another that only ends in the same letters.
    private static bool IsNowhere(string address)
    {
        var host = address[(address.LastIndexOf('@') + 1)..].TrimEnd('.');
        return NoDomains.Any(domain => ("." + host).EndsWith("." + domain, StringComparison.OrdinalIgnoreCase));
    }
}
