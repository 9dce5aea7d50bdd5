namespace Catalog.Site.NewCatalogue;

/// <summary>
/// A place where a new catalogue can be kept: its name on the command line, what it is as one Danish sentence, the guide to it, and
/// the path by which a catalogue that is kept there is known.
/// </summary>
public sealed record Host(string Name, string Is, string Guide, string Sign)
{
    public static Host GitHub { get; } =
        new("github", "GitHub: tjek, udkast og udgivelse kører af sig selv.", "PAA-GITHUB.md", ".github/workflows");

    /// <summary>No service: a folder, without git.</summary>
    public static Host None { get; } =
        new("ingen", "Ingen af dem: en mappe på en computer eller et fællesdrev.", "PAA-EN-COMPUTER.md", "vejledning");

    /// <summary>Every one there is, in the order they are offered.</summary>
    public static ImmutableArray<Host> All { get; } =
    [
        GitHub,
        new("gitlab", "GitLab, også kommunens egen.", "PAA-GITLAB.md", ".gitlab-ci.yml"),
        new("azure", "Azure DevOps.", "PAA-AZURE.md", "azure-pipelines.yml"),
        None,
    ];

    /// <summary>The folder of the guides.</summary>
    public string Guides => this == GitHub ? ".github/vejledning/" : "vejledning/";
}
