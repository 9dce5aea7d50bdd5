using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes what an entry says under the municipality's own fields.</summary>
internal static class OwnFieldViewFactory
{
    private const string Prefix = "svar-";

    public static OwnFieldsView Create(ViewContext context, Entry entry) =>
        new(
            Of(context, entry, OwnPlace.Answer),
            Of(context, entry, OwnPlace.Act),
            Of(context, entry, OwnPlace.Know),
            Of(context, entry, OwnPlace.Archive)
        );

    /// <summary>An answer as a link: to the page of the unit, or of the value of a list, where there is one.</summary>
    public static IEnumerable<LinkView> Links(ViewContext context, Entry entry, OwnField field, OwnAnswers answers) =>
        answers
            .Shown(field, entry, context.Model)
            .Select(answer =>
                field.Kind == OwnKind.Unit && context.Model.Unit(answer.Id) is { } unit ? ReachViewFactory.LinkTo(context, unit)
                : field.VocabularyId is { } list && context.Model.Vocabulary(list)?.Term(answer.Id) is not null
                    ? new LinkView(answer.Text, Urls.Term(list, answer.Id))
                : new LinkView(answer.Text, null)
            );

    private static ImmutableArray<OwnFieldView> Of(ViewContext context, Entry entry, OwnPlace place) =>
        [
            .. context
                .Model.Fields.Where(field => field.Place == place)
                .Select(field => Field(context, entry, field))
                .Where(view => !view.Values.IsEmpty || !view.Rows.IsEmpty),
        ];

    private static OwnFieldView Field(ViewContext context, Entry entry, OwnField field)
    {
        var rows = entry.Head.Own.Rows(field.Key);
        ImmutableArray<OwnField> shown =
        [
            .. field.Parts.Where(part => rows.Any(row => row.Answers.Shown(part, entry, context.Model).Any())),
        ];
        return new OwnFieldView(
            Prefix + DanishFolding.Slug(field.Key),
            field.Name,
            field is { Kind: OwnKind.Text, IsList: false },
            // The first screen has no room for a table.
            field is { Place: OwnPlace.Answer, Kind: OwnKind.Rows }
                ? [.. entry.Head.Own.Texts(field, entry, context.Model).Select(text => new LinkView(text, null))]
                : [.. Links(context, entry, field, entry.Head.Own)],
            [.. shown.Select(part => part.Name)],
            field.Place == OwnPlace.Answer || shown.IsEmpty ? [] : [.. rows.Select(row => Row(context, entry, shown, row))]
        );
    }

    private static OwnRowView Row(ViewContext context, Entry entry, ImmutableArray<OwnField> shown, OwnRow row)
    {
        ImmutableArray<LinkView> cells =
        [
            .. shown.Select(part => Links(context, entry, part, row.Answers).FirstOrDefault() ?? new LinkView("", null)),
        ];
        return new OwnRowView(cells[0], cells[1..]);
    }
}
