using System.Collections.Frozen;
using Catalog.Content.Diagnostics;
using Catalog.Content.Markup;
using Catalog.Content.Text;

namespace Catalog.Content.Model;

/// <summary>
/// One description of a method or initiative. The id is the file's name and never changes. What an editor left out, or wrote
/// so that it could not be read, is null or empty; <see cref="EntryHead.Keys"/> tells the two apart.
/// </summary>
public sealed record Entry(string Id, SourceText Source, EntryHead Head, ImmutableArray<Section> Sections)
{
    private const string Danish = "da";

    /// <summary>What readers call the entry: its title, or its id while it has none.</summary>
    public string Title => Head.Title?.Value ?? Id;

    /// <summary>Whether the entry is an illustration and not a method that somebody has tried.</summary>
    public bool IsExample => Head.IsExample?.Value ?? false;

    /// <summary>The language that the entry is written in (BCP 47).</summary>
    public string Language => Head.Language?.Value ?? Danish;

    /// <summary>Whether the entry is in Danish, the language of the site and of the rules of language.</summary>
    public bool IsDanish => Language == Danish;

    /// <summary>What the entry is sorted by.</summary>
    public string SortKey => Head.SortKey?.Value ?? Title;

    /// <summary>The section with an id of the model, or null.</summary>
    public Section? Section(string id) => Sections.FirstOrDefault(section => section.DefinitionId == id);

    /// <summary>The stretch as a place in this entry's file.</summary>
    public Place At(TextSpan span) => new(Source, span);
}

/// <summary>The facts of the front matter, each with its place.</summary>
public sealed record EntryHead
{
    /// <summary>Every key that is in the front matter with something in it, with the key's place.</summary>
    public required IReadOnlyDictionary<string, TextSpan> Keys { get; init; }

    /// <summary>The keys whose list or group is empty, which is as if the key were not there; with the value's place.</summary>
    public IReadOnlyDictionary<string, TextSpan> EmptyKeys { get; init; } = ImmutableDictionary<string, TextSpan>.Empty;

    /// <summary>Every text that could be read, in the order of reading: title, summary, notes, reasons, names.</summary>
    public ImmutableArray<WrittenText> Texts { get; init; } = [];

    /// <summary>The keys in whose value an error was found while it was read.</summary>
    public FrozenSet<string> FaultyKeys { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The stretch of the whole front matter.</summary>
    public required TextSpan Span { get; init; }

    public Spanned<string>? Title { get; init; }

    public Spanned<string>? Summary { get; init; }

    /// <summary>Id of a status of the model.</summary>
    public Spanned<string>? Status { get; init; }

    public Spanned<bool>? IsExample { get; init; }

    public ImmutableArray<Spanned<string>> AlsoKnownAs { get; init; } = [];

    public Spanned<AgeRange>? Age { get; init; }

    /// <summary>Ids of the situations that the entry answers.</summary>
    public ImmutableArray<Spanned<string>> Situations { get; init; } = [];

    /// <summary>The chosen term ids of each vocabulary, by vocabulary id.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<Spanned<string>>> Terms { get; init; } =
        ImmutableDictionary<string, ImmutableArray<Spanned<string>>>.Empty;

    /// <summary>Why a term that needs a reason was chosen, by vocabulary id.</summary>
    public IReadOnlyDictionary<string, Spanned<string>> TermReasons { get; init; } = ImmutableDictionary<string, Spanned<string>>.Empty;

    /// <summary>The pejlinger as they were written; whether each exists is a rule's business.</summary>
    public ImmutableArray<Spanned<string>> Indicators { get; init; } = [];

    public ImmutableArray<Partner> Partners { get; init; } = [];

    public Spanned<string>? Hypothesis { get; init; }

    public ImmutableArray<Goal> Goals { get; init; } = [];

    public ImmutableArray<Measurement> Measurements { get; init; } = [];

    public ImmutableArray<Cycle> Cycles { get; init; } = [];

    /// <summary>The units that have taken the method up since.</summary>
    public ImmutableArray<Uptake> Uptakes { get; init; } = [];

    public Course? Course { get; init; }

    public Selection? Selection { get; init; }

    public Evidence? Evidence { get; init; }

    public Extent? Extent { get; init; }

    public Resources? Resources { get; init; }

    public Participants? Participants { get; init; }

    public Occasion? Occasion { get; init; }

    public ImmutableArray<Relation> Relations { get; init; } = [];

    public Spanned<string>? ReplacedBy { get; init; }

    public ImmutableArray<Spanned<string>> FormerAddresses { get; init; } = [];

    public ImmutableArray<Reference> Sources { get; init; } = [];

    /// <summary>Id of the unit that answers for the entry.</summary>
    public Spanned<string>? Contact { get; init; }

    public Spanned<DateOnly>? Reviewed { get; init; }

    /// <summary>The language of an entry that may not be in Danish (BCP 47).</summary>
    public Spanned<string>? Language { get; init; }

    public Spanned<string>? SortKey { get; init; }

    /// <summary>What is written under the municipality's own keys.</summary>
    public OwnAnswers Own { get; init; } = OwnAnswers.None;

    /// <summary>The chosen terms of a vocabulary, none when nothing was chosen.</summary>
    public ImmutableArray<Spanned<string>> TermsOf(string vocabularyId) => Terms.TryGetValue(vocabularyId, out var chosen) ? chosen : [];

    /// <summary>The place of a key, or the beginning of the front matter when the key is not there.</summary>
    public TextSpan SpanOf(string key) => Keys.TryGetValue(key, out var span) ? span : Span with { Length = 0 };
}

/// <summary>A section of the body: which one of the model it is, its heading as written, and its text.</summary>
public sealed record Section(string DefinitionId, Spanned<string> Heading, RichText Text);
