using Catalog.Content.Fields;
using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Binding;

/// <summary>
/// What an application is asked, in the order of its file: the keys that all entries need and those that the first asking
/// status needs, as <see cref="NewEntryText.Application"/> writes them, and the sections after them. <see cref="Elements"/>
/// is what is asked of each element, by pejlinger among the questions and by text among the sections.
/// </summary>
public sealed record ApplicationForm(
    Status? Status,
    ImmutableArray<Question> Questions,
    ImmutableArray<SectionQuestion> Sections,
    ImmutableArray<ElementDemand> Elements
)
{
    /// <summary>The keys of the questions that come after the days of the course in a file.</summary>
    public ImmutableArray<string> AfterCourse { get; private init; } = [];

    private const int LongestLine = 200;

    /// <summary>The form that a model gives.</summary>
    public static ApplicationForm Of(ContentModel model)
    {
        var status = NewEntryText.Asking(model) ?? model.Lifecycle.Statuses.FirstOrDefault();
        var demand = NewEntryText.Needed(model).And(status?.Needs ?? Demand.Nothing);
        var asks = NewEntryText.Asked(model, status);
        var blank = new BlankForm(model, demand.And(asks));
        ImmutableArray<string> reasons =
        [
            .. model.Vocabularies.Where(each => demand.Fields.Contains(each.Key)).Select(each => each.ReasonKey ?? ""),
        ];
        ImmutableArray<ElementDemand> elements = [.. ElementDemand.Of(model.Framework, demand)];
        // No situation need fit, so it is asked for and may be left out.
        return new(
            status,
            [
                .. EntryFields
                    .Of(model)
                    .Record.Fields.Where(field =>
                        field.Key is EntryKeys.Title or EntryKeys.Situations or EntryKeys.Participants or EntryKeys.Occasion
                        || demand.Fields.Contains(field.Key)
                        || asks.Fields.Contains(field.Key)
                        || reasons.Contains(field.Key)
                    )
                    .Where(field => field.Key != EntryKeys.Status)
                    // The one day that the status asks for is the day the form is sent, which it writes itself.
                    .Where(field => field.Key != EntryKeys.Course || status?.Day is null || demand.Days.Any(day => day != status.Day))
                    .Select(field =>
                        Ask(field, isRequired: field.Key is EntryKeys.Title || demand.Fields.Contains(field.Key), blank, model)
                    ),
            ],
            [
                .. from section in model.Framework.Sections
                let isRequired = demand.Sections.Contains(section.Id)
                let chosen = elements.FirstOrDefault(each => each.IsChosen && each.Element.Id == section.Id)
                where isRequired || chosen is not null || asks.Sections.Contains(section.Id)
                select new SectionQuestion(section, isRequired, chosen?.Element),
            ],
            elements
        )
        {
            AfterCourse =
            [
                .. EntryFields.Of(model).Record.Fields.SkipWhile(field => field.Key != EntryKeys.Course).Skip(1).Select(field => field.Key),
            ],
        };
    }

    // A goal without its criterion is an error, so all that is shown of a goal is asked for.
    private static Question Ask(Field field, bool isRequired, BlankForm blank, ContentModel model, OwnField? row = null)
    {
        var own = (row?.Parts ?? model.Fields).FirstOrDefault(each => each.Key == field.Key);
        var list = model.Vocabularies.FirstOrDefault(each =>
            own is null ? row is null && each.Key == field.Key : each.Id == own.VocabularyId
        );
        var parties = field.Key == EntryKeys.Partners && row is null ? Cooperating(model) : null;
        var shape = field.AnyShape;
        var one = shape.Item ?? shape;
        ImmutableArray<Question> parts = one.Fields.IsEmpty
            ? []
            : [.. blank.Keys(one).Select(part => Ask(part, part.Required || field.Key == EntryKeys.Goals, blank, model, own))];
        return new(field.Key, field.Help, KindOf(field), isRequired, Longest(one), one.Names, parts)
        {
            Fewest = parties?.Least ?? 1,
            Parties = parties,
            Most = shape.MostItems,
            Label = own?.Name ?? Label(field.Key, model),
            IsHope = one is TextShape { Tells: Tells.Hope },
            Example = one.Example,
            List = list,
        };
    }

    // Where it hangs on a choice, the form asks once the choice is made.
    private static Cooperation? Cooperating(ContentModel model) =>
        model.Lifecycle.Cooperation is { When.Statuses: var statuses } cooperation
        && (
            statuses.IsEmpty
            || model.Lifecycle.BuiltOn(NewEntryText.Asking(model)?.Id, isInherited: true).Any(id => statuses.Any(each => each.Value == id))
        )
            ? cooperation
            : null;

    private static int Longest(Shape shape) =>
        shape switch
        {
            TextShape text => text.Most,
            CountRangeShape => CountRange.Most,
            IntegerShape number => number.Most,
            _ => 0,
        };

    private static string Label(string key, ContentModel model) =>
        model.Vocabularies.FirstOrDefault(list => list.Key == key)?.Name
        ?? (model.Vocabularies.FirstOrDefault(list => list.ReasonKey == key) is { } reasoned ? $"{reasoned.Name}: begrundelse" : null)
        ?? char.ToUpper(key[0], Danish.Culture) + key[1..].Replace('_', ' ');

    private static AnswerKind KindOf(Field field) =>
        field.AnyShape switch
        {
            _ when field.Key == EntryKeys.Indicators => AnswerKind.Indicators,
            { Item.Fields.IsEmpty: false } => AnswerKind.Rows,
            { Item: { Names.IsEmpty: false }, MostItems: > 1 } => AnswerKind.Several,
            { Item: { Names.IsEmpty: false } } or { Names.IsEmpty: false } => AnswerKind.One,
            { Item: not null } => AnswerKind.Lines,
            { Fields.IsEmpty: false } => AnswerKind.Group,
            AgeRangeShape => AnswerKind.Ages,
            CountRangeShape => AnswerKind.Count,
            IntegerShape => AnswerKind.Number,
            DateShape => AnswerKind.Day,
            TextShape { Most: > LongestLine } => AnswerKind.Paragraph,
            _ => AnswerKind.Line,
        };
}

/// <summary>
/// A section to be written, always or when a pejling of the element <see cref="Chosen"/> is; that element is null for all other
/// sections.
/// </summary>
public sealed record SectionQuestion(SectionDefinition Section, bool IsRequired, Element? Chosen);

/// <summary>How a question is answered.</summary>
public enum AnswerKind
{
    /// <summary>A few words.</summary>
    Line,

    /// <summary>Some sentences.</summary>
    Paragraph,

    /// <summary>Several texts, one a line.</summary>
    Lines,

    /// <summary>One of <see cref="Question.Names"/>.</summary>
    One,

    /// <summary>Some of <see cref="Question.Names"/>.</summary>
    Several,

    /// <summary>Pejlinger, by element.</summary>
    Indicators,

    /// <summary>An age from and to.</summary>
    Ages,

    /// <summary>How many people: a number, or from and to.</summary>
    Count,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A day.</summary>
    Day,

    /// <summary>One answer to each of <see cref="Question.Parts"/>.</summary>
    Group,

    /// <summary>Several such groups.</summary>
    Rows,
}

/// <summary>
/// A key of the front matter as a question. <see cref="Longest"/> is in UTF-16 units where the answer
/// is a text, the highest number where it is one, and otherwise 0;
/// <see cref="Fewest"/> and <see cref="Most"/> count the values or groups.
/// </summary>
public sealed record Question(
    string Key,
    string Help,
    AnswerKind Kind,
    bool IsRequired,
    int Longest,
    ImmutableArray<string> Names,
    ImmutableArray<Question> Parts
)
{
    public int Fewest { get; init; } = 1;

    public int Most { get; init; } = 1;

    /// <summary>Who must be together, where the question is about parties; otherwise null.</summary>
    public Cooperation? Parties { get; init; }

    /// <summary>What the answer is called: the list's name, with a remark where a reason is asked for, or the key as words.</summary>
    public required string Label { get; init; }

    /// <summary>Whether the answer is what one hopes for, which promises nothing.</summary>
    public bool IsHope { get; init; }

    /// <summary>An answer as it can look in the file.</summary>
    public required string Example { get; init; }

    /// <summary>The list of the model that <see cref="Names"/> are chosen from, or null.</summary>
    public Vocabulary? List { get; init; }

    /// <summary>One of <see cref="Names"/> as people know it.</summary>
    public string NameOf(string name, ContentModel model) =>
        List?.Term(name)?.Name ?? model.Unit(name)?.Name ?? model.Situations.Find(name)?.Says ?? name;
}
