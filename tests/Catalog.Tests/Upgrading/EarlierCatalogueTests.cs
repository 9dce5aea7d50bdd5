using System.Text.RegularExpressions;
using Xunit;

namespace Catalog.Tests.Upgrading;

/// <summary>
/// Catalogues as they were written for earlier programs: the findings say how to move over, what they say is enough, and the program's
/// own files are brought up to date without a hand.
/// </summary>
public sealed partial class EarlierCatalogueTests
{
    [Fact]
    public void Days_that_were_a_list_of_words_are_told_to_be_groups_with_a_name()
    {
        using var begun = BegunCatalogue.Earlier("dage-paa-liste");
        Assert.Equal(("KV009", 7), RuleOf(begun));
        Assert.Contains("= Skriv for eksempel »{ id: …, navn: … }«.", begun.Check().Out, StringComparison.Ordinal);

        begun.Edit(
            "content/model/forloeb.yml",
            "[ansøgt, udvalgt, aftale, start, halvårsstatus, evalueret, optaget]",
            string.Concat(
                new[] { "ansøgt", "udvalgt", "aftale", "start", "halvårsstatus", "evalueret", "optaget" }.Select(day =>
                    $"\n  - {{ id: {day}, navn: {char.ToUpperInvariant(day[0])}{day[1..]} }}"
                )
            )
        );
        Assert.Equal(0, begun.Check().Code);
    }

    [Fact]
    public void A_template_of_the_earlier_engine_is_told_what_to_do_with_it()
    {
        using var begun = BegunCatalogue.Earlier("handlebars");
        Assert.Equal(("KV913", 1), RuleOf(begun));
        Assert.Contains("Skabeloner er nu til Scriban", begun.Check().Out, StringComparison.Ordinal);

        System.IO.File.Delete(begun.At("templates/parts/card.hbs"));
        Assert.Equal(0, begun.Check().Code);
    }

    [Fact]
    public void Words_that_no_page_shows_any_more_are_told_to_be_deleted()
    {
        using var begun = BegunCatalogue.Earlier("egne-ord");
        Assert.Equal(("KV916", 3), RuleOf(begun));
        Assert.Contains("Viste en tidligere version af programmet ordet, så slet linjen.", begun.Check().Out, StringComparison.Ordinal);

        begun.Write("templates/text.da.yml", "menu:\n  entries: Vores indsatser\n");
        Assert.Equal(0, begun.Check().Code);
    }

    [Theory]
    [InlineData("handlebars", ".github/ISSUE_TEMPLATE/forslag.yml")]
    [InlineData("egne-ord", ".github/ISSUE_TEMPLATE/ny-indsats.yml")]
    public void Nothing_of_the_programs_own_is_left_to_do_by_hand(string name, string renewed)
    {
        using var begun = BegunCatalogue.Earlier(name);
        var (code, output, error) = begun.Again();

        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("Kataloget er begyndt, før programmet skrev op, hvad det selv har skrevet.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("har I ændret", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Jeres egne", output, StringComparison.Ordinal);
        Assert.Contains($"  {renewed}\n", output, StringComparison.Ordinal);
        using var today = BegunCatalogue.New();
        foreach (var (path, bytes) in today.Everything().Where(file => IsText(file.Key)))
        {
            Assert.Equal((path, System.Text.Encoding.UTF8.GetString(bytes)), (path, begun.Read(path)));
        }

        Assert.EndsWith("Der var intet at forny.\n", begun.Again().Out, StringComparison.Ordinal);
    }

    // What is made from the model, and what is the municipality's, differs.
    private static bool IsText(string path) =>
        (path.StartsWith(".github", StringComparison.Ordinal) || path.StartsWith(".git", StringComparison.Ordinal))
        && !path.EndsWith(".png", StringComparison.Ordinal)
        && !path.EndsWith("CODEOWNERS", StringComparison.Ordinal)
        && !path.EndsWith("ny-indsats.yml", StringComparison.Ordinal);

    private static (string Rule, int Count) RuleOf(BegunCatalogue begun)
    {
        var (code, output, _) = begun.Check();
        Assert.Equal(1, code);
        var found = Error().Matches(output).Select(match => match.Groups["rule"].Value).ToList();
        return (Assert.Single(found.Distinct(StringComparer.Ordinal)), found.Count);
    }

    [GeneratedRegex("^[^ ].*: fejl (?<rule>KV[0-9]+): ", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex Error();
}
