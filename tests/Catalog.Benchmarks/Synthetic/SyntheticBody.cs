using System.Globalization;
using System.Text;
using Catalog.Content.Model;

namespace Catalog.Benchmarks.Synthetic;

/// <summary>The prose of a synthetic entry: every section that its status asks for, in the model's order.</summary>
internal static class SyntheticBody
{
    private const double ShareOfFirst = 2.2;
    private const double ShareOfCentre = 1.5;

    private static readonly string[] Subheadings = ["Undervejs", "Til det første møde", "Roller", "Tegn at se efter", "I hverdagen"];

    public static string Write(Framework framework, Status status, Prose prose, Random random, ImmutableArray<int> others, int words)
    {
        var sections = framework.Sections.Where(section => status.Needs.Sections.Contains(section.Id)).ToArray();
        var text = new StringBuilder();
        var shares = sections.Select(section => Share(section, framework, sections[0])).ToArray();
        for (var i = 0; i < sections.Length; i++)
        {
            var blocks = shares[i] switch
            {
                ShareOfFirst => Steps(prose, random),
                ShareOfCentre => Trial(prose, random),
                _ => i % 3 == 0 ? Bullets(prose, random) : [],
            };
            var link = i % 2 == 0 && i / 2 < others.Length ? [Link(others[i / 2], prose)] : Array.Empty<string>();
            text.Append("\n## ").Append(sections[i].Name).Append("\n\n");
            text.AppendJoin("\n\n", Filled(prose, (int)(words * shares[i] / shares.Sum()), [.. blocks, .. link])).Append('\n');
        }

        return text.ToString();
    }

    private static double Share(SectionDefinition section, Framework framework, SectionDefinition first) =>
        section == first ? ShareOfFirst
        : framework.Element(section.Id)?.Role == ElementRole.Centre ? ShareOfCentre
        : 1;

    // The blocks between as many paragraphs as the words allow, of which the first is shorter where they are few.
    private static List<string> Filled(Prose prose, int words, IReadOnlyList<string> blocks)
    {
        var result = new List<string> { Emphasised(prose.Paragraph(int.Clamp(words / 24, 1, 3))) };
        result.AddRange(blocks);
        var left = words - result.Sum(Count);
        while (left > 12)
        {
            var paragraph = prose.Paragraph(int.Clamp(left / 12, 1, 5));
            result.Insert(result.Count > 2 ? result.Count - 1 : result.Count, paragraph);
            left -= Count(paragraph);
        }

        return result;
    }

    private static IReadOnlyList<string> Steps(Prose prose, Random random)
    {
        var steps = Enumerable
            .Range(1, random.Next(5, 8))
            .Select(number => $"{number}. **Uge {number}: {prose.Phrase()}.** {prose.Sentence()}");
        return [string.Join('\n', steps), "### " + Subheadings[random.Next(Subheadings.Length)], .. Bullets(prose, random)];
    }

    private static IReadOnlyList<string> Bullets(Prose prose, Random random) =>
        [string.Join('\n', Enumerable.Range(0, random.Next(3, 6)).Select(_ => $"- {prose.Sentence()}"))];

    private static IReadOnlyList<string> Trial(Prose prose, Random random)
    {
        var rows = Enumerable
            .Range(1, random.Next(3, 6))
            .Select(round =>
                $"| {round} | {prose.Phrase()} | {prose.SubjectWord()} | {random.Next(2, 7).ToString(CultureInfo.InvariantCulture)} uger |"
            );
        return ["| Runde | Det prøver vi | Det ser vi efter | Tid |\n| --- | --- | --- | ---: |\n" + string.Join('\n', rows)];
    }

    private static string Link(int other, Prose prose) =>
        $"{prose.Sentence()} Det hænger sammen med [{SyntheticTitles.Title(other)}]({SyntheticTitles.Id(other)}.md). {prose.Sentence()}";

    // The third word of a paragraph in italics, as writers do now and then.
    private static string Emphasised(string paragraph)
    {
        var words = paragraph.Split(' ');
        words[2] = words[2].TrimEnd(',') is var word && word.Length < words[2].Length ? $"*{word}*," : $"*{words[2]}*";
        return string.Join(' ', words);
    }

    private static int Count(string markdown) =>
        markdown.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetter));
}
