using Catalog.Content.Fields;
using Catalog.Content.Model;
using Catalog.Content.Shapes;

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
        );
    }

    // A goal without its criterion is an error, so all that is shown of a goal is asked for.
    private static Question Ask(Field field, bool isRequired, BlankForm blank, ContentModel model) =>
        FieldQuestions.Of(
            field,
            isRequired,
            model,
            shape => [.. blank.Keys(shape).Select(part => (part, part.Required || field.Key == EntryKeys.Goals))]
        ) with
        {
            Fewest = Parties(field, model)?.Least ?? 1,
            Parties = Parties(field, model),
        };

    private static Cooperation? Parties(Field field, ContentModel model) => field.Key == EntryKeys.Partners ? Cooperating(model) : null;

    // Where it hangs on a choice, the form asks once the choice is made.
    private static Cooperation? Cooperating(ContentModel model) =>
        model.Lifecycle.Cooperation is { When.Statuses: var statuses } cooperation
        && (
            statuses.IsEmpty
            || model.Lifecycle.BuiltOn(NewEntryText.Asking(model)?.Id, isInherited: true).Any(id => statuses.Any(each => each.Value == id))
        )
            ? cooperation
            : null;
}

/// <summary>
/// A section to be written, always or when a pejling of the element <see cref="Chosen"/> is; that element is null for all other
/// sections.
/// </summary>
public sealed record SectionQuestion(SectionDefinition Section, bool IsRequired, Element? Chosen);
