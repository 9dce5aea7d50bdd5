using System.Globalization;
using System.Text.RegularExpressions;
using Catalog.Content.Model;
using Catalog.Content.Office;
using Catalog.Content.Parsing;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Importing;

/// <summary>
/// An answer as a value of a key: what could be read, what of it could not and must be kept elsewhere, and whether reading was a guess.
/// </summary>
internal sealed partial record AnswerValue(WrittenValue? Value, string Rest, bool IsGuess = false)
{
    private const int SchoolStart = 6;

    private static readonly char[][] Separators =
    [
        ['\n', ';'],
        ['\n', ';', ','],
        ['\n', ';', ',', '/'],
    ];

    /// <summary>Reads an answer by the shape of its key.</summary>
    public static AnswerValue Of(Field field, string answer, ContentModel model)
    {
        var words = Ticks(answer);
        return field.Key == EntryKeys.Indicators
            ? Indicators(words, model.Framework)
            : field.AnyShape switch
            {
                { Item: { Fields.IsEmpty: false } row } => Rows(row, words),
                { Item: { } item } list => List(item, list.MostItems, words, model),
                { Fields.IsEmpty: false } => new(null, answer),
                var one => One(one, words, model),
            };
    }

    private static AnswerValue One(Shape shape, string words, ContentModel model)
    {
        if (shape is TextShape)
        {
            return shape.Canonical(words) is { } text ? new(new WrittenValue.Words(text), "") : new(null, words);
        }

        if (Choice(shape, words, model) is { } chosen)
        {
            return new(new WrittenValue.Words(chosen), "");
        }

        var (found, isGuess) = shape switch
        {
            DateShape => (WrittenCell.Day(new SheetCell(words), named: true)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), false),
            AgeRangeShape => Ages(shape, words),
            // Of several numbers nobody knows which is meant: »2 voksne og 20 børn«, »1 200«.
            CountRangeShape or IntegerShape or NumberShape => (
                Numbers().Matches(words) is [var number] ? shape.Canonical(number.Value.Replace(" ", "", StringComparison.Ordinal)) : null,
                true
            ),
            _ => (null, false),
        };
        // What was said beside the number is kept as it is.
        return found is null
            ? new(null, words)
            : new(new WrittenValue.Words(found), isGuess && Plain(words) != Plain(found) ? words : "", isGuess);
    }

    // 6-10 år, fra 6 til 10 år, 1.-3. klasse: a class is the year that begins with children of six and its number.
    private static (string? Ages, bool IsGuess) Ages(Shape shape, string words)
    {
        if (Classes().Match(words) is { Success: true } classes)
        {
            var (from, to) = (
                Whole(classes.Groups["from"]),
                classes.Groups["to"].Success ? Whole(classes.Groups["to"]) : Whole(classes.Groups["from"])
            );
            return (shape.Canonical($"{from + SchoolStart}-{to + SchoolStart + 1}"), true);
        }

        // »2 voksne og børn på 6-9 år«: years, where any are said to be.
        var all = Years().Matches(words).ToImmutableArray();
        var said = all.Where(each => each.Value.Contains("år", StringComparison.OrdinalIgnoreCase)).ToImmutableArray();
        return (said.IsEmpty ? all : said) is [var years]
            ? (
                shape.Canonical(
                    years.Groups["to"].Success ? $"{years.Groups["from"].Value}-{years.Groups["to"].Value}" : years.Groups["from"].Value
                ),
                years.Value.Trim() != words.Trim()
            )
            : (null, false);
    }

    private static AnswerValue List(Shape item, int most, string words, ContentModel model)
    {
        if (Choice(item, words, model) is { } whole && !item.Names.IsEmpty)
        {
            return new(new WrittenValue.List([new WrittenValue.Words(whole)]), "");
        }

        foreach (var between in Separators)
        {
            var parts = words
                .Split(between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(Bare)
                .Where(part => part.Length > 0)
                .ToImmutableArray();
            var read = parts.Select(part => (Part: part, Value: Choice(item, part, model))).ToImmutableArray();
            var isLast = between == Separators[^1] || item.Names.IsEmpty;
            if ((isLast && read.Any(each => each.Value is not null)) || read.All(each => each.Value is not null))
            {
                ImmutableArray<string> values = [.. read.Select(each => each.Value).OfType<string>().Distinct(StringComparer.Ordinal)];
                return values.Length <= most
                    ? new(
                        new WrittenValue.List([.. values.Select(value => new WrittenValue.Words(value))]),
                        string.Join("; ", read.Where(each => each.Value is null).Select(each => each.Part))
                    )
                    : new(null, words);
            }
        }

        return new(null, words);
    }

    // A value may be followed by its explanation: »Forebyggende (hele gruppen)«, »Skole – 1. til 3. klasse«.
    private static string? Choice(Shape shape, string words, ContentModel model)
    {
        if (shape.Canonical(words) is { } known)
        {
            return known;
        }

        if (shape.Names.IsEmpty)
        {
            return null;
        }

        var bare = Explained().Replace(words, "").Trim(' ', '.', ':');
        return shape.Canonical(bare)
            ?? model.Situations.All.FirstOrDefault(each => shape.Names.Contains(each.Id) && Plain(each.Says) == Plain(words))?.Id;
    }

    private static AnswerValue Rows(Shape row, string words)
    {
        var choice = row.Fields.FirstOrDefault(field => !field.AnyShape.Names.IsEmpty && field.Required);
        var text =
            row.Fields.FirstOrDefault(field => field.AnyShape is TextShape && (choice is not null || field.Required))
            ?? row.Fields.FirstOrDefault(field => field.AnyShape is TextShape);
        var address = row.Fields.FirstOrDefault(field => field.AnyShape is WebAddressShape);
        var (rows, rest) = (ImmutableArray.CreateBuilder<WrittenValue>(), new List<string>());
        var lines = words
            .Split(choice is null ? ['\n'] : ['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(Bare)
            .Where(line => line.Length > 0);
        foreach (var line in lines.SelectMany(line => choice is null ? [line] : Parties(choice.AnyShape, line)))
        {
            var members = ImmutableArray.CreateBuilder<KeyValuePair<string, WrittenValue>>();
            var left = line;
            if (choice is not null)
            {
                var (id, after) = Begins(choice.AnyShape, line);
                if (id is null)
                {
                    rest.Add(line);
                    continue;
                }

                members.Add(new(choice.Key, new WrittenValue.Words(id)));
                left = after.Trim(' ', ',', ':', '-', '–', '(', ')', '.');
            }

            var url = address is not null && Url().Match(left) is { Success: true } match ? match.Value.TrimEnd('.', ',', ')') : null;
            left = url is null ? left : left.Replace(url, "", StringComparison.Ordinal).Trim(' ', ',', ':', '-', '–', '(', ')');
            var title =
                left.Length > 0 ? left
                : url is not null && choice is null ? url
                : "";
            if (title.Length > 0 && (text is null || text.AnyShape.Canonical(title) is null))
            {
                rest.Add(line);
                continue;
            }

            if (title.Length > 0)
            {
                members.Add(new(text!.Key, new WrittenValue.Words(title)));
            }

            if (url is not null && address!.AnyShape.Canonical(url) is { } safe)
            {
                members.Add(new(address.Key, new WrittenValue.Words(safe)));
            }

            rows.Add(new WrittenValue.Group(members.ToImmutable()));
        }

        return new(rows.Count > 0 ? new WrittenValue.List(rows.ToImmutable()) : null, string.Join("; ", rest));
    }

    // Units in a row with commas are each a party, when all of them are units.
    private static IEnumerable<string> Parties(Shape units, string line)
    {
        var parts = line.Split((string[])[", ", " og ", " samt "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 1 && parts.All(part => units.Canonical(part.TrimEnd('.')) is not null)
            ? parts.Select(part => part.TrimEnd('.'))
            : [line];
    }

    private static (string? Id, string After) Begins(Shape shape, string line)
    {
        for (var end = line.Length; end > 1; end--)
        {
            if ((end == line.Length || !char.IsLetterOrDigit(line[end])) && shape.Canonical(line[..end].TrimEnd()) is { } id)
            {
                return (id, line[end..]);
            }
        }

        return (null, line);
    }

    private static AnswerValue Indicators(string words, Framework framework)
    {
        var folded = Plain(words);
        var known = framework.Elements.SelectMany(element => element.Indicators).ToImmutableArray();
        ImmutableArray<WrittenValue> found =
        [
            .. known
                .Where(each =>
                    Code().Matches(words).Any(code => code.Value.Equals(each.Id, StringComparison.OrdinalIgnoreCase))
                    || folded.Contains(Plain(each.Text), StringComparison.Ordinal)
                )
                .Select(each => new WrittenValue.Words(each.Id)),
        ];
        var rest = known.Aggregate(words, (left, each) => left.Replace(each.Text, "", StringComparison.OrdinalIgnoreCase));
        rest = Code()
            .Replace(rest, match => known.Any(each => each.Id.Equals(match.Value, StringComparison.OrdinalIgnoreCase)) ? "" : match.Value);
        return new(found.IsEmpty ? null : new WrittenValue.List(found), Plain(rest).Length > 0 ? words : "");
    }

    // Of boxes, only those that are ticked are an answer.
    private static string Ticks(string words) =>
        words.AsSpan().ContainsAny('☒', '☑')
            ? string.Join(
                '\n',
                Boxes()
                    .Matches(words)
                    .Where(box => box.Groups["mark"].Value is "☒" or "☑")
                    .Select(box => box.Groups["words"].Value.Trim(' ', '\n', ','))
            )
            : words.Replace("☐", "", StringComparison.Ordinal).Trim();

    private static string Bare(string line) => Point().Replace(line, "").Trim();

    private static string Plain(string words) => string.Concat(DanishFolding.Fold(words).Where(char.IsLetterOrDigit));

    private static int Whole(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<from>[0-9]{1,2})\.?( ?klasse)? ?(-|–|til|og) ?(?<to>[0-9]{1,2})\. ?(klasse|kl\b)|(?<from>[0-9]{1,2})\. ?(klasse|kl\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Classes();

    [GeneratedRegex(
        @"(?<from>[0-9]{1,2})( ?år)? ?((-|–|til|og) ?(?<to>[0-9]{1,2}))?([- ]?årige?| år)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Years();

    [GeneratedRegex(@"[0-9]+([.,][0-9]+)?( ?[-–] ?[0-9]+)?", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\s*(\([^)]*\)|[:–].*| - .*)$", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Explained();

    [GeneratedRegex(@"https?://\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Url();

    [GeneratedRegex(@"\b[A-Za-z]{1,3}[0-9]{1,2}\b", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<mark>[☒☑☐])(?<words>[^☒☑☐]*)", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Boxes();

    [GeneratedRegex(@"^([-•*–·]|[0-9]{1,2}[.)])\s+", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Point();
}
