using Catalog.Content.Diagnostics;

namespace Catalog.Site.Views;

/// <summary>The words of the page that explains the rules.</summary>
public static class RulePageWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey Title = new(Group, "rules.title");
    public static readonly WordKey Description = new(Group, "rules.description");
    public static readonly WordKey Fault = new(Group, "rules.fault-label");
    public static readonly WordKey Fine = new(Group, "rules.fine-label");

    /// <summary>How a file is saved, by the option that a spec has for it, where a reader must know it to understand the example.</summary>
    public static readonly ImmutableArray<(string Option, WordKey Name)> SavedAs =
    [
        ("slet", new(Group, "rules.saved.deleted")),
        ("genvej", new(Group, "rules.saved.link")),
        ("windows-1252", new(Group, "rules.saved.windows-1252")),
        ("utf-16", new(Group, "rules.saved.utf-16")),
    ];

    private static readonly ImmutableArray<WordKey> GroupNames = KeysOf<RuleGroup>("rules.group.");

    private static readonly ImmutableArray<WordKey> SeverityNames = KeysOf<Severity>("rules.");

    /// <summary>What a group of rules is called.</summary>
    public static WordKey Of(RuleGroup group) => GroupNames[(int)group];

    /// <summary>What a finding of that weight is called.</summary>
    public static WordKey Of(Severity severity) => SeverityNames[(int)severity];

    // Both enumerations count from zero, so a name's place is its value.
    private static ImmutableArray<WordKey> KeysOf<T>(string prefix)
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => new WordKey(Group, prefix + name.ToLowerInvariant()))];
}
