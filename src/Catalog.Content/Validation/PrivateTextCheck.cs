using System.Collections.Frozen;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Privacy;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>
/// The personal data in a file's raw text, front matter, comments, alternative texts and addresses of links included. Contact
/// data is allowed under <c>kontakt</c>, authors under <c>kilder</c>; what the municipality has allowed, the site's own
/// contact and the units' mailboxes and numbers are allowed anywhere. A CPR number is never allowed.
/// </summary>
internal sealed class PrivateTextCheck(Catalogue catalogue)
{
    private readonly FrozenSet<string> allowed = catalogue.Model.Wording.Allowed.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly FrozenSet<string> mailboxes = catalogue
        .Model.Units.Select(unit => unit.Mailbox)
        .OfType<string>()
        .Append(catalogue.Site.Contact.Mailbox)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly FrozenSet<string> phones = catalogue
        .Model.Wording.Allowed.Append(catalogue.Site.Contact.Phone)
        .Concat(catalogue.Model.Units.Select(unit => unit.Telephone).OfType<string>())
        .Select(PhoneNumbers.Dialled)
        .Where(number => number.Length > 0)
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly ImmutableArray<string> units = [.. catalogue.Model.Units.Select(unit => unit.Name)];

    public Diagnostic[] Run(SourceText source)
    {
        // A source's text is collected when memory is short; here it is kept until all rules have read it.
        var text = source.Text;
        var contact = TopLevelKey.Find(text, EntryKeys.Contact);
        var sources = TopLevelKey.Find(text, EntryKeys.Sources);
        Diagnostic[] found =
        [
            .. Numbers(source),
            .. Mails(source, contact),
            .. Phones(source, contact),
            .. Children(source, contact, sources),
            .. Addresses(source, sources),
        ];
        GC.KeepAlive(text);
        return found;
    }

    private IEnumerable<Diagnostic> Numbers(SourceText source) =>
        from number in CprNumbers.Find(source.Text)
        where number.IsCertain || !IsAllowed(source, number.Span)
        let at = new Place(source, number.Span)
        select number.IsCertain ? PrivacyRules.Cpr(at) : PrivacyRules.PossibleCpr(at);

    private IEnumerable<Diagnostic> Mails(SourceText source, TextSpan contact)
    {
        foreach (var mail in ContactData.Mails(source.Text).Where(mail => !IsAllowed(source, mail.Span)))
        {
            if (mail.IsPrivate)
            {
                yield return PrivacyRules.PrivateMail(new Place(source, mail.Span));
            }
            else if (!mailboxes.Contains(source.Slice(mail.Span)) && !contact.Contains(mail.Span))
            {
                yield return PrivacyRules.Mail(new Place(source, mail.Span));
            }
        }
    }

    private IEnumerable<Diagnostic> Phones(SourceText source, TextSpan contact) =>
        from phone in PhoneNumbers.Find(source.Text)
        where !phones.Contains(PhoneNumbers.Dialled(source.Slice(phone))) && !contact.Contains(phone)
        select PrivacyRules.Phone(new Place(source, phone));

    // A sentence is told of once: by the names in it, else by the diagnosis and the place, else by what tells who the child is.
    private IEnumerable<Diagnostic> Children(SourceText source, TextSpan contact, TextSpan sources)
    {
        var text = source.Text;
        ImmutableArray<ChildName> names =
        [
            .. ChildNames
                .Find(text)
                .Where(name => !IsAllowed(source, name.Span) && !sources.Contains(name.Span) && !contact.Contains(name.Span)),
        ];
        var told = names.Select(name => Sentence.Around(text, name.Span.Start)).ToList();
        foreach (var name in names)
        {
            var at = new Place(source, name.Span);
            yield return name.HasDiagnosis ? PrivacyRules.ChildNameWithDiagnosis(at) : PrivacyRules.ChildName(at);
        }

        foreach (var diagnosis in Diagnoses.Find(text, units).Where(IsNew))
        {
            told.Add(Sentence.Around(text, diagnosis.Start));
            yield return PrivacyRules.Diagnosis(new Place(source, diagnosis));
        }

        foreach (var birth in OneChild.Births(text).Where(IsNew))
        {
            told.Add(Sentence.Around(text, birth.Start));
            yield return PrivacyRules.Birth(new Place(source, birth));
        }

        foreach (var child in OneChild.Find(text).Where(IsNew))
        {
            yield return PrivacyRules.OneChild(new Place(source, child));
        }

        bool IsNew(TextSpan found) =>
            !IsAllowed(source, found) && !sources.Contains(found) && !told.Any(sentence => sentence.Contains(found));
    }

    private IEnumerable<Diagnostic> Addresses(SourceText source, TextSpan sources) =>
        from address in StreetAddresses.Find(source.Text)
        where !IsAllowed(source, address) && !sources.Contains(address)
        select PrivacyRules.Address(new Place(source, address));

    private bool IsAllowed(SourceText source, TextSpan found) => allowed.Count > 0 && allowed.Contains(source.Slice(found));
}
