using System.Globalization;
using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Site.Planning;

/// <summary>
/// The only place where a URL is made. Addresses in the site are relative, so that it works on any host, in any
/// sub-folder, and from a folder on disk.
/// </summary>
public static class Urls
{
    public static SiteAddress Front { get; } = new("index.html");

    public static SiteAddress Entries { get; } = new("indsatser.html");

    /// <summary>The model's page; the address that the quintet's page has is the usual one.</summary>
    public static SiteAddress OfFramework(Framework framework) =>
        ModelPage(framework.Address is { Length: > 0 } own ? own : "kvintetmodellen");

    /// <summary>A page of the model by its name in addresses.</summary>
    public static SiteAddress ModelPage(string name) => new(name + ".html");

    public static SiteAddress Glossary { get; } = new("ordliste.html");

    /// <summary>The editors' table, and the same as a workbook.</summary>
    public static SiteAddress Editors { get; } = new("redaktion.html");

    public static SiteAddress EditorsTable { get; } = new("redaktion.xlsx");

    public static SiteAddress Wheel { get; } = new("aarshjul.html");

    public static SiteAddress UnderWay { get; } = new("i-gang.html");

    public static SiteAddress Learnt { get; } = new("det-laerte-vi.html");

    public static SiteAddress Examples { get; } = new("eksempler.html");

    /// <summary>A page of a list that is cut into pages: the list's own name and the number.</summary>
    public static SiteAddress ListPage(SiteAddress list, int number) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{list.Path[..^".html".Length]}-{number}.html"));

    /// <summary>Where the catalogue has entries and where it has none.</summary>
    public static SiteAddress Coverage { get; } = new("daekning.html");

    /// <summary>The page that sets entries side by side.</summary>
    public static SiteAddress Comparison { get; } = new("sammenlign.html");

    /// <summary>The list of the units.</summary>
    public static SiteAddress Units { get; } = new("enheder.html");

    /// <summary>The whole catalogue as one document, for paper.</summary>
    public static SiteAddress Booklet { get; } = new("print.html");

    /// <summary>The page with the application as a form.</summary>
    public static SiteAddress Propose { get; } = new("foreslaa.html");

    public static SiteAddress NotFound { get; } = new("404.html");

    /// <summary>The page that explains every rule; the id of a rule is its anchor.</summary>
    public static SiteAddress Rules { get; } = new("regler.html");

    /// <summary>What the site is made of, for those who change its looks; drafts only.</summary>
    public static SiteAddress Components { get; } = new("komponenter.html");

    public static SiteAddress Accessibility { get; } = new("was/index.html");

    public static SiteAddress DataJson { get; } = new("data/katalog.json");

    public static SiteAddress DataCsv { get; } = new("data/katalog.csv");

    public static SiteAddress DataSchema { get; } = new("data/katalog.schema.json");

    /// <summary>The page that says what the data are.</summary>
    public static SiteAddress DataPage { get; } = new("data/index.html");

    /// <summary>The same for those who collect descriptions of open data.</summary>
    public static SiteAddress DataDescription { get; } = new("data/katalog.jsonld");

    /// <summary>The picture that goes with a shared link.</summary>
    public static SiteAddress SharePicture { get; } = new("assets/del.png");

    /// <summary>The page that searches.</summary>
    public static SiteAddress Search { get; } = new("soeg.html");

    /// <summary>The page that searches, with a value of a filter chosen.</summary>
    public static SiteAddress SearchWith(string filter, string value) =>
        new(Search.Path, query: $"?{Uri.EscapeDataString(filter)}={Uri.EscapeDataString(value)}");

    /// <summary>The folder of the files of the search.</summary>
    public const string SearchFolder = "soeg/";

    /// <summary>What the site's script reads first of the search.</summary>
    public static SiteAddress SearchManifest { get; } = new(SearchFolder + "indeks.js");

    public static SiteAddress SearchFilters { get; } = new(SearchFolder + "filtre.js");

    public static SiteAddress SearchSituations { get; } = new(SearchFolder + "situationer.js");

    public static SiteAddress SearchIds { get; } = new(SearchFolder + "numre.js");

    public static SiteAddress Sitemap { get; } = new("sitemap.xml");

    /// <summary>What is new, for those who follow it from elsewhere.</summary>
    public static SiteAddress Feed { get; } = new("feed.xml");

    public static SiteAddress Robots { get; } = new("robots.txt");

    /// <summary>The redirects from former addresses, for hosts that read such a file.</summary>
    public static SiteAddress Redirects { get; } = new("_redirects");

    /// <summary>The list of the frozen editions.</summary>
    public static SiteAddress Editions { get; } = new("udgaver.html");

    /// <summary>What is new since the edition before this one.</summary>
    public static SiteAddress News { get; } = new("nyt.html");

    /// <summary>What an edition changed.</summary>
    public static SiteAddress NewsOf(int year) => new(string.Create(CultureInfo.InvariantCulture, $"nyt/{year}.html"));

    /// <summary>The same as data.</summary>
    public static SiteAddress ChangesJson(int year) => new(string.Create(CultureInfo.InvariantCulture, $"data/aendringer-{year}.json"));

    /// <summary>The same as Markdown.</summary>
    public static SiteAddress ChangesMarkdown(int year) => new(string.Create(CultureInfo.InvariantCulture, $"data/aendringer-{year}.md"));

    public static SiteAddress SearchWords(int shard) => new($"{SearchFolder}ord-{shard}.js");

    public static SiteAddress SearchCards(int shard) => new($"{SearchFolder}kort-{shard}.js");

    /// <summary>What the page that compares reads: some entries to a file.</summary>
    public static SiteAddress Compared(int shard) => new($"sammenlign/{shard}.js");

    public static SiteAddress Entry(string id) => new($"indsatser/{id}.html");

    /// <summary>The id of the entry that has the page, or null where it is another page.</summary>
    public static string? EntryIdOf(SiteAddress page) =>
        page.Path.Split('/') is ["indsatser", var file] && file.EndsWith(".html", StringComparison.Ordinal)
            ? file[..^".html".Length]
            : null;

    /// <summary>The entry on one sheet of paper.</summary>
    public static SiteAddress Sheet(string id) => new($"ark/{id}.html");

    public static SiteAddress Unit(string id) => new($"enheder/{id}.html");

    public static SiteAddress Element(string id) => new($"elementer/{id}.html");

    /// <summary>Where a pejling is explained, on its element's page.</summary>
    public static SiteAddress Indicator(Indicator indicator) => new(Element(indicator.ElementId).Path, indicator.Id);

    /// <summary>The page of one value of a list. The value's id may have Danish letters; its address has not.</summary>
    public static SiteAddress Term(string vocabularyId, string termId) => new($"{vocabularyId}/{DanishFolding.Slug(termId)}.html");

    /// <summary>The page of what somebody says.</summary>
    public static SiteAddress Situation(string id) => new($"situationer/{id}.html");

    /// <summary>The page of a group of ages; its folder is the name of the filter.</summary>
    public static SiteAddress Ages(AgeRange ages) => new($"{FilterNames.Age}/{FilterNames.Of(ages)}.html");

    public static SiteAddress FreePage(string id) => new($"{id}.html");

    /// <summary>A word of the glossary, where it is explained.</summary>
    public static SiteAddress GlossaryWord(string word) => Glossary.At("ord-" + DanishFolding.Slug(word));

    public static SiteAddress GlossaryAbbreviation(string letters) => Glossary.At("forkortelse-" + DanishFolding.Slug(letters));

    /// <summary>Where a source file is edited in a repository on GitHub, or null when the repository is hosted elsewhere.</summary>
    public static ExternalAddress? Edit(Repository repository, string sourcePath) =>
        OnGitHub(repository, $"edit/{repository.Branch}/{sourcePath}");

    /// <summary>Where a file is read in a repository on GitHub, or null when the repository is hosted elsewhere.</summary>
    public static ExternalAddress? Source(Repository repository, string sourcePath) =>
        OnGitHub(repository, $"blob/{repository.Branch}/{sourcePath}");

    /// <summary>Where a new file is written in a repository on GitHub, or null when the repository is hosted elsewhere.</summary>
    public static ExternalAddress? NewFile(Repository repository) => OnGitHub(repository, $"new/{repository.Branch}");

    public static SiteAddress Image(string fileName) => new($"billeder/{fileName}");

    public static SiteAddress Asset(string fingerprintedName) => new($"assets/{fingerprintedName}");

    /// <summary>The folder of a frozen edition on the site, with / at the end. Links between its own pages leave it out.</summary>
    public static string FolderOf(int year) => string.Create(CultureInfo.InvariantCulture, $"udgaver/{year}/");

    /// <summary>A page or a file of a frozen edition as the site around it names it.</summary>
    public static SiteAddress InEdition(int year, SiteAddress address) => new(FolderOf(year) + address.Path, address.Fragment);

    /// <summary>A page or a file of the site around a frozen edition as the edition names it.</summary>
    public static SiteAddress AroundEdition(SiteAddress address) => new("../../" + address.Path, address.Fragment);

    /// <summary>The address of a frozen edition on the web, given that of the site.</summary>
    public static Uri EditionBase(Uri baseAddress, int year) => new(baseAddress, FolderOf(year));

    /// <summary>The address that a source file is published at, or null when it is not published.</summary>
    public static SiteAddress? OfSource(string sourcePath) =>
        sourcePath.Split('/') switch
        {
            ["content", "indsatser", var file] when file.EndsWith(".md", StringComparison.Ordinal) => Entry(file[..^3]),
            ["content", "sider", var file] when file.EndsWith(".md", StringComparison.Ordinal) => FreePage(file[..^3]),
            ["content", "billeder", var file] => Image(file),
            _ => null,
        };

    /// <summary>The list of all entries with these filters chosen; without scripts it is the whole list.</summary>
    public static SiteAddress Filtered(IEnumerable<(string Filter, string Value)> chosen) =>
        new(
            Entries.Path,
            query: "?" + string.Join('&', chosen.Select(each => $"{Uri.EscapeDataString(each.Filter)}={Uri.EscapeDataString(each.Value)}"))
        );

    /// <summary>The page that compares, with one entry already chosen.</summary>
    public static SiteAddress ComparisonFrom(string id) => ComparisonOf([id]);

    /// <summary>The page that compares, with these entries side by side.</summary>
    public static SiteAddress ComparisonOf(IEnumerable<string> ids) =>
        new(Comparison.Path, query: "?" + string.Join('&', ids.Select(id => "id=" + Uri.EscapeDataString(id))));

    /// <summary>A page by its path from the root, as an author wrote it.</summary>
    public static SiteAddress Page(string path, string fragment) => new(path, fragment);

    /// <summary>An address outside the site that a URI has already been made of.</summary>
    public static ExternalAddress External(Uri address) => new(address.AbsoluteUri);

    /// <summary>An address that the parsing of links has let through.</summary>
    public static ExternalAddress External(LinkTarget.External target) => new(target.Address);

    /// <summary>The page's address on the web, for search engines, citations and feeds.</summary>
    public static ExternalAddress Canonical(Uri baseAddress, SiteAddress page) =>
        new(new Uri(baseAddress, page.Path is "index.html" ? "" : page.Path).AbsoluteUri);

    /// <summary>A file from the root of the domain, for the one page that is shown at addresses of any depth.</summary>
    public static ExternalAddress FromDomain(Uri baseAddress, SiteAddress file) => new(new Uri(baseAddress, file.Path).AbsolutePath);

    /// <summary>A mailbox, or null when the words are no mail address.</summary>
    public static ExternalAddress? Mail(string mailbox) =>
        LinkTarget.Read("mailto:" + mailbox, "") is LinkTarget.External found && mailbox.Contains('@', StringComparison.Ordinal)
            ? new(found.Address)
            : null;

    /// <summary>A mail to a mailbox that says what it is about, or null when the words are no mail address.</summary>
    public static ExternalAddress? Mail(string mailbox, string subject) =>
        Mail(mailbox) is { } to ? new($"{to.Text}?subject={Uri.EscapeDataString(subject)}") : null;

    /// <summary>A mail with its first words written, or null when the words are no mail address.</summary>
    public static ExternalAddress? Mail(string mailbox, string subject, string text) =>
        Mail(mailbox, subject) is { } to ? new($"{to.Text}&body={Uri.EscapeDataString(text.ReplaceLineEndings("\r\n"))}") : null;

    /// <summary>A Danish number of eight digits to call, from anywhere.</summary>
    public static ExternalAddress DanishTelephone(string digits) => new("tel:+45" + digits);

    /// <summary>A telephone number to call; spaces and hyphens are dropped.</summary>
    public static ExternalAddress Telephone(string number) =>
        new("tel:" + string.Concat(number.Where(letter => char.IsAsciiDigit(letter) || letter == '+')));

    /// <summary>How a page names another: relative to the page that has the link.</summary>
    public static string Relative(SiteAddress from, SiteAddress to)
    {
        var fragment = to.Fragment.Length > 0 ? "#" + Uri.EscapeDataString(to.Fragment) : "";
        if (from.Path == to.Path && fragment.Length > 0 && to.Query.Length == 0)
        {
            return fragment;
        }

        var shared = SharedFolder(from.Path, to.Path);
        return Up(from.Path[shared..]) + to.Path[shared..] + to.Query + fragment;
    }

    // The length of the folders that two paths have in common.
    private static int SharedFolder(string one, string other) => one.AsSpan(0, one.AsSpan().CommonPrefixLength(other)).LastIndexOf('/') + 1;

    /// <summary>How a page names the site's root: "" or "../".</summary>
    public static string Root(SiteAddress from) => Up(from.Path);

    private static string Up(string path) => string.Concat(Enumerable.Repeat("../", path.Count(letter => letter == '/')));

    private static ExternalAddress? OnGitHub(Repository repository, string page) =>
        repository.Address.Host is "github.com" or "www.github.com"
            ? new(new Uri($"{repository.Address.GetLeftPart(UriPartial.Path).TrimEnd('/')}/{page}").AbsoluteUri)
            : null;
}
