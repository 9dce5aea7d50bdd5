using Catalog.Content.Markup;
using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>What the check looks for, for those who write: every rule, group by group.</summary>
public sealed record RulesView(Frame Frame, ImmutableArray<RuleGroupView> Groups) : PageView(Frame);

/// <summary>The rules about one thing, in the order of their ids.</summary>
public sealed record RuleGroupView(string Name, string Anchor, SiteAddress Address, ImmutableArray<RuleView> Rules);

/// <summary>
/// A rule: its severity in a word, why it exists, an example that it finds fault with, and one that it does not. A rule without
/// a spec has no examples.
/// </summary>
public sealed record RuleView(
    string Id,
    string Title,
    string Weight,
    SiteAddress Address,
    SafeHtml Why,
    RuleSampleView? Fault,
    RuleSampleView? Fine
);

/// <summary>
/// An example: what happens, the file, how it is saved when that matters, and a few of its lines; none when the file is a
/// picture or does not exist. <see cref="Label"/> is its accessible name; message and help are what the check says.
/// </summary>
public sealed record RuleSampleView(
    string Name,
    string File,
    string Note,
    string Label,
    ImmutableArray<SampleLineView> Lines,
    string Message,
    string Help
);

/// <summary>A line of an example.</summary>
public sealed record SampleLineView(ImmutableArray<SamplePartView> Parts);

/// <summary>A stretch of a line. A marked one without text is a place between two letters.</summary>
public sealed record SamplePartView(string Text, bool IsMarked);
