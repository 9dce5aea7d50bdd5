using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Catalog.Tests.Editions;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>The feed is what RFC 4287 asks of one: with no entries, with a few, and with words that XML must not take for its own.</summary>
public sealed class FeedTests
{
    private const string Hostile = "Små & <b>store</b> ]]> \"i ro\"";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly EditionSite Frozen = EditionSite.Base.Freeze(2025).EditFile("site.yml", "udgave: 2025", "udgave: 2026");

    public static TheoryData<string, int> Feeds() =>
        new()
        {
            { "nothing is new", 0 },
            { "before the first edition", 1 },
            { "an entry is edited, and one is new", 2 },
            { "many", 41 },
            { "eksempelkoebing", 24 },
            { "ishoej", 8 },
            { "horsens", 6 },
        };

    [Theory]
    [MemberData(nameof(Feeds))]
    public void It_has_all_that_a_feed_must_have(string name, int entries)
    {
        var feed = FeedOf(name);

        Assert.Equal(Atom + "feed", feed.Name);
        AssertHead(feed);
        var self = Assert.Single(feed.Elements(Atom + "link"), link => (string?)link.Attribute("rel") == "self");
        Assert.Equal(Value(feed, "id"), (string?)self.Attribute("href"));
        Assert.NotEmpty(Value(feed.Element(Atom + "author")!, "name"));
        var items = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(entries, items.Count);
        Assert.All(items, AssertEntry);
        Assert.Equal(items.Count, items.Select(item => Value(item, "id")).Distinct(StringComparer.Ordinal).Count());
        Assert.All(items, item => Assert.True(Stamp(item) <= Stamp(feed), "an entry is newer than its feed"));
        Assert.Equal(items.Select(Stamp).OrderDescending(), items.Select(Stamp));
    }

    [Fact]
    public void Words_stay_words()
    {
        var feed = FeedOf("an entry is edited, and one is new");

        Assert.Contains(feed.Elements(Atom + "entry"), item => Value(item, "title") == Hostile);
        Assert.Empty(feed.Descendants("b"));
        Assert.DoesNotContain(feed.Descendants(), element => element.Name.Namespace != Atom);
    }

    [Fact]
    public void It_says_what_others_may_do_with_it()
    {
        Assert.Contains(
            "CC BY 4.0: https://creativecommons.org/licenses/by/4.0/deed.da",
            Value(FeedOf("eksempelkoebing"), "rights"),
            StringComparison.Ordinal
        );
        Assert.Empty(FeedOf("many").Elements(Atom + "rights"));
    }

    private static XElement FeedOf(string name) =>
        XDocument
            .Parse(
                Encoding.UTF8.GetString(
                    name switch
                    {
                        "nothing is new" => Built(Frozen),
                        "before the first edition" => Built(EditionSite.Base),
                        "an entry is edited, and one is new" => Built(
                            Frozen.Edit("alder: 6-12", "alder: 6-16").With("ny", Titled(Hostile))
                        ),
                        "many" => Built(
                            Enumerable
                                .Range(1, 40)
                                .Aggregate(EditionSite.Base, (site, i) => site.With($"nummer-{i}", Titled($"Nummer {i}")))
                        ),
                        _ => SiteOf.Built($"tests/sites/{name}")["feed.xml"],
                    }
                )
            )
            .Root!;

    private static byte[] Built(EditionSite site) => SiteOf.FileOf(site.Tree(), "feed.xml");

    private static string Titled(string title)
    {
        var entry = EditionSite.Base.Entry();
        var old = entry.Split('\n').Single(line => line.StartsWith("titel:", StringComparison.Ordinal));
        return entry.Replace(old, $"titel: '{title}'", StringComparison.Ordinal);
    }

    // 4.1.1 and 4.1.2: exactly one id, title and updated, each with something in it.
    private static void AssertHead(XElement element)
    {
        Assert.True(Uri.TryCreate(Value(element, "id"), UriKind.Absolute, out _));
        Assert.NotEmpty(Value(element, "title"));
        _ = Stamp(element);
    }

    private static void AssertEntry(XElement item)
    {
        AssertHead(item);
        Assert.Single(
            item.Elements(Atom + "link"),
            link => (string?)link.Attribute("rel") == "alternate" && Uri.TryCreate((string?)link.Attribute("href"), UriKind.Absolute, out _)
        );
        Assert.True(item.Elements(Atom + "summary").Count() <= 1 && item.Elements(Atom + "content").Count() <= 1);
        Assert.All(
            (IEnumerable<XElement>)[.. item.Elements(Atom + "summary"), .. item.Elements(Atom + "content")],
            text => Assert.False(text.HasElements)
        );
    }

    private static string Value(XElement element, string name) => Assert.Single(element.Elements(Atom + name)).Value;

    // 3.3: a date-time of RFC 3339, with a capital T and Z.
    private static DateTimeOffset Stamp(XElement element) =>
        DateTimeOffset.ParseExact(
            Value(element, "updated"),
            "yyyy-MM-dd'T'HH:mm:ss'Z'",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal
        );
}
