using System.Globalization;
using System.IO;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Catalog.Content.Binding;
using Catalog.Content.Schema;
using Catalog.Site.Planning;
using Catalog.Tests.Fixtures;

namespace Catalog.BrowserTests.Surroundings;

/// <summary>
/// A page of a built site. Its <see cref="Kind"/> is what the plan calls it, and so tells its template; a page that the
/// plan does not have is of the kind of its folder. Pages that lead on by themselves cannot be looked at.
/// </summary>
internal sealed record BuiltPage(string Site, string Path, string Kind, long Length)
{
    public override string ToString() => $"{Site}/{Path}";
}

/// <summary>A catalogue built by the real program into a folder that is gone when the run is over.</summary>
internal sealed partial record BuiltSite(string Name, string Folder, ImmutableArray<BuiltPage> Pages)
{
    private static readonly string Root = Directory.CreateTempSubdirectory("catalog-sites-").FullName;

    static BuiltSite() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Root, recursive: true);

    public string FileAddress => new Uri(Folder + "/").AbsoluteUri;

    /// <summary>The title of the first entry in the alphabet, which a search for it must find.</summary>
    public string EntryTitle => ListedTitle().Match(File.ReadAllText(System.IO.Path.Join(Folder, "indsatser.html"))).Groups["title"].Value;

    /// <summary>Builds the catalogue of a folder of the repository, with drafts where they are asked for.</summary>
    /// <exception cref="InvalidOperationException">The program found errors in it.</exception>
    public static async Task<BuiltSite> Make(string name, string source, bool drafts)
    {
        var target = System.IO.Path.Join(Root, name);
        var catalogue = System.IO.Path.Join(RealProgram.Root, source);
        var outcome = await RealProgram.Run([
            "build",
            "-s",
            catalogue,
            "-o",
            target,
            "--today",
            SiteOf.Today.ToString("O", CultureInfo.InvariantCulture),
            .. drafts ? ["--drafts"] : Array.Empty<string>(),
        ]);
        if (outcome.ExitCode != 0)
        {
            throw new InvalidOperationException(outcome.Error + outcome.Out);
        }

        var kinds = Plan(catalogue, drafts)
            .Pages.ToDictionary(page => page.Address.Path, page => page.GetType().Name, StringComparer.Ordinal);
        var files = Directory
            .EnumerateFiles(target, "*.html", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Where(file => !File.ReadAllText(file).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
            .Select(file => new FileInfo(file));
        return new(
            name,
            target,
            [
                .. files.Select(file =>
                {
                    var path = System.IO.Path.GetRelativePath(target, file.FullName).Replace('\\', '/');
                    return new BuiltPage(
                        name,
                        path,
                        kinds.GetValueOrDefault(path) ?? Year().Replace(System.IO.Path.GetDirectoryName(path)!, "#"),
                        file.Length
                    );
                }),
            ]
        );
    }

    private static SitePlan Plan(string catalogue, bool drafts)
    {
        var sources = SiteOf.Sources(catalogue);
        var (settings, model) = (ModelReader.ReadSite(sources).Value!, ModelReader.ReadModel(sources).Value!);
        return SitePlan.Make(CatalogueBinder.Bind(sources, settings, model).Value, drafts).Value;
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Year();

    [GeneratedRegex("<div class=\"row-what\">\\s*<h3><a href=\"[^\"]*\"[^>]*>(?<title>[^<]+)<")]
    private static partial Regex ListedTitle();
}
