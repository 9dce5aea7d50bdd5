using System.IO;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Catalog.Tests.Fixtures;

namespace Catalog.Tests.Search;

/// <summary>What the site's script makes of the same words and queries, by way of Node.</summary>
internal static class ScriptRun
{
    /// <summary>The parts of the scripts of all pages, of those with lists and of the one that compares, in their order.</summary>
    public static ImmutableArray<string> Parts { get; } =
    [
        .. new[] { "js", "search", "lists", "compare" }.SelectMany(folder =>
            Directory.EnumerateFiles(Path.Join(RealProgram.Root, "templates", "assets", folder), "*.js").Order(StringComparer.Ordinal)
        ),
    ];

    /// <summary>What is asked: files by path, and words and queries as the vectors have them.</summary>
    internal sealed record Question(
        IReadOnlyDictionary<string, string> Files,
        ImmutableArray<string[]> Aliases,
        ImmutableArray<string> Words,
        ImmutableArray<string> Forms,
        ImmutableArray<string> Texts,
        ImmutableArray<string> Queries,
        IReadOnlyList<string[]>? Comparisons = null,
        int Shards = 1,
        IReadOnlyList<ComparedRow>? Rows = null,
        IReadOnlyDictionary<string, string>? Says = null
    )
    {
        // The parts up to the ranking need no page.
        public ImmutableArray<string> Scripts { get; } =
        [
            .. Parts
                .Where(part => Path.GetFileName(part)[0] <= '4')
                .Append(Path.Join(RealProgram.Root, "templates", "assets", "propose", "7-earlier.js"))
                .Select(File.ReadAllText),
        ];
    }

    /// <summary>What the script found for a query: the entries, the situations it names, and the entries that the form would name.</summary>
    internal sealed record Ranked(
        string Corrected,
        ImmutableArray<int> Documents,
        ImmutableArray<double> Scores,
        ImmutableArray<string> Situations,
        ImmutableArray<int> Earlier
    );

    /// <summary>A row of the comparison: what the sentences make of it, and its label.</summary>
    internal sealed record ComparedRow(string Says, string Name);

    /// <summary>
    /// What the script would set side by side: ids, ids that are no entry's, whether there were more, the numbers of the rows that differ,
    /// the sentences about several, and what one alone can stand beside.
    /// </summary>
    internal sealed record Compared(
        ImmutableArray<string> Entries,
        ImmutableArray<string> Unknown,
        bool IsMore,
        ImmutableArray<int> Differing,
        ImmutableArray<string> Says,
        ImmutableArray<string> Beside
    );

    /// <summary>The script's answers, one for each word, form, text, query and comparison.</summary>
    internal sealed record Answer(
        ImmutableArray<string[]> Words,
        ImmutableArray<string> Keys,
        ImmutableArray<string> Texts,
        ImmutableArray<Ranked> Ranked,
        ImmutableArray<Compared> Compared
    );

    /// <summary>Asks the script.</summary>
    /// <exception cref="InvalidOperationException">Node is not there, or the script failed.</exception>
    public static Task<Answer> Ask(Question question) =>
        NodeRun.Ask<Answer>(Path.Join(Path.GetDirectoryName(Here()), "script-runner.js"), question);

    private static string Here([CallerFilePath] string path = "") => path;
}
