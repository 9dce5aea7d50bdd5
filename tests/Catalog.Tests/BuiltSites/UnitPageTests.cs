using System.Text;
using System.Text.RegularExpressions;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>The pages of units: whom one calls and writes to, and what the mail says.</summary>
public sealed partial class UnitPageTests
{
    private static readonly IReadOnlyDictionary<string, string> Pages = SiteOf
        .Built("tests/sites/eksempelkoebing")
        .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
        .ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value), StringComparer.Ordinal);

    [Fact]
    public void A_unit_is_called_at_its_own_number()
    {
        var page = Pages["enheder/tranemoseskolen.html"];
        Assert.Contains("<a class=\"tel\" href=\"tel:+4500000000\">Ring\u00a000\u00a000\u00a000\u00a000</a>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"mailto:tranemoseskolen@eksempelkoebing.example\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_answers_for_a_unit_without_number_and_the_page_says_who()
    {
        Assert.Contains("Det er Fyrbakkeskolen, der svarer.", Pages["enheder/sfo-fyrtaarnet.html"], StringComparison.Ordinal);
        Assert.Contains("Det er Eksempelkøbing Kommune, der svarer.", Pages["enheder/sundhedsplejen.html"], StringComparison.Ordinal);
        Assert.Contains("Nummeret er til Eksempelkøbing Kommune", Pages["enheder/klub-vaerftet.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_mail_is_ready_to_send_and_is_about_the_entry()
    {
        var mails = MailWithText().Matches(Pages["enheder/tranemoseskolen.html"]).Select(found => found.Groups["query"].Value).ToList();
        Assert.NotEmpty(mails);
        Assert.All(mails, mail => Assert.DoesNotMatch("[ \"<>æøåÆØÅ]", mail));
        Assert.Contains(mails, mail => Uri.UnescapeDataString(mail).Contains("»Hvilebasen«", StringComparison.Ordinal));
        Assert.All(mails, mail => Assert.Contains("%0D%0A", mail, StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_is_asked_about_an_example()
    {
        var example = Pages["enheder/tranemoseskolen.html"].Split("Legekort i skolegården")[^1];
        Assert.DoesNotContain("mailto:tranemoseskolen", example, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_partner_leads_to_its_page_and_every_unit_is_in_the_list()
    {
        Assert.Contains("href=\"../enheder/tranemoseskolen.html\"", Pages["indsatser/hvilebasen.html"], StringComparison.Ordinal);
        var units = Pages.Keys.Where(path => path.StartsWith("enheder/", StringComparison.Ordinal)).ToList();
        Assert.All(units, unit => Assert.Contains($"href=\"{unit}\"", Pages["enheder.html"], StringComparison.Ordinal));
        Assert.Contains("href=\"enheder.html\"", Pages["index.html"], StringComparison.Ordinal);
    }

    [GeneratedRegex("mailto:[^?\"]+[?](?<query>[^\"]*body=[^\"]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MailWithText();
}
