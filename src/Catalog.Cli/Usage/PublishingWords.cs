using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Site.Operations;

namespace Catalog.Cli.Usage;

/// <summary>
/// What follows when an edition is frozen, until it is published: somebody reads it, it is merged, and only then does it get the tag that
/// publishes it. Where there is no git, it is built and copied.
/// </summary>
internal static class PublishingWords
{
    /// <summary>The lines; <paramref name="option"/> is what a command needs to find the catalogue, with a space before it.</summary>
    public static IEnumerable<string> Of(int year, SourceFolder source, string option)
    {
        if (!IsUnderGit(source.Path))
        {
            yield return "Udgaven er frosset og bliver ikke ændret igen. Gem en kopi af kataloget, og byg det, der skal lægges ud:";
            yield return $"  catalog build --release{option} -o udgivet";
            yield break;
        }

        var git = RealPath.Same(source.Path, RealPath.Of(".")) ? "git" : $"git -C {ShellWord.Of(source.Path)}";
        var request = File.Exists(Path.Join(source.Path, ".gitlab-ci.yml")) ? "merge request" : "pull request";
        yield return $"Udgaven er frosset og bliver ikke ændret igen. Send den ind, så en anden kan læse den:";
        yield return $"  {git} switch -c udgave-{year}-klar";
        yield return $"  {git} add site.yml {NewEdition.FolderOf(year)}";
        yield return $"  {git} commit -m \"Udgaven {year}\"";
        yield return $"  {git} push -u origin udgave-{year}-klar";
        yield return $"Lav en {request} af grenen. Når den er læst og lagt ind, er det mærket, der udgiver:";
        yield return $"  {git} switch main";
        yield return $"  {git} pull";
        yield return $"  {git} tag udgave-{year}";
        yield return $"  {git} push origin udgave-{year}";
    }

    // A catalogue may be a folder of a repository; in a worktree .git is a file.
    private static bool IsUnderGit(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.Exists(Path.Join(at, ".git")))
            {
                return true;
            }
        }

        return false;
    }
}
