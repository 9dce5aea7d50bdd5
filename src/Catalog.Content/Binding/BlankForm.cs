using Catalog.Content.Model;
using Catalog.Content.Parsing;
using Catalog.Content.Shapes;

namespace Catalog.Content.Binding;

/// <summary>Keys of front matter as lines to fill in: what the key is for, what can be chosen, and … where to write.</summary>
internal sealed class BlankForm(ContentModel model, Demand demand)
{
    private const int MostNamed = 12;
    private const int FewestKeys = 2;
    private const int LongestLine = 110;

    /// <summary>Words that only people read, on as many lines as they need.</summary>
    public static ImmutableArray<string> Comment(string words)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "#";
        foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length + 1 + word.Length > LongestLine)
            {
                lines.Add(line);
                line = "#";
            }

            line += " " + word;
        }

        lines.Add(line);
        return lines.ToImmutable();
    }

    /// <summary>Whether a key takes one line.</summary>
    public static bool IsSimple(Field field) => (field.AnyShape.Item ?? field.AnyShape).Fields.IsEmpty;

    /// <summary>A key with its value, and a remark after what the key is for.</summary>
    public static IEnumerable<string> Filled(Field field, string value, string remark) =>
        [.. Comment($"{field.Help} {remark}"), $"{field.Key}: {YamlText.Write(value)}"];

    /// <summary>A key to be filled in.</summary>
    public IEnumerable<string> Blank(Field field)
    {
        var shape = field.AnyShape;
        return field.Key == EntryKeys.Indicators ? Indicators(field)
            : IsSimple(field) ? [.. Remarks(field), $"{field.Key}: {Value(shape)}"]
            : shape.Item is { } item ? [.. Remarks(field), $"{field.Key}:", .. Items(field, item)]
            : [.. Remarks(field), $"{field.Key}:", .. Keys(shape).SelectMany(Blank).Select(line => "  " + line)];
    }

    /// <summary>
    /// The keys of a group that a form shows: those it must have, what the status asks for, and at least two, so that the group
    /// says something.
    /// </summary>
    public ImmutableArray<Field> Keys(Shape group)
    {
        var fields = group.Fields;
        var asked = fields.Where(field => field.Required || field.IsAsked || demand.Days.Contains(field.Key)).ToImmutableHashSet();
        var shown = asked.Union(fields.Where(field => !asked.Contains(field)).Take(int.Max(0, FewestKeys - asked.Count)));
        return [.. fields.Where(shown.Contains)];
    }

    private static string Value(Shape shape) =>
        shape switch
        {
            { Item: { } item, MostItems: > 1 } => $"[{Value(item)}]",
            { Item: { } item } => Value(item),
            TextShape => YamlText.Quoted(TextShape.Unwritten),
            _ => TextShape.Unwritten,
        };

    private ImmutableArray<string> Remarks(Field field)
    {
        var (help, hint) = (field.Help, Hint(field.AnyShape));
        return help.Length + hint.Length < LongestLine - 3 ? Comment($"{help} {hint}") : [.. Comment(help), .. Comment(hint)];
    }

    private string Hint(Shape shape)
    {
        var one = shape.Item ?? shape;
        var choose = shape.MostItems > 1 ? "Vælg en eller flere, med komma imellem:" : "Vælg mellem:";
        return one switch
        {
            { Fields.IsEmpty: false } => shape.Item is null ? "" : $"Er der flere, så gentag linjerne fra »- {Keys(one)[0].Key}:« og ned.",
            TextShape => "",
            { Names: { IsEmpty: false, Length: <= MostNamed } names } => $"{choose} {string.Join(", ", names)}.",
            { Names: { IsEmpty: false } names } when names.SequenceEqual(model.Units.Select(unit => unit.Id)) =>
                "Vælg et id i content/model/enheder.yml.",
            { Names.IsEmpty: false } when one.Names.SequenceEqual(model.Situations.All.Select(each => each.Id)) =>
                "Vælg et eller flere id'er i content/model/situationer.yml.",
            { Names.IsEmpty: false } => "Vælg et id i content/model/lister.yml.",
            _ => $"For eksempel: {one.Example}",
        };
    }

    // Nobody can work together alone: the parties are at least two.
    private IEnumerable<string> Items(Field field, Shape item)
    {
        ImmutableArray<string> lines = [.. Keys(item).SelectMany(Blank)];
        var again = field.Key == EntryKeys.Partners ? lines.Where(line => !line.StartsWith('#')) : [];
        return Dashed(lines).Concat(Dashed([.. again]));
    }

    // The dash stands before the first line that is not a comment.
    private static IEnumerable<string> Dashed(ImmutableArray<string> lines)
    {
        var first = lines.TakeWhile(line => line.StartsWith('#')).Count();
        return lines.Select((line, place) => place < first ? "  " + line : (place == first ? "  - " : "    ") + line);
    }

    private IEnumerable<string> Indicators(Field field)
    {
        ImmutableArray<Element> elements = [.. model.Framework.Elements.Where(element => !element.Indicators.IsEmpty)];
        if (elements.IsEmpty)
        {
            return [.. Remarks(field), $"{field.Key}: [{TextShape.Unwritten}]"];
        }

        ImmutableArray<Element> bearing = [.. elements.Where(element => element.Role == ElementRole.Bearing)];
        var mustCarry = bearing.DefaultIfEmpty(elements[^1]).ToImmutableHashSet();
        var example = elements[0].Indicators[0].Id;
        return
        [
            .. Comment(field.Help),
            .. Comment(
                $"Skriv kun koden, for eksempel {example}{(bearing.IsEmpty ? "" : ", mindst én for hvert element")}. "
                    + $"Er der flere, så giv hver sin linje: - {example}"
            ),
            $"{field.Key}:",
            .. elements
                .SelectMany(element => Coded(element).Concat(mustCarry.Contains(element) ? [$"  - {TextShape.Unwritten}", ""] : [""]))
                .SkipLast(1),
        ];
    }

    private static IEnumerable<string> Coded(Element element) =>
        element.Indicators.SelectMany(each => Comment($"{each.Id}: {each.Text}")).Prepend($"# {element.Name}:").Select(line => "  " + line);
}
