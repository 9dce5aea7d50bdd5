using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Catalog.Tests.EndToEnd;

namespace Catalog.Tests.Search;

/// <summary>What the site's script makes of the same words and queries, by way of Node.</summary>
internal static class ScriptRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    /// <summary>The folder of the script's parts.</summary>
    public static string Folder { get; } = Path.Join(RealProgram.Root, "templates", "assets", "js");

    /// <summary>The parts of the script in their order.</summary>
    public static ImmutableArray<string> Parts { get; } = [.. Directory.EnumerateFiles(Folder, "*.js").Order(StringComparer.Ordinal)];

    /// <summary>What is asked: files by path, and words and queries as the vectors have them.</summary>
    internal sealed record Question(
        IReadOnlyDictionary<string, string> Files,
        ImmutableArray<string[]> Aliases,
        ImmutableArray<string> Words,
        ImmutableArray<string> Forms,
        ImmutableArray<string> Texts,
        ImmutableArray<string> Queries,
        IReadOnlyList<string[]>? Comparisons = null,
        int Shards = 1)
    {
        // The parts up to the ranking need no page.
        public ImmutableArray<string> Scripts { get; } = [.. Parts.Where(part => Path.GetFileName(part)[0] <= '4').Select(File.ReadAllText)];
    }

    /// <summary>What the script found for a query.</summary>
    internal sealed record Ranked(string Corrected, ImmutableArray<int> Documents, ImmutableArray<double> Scores);

    /// <summary>What the script would set side by side: ids, ids that are no entry's, whether there were more, and the numbers of the rows that differ.</summary>
    internal sealed record Compared(ImmutableArray<string> Entries, ImmutableArray<string> Unknown, bool IsMore, ImmutableArray<int> Differing);

    /// <summary>The script's answers, one for each word, form, text, query and comparison.</summary>
    internal sealed record Answer(ImmutableArray<string[]> Words, ImmutableArray<string> Keys, ImmutableArray<string> Texts, ImmutableArray<Ranked> Ranked, ImmutableArray<Compared> Compared);

    /// <summary>Asks the script.</summary>
    /// <exception cref="InvalidOperationException">Node is not there, or the script failed.</exception>
    public static async Task<Answer> Ask(Question question)
    {
        var start = new ProcessStartInfo("node", [Path.Join(Path.GetDirectoryName(Here()), "script-runner.js")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var node = Started(start);
        var output = node.StandardOutput.ReadToEndAsync();
        var error = node.StandardError.ReadToEndAsync();
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(question, Names));
        node.StandardInput.Close();
        try
        {
            await node.WaitForExitAsync().WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            node.Kill(entireProcessTree: true);
            throw;
        }

        return node.ExitCode == 0
            ? JsonSerializer.Deserialize<Answer>(await output, Names)!
            : throw new InvalidOperationException($"The site's script failed in Node:\n{await error}");
    }

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException("The tests need Node 20 or newer as »node«: the site's search script is run beside the program's.", missing);
        }
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
