using System.IO;

namespace Catalog.Content.Diagnostics.Guide;

/// <summary>
/// A rule's spec as a reader sees it: its id and title, why it is there (Markdown), and examples. A spec can be read
/// even when it is wrong; tests report what it lacks.
/// </summary>
public sealed record RuleSpec(string Heading, string Why, ImmutableArray<SpecExample> Examples)
{
    /// <summary>The spec of a rule, from the program itself, or null when there is none. It is parsed again each time.</summary>
    public static RuleSpec? Of(Rule rule)
    {
        using var stream = typeof(RuleSpec).Assembly.GetManifestResourceStream($"Specs/{rule.Id}.md");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd());
    }

    /// <summary>
    /// Reads a spec: <c>#</c> heads it, the text up to the first <c>##</c> says why, and each <c>##</c> begins an example.
    /// </summary>
    public static RuleSpec Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var heading = "";
        var why = new List<string>();
        var examples = new List<SpecExample>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (SpecBlock.Read(lines, i) is { } block)
            {
                if (examples.Count > 0)
                {
                    examples[^1] = examples[^1].With(block);
                }

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
            else if (examples.Count == 0)
            {
                why.Add(lines[i]);
            }
        }

        return new RuleSpec(heading, string.Join('\n', why).Trim(), [.. examples]);
    }
}

/// <summary>What happens, in one sentence, the files it happens to, and the report that is expected.</summary>
public sealed record SpecExample(string Name, ImmutableArray<SpecBlock> Files, ImmutableArray<SpecBlock> Reports)
{
    /// <summary>The report of an example in which nothing is found.</summary>
    public const string NothingFound = "(ingen fund)\n";

    /// <summary>Whether nothing is found. A file with a mark in it expects a finding, whatever the report says.</summary>
    public bool IsFine =>
        Reports.Any(report => report.Text == NothingFound) && !Files.Any(file => file.Text.Contains('⟦', StringComparison.Ordinal));

    internal SpecExample With(SpecBlock block) =>
        block.Info == "text" ? this with { Reports = Reports.Add(block) } : this with { Files = Files.Add(block) };
}

/// <summary>
/// A fenced block: the words after its fence, its text, and the lines of the spec from <c>FirstLine</c> up to
/// <c>EndLine</c>, the closing fence. A block without a closing fence goes on to the end of the spec.
/// </summary>
public sealed record SpecBlock(string Info, string Text, int FirstLine, int EndLine)
{
    private static readonly string[] KnownOptions = ["crlf", "bom", "windows-1252", "utf-16", "slet", "disk", "genvej", "udgivelse"];

    /// <summary>The first word after the fence: the language of the text.</summary>
    public string Language => Info.Split(' ')[0];

    /// <summary>How the file is saved, and what is done with it: the words that end the fence's line.</summary>
    public ImmutableArray<string> Options { get; } = [.. Info.Split(' ').Skip(1).Reverse().TakeWhile(KnownOptions.Contains)];

    /// <summary>Whether the example is about the file being away.</summary>
    public bool IsDeleted => Options.Contains("slet");

    /// <summary>Whether the example is checked as for a release.</summary>
    public bool IsRelease => Options.Contains("udgivelse");

    /// <summary>The file's path, which may have spaces in it.</summary>
    public string Path => string.Join(' ', Info.Split(' ').Skip(1).SkipLast(Options.Length));

    /// <summary>The block whose fence is the line, or null when it is none.</summary>
    internal static SpecBlock? Read(string[] lines, int fenceLine)
    {
        if (!lines[fenceLine].StartsWith("```", StringComparison.Ordinal))
        {
            return null;
        }

        var fence = string.Concat(lines[fenceLine].TakeWhile(letter => letter == '`'));
        var found = Array.IndexOf(lines, fence, fenceLine + 1);
        var end = found < 0 ? lines.Length : found;
        return new SpecBlock(
            lines[fenceLine][fence.Length..],
            string.Concat(lines[(fenceLine + 1)..end].Select(line => line + "\n")),
            fenceLine + 1,
            end
        );
    }
}
