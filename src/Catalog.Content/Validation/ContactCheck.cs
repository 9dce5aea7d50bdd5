using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Privacy;

namespace Catalog.Content.Validation;

/// <summary>
/// Whether readers can call or write to the contact of what is published: the unit itself, the one that leads it, or at least the
/// municipality.
/// </summary>
internal static class ContactCheck
{
    public static IEnumerable<Diagnostic> Run(Entry entry, ContentModel model, SiteContact own) =>
        entry.Head.Contact is { } contact
        && model.Lifecycle.IsPublished(entry)
        && model.Unit(contact.Value) is { } unit
        && model.Answering(unit) is null
            ? [LinkRules.UnreachableContact(entry.At(contact.Span), unit.Name, Answers(own))]
            : [];

    // The municipality's own contact is free text, so that it can say more than a number.
    private static bool Answers(SiteContact own) =>
        own.Phone.Count(char.IsAsciiDigit) >= PhoneNumbers.Digits || ContactData.Mails(own.Mailbox).Any();
}
