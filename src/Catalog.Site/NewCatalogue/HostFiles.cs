namespace Catalog.Site.NewCatalogue;

/// <summary>
/// What differs between the places where a catalogue is kept: which files are written, where the guides lie, and what they say.
/// The shared files are those of GitHub; elsewhere the guides lie in <c>vejledning</c>, and what is about GitHub stays behind.
/// </summary>
internal static class HostFiles
{
    private const string GitHubFolder = ".github/";
    private const string Guides = GitHubFolder + "vejledning/";
    private const string Contributing = GitHubFolder + "CONTRIBUTING.md";

    // Lines of a guide for one place only stand between two of these.
    private const string Only = "<!-- kun på ";
    private const string End = "<!-- alle -->";

    /// <summary>Whether a shared file is of no use there.</summary>
    public static bool IsOfAnother(string path, Host host) =>
        host != Host.GitHub
        && path.StartsWith(GitHubFolder, StringComparison.Ordinal)
        && (
            path is Guides + "PAA-GITHUB.md" or Guides + "github.sh"
            || !(path == Contributing || path.StartsWith(Guides, StringComparison.Ordinal))
        );

    /// <summary>Where a shared file is written.</summary>
    public static string PathOf(string path, Host host) =>
        host == Host.GitHub ? path
        : path == Contributing ? host.Guides + "CONTRIBUTING.md"
        : path.StartsWith(Guides, StringComparison.Ordinal) ? host.Guides + path[Guides.Length..]
        : path;

    /// <summary>What a shared file says there.</summary>
    public static string Text(string path, string text, Host host)
    {
        if (!path.EndsWith(".md", StringComparison.Ordinal))
        {
            return text;
        }

        var own = WithoutOthers(text, host);
        if (host == Host.GitHub || path.StartsWith("content/", StringComparison.Ordinal))
        {
            return own;
        }

        own = string.Join('\n', own.Split('\n').Where(line => !line.StartsWith("| `" + GitHubFolder, StringComparison.Ordinal)))
            .Replace(Host.GitHub.Guide, host.Guide, StringComparison.Ordinal)
            .Replace("](../CONTRIBUTING.md", "](CONTRIBUTING.md", StringComparison.Ordinal)
            .Replace(Guides, host.Guides, StringComparison.Ordinal)
            .Replace(Contributing, host.Guides + "CONTRIBUTING.md", StringComparison.Ordinal);
        return path == Contributing ? own.Replace("](vejledning/", "](", StringComparison.Ordinal) : own;
    }

    private static string WithoutOthers(string text, Host host)
    {
        var kept = new List<string>();
        var isForUs = true;
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith(Only, StringComparison.Ordinal))
            {
                isForUs = line[Only.Length..].Split(' ').Contains(host.Name);
            }
            else if (line == End)
            {
                isForUs = true;
            }
            else if (isForUs)
            {
                kept.Add(line);
            }
        }

        return string.Join('\n', kept);
    }
}
