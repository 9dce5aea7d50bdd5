using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Fields;
using Catalog.Content.Schema;
using Catalog.Content.Text;

namespace Catalog.Site.Operations;

/// <summary>What a new entry starts as.</summary>
public enum NewEntryKind
{
    /// <summary>As little as an idea needs.</summary>
    Idea,

    /// <summary>Everything that an application needs.</summary>
    Application,
}

/// <summary>A new entry: its file's place and its text, made from the catalogue's own model.</summary>
public static class NewEntry
{
    /// <summary>How long a title can be, in UTF-16 units.</summary>
    public const int LongestTitle = EntryFields.LongestTitle;

    /// <summary>The id of an entry with a title; the empty string when the title has nothing that an id can be made of.</summary>
    public static string IdOf(string title) => DanishFolding.Slug(title);

    /// <summary>The text to start from, or null when the model has errors.</summary>
    public static Checked<string?> Write(SourceTree sources, NewEntryKind kind, string title, DateOnly today)
    {
        var faults = new Faults();
        var model = faults.Take(ModelReader.ReadModel(sources));
        return faults.With(
            model is null || faults.HasErrors ? null
            : kind == NewEntryKind.Idea ? NewEntryText.Idea(model, title)
            : NewEntryText.Application(model, title, today)
        );
    }
}
