using Catalog.Content.Fields;
using Catalog.Content.Model;
using Catalog.Content.Shapes;

namespace Catalog.Content.Binding;

/// <summary>
/// The text of a new entry for somebody who has never seen YAML: the keys in order, each with what it is for, and … in
/// every place that is to be written. What is in it is the model's: what all entries need, and what one status asks for.
/// </summary>
public static class NewEntryText
{
    private const int MostOptional = 5;

    private const string MayBeLeftOut = "Kan I ikke svare på det næste endnu, så slet det.";

    private static readonly ImmutableArray<string> Instructions =
    [
        "Alle steder med … skal I selv skrive. Står der klammer eller anførselstegn om, så skriv inden i dem.",
        "Skal I citere nogen, så brug » og «. Linjer, der begynder med #, er hjælp til jer. De bliver ikke vist.",
    ];

    /// <summary>An idea: as little as the first status of the model asks for, and a few keys that can wait.</summary>
    public static string Idea(ContentModel model, string title) =>
        Write(model, title, model.Lifecycle.Statuses.FirstOrDefault(), Asking(model)?.Needs ?? Demand.Nothing, null);

    /// <summary>
    /// An application: everything that the first status asks for that asks for anything, and the day it is sent where the model
    /// has a day for it.
    /// </summary>
    public static string Application(ContentModel model, string title, DateOnly today) =>
        Write(model, title, Asking(model) ?? model.Lifecycle.Statuses.FirstOrDefault(), Demand.Nothing, today);

    /// <summary>The first status that asks for anything: that of an application. Null when none does.</summary>
    internal static Status? Asking(ContentModel model) =>
        model.Lifecycle.Statuses.FirstOrDefault(status => status.Needs is not { Fields: [], Sections: [], Days: [] });

    // Where the elements are the entry's own choice, it must still belong to one.
    internal static Demand Needed(ContentModel model) =>
        model.Framework.Elements.Any(element => element.Role == ElementRole.Optional)
            ? model.Lifecycle.Always.And(new Demand([EntryKeys.Indicators], [], []))
            : model.Lifecycle.Always;

    // What a status asks for without demanding it, and the municipality's own fields that it asks for in any degree.
    internal static Demand Asked(ContentModel model, Status? status) =>
        status is null
            ? Demand.Nothing
            : status.Asks.And(
                new Demand(
                    [
                        .. model
                            .Fields.Where(field =>
                                field.Demands.Any(demand =>
                                    demand.When is { VocabularyId: null, Days.IsEmpty: true }
                                    && model
                                        .Lifecycle.BuiltOn(status.Id, !demand.IsOnlyThere)
                                        .Any(demand.When.Statuses.Select(each => each.Value).Contains)
                                )
                            )
                            .Select(field => field.Key),
                    ],
                    [],
                    []
                )
            );

    private static string Write(ContentModel model, string title, Status? status, Demand later, DateOnly? sent)
    {
        var needed = Needed(model).And(status?.Needs ?? Demand.Nothing);
        var demand = needed.And(Asked(model, status));
        var form = new BlankForm(model, demand);
        var fields = EntryFields.Of(model).Record.Fields;
        var lines = new List<string> { "---" };
        lines.AddRange(Instructions.SelectMany(words => BlankForm.Comment(words)));
        foreach (var field in fields)
        {
            if (field.Key == EntryKeys.Title)
            {
                lines.AddRange(["", .. BlankForm.Filled(field, title, "")]);
            }
            else if (field.Key == EntryKeys.Status && status is not null)
            {
                lines.AddRange([
                    "",
                    .. BlankForm.Filled(field, status.Id, status.Meaning.Length > 0 ? $"»{status.Id}« betyder: {status.Meaning}" : ""),
                ]);
            }
            else if (field.Key == EntryKeys.Course && sent is { } day && status?.Day is { } id && !demand.Fields.Contains(field.Key))
            {
                lines.AddRange(["", .. BlankForm.Comment(field.Help), $"{field.Key}: {{ {id}: {new DateShape().Written(day)} }}"]);
            }
            else if (demand.Fields.Contains(field.Key))
            {
                lines.AddRange(["", .. needed.Fields.Contains(field.Key) ? [] : BlankForm.Comment(MayBeLeftOut), .. form.Blank(field)]);
            }
        }

        lines.AddRange(ForDrawing(fields));
        // No situation need fit, so it can always wait.
        var waiting = later.Beyond(demand).Fields.Where(key => key != EntryKeys.Situations);
        lines.AddRange(
            Optional(
                form,
                [.. fields.Where(field => waiting.Contains(field.Key))],
                [.. fields.Where(field => field.Key == EntryKeys.Situations && !demand.Fields.Contains(field.Key))]
            )
        );
        ImmutableArray<SectionDefinition> sections = [.. model.Framework.Sections.Where(section => demand.Sections.Contains(section.Id))];
        if (sections.IsEmpty && model.Framework.Sections is [var first, ..])
        {
            lines.AddRange([
                "",
                .. BlankForm.Comment(
                    $"Under den sidste streg kan I skrive afsnit, hvert med en overskrift, for eksempel »## {first.Name}«."
                ),
            ]);
        }

        lines.Add("---");
        foreach (var section in sections)
        {
            lines.AddRange([
                "",
                $"## {section.Name}",
                "",
                $"{SectionBinder.Unwritten} {section.Guidance.ReplaceLineEndings(" ")}".TrimEnd(),
            ]);
        }

        return string.Join('\n', lines) + "\n";
    }

    // What cannot be known before the method is, and has its place ready: the group, and when in the week.
    private static IEnumerable<string> ForDrawing(ImmutableArray<Field> fields) =>
        [
            "",
            .. BlankForm.Comment("Når I ved det: slet # og ret tallene. Siden får så en tegning af, hvem der er sammen, og hvornår."),
            .. fields
                .Where(field => field.Key is EntryKeys.Participants or EntryKeys.Occasion)
                .Select(field => $"#{field.Key}: {field.AnyShape.Example}"),
        ];

    // Groups would take several lines each, and there is no need of them yet.
    private static IEnumerable<string> Optional(BlankForm form, ImmutableArray<Field> fields, ImmutableArray<Field> always)
    {
        ImmutableArray<Field> simple =
        [
            .. fields.Where(field => field.Key != EntryKeys.Indicators && BlankForm.IsSimple(field)).Take(MostOptional),
            .. always,
        ];
        return simple.IsEmpty
            ? []
            :
            [
                "",
                .. BlankForm.Comment("Resten kan vente. Slet # foran en nøgle, når I vil bruge den."),
                .. simple.SelectMany(field => form.Blank(field).Select(line => line.StartsWith('#') ? line : "#" + line).Prepend("")),
            ];
    }
}
