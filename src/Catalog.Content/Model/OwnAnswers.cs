using Catalog.Content.Text;

namespace Catalog.Content.Model;

/// <summary>
/// What an entry, or a row of it, says under the municipality's own keys: for each key one value with its place, several, or
/// rows. A key whose value is of another kind than it is asked for has none: a model can change the kind of a field.
/// </summary>
public sealed record OwnAnswers(IReadOnlyDictionary<string, object> ByKey)
{
    public static OwnAnswers None { get; } = new(ImmutableDictionary<string, object>.Empty);

    /// <summary>The one value of a key, or null.</summary>
    public Spanned<T>? Value<T>(string key) => ByKey.GetValueOrDefault(key) as Spanned<T>;

    /// <summary>The values of a key, one or several.</summary>
    public ImmutableArray<Spanned<T>> Values<T>(string key) =>
        ByKey.GetValueOrDefault(key) switch
        {
            Spanned<T> one => [one],
            ImmutableArray<Spanned<T>> several => several,
            _ => [],
        };

    /// <summary>The rows of a key.</summary>
    public ImmutableArray<OwnRow> Rows(string key) => [.. Values<OwnRow>(key).Select(row => row.Value)];

    /// <summary>The answers to a field that is no rows, as readers see them.</summary>
    public IEnumerable<OwnAnswer> Shown(OwnField field, Entry entry, ContentModel model) =>
        field.Kind switch
        {
            OwnKind.Number => Values<decimal>(field.Key).Select(each => new OwnAnswer(Danish.Number(each.Value))),
            OwnKind.Day => Values<DateOnly>(field.Key).Select(each => new OwnAnswer(Danish.Date(each.Value))),
            OwnKind.Choice when field.VocabularyId is { } list => Values<string>(field.Key)
                .Select(each => new OwnAnswer(model.Vocabulary(list)?.Term(each.Value)?.Name ?? each.Value) { Id = each.Value }),
            OwnKind.Unit => Values<string>(field.Key)
                .Select(each => new OwnAnswer(model.Unit(each.Value)?.Name ?? each.Value) { Id = each.Value }),
            OwnKind.Measurement => Values<string>(field.Key)
                .Select(each => new OwnAnswer(
                    entry.Head.Measurements.FirstOrDefault(known => known.Id?.Value == each.Value)?.Name?.Value ?? each.Value
                )),
            OwnKind.Rhythm => Values<Rhythm>(field.Key).Select(each => new OwnAnswer(each.Value.ToString())),
            OwnKind.Rows => [],
            _ => Values<string>(field.Key).Select(each => new OwnAnswer(each.Value)),
        };

    /// <summary>All words under a field, its rows' included, for the search and for spreadsheets; a row is one text.</summary>
    public IEnumerable<string> Texts(OwnField field, Entry entry, ContentModel model) =>
        field.Kind == OwnKind.Rows
            ? Rows(field.Key).Select(row => row.Text(field, entry, model))
            : Shown(field, entry, model).Select(answer => answer.Text);

    /// <summary>The units that are named under a field, its rows' included.</summary>
    public IEnumerable<Spanned<string>> Named(OwnField field, OwnKind kind) =>
        field.Kind == kind ? Values<string>(field.Key)
        : field.Kind == OwnKind.Rows ? Rows(field.Key).SelectMany(row => field.Parts.SelectMany(part => row.Answers.Named(part, kind)))
        : [];
}

/// <summary>A row of answers.</summary>
public sealed record OwnRow(OwnAnswers Answers, TextSpan Span)
{
    private const string Between = "; ";

    /// <summary>Whether one of its choices says that it is done with.</summary>
    public bool HasEnded(OwnField field) =>
        field.Parts.Any(part => Answers.Value<string>(part.Key) is { } chosen && part.Ends.Any(end => end.Value == chosen.Value));

    /// <summary>The first unit that it names, or null.</summary>
    public Unit? Unit(OwnField field, ContentModel model) =>
        field
            .Parts.Where(part => part.Kind == OwnKind.Unit)
            .SelectMany(part => Answers.Values<string>(part.Key))
            .Select(named => model.Unit(named.Value))
            .OfType<Unit>()
            .FirstOrDefault();

    /// <summary>What readers know it by: the answer to its first field, or the whole row where that has none.</summary>
    public string Name(OwnField field, Entry entry, ContentModel model) =>
        Answers.Shown(field.Parts[0], entry, model).FirstOrDefault()?.Text ?? Text(field, entry, model);

    /// <summary>The whole row as one text, without the names of its fields.</summary>
    public string Text(OwnField field, Entry entry, ContentModel model) =>
        string.Join(
            Between,
            field
                .Parts.Select(part => string.Join(", ", Answers.Shown(part, entry, model).Select(answer => answer.Text)))
                .Where(text => text.Length > 0)
        );
}

/// <summary>An answer as readers see it, and the id of the unit or the value of a list that it is; "" for anything else.</summary>
public sealed record OwnAnswer(string Text)
{
    public string Id { get; init; } = "";
}
