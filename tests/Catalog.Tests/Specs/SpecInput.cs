using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Catalog.Content.Diagnostics.Guide;
using Catalog.Content.Text;

namespace Catalog.Tests.Specs;

/// <summary>
/// A file of an example. After the language stand its path and, if any, its options: <c>crlf</c>, <c>bom</c>,
/// <c>windows-1252</c>, <c>utf-16</c> (how it is saved), <c>slet</c> (the base site's file is taken away), and
/// <c>disk</c> or <c>genvej</c> (the example is read from a disk, where this is a file or a symbolic link to what its
/// text names). A path in <c>../kladder/</c> is one of the private folder of drafts. In the text, <c>⟦…⟧</c> is a span where a
/// finding is expected, <c>⟪200 × a⟫</c> repeats and
/// <c>⟪U+0007⟫</c> is a sign that cannot be written. <c>⟪cpr:120314-⟫</c> is a CPR number with a hyphen, <c>⟪cpr:120314⟫</c> one
/// without, <c>⟪tal:120314⟫</c> ten digits without modulus 11, in paths too; <c>⟪jpg:tiff:Model⟫</c> is an image with that property.
/// </summary>
internal sealed partial record SpecInput(string Path, ImmutableArray<string> Options, string Text, ImmutableArray<TextSpan> Marks)
{
    private const string Drafts = "../kladder/";

    public bool IsDeleted => Options.Contains("slet");

    public bool IsLink => Options.Contains("genvej");

    /// <summary>Whether the example must be read from a disk to find anything.</summary>
    public bool NeedsDisk => IsLink || Options.Contains("disk");

    /// <summary>The file that a block holds, or null when its marks do not go together.</summary>
    public static SpecInput? Of(SpecBlock block)
    {
        var text = Generated().Replace(block.Text, Generate);
        text = block.Options.Contains("crlf") ? text.ReplaceLineEndings("\r\n") : text;
        var path = Generated().Replace(block.Path, Generate);
        return MarkedText.Read(text) is { } marked ? new SpecInput(path, block.Options, marked.Text, marked.Marks) : null;
    }

    /// <summary>The file as it lies on a disk. A picture whose text says no more than that it is one is a small picture.</summary>
    public SourceFile File() =>
        new(
            IsPrivate ? SourceFolders.Content + Path[Drafts.Length..] : Path,
            Options switch
            {
                _ when Text == "Billede.\n" => MadeUp.Picture(3, 2),
                _ when Options.Contains("bom") => Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Text)).ToArray(),
                _ when Options.Contains("utf-16") => Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Text)).ToArray(),
                _ when Options.Contains("windows-1252") => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Text),
                _ => Encoding.UTF8.GetBytes(Text),
            }
        )
        {
            PrivatePath = IsPrivate ? Path : null,
        };

    private bool IsPrivate => Path.StartsWith(Drafts, StringComparison.Ordinal);

    private static string Generate(Match match) =>
        match.Groups switch
        {
            var found when found["sign"].Success => (
                (char)int.Parse(found["sign"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
            ).ToString(),
            var found when found["times"].Success => string.Concat(
                Enumerable.Repeat(found["text"].Value, int.Parse(found["times"].ValueSpan, CultureInfo.InvariantCulture))
            ),
            var found when found["jpg"].Success => MadeUp.Jpg(found["jpg"].Value),
            var found => MadeUp.Cpr(found["date"].Value, found["between"].Value, holdsModulus11: found["kind"].Value == "cpr"),
        };

    [GeneratedRegex(
        @"⟪(U\+(?<sign>[0-9A-F]{4})|(?<times>[0-9]+) × (?<text>[^⟫]*)|(?<kind>cpr|tal):(?<date>[0-9]{6})(?<between>[^⟫]*)|jpg:(?<jpg>[^⟫]*))⟫",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Generated();
}
