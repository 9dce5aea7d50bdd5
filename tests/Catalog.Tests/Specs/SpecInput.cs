using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Catalog.Content.Text;

namespace Catalog.Tests.Specs;

/// <summary>
/// A file of an example. After the language stand its path and, if any, its options: <c>crlf</c>, <c>bom</c>,
/// <c>windows-1252</c>, <c>utf-16</c> (how it is saved), <c>slet</c> (the base site's file is taken away), and
/// <c>disk</c> or <c>genvej</c> (the example is read from a disk, where this is a file or a symbolic link to what its
/// text names). In the text, <c>⟦…⟧</c> is a span where a finding is expected, <c>⟪200 × a⟫</c> repeats and
/// <c>⟪U+0007⟫</c> is a sign that cannot be written.
/// </summary>
internal sealed partial record SpecInput(string Path, ImmutableArray<string> Options, string Text, ImmutableArray<TextSpan> Marks)
{
    private static readonly string[] Known = ["crlf", "bom", "windows-1252", "utf-16", "slet", "disk", "genvej"];

    public bool IsDeleted => Options.Contains("slet");

    public bool IsLink => Options.Contains("genvej");

    /// <summary>Whether the example must be read from a disk to find anything.</summary>
    public bool NeedsDisk => IsLink || Options.Contains("disk");

    /// <summary>The file that a block holds, or null when its marks do not go together.</summary>
    public static SpecInput? Of(SpecBlock block)
    {
        var words = block.Info.Split(' ').Skip(1).ToImmutableArray();
        var options = words.Reverse().TakeWhile(Known.Contains).ToImmutableArray();
        var text = Generated().Replace(block.Text, match => match.Groups["sign"].Success
            ? ((char)int.Parse(match.Groups["sign"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()
            : string.Concat(Enumerable.Repeat(match.Groups["text"].Value, int.Parse(match.Groups["times"].ValueSpan, CultureInfo.InvariantCulture))));
        text = options.Contains("crlf") ? text.ReplaceLineEndings("\r\n") : text;
        var path = string.Join(' ', words[..^options.Length]);
        return Unmarked(text) is var (unmarked, marks) ? new SpecInput(path, options, unmarked, marks) : null;
    }

    /// <summary>The file as it lies on a disk.</summary>
    public SourceFile File() => new(Path, Options switch
    {
        _ when Options.Contains("bom") => Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Text)).ToArray(),
        _ when Options.Contains("utf-16") => Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Text)).ToArray(),
        _ when Options.Contains("windows-1252") => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Text),
        _ => Encoding.UTF8.GetBytes(Text),
    });

    // The spans in the order they begin; of two that begin together, the outer first.
    private static (string Text, ImmutableArray<TextSpan> Marks)? Unmarked(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var found = new List<TextSpan>();
        var open = new Stack<int>();
        foreach (var letter in marked)
        {
            switch (letter)
            {
                case '⟦':
                    open.Push(found.Count);
                    found.Add(new TextSpan(text.Length, 0));
                    break;
                case '⟧':
                    if (!open.TryPop(out var index))
                    {
                        return null;
                    }

                    found[index] = TextSpan.FromBounds(found[index].Start, text.Length);
                    break;
                default:
                    text.Append(letter);
                    break;
            }
        }

        return open.Count == 0 ? (text.ToString(), [.. found]) : null;
    }

    [GeneratedRegex(@"⟪(U\+(?<sign>[0-9A-F]{4})|(?<times>[0-9]+) × (?<text>[^⟫]*))⟫", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Generated();
}
