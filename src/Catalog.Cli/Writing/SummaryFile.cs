using System.IO;
using System.Text;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;

namespace Catalog.Cli.Writing;

/// <summary>Where the summary of a run is written: the file from the command line, the one of GitHub's runner, both or none.</summary>
public sealed record SummaryFile(string? Own, string? OfJob)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private const string Another = "Skriv en anden fil efter --summary.";

    /// <summary>
    /// The files that the summary is written to. An earlier summary, known by its <paramref name="beginning"/>, is overwritten.
    /// </summary>
    /// <exception cref="EdgeException">The file from the command line must not be overwritten.</exception>
    public static SummaryFile Choose(SourceFolder source, string? written, GitHubRun? run, string beginning = SummaryReport.Beginning)
    {
        var job = run?.SummaryFile;
        if (written is null || (job is not null && RealPath.Same(RealPath.Of(written), RealPath.Of(job))))
        {
            return new SummaryFile(null, job);
        }

        var path = RealPath.Of(written);
        if (Array.Exists(SourceFolder.OwnFolders, folder => RealPath.IsInside(path, Path.Join(source.Path, folder))))
        {
            throw new EdgeException($"»{path}« ligger blandt katalogets egne filer. {Another}");
        }

        if (!Directory.Exists(Path.GetDirectoryName(path)))
        {
            throw new EdgeException(
                $"Mappen »{Path.GetDirectoryName(path)}« findes ikke. Lav den først, eller skriv en anden fil efter --summary."
            );
        }

        return EntryStatus.Of(path) switch
        {
            { Kind: EntryKind.Missing } => new SummaryFile(path, job),
            { Kind: EntryKind.File } when IsSummary(path, beginning) => new SummaryFile(path, job),
            { Kind: EntryKind.Folder } => throw new EdgeException($"»{path}« er en mappe. Skriv navnet på en fil efter --summary."),
            _ => throw new EdgeException($"»{path}« findes allerede og er ikke en oversigt fra dette program. {Another}"),
        };
    }

    /// <summary>
    /// Writes the file from the command line, and appends to GitHub's, which other programs of the step write to as well. Returns a
    /// notice when GitHub's could not be written, and else null: nobody asked for that one, so it does not fail the run.
    /// </summary>
    /// <exception cref="EdgeException">The file from the command line could not be written.</exception>
    public string? Write(string summary)
    {
        if (Own is not null)
        {
            Try(Own, () => File.WriteAllText(Own, summary, Utf8));
        }

        try
        {
            if (OfJob is not null)
            {
                Try(OfJob, () => File.AppendAllText(OfJob, summary, Utf8));
            }

            return null;
        }
        catch (EdgeException fault)
        {
            return fault.Message;
        }
    }

    private static bool IsSummary(string path, string begins)
    {
        var beginning = Encoding.UTF8.GetBytes(begins);
        var found = new byte[beginning.Length];
        var read = 0;
        Try(
            path,
            () =>
            {
                using var file = File.OpenRead(path);
                read = file.ReadAtLeast(found, found.Length, throwOnEndOfStream: false);
            }
        );
        return read == 0 || found.AsSpan(0, read).SequenceEqual(beginning);
    }

    private static void Try(string path, Action act)
    {
        try
        {
            act();
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            throw new EdgeException($"Oversigten »{path}« kunne ikke skrives: {DiskCause.Of(exception)}.", exception);
        }
    }
}
