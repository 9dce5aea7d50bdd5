using System.Text;
using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Content.Validation;

namespace Catalog.Site.Operations;

/// <summary>What would be found in an entry's file if it had a certain text, before it is written.</summary>
internal static class TriedText
{
    /// <summary>
    /// The errors of form and everything that the privacy rules find, in order; places are in the text that was tried. The second is
    /// the entry that was read, null when nothing could be.
    /// </summary>
    public static (ImmutableArray<Diagnostic> Found, Entry? Entry) Of(Catalogue catalogue, string path, string id, string text)
    {
        var file = new SourceFile(path, Encoding.UTF8.GetBytes(text));
        var (entry, found) = new EntryBinder(catalogue.Model).Bind(file, id);
        var alone = catalogue with { Entries = entry is null ? [] : [entry], Pages = [], Images = [] };
        return (DiagnosticOrder.Sort([.. found, .. PrivacyCheck.Run(alone, new SourceTree([file]))]), entry);
    }

    /// <summary>What is found in the new text and was not in the old, by rule and message.</summary>
    public static ImmutableArray<Diagnostic> New(ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> after)
    {
        var known = before.CountBy(Key).ToDictionary();
        return [.. after.Where(found => !Take(known, Key(found)))];
    }

    private static (string Rule, string Message) Key(Diagnostic found) => (found.Rule.Id, found.Message);

    private static bool Take(Dictionary<(string Rule, string Message), int> known, (string Rule, string Message) key)
    {
        var left = known.GetValueOrDefault(key);
        known[key] = left - 1;
        return left > 0;
    }
}
