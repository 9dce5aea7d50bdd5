namespace Catalog.Site.Views;

/// <summary>Whether the goals of a trial can be seen: what holds for all of them, then each goal. Only in a preview.</summary>
public sealed record PlanView(ImmutableArray<string> Says, ImmutableArray<PlanGoalView> Goals);

/// <summary>A goal and what is said of it.</summary>
public sealed record PlanGoalView(string Goal, ImmutableArray<string> Says);
