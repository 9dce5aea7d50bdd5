namespace Catalog.Content.Validation;

/// <summary>The day a check counts from, and whether it is for a release, which is stricter about what is overdue.</summary>
public readonly record struct CheckOptions(DateOnly Today, bool Release);
