using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Catalog.Tests.Specs;

/// <summary>
/// A spec as a reader sees it: a rule's id and title, why the rule is there, and examples. A file can be read however
/// wrong it is; what it lacks is said by the tests that use it.
/// </summary>
internal sealed record SpecFile(string Path, string Heading, ImmutableArray<string> Why, ImmutableArray<SpecExample> Examples)
{
    /// <summary>The folder of the specs, where this file lies too.</summary>
    public static string Folder { get; } = System.IO.Path.GetDirectoryName(Here())!;

    /// <summary>The file's name without its ending, which is the rule's id.</summary>
    public string Id => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>All specs, sorted by id. The base site is no spec.</summary>
    public static ImmutableArray<SpecFile> All() =>
        [.. Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories)
            .Where(path => !path.StartsWith(SpecSite.BaseFolder, StringComparison.Ordinal))
            .OrderBy(path => System.IO.Path.GetFileName(path), StringComparer.Ordinal)
            .Select(Read)];

    /// <summary>The spec with an id.</summary>
    public static SpecFile Of(string id) => Read(Directory.EnumerateFiles(Folder, id + ".md", SearchOption.AllDirectories).Single());

    /// <summary>Puts a report where the example has its expected block.</summary>
    public void Rewrite(SpecExample example, string report)
    {
        var expected = example.Expected.Single();
        string[] lines = File.ReadAllLines(Path);
        File.WriteAllText(Path, string.Join('\n', [.. lines[..expected.FirstLine], .. report.TrimEnd('\n').Split('\n'), .. lines[expected.EndLine..], ""]));
    }

    private static SpecFile Read(string path)
    {
        string[] lines = File.ReadAllLines(path);
        var heading = "";
        var why = ImmutableArray.CreateBuilder<string>();
        var examples = new List<SpecExample>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (SpecBlock.Read(lines, i, path) is { } block)
            {
                examples[^1] = examples[^1].With(block, path);
                i = block.EndLine;
            }
            else if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                examples.Add(new SpecExample(lines[i][3..], [], []));
            }
            else if (lines[i].StartsWith("# ", StringComparison.Ordinal))
            {
                heading = lines[i][2..];
            }
            else if (lines[i].Length > 0 && examples.Count == 0)
            {
                why.Add(lines[i]);
            }
        }

        return new SpecFile(path, heading, why.ToImmutable(), [.. examples]);
    }

    private static string Here([CallerFilePath] string path = "") => path;
}

/// <summary>What happens, in one sentence, the files it happens to, and the report that is expected.</summary>
internal sealed record SpecExample(string Name, ImmutableArray<SpecInput> Inputs, ImmutableArray<SpecBlock> Expected)
{
    public SpecExample With(SpecBlock block, string path) => block.Info == "text"
        ? this with { Expected = Expected.Add(block) }
        : this with { Inputs = Inputs.Add(SpecInput.Of(block) ?? throw new FormatException($"{path}:{block.FirstLine}: ⟦ og ⟧ passer ikke sammen.")) };
}

/// <summary>A fenced block: the words after its fence, its text, and the lines of the file from <c>FirstLine</c> up to <c>EndLine</c>, the closing fence.</summary>
internal sealed record SpecBlock(string Info, string Text, int FirstLine, int EndLine)
{
    /// <summary>The block whose fence is the line, or null when it is none.</summary>
    public static SpecBlock? Read(string[] lines, int fenceLine, string path)
    {
        var fence = string.Concat(lines[fenceLine].TakeWhile(letter => letter == '`'));
        if (fence.Length < 3)
        {
            return null;
        }

        var end = Array.IndexOf(lines, fence, fenceLine + 1);
        return end < 0
            ? throw new FormatException($"{path}:{fenceLine + 1}: Blokken bliver ikke lukket.")
            : new SpecBlock(lines[fenceLine][fence.Length..], string.Concat(lines[(fenceLine + 1)..end].Select(line => line + "\n")), fenceLine + 1, end);
    }
}
