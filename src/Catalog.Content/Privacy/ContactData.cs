using System.Collections.Frozen;
using Catalog.Content.Text;

namespace Catalog.Content.Privacy;

/// <summary>An e-mail address, and whether its provider is one for private mail.</summary>
public readonly record struct MailAddress(TextSpan Span, bool IsPrivate);

/// <summary>Finds e-mail addresses.</summary>
public static class ContactData
{
    private const int Longest = 254;
    private const int ShortestTop = 2;

    /// <summary>
    /// Providers of private mail. A name with a full stop is the whole domain; one without is the part
    /// before any ending (yahoo.com, yahoo.dk).
    /// </summary>
    public static FrozenSet<string> PrivateDomains { get; } =
        WordList.Of(
            """
            gmail googlemail hotmail outlook live msn yahoo ymail rocketmail icloud me.com mac.com proton.me protonmail pm.me tutanota
            tuta.com tuta.io aol gmx mail.com mail.ru yandex fastmail hey.com zohomail inbox.com mail.dk jubii jubiimail ofir.dk
            tdcadsl.dk tdcspace.dk tdc.dk stofanet.dk stofa.dk youmail youmail.dk youseepost.dk yousee.dk post.tele.dk tele.dk
            mail.tele.dk get2net.dk privat.dk forum.dk webspeed.dk pc.dk city.dk worldonline.dk cool.dk fibermail.dk energimail.dk
            gvdnet.dk c.dk os.dk esenet.dk dlgtele.dk dlgmail.dk adslhome.dk adr.dk vip.cybercity.dk cybercity.dk mailme.dk oncable.dk
            email.dk sol.dk newmail.dk wanadoo.dk tiscali.dk mobilixnet.dk oek.dk kabelmail.dk altiboxmail.dk waoomail.dk bbsyd.dk
            fiberpost.dk nrdn.dk profibermail.dk
            """
        );

    /// <summary>All e-mail addresses, in order. A domain with a private provider's name under it (<c>mail.gmail.com</c>) is private too.
    /// The user of an address (<c>https://kl.dk@example.com</c>) is not mail.</summary>
    public static IEnumerable<MailAddress> Mails(string text)
    {
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var start = at;
            for (
                ;
                start > 0
                    && at - start < Longest
                    && (char.IsLetterOrDigit(text[start - 1]) || "._%+-".Contains(text[start - 1], StringComparison.Ordinal));
                start--
            ) { }

            var end = at + 1;
            for (; end < text.Length && end - at < Longest && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-'); end++) { }

            var domain = text.AsSpan(at + 1, end - at - 1).TrimEnd(".-");
            var name = text.AsSpan(start, at - start).TrimStart("._%+-");
            var top = domain[(domain.LastIndexOf('.') + 1)..];
            var isUserOfHost = at - name.Length > 0 && text[at - name.Length - 1] == '/';
            if (!name.IsEmpty && !isUserOfHost && top.Length < domain.Length && top.Length >= ShortestTop && char.IsLetter(top[0]))
            {
                yield return new MailAddress(TextSpan.FromBounds(at - name.Length, at + 1 + domain.Length), IsPrivate(domain.ToString()));
            }
        }
    }

    private static bool IsPrivate(string domain)
    {
        var parts = domain.ToLowerInvariant().Split('.');
        var owner = parts.Length > 2 && parts[^2] is "co" or "com" ? parts[^3] : parts[^2];
        return PrivateDomains.Contains(owner)
            || Enumerable.Range(0, parts.Length - 1).Any(from => PrivateDomains.Contains(string.Join('.', parts[from..])));
    }
}
