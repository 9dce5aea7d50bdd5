using System.Collections.Frozen;
using Catalog.Content.Diagnostics;
using Catalog.Content.Markup;
using Catalog.Content.Text;

namespace Catalog.Content.Model;

/// <summary>
/// The model a catalogue is built over, as its own files declare it. The program knows the shape of a model, never
/// its words: another municipality's model is another folder.
/// </summary>
public sealed record ContentModel(
    Framework Framework,
    ImmutableArray<Vocabulary> Vocabularies,
    ImmutableArray<AgeRange> AgeGroups,
    ImmutableArray<Unit> Units,
    Lifecycle Lifecycle,
    Glossary Glossary,
    YearWheel Wheel,
    Wording Wording,
    ImmutableArray<SearchTest> Searches
)
{
    /// <summary>
    /// The model's files in which an error was found (<c>ordliste.yml</c>). What is missing in them may only be unreadable, so no
    /// rule says of an entry that it is missing there.
    /// </summary>
    public FrozenSet<string> Faulty { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The ages of the children and young people that the catalogue is about.</summary>
    public AgeRange Ages { get; init; } = AgeRange.Usual;

    /// <summary>What practitioners say, the way in to the catalogue.</summary>
    public SituationList Situations { get; init; } = SituationList.None;

    /// <summary>The keys of an entry that the municipality has declared itself, in its order.</summary>
    public ImmutableArray<OwnField> Fields { get; init; } = [];

    /// <summary>The topics of the catalogue's own; the program has more.</summary>
    public TopicList Topics { get; init; } = TopicList.None;

    /// <summary>The texts that the model itself shows to readers: of the framework, its elements, and the situations.</summary>
    public ImmutableArray<ModelText> Texts =>
        [Framework.Text, .. Framework.Elements.Select(element => element.Text), .. Situations.All.Select(situation => situation.Answer)];

    private readonly FrozenDictionary<string, Unit> unitsById = Units.ToFrozenDictionary(unit => unit.Id);

    /// <summary>The unit with an id, or null.</summary>
    public Unit? Unit(string id) => unitsById.GetValueOrDefault(id);

    /// <summary>
    /// Whom one calls or writes to about a unit: the unit itself, the one that leads it, or null when neither can be reached.
    /// </summary>
    public Unit? Answering(Unit unit) =>
        unit.IsReachable ? unit
        : Unit(unit.Leadership) is { IsReachable: true } leading ? leading
        : null;

    /// <summary>The vocabulary with an id, or null.</summary>
    public Vocabulary? Vocabulary(string id) => Vocabularies.FirstOrDefault(vocabulary => vocabulary.Id == id);
}

/// <summary>
/// Elements, their indicators (pejlinger; <see cref="IndicatorsName"/> is what the model calls them, "" for the usual word),
/// and the sections that a description can have.
/// </summary>
public sealed record Framework(
    string Name,
    string Summary,
    ModelText Text,
    string IndicatorsName,
    ModelSource? Source,
    ImmutableArray<Element> Elements,
    ImmutableArray<SectionDefinition> Sections
)
{
    /// <summary>The name of the file in <c>content/model</c> that declares it.</summary>
    public string File { get; init; } = ModelFiles.Framework;

    /// <summary>The name of the model's page in addresses, without an ending; "" for the quintet's.</summary>
    public string Address { get; init; } = "";

    /// <summary>The names that the page has had before; each leads to it.</summary>
    public ImmutableArray<Spanned<string>> FormerAddresses { get; init; } = [];

    /// <summary>Where the model's file says what the page is called.</summary>
    public Place AddressAt { get; init; }

    /// <summary>What the model calls its elements, in the plural and in lower case; "" for the usual word.</summary>
    public string ElementsName { get; init; } = "";

    private readonly FrozenDictionary<string, Element> elementsById = Elements.ToFrozenDictionary(element => element.Id);

    private readonly FrozenDictionary<string, Indicator> indicatorsById = Elements
        .SelectMany(element => element.Indicators)
        .ToFrozenDictionary(indicator => indicator.Id);

    public Element? Element(string id) => elementsById.GetValueOrDefault(id);

    public Indicator? Indicator(string id) => indicatorsById.GetValueOrDefault(id);

    public SectionDefinition? Section(string id) => Sections.FirstOrDefault(section => section.Id == id);

    /// <summary>The ids of the elements that an entry carries: it steers by one of their pejlinger, or has a section about them.</summary>
    public IEnumerable<string> CarriedBy(Entry entry) =>
        entry
            .Head.Indicators.Select(found => Indicator(found.Value)?.ElementId)
            .Concat(entry.Sections.Select(section => Element(section.DefinitionId)?.Id))
            .OfType<string>()
            .Distinct();
}

/// <summary>
/// What an element is for: every description needs the bearing ones, the centre has the trial, the optional may be left out.
/// </summary>
public enum ElementRole
{
    Bearing,
    Centre,
    Optional,
}

/// <summary>One element of the model. Its id is in addresses and indicator codes.</summary>
public sealed record Element(
    string Id,
    string Name,
    ImmutableArray<string> Aliases,
    ElementRole Role,
    string Summary,
    ModelText Text,
    ImmutableArray<Indicator> Indicators
)
{
    /// <summary>What the element goes before, where it is a principle of the form »this rather than that«; else "".</summary>
    public string Over { get; init; } = "";
}

/// <summary>A pejling: a point to steer by under a bearing element (F1, P3 …).</summary>
public sealed record Indicator(string Id, string Text, string ElementId);

/// <summary>
/// A section that a description can have. An element's section has the element's id and name; one that <see cref="IsVoice"/> is
/// where children are heard; one that <see cref="IsWarning"/> says what to watch for.
/// </summary>
public sealed record SectionDefinition(
    string Id,
    string Name,
    ImmutableArray<string> Aliases,
    string Guidance,
    bool IsElement,
    bool IsVoice = false,
    bool IsWarning = false
)
{
    /// <summary>The layer of the entry page that shows the section.</summary>
    public SectionLayer Layer { get; init; } = SectionLayer.Know;
}

/// <summary>The layers of an entry's page, in the order that a reader needs them.</summary>
public enum SectionLayer
{
    /// <summary>What readers need to begin.</summary>
    Act,

    /// <summary>What readers need to understand and decide.</summary>
    Know,

    /// <summary>What readers look up.</summary>
    Archive,
}

/// <summary>
/// Markdown that is a value in a model file. Its tokens count from the value's own beginning; the place is the value's.
/// </summary>
public sealed record ModelText(RichText Text, Place Place);

/// <summary>Where the model, or a list of it, comes from.</summary>
public sealed record ModelSource(string Title, string Publisher, int? Year, string Note);

/// <summary>
/// A list that descriptions choose values from. <see cref="Key"/> is its name in front matter, <see cref="Id"/> its name in
/// addresses. Where the catalogue has entries and where it has none is shown for lists with <see cref="IsCovered"/>.
/// </summary>
public sealed record Vocabulary(
    string Id,
    string Key,
    string Name,
    bool Multiple,
    string Description,
    string Source,
    VocabularyUse Use,
    bool IsCovered,
    DateOnlyRange? Valid,
    ImmutableArray<Term> Terms
)
{
    /// <summary>The key under which an entry gives its reason for a term that needs one; null when no term does.</summary>
    public string? ReasonKey => Terms.Any(term => term.NeedsReason) ? Key + "_begrundelse" : null;

    public Term? Term(string id) => Terms.FirstOrDefault(term => term.Id == id);

    /// <summary>The names of the terms that an entry has chosen from this list.</summary>
    public IEnumerable<string> NamesOf(Entry entry) => entry.Head.TermsOf(Id).Select(chosen => Term(chosen.Value)?.Name ?? chosen.Value);
}

/// <summary>Where a list's values are shown beside the entry's own page.</summary>
public enum VocabularyUse
{
    /// <summary>On the entry's page only.</summary>
    Fact,

    /// <summary>On the entry's card in lists as well.</summary>
    Card,

    /// <summary>As the kind of thing the entry is, over its title.</summary>
    Kind,
}

/// <summary>The days from and to which something holds, both included; null is open.</summary>
public sealed record DateOnlyRange(System.DateOnly? From, System.DateOnly? To);

/// <summary>
/// One value of a vocabulary. <see cref="Id"/> is in its page's address. Choosing it may need a reason in the
/// entry's own words, and may ask for certain values of other vocabularies.
/// </summary>
public sealed record Term(
    string Id,
    string Name,
    ImmutableArray<string> Aliases,
    string Description,
    bool NeedsReason,
    ImmutableArray<TermDemand> Demands
)
{
    /// <summary>What the place looks like in drawings; null where the term is no place.</summary>
    public Ground? Ground { get; init; }

    /// <summary>Keys, sections and days that an entry with the term must have.</summary>
    public ImmutableArray<TermContent> Contents { get; init; } = [];
}

/// <summary>That an entry has chosen one of certain terms of a vocabulary, and why.</summary>
public sealed record TermDemand(string VocabularyId, ImmutableArray<string> AnyOf, string Because);

/// <summary>
/// That an entry has keys, sections and days when its status is one of these or builds on one; always, where none is named. And
/// why.
/// </summary>
public sealed record TermContent(
    ImmutableArray<Spanned<string>> Fields,
    ImmutableArray<Spanned<string>> Sections,
    ImmutableArray<Spanned<string>> Days,
    ImmutableArray<Spanned<string>> Statuses,
    string Because
)
{
    public Demand Demand { get; } =
        new([.. Fields.Select(each => each.Value)], [.. Sections.Select(each => each.Value)], [.. Days.Select(each => each.Value)]);

    public bool Fits(Entry entry, ContentModel model) =>
        Statuses.IsEmpty
        || model.Lifecycle.BuiltOn(entry.Head.Status?.Value, isInherited: true).Any(id => Statuses.Any(each => each.Value == id));
}

/// <summary>
/// A place or a team that can take part. Two units under the same <see cref="Leadership"/> count as one party. The telephone is
/// eight digits.
/// </summary>
public sealed record Unit(string Id, string Name, string Kind, string? Parent, string? Telephone, string? Mailbox, bool IsFictional)
{
    /// <summary>Whether one can call or write to the unit itself.</summary>
    public bool IsReachable => Telephone is not null || Mailbox is not null;

    /// <summary>The unit that leads this one: its parent, or itself.</summary>
    public string Leadership => Parent ?? Id;
}

/// <summary>
/// Words of the field and what they mean; for the search, forms of one word (the base form first), words that mean nearly the
/// same, and words that compounds are made of.
/// </summary>
public sealed record Glossary(
    ImmutableArray<GlossaryTerm> Terms,
    ImmutableArray<Abbreviation> Abbreviations,
    ImmutableArray<WordGroup> Inflections,
    ImmutableArray<WordGroup> Synonyms,
    ImmutableArray<string> Parts
)
{
    public static Glossary None { get; } = new([], [], [], [], []);
}

/// <summary>Words that belong together, each with its place in the group's file.</summary>
public sealed record WordGroup(Place Place, ImmutableArray<Spanned<string>> Words)
{
    /// <summary>The words without their places.</summary>
    public ImmutableArray<string> Values { get; } = [.. Words.Select(word => word.Value)];
}

/// <summary>A word, other forms of it, and its explanation.</summary>
public sealed record GlossaryTerm(string Word, ImmutableArray<string> Aliases, string Explanation);

/// <summary>An abbreviation, what it stands for and, where that is not enough, what it means.</summary>
public sealed record Abbreviation(string Letters, string Words, string Explanation);

/// <summary>The year: its steps in order.</summary>
public sealed record YearWheel(string Name, string Summary, ImmutableArray<WheelStep> Steps);

/// <summary>A step of the year, the months it fills (1–12), when it was to begin and when it did.</summary>
public sealed record WheelStep(
    string Id,
    string Name,
    ImmutableArray<int> Months,
    string Text,
    System.DateOnly? Planned,
    System.DateOnly? Actual
)
{
    /// <summary>Where the day it began is written, or null when it has not begun.</summary>
    public Place? ActualAt { get; init; }
}
