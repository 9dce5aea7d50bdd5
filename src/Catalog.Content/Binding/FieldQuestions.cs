using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Binding;

/// <summary>Makes questions of the keys of an entry, as they are declared: what forms ask and how it is answered.</summary>
internal static class FieldQuestions
{
    private const int LongestLine = 200;

    /// <summary>
    /// The question of a key. <paramref name="parts"/> says which keys of a group are asked for, and whether an answer must be given.
    /// </summary>
    public static Question Of(
        Field field,
        bool isRequired,
        ContentModel model,
        Func<Shape, ImmutableArray<(Field Field, bool IsRequired)>> parts,
        OwnField? row = null
    )
    {
        var own = (row?.Parts ?? model.Fields).FirstOrDefault(each => each.Key == field.Key);
        var list = model.Vocabularies.FirstOrDefault(each =>
            own is null ? row is null && each.Key == field.Key : each.Id == own.VocabularyId
        );
        var shape = field.AnyShape;
        var one = shape.Item ?? shape;
        ImmutableArray<Question> asked = one.Fields.IsEmpty
            ? []
            : [.. parts(one).Select(part => Of(part.Field, part.IsRequired, model, parts, own))];
        return new(field.Key, field.Help, KindOf(field), isRequired, Longest(one), NamesOf(one), asked)
        {
            Most = shape.MostItems,
            Label = own?.Name ?? Label(field.Key, model),
            IsHope = one is TextShape { Tells: Tells.Hope },
            Example = one.Example,
            IsFlag = one is FlagShape,
            List = list,
        };
    }

    private static ImmutableArray<string> NamesOf(Shape shape) =>
        shape is FlagShape flag ? [flag.Written(true), flag.Written(false)] : shape.Names;

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
            { Item: { Names.IsEmpty: false } } or { Names.IsEmpty: false } or FlagShape => AnswerKind.One,
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

    /// <summary>Whether the answer is yes or no.</summary>
    public bool IsFlag { get; init; }

    public int Most { get; init; } = 1;

    /// <summary>Who must be together, where the question is about parties; otherwise null.</summary>
    public Cooperation? Parties { get; init; }

    /// <summary>What the answer is called: the list's name, with a remark where a reason is asked for, or the key as words.</summary>
    public required string Label { get; init; }

    /// <summary>Whether the answer is what one hopes for, which promises nothing.</summary>
    public bool IsHope { get; init; }

    /// <summary>The parts of the answer beside those that are asked for.</summary>
    public ImmutableArray<Question> Further { get; init; } = [];

    /// <summary>An answer as it can look in the file.</summary>
    public required string Example { get; init; }

    /// <summary>The list of the model that <see cref="Names"/> are chosen from, or null.</summary>
    public Vocabulary? List { get; init; }

    /// <summary>One of <see cref="Names"/> as people know it.</summary>
    public string NameOf(string name, ContentModel model) =>
        IsFlag
            ? (name == Names[0] ? "ja" : "nej")
            : List?.Term(name)?.Name ?? model.Unit(name)?.Name ?? model.Situations.Find(name)?.Says ?? name;
}
