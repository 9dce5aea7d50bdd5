using Catalog.Content.Text;

namespace Catalog.Content.Diagnostics.Guide;

/// <summary>
/// What an editor needs to understand a rule: why it is there (Markdown), an example in which it reports something, and one in
/// which nothing is found. Made from the rule's spec; a rule without a spec has its own reason and no examples.
/// </summary>
public sealed record RuleGuide(Rule Rule, string Why, GuideExample? Fault, GuideExample? Fine)
{
    // A picture in a spec is described in words, which are not the file's bytes.
    private static readonly string[] Languages = ["markdown", "yaml", "json", "txt", "scriban"];

    /// <summary>The guide to a rule.</summary>
    public static RuleGuide Of(Rule rule)
    {
        if (RuleSpec.Of(rule) is not { } spec)
        {
            return new RuleGuide(rule, rule.Why, null, null);
        }

        var fault = spec.Examples.Select(example => FaultIn(example, rule)).FirstOrDefault(found => found is not null);
        var fine = spec.Examples.FirstOrDefault(example => example.IsFine);
        return new RuleGuide(
            rule,
            spec.Why.Length > 0 ? spec.Why : rule.Why,
            fault?.Example,
            fine is null ? null : FineIn(fine, fault?.Block)
        );
    }

    // The findings in a file and its marks are in the same order; the tests of the specs check that.
    private static (GuideExample Example, SpecBlock? Block)? FaultIn(SpecExample example, Rule rule)
    {
        var findings = example.Reports.SelectMany(report => ReportedFinding.Read(report.Text)).ToImmutableArray();
        if (findings.FirstOrDefault(finding => finding.RuleId == rule.Id) is not { } found)
        {
            return null;
        }

        var file = example.Files.FirstOrDefault(block => block.Path == found.Path);
        var marked = file is not null && IsShown(file) ? MarkedText.Read(ShownText.Of(file.Text)) : null;
        var own = marked is null
            ? []
            : marked
                .Marks.Zip(findings.Where(finding => finding.Path == found.Path))
                .Where(pair => pair.Second.RuleId == rule.Id)
                .Select(pair => pair.First)
                .ToImmutableArray();
        var excerpt = own.IsEmpty ? FileExcerpt.None : FileExcerpt.Around(marked!.Text, own[0], own);
        return (new GuideExample(example.Name, found.Path, Saved(file), excerpt, found.Message, found.Help), file);
    }

    private static GuideExample? FineIn(SpecExample example, SpecBlock? fault)
    {
        var file =
            example.Files.FirstOrDefault(block => block.Path == fault?.Path)
            ?? example.Files.FirstOrDefault(IsShown)
            ?? example.Files.FirstOrDefault();
        if (file is null)
        {
            return null;
        }

        var text = Plain(file);
        var excerpt = text.Length == 0 ? FileExcerpt.None : FileExcerpt.Around(text, Changed(fault is null ? "" : Plain(fault), text), []);
        return new GuideExample(example.Name, ShownText.Of(file.Path), Saved(file), excerpt, "", "");
    }

    private static string Plain(SpecBlock block) => IsShown(block) ? MarkedText.Read(ShownText.Of(block.Text))?.Text ?? "" : "";

    private static bool IsShown(SpecBlock block) => Languages.Contains(block.Language) && !block.IsDeleted;

    // A picture's words describe bytes; how they are saved is up to the test.
    private static ImmutableArray<string> Saved(SpecBlock? block) =>
        block is not null && Languages.Contains(block.Language) ? block.Options : [];

    // From the first line that differs to the last. A text that has nothing in common with the other is shown from its top.
    private static TextSpan Changed(string before, string after)
    {
        var (old, lines) = (before.Split('\n'), after.Split('\n'));
        var same = old.Zip(lines).TakeWhile(pair => pair.First == pair.Second).Count();
        var most = int.Min(old.Length, lines.Length) - same;
        var sameEnd = int.Min(most, old.Reverse().Zip(lines.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count());
        var start = lines.Take(same).Sum(line => line.Length + 1);
        var end = lines.Take(lines.Length - sameEnd).Sum(line => line.Length + 1);
        return TextSpan.FromBounds(start, end);
    }
}

/// <summary>
/// An example as an editor reads it: what happens, in one sentence, the file and how it is saved, a few lines of it, and
/// what the check says, which is nothing when all is well.
/// </summary>
public sealed record GuideExample(
    string Name,
    string Path,
    ImmutableArray<string> Options,
    FileExcerpt Excerpt,
    string Message,
    string Help
);
