using Catalog.Content.Fields;
using Catalog.Content.Model;

namespace Catalog.Content.Editions.Comparing;

/// <summary>The kinds of things a model names.</summary>
public enum ModelPart
{
    Element,
    Indicator,
    Section,
    Vocabulary,
    Term,
    Status,
    Day,
    Dimension,
    Grade,
    Unit,
    Situation,
    Field,
    Word,
}

/// <summary>
/// One thing of the model that was added (<see cref="Before"/> is null), removed (<see cref="After"/> is null) or renamed.
/// <see cref="Of"/> is what it belongs to: the list of a term.
/// </summary>
public sealed record ModelChange(ModelPart Part, string Of, NamedValue? Before, NamedValue? After);

/// <summary>Two models in short: what was added, removed and renamed. Descriptions, demands and guidance are left to the files.</summary>
public static class ModelComparison
{
    /// <summary>The differences, kind by kind, each in the order of the later model.</summary>
    public static ImmutableArray<ModelChange> Of(ContentModel before, ContentModel after) =>
        [
            .. Compare(ModelPart.Element, Elements(before), Elements(after)),
            .. Compare(ModelPart.Indicator, Indicators(before), Indicators(after)),
            .. Compare(ModelPart.Section, Sections(before), Sections(after)),
            .. Compare(ModelPart.Vocabulary, Lists(before), Lists(after)),
            .. after.Vocabularies.SelectMany(list =>
                before.Vocabulary(list.Id) is { } was ? Compare(ModelPart.Term, Terms(was), Terms(list), list.Name) : []
            ),
            .. Compare(ModelPart.Status, Statuses(before), Statuses(after)),
            .. Compare(ModelPart.Day, Days(before), Days(after)),
            .. Compare(ModelPart.Dimension, Dimensions(before), Dimensions(after)),
            .. Compare(ModelPart.Grade, Grades(before), Grades(after)),
            .. Compare(ModelPart.Unit, Units(before), Units(after)),
            .. Compare(ModelPart.Situation, Situations(before), Situations(after)),
            .. Compare(ModelPart.Field, Fields(before), Fields(after)),
            .. Compare(ModelPart.Word, Words(before.Glossary), Words(after.Glossary)),
        ];

    private static IEnumerable<ModelChange> Compare(
        ModelPart part,
        IEnumerable<NamedValue> before,
        IEnumerable<NamedValue> after,
        string of = ""
    )
    {
        var left = before.DistinctBy(each => each.Value).ToDictionary(each => each.Value);
        var right = after.DistinctBy(each => each.Value).ToDictionary(each => each.Value);
        return right
            .Values.Where(each => left.GetValueOrDefault(each.Value)?.Name != each.Name)
            .Select(each => new ModelChange(part, of, left.GetValueOrDefault(each.Value), each))
            .Concat(left.Values.Where(each => !right.ContainsKey(each.Value)).Select(each => new ModelChange(part, of, each, null)));
    }

    private static IEnumerable<NamedValue> Elements(ContentModel model) =>
        model.Framework.Elements.Select(each => new NamedValue(
            each.Id,
            each.Over.Length > 0 ? $"»{each.Name}« frem for »{each.Over}«" : $"»{each.Name}«"
        ));

    private static IEnumerable<NamedValue> Indicators(ContentModel model) =>
        model.Framework.Elements.SelectMany(each => each.Indicators).Select(each => new NamedValue(each.Id, $"»{each.Id} {each.Text}«"));

    // An element's section is named with the element.
    private static IEnumerable<NamedValue> Sections(ContentModel model) =>
        model.Framework.Sections.Where(each => !each.IsElement).Select(each => new NamedValue(each.Id, $"»{each.Name}«"));

    private static IEnumerable<NamedValue> Lists(ContentModel model) =>
        model.Vocabularies.Select(each => new NamedValue(each.Id, $"»{each.Name}«"));

    // A list that was added is one difference, whatever it holds.
    private static IEnumerable<NamedValue> Terms(Vocabulary list) => list.Terms.Select(each => new NamedValue(each.Id, $"»{each.Name}«"));

    private static IEnumerable<NamedValue> Statuses(ContentModel model) =>
        model.Lifecycle.Statuses.Select(each => new NamedValue(each.Id, $"»{each.Name}«"));

    private static IEnumerable<NamedValue> Days(ContentModel model) =>
        model.Lifecycle.Days.Select(each => new NamedValue(each.Id, $"»{each.Name}«"));

    private static IEnumerable<NamedValue> Dimensions(ContentModel model) =>
        model.Lifecycle.Evidence.Dimensions.Select(each => new NamedValue(each.Id, $"»{each.Name}«"));

    private static IEnumerable<NamedValue> Grades(ContentModel model) =>
        model.Lifecycle.Evidence.Grades.Select(each => new NamedValue(each.Id, $"»{each.Id} {each.Name}«"));

    private static IEnumerable<NamedValue> Units(ContentModel model) =>
        model.Units.Select(each => new NamedValue(each.Id, $"»{each.Name}«"));

    private static IEnumerable<NamedValue> Situations(ContentModel model) =>
        model.Situations.All.Select(each => new NamedValue(each.Id, $"»{each.Says}«"));

    private static IEnumerable<NamedValue> Fields(ContentModel model) =>
        model.Fields.Select(each => new NamedValue(each.Key, $"»{each.Name}«"));

    private static IEnumerable<NamedValue> Words(Glossary glossary) =>
        glossary
            .Terms.Select(each => each.Word)
            .Concat(glossary.Abbreviations.Select(each => each.Letters))
            .Select(word => new NamedValue(word, $"»{word}«"));
}
