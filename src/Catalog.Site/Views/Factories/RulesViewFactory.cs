using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Guide;
using Catalog.Content.Markup;
using Catalog.Content.Text;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>
/// Makes the page that explains the rules. The specs are read here only, so that a run that writes no site does not read them.
/// </summary>
internal static class RulesViewFactory
{
    private static readonly SampleLineView LeftOut = new([new SamplePartView("…", IsMarked: false)]);

    public static RulesView Create(ViewContext context, SiteAddress page) =>
        new(
            FrameFactory.Create(
                context,
                page,
                context.Words[RulePageWords.Title],
                context.Words[RulePageWords.Description],
                [Crumbs.Front(context)]
            ),
            [.. RuleRegistry.All.GroupBy(rule => rule.Group).Select(group => Group(context, page, group.Key, group))]
        );

    private static RuleGroupView Group(ViewContext context, SiteAddress page, RuleGroup group, IEnumerable<Rule> rules)
    {
        var name = context.Words.With(RulePageWords.Of(group), ("model", context.Model.Framework.Name));
        var anchor = "gruppe-" + DanishFolding.Slug(name);
        return new RuleGroupView(name, anchor, page.At(anchor), [.. rules.Select(rule => Create(context, page, RuleGuide.Of(rule)))]);
    }

    private static RuleView Create(ViewContext context, SiteAddress page, RuleGuide guide)
    {
        var rule = guide.Rule;
        var why = new SourceText("", guide.Why);
        return new RuleView(
            rule.Id,
            rule.Title,
            context.Words[RulePageWords.Of(rule.Severity)],
            page.At(rule.Id),
            context.Html(MarkdownParser.Parse(why, why.All).Value ?? RichText.Empty, page),
            Sample(context, guide.Fault, context.Words.With(RulePageWords.Fault, ("rule", rule.Id))),
            Sample(context, guide.Fine, context.Words.With(RulePageWords.Fine, ("rule", rule.Id)))
        );
    }

    private static RuleSampleView? Sample(ViewContext context, GuideExample? example, string label) =>
        example is null
            ? null
            : new RuleSampleView(
                example.Name,
                example.Path,
                string.Join(
                    ", ",
                    RulePageWords.SavedAs.Where(known => example.Options.Contains(known.Option)).Select(known => context.Words[known.Name])
                ),
                label,
                [
                    .. example.Excerpt.IsCutBefore ? [LeftOut] : ImmutableArray<SampleLineView>.Empty,
                    .. example.Excerpt.Lines.Select(line => new SampleLineView([
                        .. line.Select(part => new SamplePartView(part.Text, part.IsMarked)),
                    ])),
                    .. example.Excerpt.IsCutAfter ? [LeftOut] : ImmutableArray<SampleLineView>.Empty,
                ],
                example.Message,
                example.Help
            );
}
