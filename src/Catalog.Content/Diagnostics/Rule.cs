namespace Catalog.Content.Diagnostics;

/// <summary>How much a finding weighs: an error stops the build, a warning and a tip do not.</summary>
public enum Severity
{
    Error,
    Warning,
    Tip,
}

/// <summary>What a rule is about; the groups are those of the domain.</summary>
public enum RuleGroup
{
    Form,
    Quintet,
    Trial,
    Claims,
    Links,
    Privacy,
    Review,
    Examples,
    Language,
    Site,
    Search,
    Editions,
}

/// <summary>
/// Something the check can find. The id never changes its meaning; <see cref="Title"/> and <see cref="Why"/> are
/// Danish and are read by editors.
/// </summary>
public sealed record Rule(string Id, RuleGroup Group, Severity Severity, string Title, string Why);
