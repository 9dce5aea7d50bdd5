using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>
/// Makes how readers reach a unit. Who answers is <see cref="ContentModel.Answering"/>; where nobody does, it is the municipality,
/// which also takes the calls to a unit without a number.
/// </summary>
internal static class ReachViewFactory
{
    /// <summary>How to reach the contact of an entry; null where the entry has none.</summary>
    public static ReachView? Create(ViewContext context, Entry entry) =>
        entry.Head.Contact is { } contact && context.Model.Unit(contact.Value) is { } unit ? Create(context, unit, entry) : null;

    /// <summary>How to reach a unit, about an entry or about anything.</summary>
    public static ReachView Create(ViewContext context, Unit unit, Entry? entry = null)
    {
        var (words, chrome) = (context.Words, context.Chrome);
        var answering = context.Model.Answering(unit);
        var mailbox = answering is null ? context.Catalogue.Site.Contact.Mailbox : answering.Mailbox;
        return new ReachView(LinkTo(context, unit), NoteOf(context, unit, answering))
        {
            Telephone = answering?.Telephone is { } own ? Danish.Telephone(own) : chrome.Phone,
            Call = answering?.Telephone is { } digits ? Urls.DanishTelephone(digits) : chrome.PhoneAddress,
            Mailbox = mailbox ?? "",
            Write = mailbox is null ? null : Urls.Mail(mailbox),
            Try = mailbox is null || entry is null ? null : MailAbout(context, entry, unit, mailbox),
        };
    }

    /// <summary>How to reach the municipality itself, about an entry that names nobody.</summary>
    public static ReachView CreateOwn(ViewContext context)
    {
        var chrome = context.Chrome;
        return new ReachView(new LinkView(chrome.ContactName.Length > 0 ? chrome.ContactName : chrome.Owner, null), "")
        {
            Telephone = chrome.Phone,
            Call = chrome.PhoneAddress,
            Mailbox = chrome.Mailbox,
            Write = chrome.MailboxAddress,
        };
    }

    /// <summary>The unit's name, with its page where there is one: frozen editions have none.</summary>
    public static LinkView LinkTo(ViewContext context, Unit unit) =>
        new(unit.Name, context.Plan.Has(Urls.Unit(unit.Id)) ? Urls.Unit(unit.Id) : null);

    // Whose number and mailbox the reader gets, where they are not the unit's own.
    private static string NoteOf(ViewContext context, Unit unit, Unit? answering)
    {
        var (words, municipality) = (context.Words, context.Chrome.Owner);
        return answering switch
        {
            null => words.With(UnitWords.Nobody, ("owner", municipality)),
            { Telephone: null } => words.With(UnitWords.NoTelephone, ("unit", answering.Name), ("owner", municipality)),
            _ when answering != unit => words.With(UnitWords.Leads, ("unit", answering.Name)),
            _ => "",
        };
    }

    // Nobody has done what an example describes, what is retired has a successor to ask about, and of a frozen page one asks on that of
    // today. The sender is told to write nothing about a child.
    private static LinkView? MailAbout(ViewContext context, Entry entry, Unit unit, string mailbox)
    {
        var (site, words, shelf) = (context.Catalogue.Site, context.Words, context.Model.Lifecycle.ShelfOf(entry));
        if (entry.IsExample || context.Frozen is not null || shelf is Shelf.Retired or Shelf.Draft)
        {
            return null;
        }

        var (label, subject, text) =
            shelf == Shelf.Learnt
                ? (UnitWords.Ask, UnitWords.AskSubject, UnitWords.AskMail)
                : (UnitWords.Try, UnitWords.TrySubject, UnitWords.TryMail);
        var address = Urls.Mail(
            mailbox,
            words.With(subject, ("title", entry.Title)),
            words.With(
                text,
                ("unit", unit.Name),
                ("title", entry.Title),
                ("site", site.Title),
                ("address", Urls.Canonical(site.BaseAddress, Urls.Entry(entry.Id)).Text)
            )
        );
        return address is null ? null : new LinkView(words[label], address);
    }
}
