using System.IO;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Catalog.Tests.HouseRules;

/// <summary>The files of the repository as text, sorted by path. They are found from where this file lies.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] Folders = ["src", "content", "templates", "tests", ".github", ".ci"];
    private static readonly string[] MadeByTools = ["bin", "obj", "node_modules", "TestResults", "_site", "BenchmarkDotNet.Artifacts"];
    private static readonly string[] TextEndings =
    [
        ".cs",
        ".md",
        ".yml",
        ".yaml",
        ".sbn-html",
        ".css",
        ".js",
        ".json",
        ".csproj",
        ".props",
        ".sln",
        ".txt",
        "",
    ];

    /// <summary>The repository's own folder.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    /// <summary>Every text file that people write, those at the top included.</summary>
    public static ImmutableArray<TextFile> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Root)
            .Concat(Folders.Select(folder => Path.Combine(Root, folder)).Where(Directory.Exists).SelectMany(Below))
            .Where(path => TextEndings.Contains(Path.GetExtension(path)))
            .Select(path => new TextFile(Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllText(path)))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    /// <summary>All C# files below a folder (<c>src/Catalog.Site/</c>).</summary>
    public static IEnumerable<TextFile> Code(string folder = "") =>
        All.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && file.Path.EndsWith(".cs", StringComparison.Ordinal));

    /// <summary>Fails with every finding on a line of its own.</summary>
    public static void MustBeEmpty(IEnumerable<string> findings) =>
        Xunit.Assert.True(findings.ToImmutableArray() is { IsEmpty: true } or { IsDefault: true }, string.Join("\n", findings.Prepend("")));

    private static IEnumerable<string> Below(string folder) =>
        Directory
            .EnumerateFiles(folder)
            .Concat(
                Directory.EnumerateDirectories(folder).Where(inner => !MadeByTools.Contains(Path.GetFileName(inner))).SelectMany(Below)
            );

    private static string ThisFile([CallerFilePath] string path = "") => path;
}

/// <summary>A file of the repository: its path with <c>/</c> between the parts, and its text.</summary>
internal sealed partial record TextFile(string Path, string Text)
{
    /// <summary>The text of a C# file without comments and without the words of its plain strings; lines keep their numbers.</summary>
    public string Code { get; } =
        CommentOrString()
            .Replace(
                Text,
                found => found.Groups["kept"].Success ? found.Value : new string('\n', found.Value.Count(letter => letter == '\n'))
            );

    public int Lines => Text.Count(letter => letter == '\n') + (Text.EndsWith('\n') || Text.Length == 0 ? 0 : 1);

    /// <summary>Each match in a text of this file as <c>path:line: words</c>.</summary>
    public IEnumerable<string> Find(Regex pattern, bool inCode = false)
    {
        var text = inCode ? Code : Text;
        return pattern.Matches(text).Select(match => $"{Path}:{text.AsSpan(0, match.Index).Count('\n') + 1}: {match.Value.Trim()}");
    }

    // Interpolated strings are kept, since there is code in them.
    [GeneratedRegex(
        """""
            (?<kept>\$+"""[\s\S]*?"""|\$@?"(?:[^"\\\n]|\\.)*")|//.*|/\*[\s\S]*?\*/|"""[\s\S]*?"""|@"(?:[^"]|"")*"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\[^\n]+?)'
            """"",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex CommentOrString();
}
