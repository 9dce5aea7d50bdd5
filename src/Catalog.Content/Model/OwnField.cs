using Catalog.Content.Diagnostics;
using Catalog.Content.Text;

namespace Catalog.Content.Model;

/// <summary>What is written under a field of the municipality's own.</summary>
public enum OwnKind
{
    /// <summary>Some sentences.</summary>
    Text,

    /// <summary>A few words.</summary>
    Line,

    Number,
    Day,

    /// <summary>One of the field's own values, or of a list of the model.</summary>
    Choice,

    /// <summary>A unit of the model.</summary>
    Unit,

    /// <summary>The id of a measurement of the same entry.</summary>
    Measurement,

    /// <summary>How often, or at which moments of a trial.</summary>
    Rhythm,

    /// <summary>Rows with fields of their own.</summary>
    Rows,
}

/// <summary>Where on an entry's page a field is shown, if anywhere.</summary>
public enum OwnPlace
{
    /// <summary>Only in the file: on no page, in no data and no search.</summary>
    Hidden,

    /// <summary>Among the answers of the first screen.</summary>
    Answer,
    Act,
    Know,
    Archive,
}

/// <summary>
/// A key of an entry's front matter that the municipality has declared itself. With <see cref="IsList"/> there may be several
/// values, at most <see cref="Most"/>. <see cref="Parts"/> are the fields of a row. <see cref="At"/> is where it is declared.
/// </summary>
public sealed record OwnField(string Key, string Name, string Help, OwnKind Kind)
{
    public bool IsList { get; init; }

    public int Most { get; init; } = 1;

    /// <summary>What can be chosen, where that is not a list of the model.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>The list that is chosen from, or null.</summary>
    public string? VocabularyId { get; init; }

    public ImmutableArray<OwnField> Parts { get; init; } = [];

    /// <summary>Whether a row must have it.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>Whether it is the day by which a row must be done.</summary>
    public bool IsDeadline { get; init; }

    /// <summary>The values that say that a row is done with, so that its deadline no longer counts.</summary>
    public ImmutableArray<Spanned<string>> Ends { get; init; } = [];

    public OwnPlace Place { get; init; }

    public bool IsSearched { get; init; }

    public ImmutableArray<OwnDemand> Demands { get; init; } = [];

    /// <summary>The entries that may have the field, those that one of these fits; all when there is none.</summary>
    public ImmutableArray<OwnCondition> BelongsTo { get; init; } = [];

    /// <summary>The day since which it is demanded: of a trial that began before, it is only asked for.</summary>
    public DateOnly? Since { get; init; }

    public Place At { get; init; }

    public bool IsShown => Place != OwnPlace.Hidden;
}

/// <summary>
/// Which entries are meant: those with one of the statuses, one of the days of the course, and one of the values of a list.
/// What is empty asks for nothing.
/// </summary>
public sealed record OwnCondition(
    ImmutableArray<Spanned<string>> Statuses,
    ImmutableArray<Spanned<string>> Days,
    Spanned<string>? VocabularyId,
    ImmutableArray<Spanned<string>> Terms
)
{
    /// <summary>Whether it fits an entry. With <paramref name="isInherited"/> it fits a status that builds on one of them, too.</summary>
    public bool Fits(Entry entry, ContentModel model, bool isInherited) =>
        (Statuses.IsEmpty || model.Lifecycle.BuiltOn(entry.Head.Status?.Value, isInherited).Any(id => Has(Statuses, id)))
        && (Days.IsEmpty || Days.Any(day => entry.Head.Course?.Keys.ContainsKey(day.Value) ?? false))
        && (VocabularyId is null || entry.Head.TermsOf(VocabularyId.Value).Any(chosen => Has(Terms, chosen.Value)));

    private static bool Has(ImmutableArray<Spanned<string>> all, string id) => all.Any(each => each.Value == id);
}

/// <summary>
/// That a field must be there, and how much it weighs when it is not. With <see cref="IsOnlyThere"/> it is not asked of the
/// statuses that build on those named.
/// </summary>
public sealed record OwnDemand(OwnCondition When, Severity Weight, bool IsOnlyThere)
{
    public bool Fits(Entry entry, ContentModel model) => When.Fits(entry, model, isInherited: !IsOnlyThere);
}
