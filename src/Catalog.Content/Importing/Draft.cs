using System.Text;
using Catalog.Content.Binding;
using Catalog.Content.Fields;
using Catalog.Content.Model;
using Catalog.Content.Parsing;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Importing;

/// <summary>
/// A draft made of what somebody sent in: what it says, and what found no place, which is kept as comments at the end of the front
/// matter. <see cref="InPlace"/>, <see cref="Guessed"/> and <see cref="Left"/> count answers; those of people are in none of them.
/// </summary>
public sealed record Draft(string Title, EntryText Text, ImmutableArray<(string Label, string Words)> Rest)
{
    public int InPlace { get; init; }

    public int Guessed { get; init; }

    public int Left { get; init; }

    /// <summary>The labels whose answers are about people and were not taken over.</summary>
    public ImmutableArray<string> Personal { get; init; } = [];

    /// <summary>The draft of a submission; <paramref name="named"/> is its title when no answer is one.</summary>
    public static Draft Of(Submission submission, LabelMatching labels, ContentModel model, string named)
    {
        var filling = new DraftFilling(model);
        foreach (var answer in submission.Answers)
        {
            filling.Add(answer, labels.Of(answer.Label));
        }

        return filling.Done(named);
    }

    /// <summary>The file: front matter, what is left as comments, and the sections in the model's order.</summary>
    public string Written(string from, ContentModel model)
    {
        var text = new StringBuilder("---\n");
        foreach (var member in Text.Head.Members)
        {
            text.Append(member.Key.All(letter => char.IsLetterOrDigit(letter) || letter == '_') ? member.Key : YamlText.Quoted(member.Key))
                .Append(':')
                .Append(YamlValue.AfterKey(member.Value, 0, "\n"))
                .Append('\n');
        }

        if (!Rest.IsEmpty)
        {
            text.Append("\n# Fra ")
                .Append(OneLine(from))
                .Append(". Det her fandt ikke sin plads. Flyt det, der skal bruges, og slet resten. Det bliver ikke vist.\n");
            foreach (var (label, words) in Rest)
            {
                text.Append("# ").Append(label.Length > 0 ? OneLine(label).TrimEnd(':') : "Uden overskrift").Append(":\n");
                text.AppendJoin("", words.Split('\n').Where(line => line.Trim().Length > 0).Select(line => $"#   {OneLine(line)}\n"));
            }
        }

        text.Append("---\n");
        var written = Text
            .Sections.GroupBy(section => section.Key)
            .ToDictionary(group => group.Key, group => string.Join("\n\n", group.Select(each => each.Value)), StringComparer.Ordinal);
        foreach (var section in model.Framework.Sections.Where(section => written.ContainsKey(section.Id)))
        {
            text.Append("\n## ").Append(section.Name).Append("\n\n").Append(written[section.Id]).Append('\n');
        }

        return text.ToString();
    }

    private static string OneLine(string words) =>
        string.Concat(words.Where(letter => ForbiddenCharacters.Describe(letter) is null)).ReplaceLineEndings(" ").Trim();
}

/// <summary>Fills a draft, answer by answer.</summary>
internal sealed class DraftFilling(ContentModel model)
{
    private readonly Dictionary<string, WrittenValue> values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> sections = new(StringComparer.Ordinal);
    private readonly List<(string Label, string Words)> rest = [];
    private readonly List<string> personal = [];
    private int inPlace,
        guessed,
        left;
    private (string Label, string Words)? heading;

    public void Add(SubmittedAnswer answer, Matched matched)
    {
        var words = Allowed(answer.Plain);
        if (words.Length == 0 && answer.Markdown.Trim().Length == 0)
        {
            // A heading alone may be the title of a document.
            heading ??=
                matched.How == Match.Left && answer.Label.Length is > 0 and <= EntryFields.LongestTitle
                    ? (answer.Label, answer.Label)
                    : null;
            return;
        }

        if (matched.How == Match.Personal)
        {
            personal.Add(answer.Label);
            return;
        }

        if (matched.Target is not { } target)
        {
            Keep(answer.Label, words);
        }
        else if (target.IsSection)
        {
            sections.TryAdd(target.SectionId, []);
            sections[target.SectionId].Add(Allowed(answer.Markdown));
            Count(matched.How == Match.Guessed);
        }
        else
        {
            Fill(answer.Label, words, target, matched.How == Match.Guessed);
        }
    }

    public Draft Done(string named)
    {
        var title = (values.GetValueOrDefault(EntryKeys.Title) as WrittenValue.Words)?.Value ?? heading?.Words ?? named;
        if (heading is { } unused && unused.Words != title)
        {
            Keep("", unused.Words);
        }

        values[EntryKeys.Title] = new WrittenValue.Words(title);
        KeepHalfRows();
        if (model.Lifecycle.Statuses.FirstOrDefault() is { } first)
        {
            values[EntryKeys.Status] = new WrittenValue.Words(first.Id);
        }

        ImmutableArray<KeyValuePair<string, WrittenValue>> head =
        [
            .. EntryFields
                .Of(model)
                .Record.Fields.Where(field => values.ContainsKey(field.Key))
                .Select(field => KeyValuePair.Create(field.Key, Ordered(field, values[field.Key]))),
        ];
        return new Draft(
            title,
            new EntryText(
                new WrittenValue.Group(head),
                [.. sections.SelectMany(each => each.Value.Select(text => KeyValuePair.Create(each.Key, text)))]
            ),
            [.. rest]
        )
        {
            InPlace = inPlace,
            Guessed = guessed,
            Left = left,
            Personal = [.. personal.Distinct(StringComparer.Ordinal)],
        };
    }

    private void Fill(string label, string words, Target target, bool isGuess)
    {
        var (key, part) = target.Keys;
        var field = EntryFields.Of(model).Record.Fields.First(each => each.Key == key);
        if (part.Length > 0)
        {
            var group = field.AnyShape.Item ?? field.AnyShape;
            FillPart(label, words, key, group.Fields.First(each => each.Key == part), field.AnyShape.Item is not null, isGuess);
            return;
        }

        // An answer to a whole group goes where the group has room for words.
        if (field.AnyShape is { Fields: { IsEmpty: false } parts })
        {
            if (parts.FirstOrDefault(each => each.AnyShape is TextShape && !Has(key, each.Key)) is { } text)
            {
                FillPart(label, words, key, text, isRow: false, isGuess: true);
            }
            else
            {
                Keep(label, words);
            }

            return;
        }

        var read = AnswerValue.Of(field, key == EntryKeys.Title ? words.ReplaceLineEndings(" ") : words, model);
        if (read.Value is null || (values.TryGetValue(key, out var known) && known is not WrittenValue.List))
        {
            Keep(label, words);
            return;
        }

        values[key] = (values.GetValueOrDefault(key), read.Value) switch
        {
            (WrittenValue.List before, WrittenValue.List more) => new WrittenValue.List([
                .. before.Items,
                .. more.Items.Where(item => !before.Items.Any(item.Says)),
            ]),
            _ => read.Value,
        };
        Count(isGuess || read.IsGuess);
        if (read.Rest.Length > 0)
        {
            rest.Add((label, read.Rest));
        }
    }

    private void FillPart(string label, string words, string key, Field part, bool isRow, bool isGuess)
    {
        if (isRow)
        {
            FillRows(label, words, key, part, isGuess);
            return;
        }

        var read = AnswerValue.Of(part, words, model);
        if (read.Value is null || Has(key, part.Key))
        {
            Keep(label, words);
            return;
        }

        var before = values.GetValueOrDefault(key) is WrittenValue.Group group ? group.Members : [];
        values[key] = new WrittenValue.Group(before.Add(KeyValuePair.Create(part.Key, read.Value)));
        Count(isGuess || read.IsGuess);
        if (read.Rest.Length > 0)
        {
            rest.Add((label, read.Rest));
        }
    }

    // As many lines as the rows have: each line is a row's. Otherwise the whole answer belongs to the first.
    private void FillRows(string label, string words, string key, Field part, bool isGuess)
    {
        var rows = values.GetValueOrDefault(key) is WrittenValue.List list ? list.Items : [];
        var lines = words
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.TrimStart('-', '•', '*', ' '))
            .ToImmutableArray();
        ImmutableArray<string> texts = rows.IsEmpty || rows.Length == lines.Length ? lines : [string.Join(' ', lines)];
        if (
            texts.Any(text => part.AnyShape.Canonical(text) is null)
            || rows.OfType<WrittenValue.Group>().Any(row => row.Members.Any(member => member.Key == part.Key))
        )
        {
            Keep(label, words);
            return;
        }

        values[key] = new WrittenValue.List([
            .. Enumerable
                .Range(0, int.Max(rows.Length, texts.Length))
                .Select(at =>
                    (Before: at < rows.Length ? ((WrittenValue.Group)rows[at]).Members : [], Text: at < texts.Length ? texts[at] : null)
                )
                .Select(row => new WrittenValue.Group(
                    row.Text is null
                        ? row.Before
                        : row.Before.Add(KeyValuePair.Create(part.Key, (WrittenValue)new WrittenValue.Words(row.Text)))
                )),
        ]);
        Count(isGuess);
    }

    // A row without what a row must have cannot be read: a criterion without its goal, for example.
    private void KeepHalfRows()
    {
        foreach (var field in EntryFields.Of(model).Record.Fields.Where(field => field.AnyShape.Item is { Fields.IsEmpty: false }))
        {
            if (values.GetValueOrDefault(field.Key) is not WrittenValue.List list)
            {
                continue;
            }

            var needed = field.AnyShape.Item!.Fields.Where(part => part.Required).Select(part => part.Key).ToImmutableArray();
            var whole = list
                .Items.OfType<WrittenValue.Group>()
                .ToLookup(row => needed.All(key => row.Members.Any(member => member.Key == key)));
            rest.AddRange(
                whole[false]
                    .SelectMany(row => row.Members)
                    .Select(member => (member.Key, (member.Value as WrittenValue.Words)?.Value ?? ""))
            );
            if (whole[true].Any())
            {
                values[field.Key] = new WrittenValue.List([.. whole[true]]);
            }
            else
            {
                values.Remove(field.Key);
            }
        }
    }

    private bool Has(string key, string part) =>
        values.GetValueOrDefault(key) is WrittenValue.Group group && group.Members.Any(member => member.Key == part);

    private void Keep(string label, string words)
    {
        rest.Add((label, words));
        left++;
    }

    private void Count(bool isGuess)
    {
        inPlace++;
        guessed += isGuess ? 1 : 0;
    }

    // The keys of a group in the order of the model, whatever order the form had.
    private static WrittenValue Ordered(Field field, WrittenValue value) =>
        (value, (field.AnyShape.Item ?? field.AnyShape).Fields) switch
        {
            (WrittenValue.Group group, { IsEmpty: false } fields) => new WrittenValue.Group([
                .. fields.SelectMany(each => group.Members.Where(member => member.Key == each.Key)),
            ]),
            (WrittenValue.List list, { IsEmpty: false }) => new WrittenValue.List([.. list.Items.Select(item => Ordered(field, item))]),
            _ => value,
        };

    private static string Allowed(string words) =>
        string.Concat(words.Where(letter => ForbiddenCharacters.Describe(letter) is null)).Trim();
}
