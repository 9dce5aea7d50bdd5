using Catalog.Content.Model;
using Catalog.Content.Shapes;

namespace Catalog.Content.Fields;

/// <summary>The municipality's own keys, as members like all others: each as the model's <c>felter.yml</c> declares it.</summary>
internal sealed class OwnFields
{
    private const string BetweenTexts = " / ";

    private readonly Choices model;
    private readonly ImmutableArray<OwnMember<Entry>> members;

    public OwnFields(Choices model)
    {
        this.model = model;
        members = [.. model.Fields.Select(Whole)];
    }

    /// <summary>The members in the model's order.</summary>
    public IEnumerable<IMember<Entry>> All => members.Select(each => each.Member);

    /// <summary>What was read under the keys.</summary>
    public OwnAnswers Read(RecordReading read) => Read(read, members);

    private static OwnAnswers Read<TOwner>(RecordReading read, ImmutableArray<OwnMember<TOwner>> members)
        where TOwner : class
    {
        var found = members
            .Select(each => KeyValuePair.Create(each.Member.Field.Key, each.Read(read)!))
            .Where(each => each.Value is not null)
            .ToDictionary(StringComparer.Ordinal);
        return found.Count == 0 ? OwnAnswers.None : new OwnAnswers(found);
    }

    private OwnMember<Entry> Whole(OwnField field) =>
        field.Kind == OwnKind.Rows ? Rows(field) : Simple<Entry>(field, entry => entry.Head.Own, ColumnsOf(field));

    private static ImmutableArray<Column<Entry>> ColumnsOf(OwnField field) =>
        field.IsShown
            ? [new(field.Key, (entry, known) => string.Join(BetweenTexts, entry.Head.Own.Texts(field, entry, known)))]
            : ImmutableArray<Column<Entry>>.Empty;

    private OwnMember<Entry> Rows(OwnField field)
    {
        ImmutableArray<OwnMember<OwnRow>> parts = [.. field.Parts.Select(part => Simple<OwnRow>(part, row => row.Answers, []))];
        var members = new Members<OwnRow>([.. parts.Select(part => part.Member)]);
        var shape = new RecordShape<OwnRow>(read => new OwnRow(Read(read, parts), read.Span), members.Fields);
        var member = new GroupListMember<Entry, OwnRow, OwnRow>(
            field.Key,
            new ListShape<OwnRow>(shape, field.Most),
            entry => entry.Head.Own.Rows(field.Key),
            members,
            "{0}",
            field.Help
        )
        {
            Id = IdOf(field),
            Name = field.Name,
            IsCompared = field.IsShown,
            IsData = field.IsShown,
            Columns = ColumnsOf(field),
            Shown = (pair, row) => Named(field, pair.SideAfter, row),
            NameOf = (pair, row) => Named(field, pair.SideAfter, row).Value,
            SameBy = [.. field.Parts.Take(2).Select(part => (Func<OwnRow, string?>)(row => Written(part, row)))],
        };
        return new(member, read => read.Get(member)?.Value);
    }

    // A row is known by what its first field says.
    private static NamedValue Named(OwnField field, EntryInModel side, OwnRow row)
    {
        var text = row.Name(field, side.Entry, side.Model);
        return new(text, $"»{text}«");
    }

    private static string? Written(OwnField part, OwnRow row) =>
        part.Kind is OwnKind.Number or OwnKind.Day ? null : row.Answers.Value<string>(part.Key)?.Value;

    private OwnMember<TOwner> Simple<TOwner>(OwnField field, Func<TOwner, OwnAnswers> answers, ImmutableArray<Column<TOwner>> columns)
        where TOwner : class =>
        field switch
        {
            { Kind: OwnKind.Text, IsList: false } => Text(field, Texts.Prose, answers, columns),
            { Kind: OwnKind.Line, IsList: false } => Text(field, Texts.Line, answers, columns),
            { Kind: OwnKind.Text } => Value(field, Texts.Prose, answers, columns),
            { Kind: OwnKind.Number } => Value(field, new NumberShape(), answers, columns),
            { Kind: OwnKind.Day } => Value(field, new DateShape(), answers, columns),
            { Kind: OwnKind.Choice } => Value(field, ChoiceOf(field), answers, columns, NameOf(field)),
            { Kind: OwnKind.Unit } => Value(field, Units(), answers, columns, (side, id) => side.UnitNamed(id)),
            { Kind: OwnKind.Measurement } => Value(field, new TextShape(60, "fravær", isName: true), answers, columns),
            { Kind: OwnKind.Rhythm } => Value(field, new RhythmShape(), answers, columns),
            _ => Value(field, Texts.Line, answers, columns),
        };

    private static OwnMember<TOwner> Text<TOwner>(
        OwnField field,
        TextShape shape,
        Func<TOwner, OwnAnswers> answers,
        ImmutableArray<Column<TOwner>> columns
    )
        where TOwner : class
    {
        var member = new TextMember<TOwner>(
            field.Key,
            shape,
            owner => answers(owner).Value<string>(field.Key)?.Value,
            CalledIn<TOwner>(field),
            field.Help,
            field.IsNeeded
        )
        {
            Id = IdOf(field),
            Name = NameIn<TOwner>(field),
            IsAsked = IsAskedIn<TOwner>(field),
            IsCompared = IsPart<TOwner>() || field.IsShown,
            IsData = IsPart<TOwner>() || field.IsShown,
            Columns = columns,
        };
        return new(member, read => read.Get(member));
    }

    private static OwnMember<TOwner> Value<TOwner, T>(
        OwnField field,
        ScalarShape<T> shape,
        Func<TOwner, OwnAnswers> answers,
        ImmutableArray<Column<TOwner>> columns,
        Func<EntryInModel, T, NamedValue>? shown = null
    )
        where TOwner : class
    {
        if (field.IsList)
        {
            var list = new ListMember<TOwner, T>(
                field.Key,
                new ListShape<T>(shape, field.Most, distinct: true),
                owner => answers(owner).Values<T>(field.Key),
                CalledIn<TOwner>(field),
                field.Help
            )
            {
                Id = IdOf(field),
                Name = NameIn<TOwner>(field),
                IsCompared = field.IsShown,
                IsData = field.IsShown,
                Shown = shown,
                Columns = columns,
            };
            return new(list, read => read.Get(list)?.Value);
        }

        var value = new ValueMember<TOwner, T>(
            field.Key,
            shape,
            owner => answers(owner).Value<T>(field.Key),
            CalledIn<TOwner>(field),
            field.Help,
            field.IsNeeded
        )
        {
            Id = IdOf(field),
            Name = NameIn<TOwner>(field),
            IsAsked = IsAskedIn<TOwner>(field),
            IsCompared = IsPart<TOwner>() || field.IsShown,
            IsData = IsPart<TOwner>() || field.IsShown,
            Shown = shown is null ? null : (_, side, _, found) => shown(side, found),
            Columns = columns,
        };
        return new(value, read => read.Get(value));
    }

    // Another kind under the same key is another field: the two cannot be compared.
    private static string IdOf(OwnField field) => $"felt {field.Key} {field.Kind}{(field.IsList ? " liste" : "")}";

    // What is measured has no id yet when somebody applies.
    private static bool IsAskedIn<TOwner>(OwnField field) => IsPart<TOwner>() && field.Kind != OwnKind.Measurement;

    private static bool IsPart<TOwner>() => typeof(TOwner) == typeof(OwnRow);

    // A difference in a row names the row.
    private static string CalledIn<TOwner>(OwnField field) => IsPart<TOwner>() ? $"{field.Name} for »{{0}}«" : "{0}";

    private static string? NameIn<TOwner>(OwnField field) => IsPart<TOwner>() ? null : field.Name;

    private ChoiceShape<string> ChoiceOf(OwnField field) =>
        field.VocabularyId is { } list
            ? new(
                (model.Vocabularies.FirstOrDefault(each => each.Id == list)?.Terms ?? []).Select(term => new Choice<string>(
                    term.Id,
                    term.Id,
                    term.Aliases.Add(term.Name)
                )),
                model.Faulty.Contains(ModelFiles.Lists)
            )
            : new(field.Values.Select(value => new Choice<string>(value, value, [])));

    private static Func<EntryInModel, string, NamedValue> NameOf(OwnField field) =>
        (side, id) => new(id, field.VocabularyId is { } list ? side.Model.Vocabulary(list)?.Term(id)?.Name ?? id : id);

    private ChoiceShape<string> Units() =>
        new(model.Units.Select(unit => new Choice<string>(unit.Id, unit.Id, [unit.Name])), model.Faulty.Contains(ModelFiles.Units));
}

/// <summary>A member under a key that a model declares, and how its value is read, whatever its type.</summary>
internal sealed record OwnMember<TOwner>(IMember<TOwner> Member, Func<RecordReading, object?> Read)
    where TOwner : class;
