using Catalog.Content.Text;

namespace Catalog.Site.NewCatalogue;

/// <summary>
/// The files in the program that a new catalogue is made of. All models share the first set; the second has what a model has
/// instead. What is shipped with the shipped model alone (<see cref="OfShippedModel"/>) stays behind when another is chosen.
/// </summary>
internal static class BeginningFiles
{
    private const string Shared = "NewCatalogue/";
    private const string Models = "NewModels/";
    private const string Hosts = "NewHosts/";

    // Pages for every model but the shipped one.
    private const string Others = "others/";

    private static readonly ImmutableArray<string> ModelOnly =
    [
        SourceFolders.Model + "kvintet.yml",
        SourceFolders.Model + "lister.yml",
        SourceFolders.Model + "forloeb.yml",
        SourceFolders.Model + "felter.yml",
        SourceFolders.Model + "aarshjul.yml",
        SourceFolders.Model + "soegetest.yml",
    ];

    /// <summary>The names of the resources by their path in the new catalogue, sorted, with what its host needs.</summary>
    public static ImmutableSortedDictionary<string, string> Of(BeginningModel model, Host host)
    {
        var all = Under(Shared);
        all = all.RemoveRange(all.Keys.Where(path => HostFiles.IsOfAnother(path, host))).SetItems(Under($"{Hosts}{host.Name}/"));
        if (host != Host.GitHub && host != Host.None)
        {
            all = all.SetItems(Under(Hosts + "pipelines/"));
        }

        return model == BeginningModel.Shipped
            ? all
            : all.RemoveRange(all.Keys.Where(OfShippedModel)).SetItems(Under(Models + Others)).SetItems(Under($"{Models}{model.Name}/"));
    }

    /// <summary>A shared file, whatever the model.</summary>
    public static byte[] OfShared(string path) => Read(Under(Shared)[path]);

    public static byte[] Read(string name)
    {
        using var stream = typeof(BeginningFiles).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>
    /// Whether a shared file says what is true of the shipped model only. Its glossary is shared, but for the words of the field.
    /// </summary>
    public static bool OfShippedModel(string path) =>
        ModelOnly.Contains(path)
        || path.StartsWith(SourceFolders.Pages, StringComparison.Ordinal)
        || path.StartsWith(SourceFolders.Entries, StringComparison.Ordinal);

    // On Windows a path in a resource's name has backslashes.
    private static ImmutableSortedDictionary<string, string> Under(string folder) =>
        typeof(BeginningFiles)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.Replace('\\', '/').StartsWith(folder, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(name => name[folder.Length..].Replace('\\', '/'), name => name, StringComparer.Ordinal);
}
