using System.Reflection;

namespace Catalog.Cli;

/// <summary>
/// What the program was built from: its version as three numbers, the first twelve digits of the commit, and the
/// repository as <c>owner/name</c>. The last two are null when the build did not set them.
/// </summary>
public sealed record BuildFacts(string Version, string? Commit, string? Repository)
{
    private const int CommitDigits = 12;

    /// <summary>Reads them where the .NET SDK writes them: <c>0.1.0+commit</c> and the metadata <c>RepositoryUrl</c>.</summary>
    public static BuildFacts Of(Assembly assembly)
    {
        var written = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+');
        var address = assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(each => each.Key == "RepositoryUrl")?.Value;
        return new BuildFacts(
            assembly.GetName().Version!.ToString(3),
            written is [_, { Length: > 0 } commit, ..] ? commit[..int.Min(commit.Length, CommitDigits)] : null,
            Uri.TryCreate(address, UriKind.Absolute, out var repository)
            && repository is { Scheme: "https", Segments: [_, var owner, var name] }
                ? owner + name
                : null
        );
    }
}
