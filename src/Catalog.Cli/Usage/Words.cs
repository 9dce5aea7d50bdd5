using Catalog.Cli.Disk;

namespace Catalog.Cli.Usage;

/// <summary>
/// The words of the command line before the parser sees them. CommandLineParser 2.9.1 passes over an option whose
/// value is missing, and takes the <c>=</c> of <c>-s=x</c> as part of the value; both would go wrong in silence.
/// </summary>
internal static class Words
{
    private static readonly string[] WithValue =
    [
        "-s",
        "--source",
        "-o",
        "--output",
        "--today",
        "--format",
        "--summary",
        "--title",
        "--owner",
        "--address",
        "--repository",
        "--port",
        "--within",
    ];
    private static readonly string[] Alone = ["--release", "--drafts", "--force", "--strict", "--no-drafts", "--open", "--fail-overdue"];

    /// <summary>The words as the parser should have them.</summary>
    /// <exception cref="EdgeException">An option lacks its value, or has one that it cannot use.</exception>
    public static string[] Prepare(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (WithValue.Contains(word.TrimEnd('=')) && (word[^1] == '=' || i + 1 == words.Length || words[i + 1].StartsWith('-')))
            {
                throw new EdgeException($"Der mangler noget efter {word.TrimEnd('=')}: {Example(word.TrimEnd('='), words[0])}");
            }

            if (Alone.FirstOrDefault(name => word.StartsWith(name + "=", StringComparison.Ordinal)) is { } alone)
            {
                throw new EdgeException($"{alone} skal stå alene, uden = og noget efter.");
            }
        }

        return [.. words.Select((word, place) => place == 0 && word == "hjælp" ? "help" : Plain(word))];
    }

    private static string Plain(string word) =>
        word switch
        {
            "-h" or "-?" or "/?" or "--hjælp" => "--help",
            _ when word.StartsWith("-s=", StringComparison.Ordinal) => "--source" + word[2..],
            _ when word.StartsWith("-o=", StringComparison.Ordinal) => "--output" + word[2..],
            _ => word,
        };

    private static string Example(string option, string verb) =>
        option switch
        {
            "--today" => "en dato, for eksempel 2026-08-31.",
            "--format" when verb is "diff" or "forskel" or "status" => Values.DiffFormatNames + ".",
            "--format" when verb is "report" or "rapport" => Values.ReportFormatNames + ".",
            "-o" or "--output" when verb is "report" or "rapport" => "navnet på en fil.",
            "--format" => Values.FormatNames + ".",
            "--title" => "katalogets titel i anførselstegn.",
            "--owner" => "kommunens navn i anførselstegn.",
            "--address" or "--repository" => "en adresse, der begynder med https://.",
            "--within" => "et antal dage, for eksempel 60.",
            "--summary" => "navnet på en fil.",
            "--port" => "et tal, for eksempel 5080.",
            _ => "navnet på en mappe.",
        };
}
