using System.Text.RegularExpressions;
using Xunit;

namespace Catalog.Tests.Tidy;

/// <summary>What every file of the repository keeps: its length, its names, its words.</summary>
public sealed partial class HouseRuleTests
{
    private const int MostLines = 400;
    private const int MostMedian = 100;

    private static readonly string[] CodeEndings = [".cs", ".css", ".js", ".sbn-html"];
    private static readonly string[] ProseEndings = [".cs", ".yml", ".sbn-html", ".md"];

    [Fact]
    public void No_file_is_longer_than_four_hundred_lines() =>
        RepositoryFiles.MustBeEmpty(
            RepositoryFiles
                .All.Where(file => Ends(file, CodeEndings) && file.Lines > MostLines)
                .Select(file => $"{file.Path} has {file.Lines} lines.")
        );

    [Fact]
    public void Half_of_the_files_of_the_program_are_shorter_than_a_hundred_lines()
    {
        var lengths = RepositoryFiles.Code("src/").Select(file => file.Lines).Order().ToList();
        Assert.InRange(lengths[lengths.Count / 2], 1, MostMedian - 1);
    }

    [Fact]
    public void No_name_says_only_that_something_is_there() =>
        RepositoryFiles.MustBeEmpty(
            RepositoryFiles
                .All.Where(file => EmptyName().IsMatch(file.Path))
                .Select(file => file.Path)
                .Concat(RepositoryFiles.Code().SelectMany(file => file.Find(EmptyTypeName(), inCode: true)))
        );

    [Fact]
    public void Nothing_is_left_for_later() =>
        RepositoryFiles.MustBeEmpty(RepositoryFiles.All.SelectMany(file => file.Find(LeftForLater())));

    [Fact]
    public void Nothing_tells_where_or_how_a_file_was_written() =>
        RepositoryFiles.MustBeEmpty(RepositoryFiles.All.SelectMany(file => file.Find(Workplace())));

    [Fact]
    public void A_sentence_stands_above_every_public_type() =>
        RepositoryFiles.MustBeEmpty(
            from file in RepositoryFiles.Code("src/")
            from type in PublicType().Matches(file.Text)
            where !EndsInFullStop().IsMatch(file.Text[..type.Index])
            select $"{file.Path}: {type.Groups["name"].Value} has no <summary> that ends in a full stop."
        );

    [Fact]
    public void Danish_quotation_marks_point_inwards() =>
        RepositoryFiles.MustBeEmpty(
            RepositoryFiles.All.Where(file => Ends(file, ProseEndings)).SelectMany(file => file.Find(TurnedMark()))
        );

    private static bool Ends(TextFile file, string[] endings) =>
        endings.Any(ending => file.Path.EndsWith(ending, StringComparison.Ordinal));

    // A letter in brackets keeps a pattern from finding itself.
    [GeneratedRegex(
        "([H]elper|[M]anager|[U]til|[C]ommon|[M]isc)[a-z]*\\.[a-z]+$|/([H]elpers?|[M]anagers?|[U]til\\w*|[C]ommon|[M]isc\\w*)/"
    )]
    private static partial Regex EmptyName();

    [GeneratedRegex(@"\b(?:record struct|record|class|struct|interface|enum|delegate) \w*(?:Helper|Manager|Util|Common|Misc)(?![a-z])\w*")]
    private static partial Regex EmptyTypeName();

    [GeneratedRegex(@"\b(TO[D]O|FIX[M]E|HA[C]K|XX[X])\b|NotImplemented[E]xception|\bSki[p] ?= ?""|lorem ipsu[m]")]
    private static partial Regex LeftForLater();

    [GeneratedRegex(
        @"(?<![\w.)])/(wor[k]|roo[t]|home/[a-z]+)/|\bissu[e] #|\bA[I] assistant|[l]anguage model\b|\bsub-?agen[t]|\bthe brie[f]\b|\bClaud[e]\b|ChatGP[T]|Anthropi[c]",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Workplace();

    [GeneratedRegex(
        @"^public (?:(?:sealed|static|abstract|partial|readonly) )*(?:record struct|record|class|struct|interface|enum) (?<name>\w+)",
        RegexOptions.Multiline
    )]
    private static partial Regex PublicType();

    [GeneratedRegex(@"///.*\.\s*(?:\n///\s*)?</summary>(?:\n///.*|\n\[.*\]|\n\[.*\((?:\n(?: +.*)?)+\n\)\])*\n$")]
    private static partial Regex EndsInFullStop();

    [GeneratedRegex("(?<=^|[\\s\"(\\[])\u00AB(?=[\\w{])|(?<=[\\w}.?!])\u00BB(?=[\\s\".,;:?!)]|$)", RegexOptions.Multiline)]
    private static partial Regex TurnedMark();
}
