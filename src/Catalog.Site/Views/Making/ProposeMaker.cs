using System.Globalization;
using Catalog.Content.Binding;
using Catalog.Content.Model;
using Catalog.Content.Privacy;
using Catalog.Content.Text;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Making;

/// <summary>Makes the page with the application as a form, from what the model asks of an application.</summary>
internal static class ProposeMaker
{
    private const int MostRadios = 7;
    private const int ShortText = 200;

    public static ProposeView Make(ViewContext context, SiteAddress page)
    {
        var (words, model, site) = (context.Words, context.Model, context.Catalogue.Site);
        var form = ApplicationForm.Of(model);
        return new(
            FrameMaker.Make(
                context,
                page,
                words[ProposeWords.Title],
                words[ProposeWords.Description],
                [ListMaker.Front(context)]
            ) with
            {
                OwnScript = context.ProposeScript,
            },
            EntryKeys.Status,
            form.Status?.Id ?? "",
            EntryKeys.Summary,
            CatalogueBinder.Entries,
            string.Join(' ', ContactData.PrivateDomains.Order(System.StringComparer.Ordinal)),
            [.. form.Questions.Select(question => Question(context, form, question))],
            [.. form.Sections.Select(section => Section(context, section))],
            [.. ProposeFaults.Unfit(model)],
            [.. ProposeFaults.Unreasoned(form, model)],
            [
                .. ProposeFaults.Said(words),
                .. SearchMaker.Words(words, ProposeWords.Says),
            ],
            site.Repository is { } repository ? Urls.NewFile(repository) : null,
            Urls.Mail(site.Contact.Mailbox)
        );
    }

    private static QuestionView Question(ViewContext context, ApplicationForm form, Question asked)
    {
        var id = "felt-" + DanishFolding.Slug(asked.Key);
        return asked.Kind switch
        {
            AnswerKind.Indicators => new(null, Indicators(context, form, asked, id), null),
            AnswerKind.Several => new(null, Choices(context, asked, id, "checkbox"), null),
            AnswerKind.One when asked.Names.Length <= MostRadios => new(null, Choices(context, asked, id, "radio"), null),
            AnswerKind.Ages => new(null, null, Ages(context, asked, id)),
            AnswerKind.Group or AnswerKind.Rows => new(null, null, Rows(context, asked, id)),
            _ => new(Control(context, asked, id), null, null),
        };
    }

    private static ControlView Control(ViewContext context, Question asked, string id) =>
        new(
            id,
            asked.Key,
            Label(context, asked),
            HelpOf(context, asked),
            asked.Kind.ToString().ToLowerInvariant(),
            Required(asked.IsRequired),
            Described(id, HelpOf(context, asked)),
            asked.Longest,
            asked.Kind is AnswerKind.Paragraph or AnswerKind.Lines,
            asked.Kind == AnswerKind.One,
            asked.Longest > ShortText && asked.Longest < 1_000,
            asked.Kind == AnswerKind.Day,
            Options(context, asked, id)
        );

    private static ControlView Section(ViewContext context, SectionQuestion asked)
    {
        var section = asked.Section;
        var id = "afsnit-" + DanishFolding.Slug(section.Id);
        var help = asked is { Chosen: { Indicators.IsEmpty: false } chosen, IsRequired: false }
            ? $"{context.Words.With(ProposeWords.IfChosen, ("element", chosen.Name))} {section.Guidance}".TrimEnd()
            : section.Guidance;
        return new(
            id,
            section.Name,
            section.Name,
            help,
            "section",
            Required(asked.IsRequired),
            Described(id, help),
            0,
            true,
            false,
            false,
            false,
            []
        )
        {
            Element = asked.Chosen?.Id ?? "",
            Fault = asked.Chosen is { } element ? ProposeFaults.WithoutText(element) : "",
        };
    }

    private static ChoicesView Choices(ViewContext context, Question asked, string id, string input) =>
        new(
            id,
            asked.Key,
            Label(context, asked),
            HelpOf(context, asked),
            asked.Kind.ToString().ToLowerInvariant(),
            Required(asked.IsRequired),
            Described(id, HelpOf(context, asked)),
            [new("", id + "-valg", input, "", "", "", Options(context, asked, id))]
        );

    // Without elements that must be carried, any pejling will do.
    private static ChoicesView Indicators(ViewContext context, ApplicationForm form, Question asked, string id)
    {
        var framework = context.Model.Framework;
        var groups = form
            .Elements.Where(demand => !demand.Element.Indicators.IsEmpty)
            .Select(demand => new OptionGroupView(
                demand.Element.Name,
                $"{id}-{DanishFolding.Slug(demand.Element.Id)}",
                "checkbox",
                Required(demand.NeedsIndicator),
                demand.IsChosen ? demand.Element.Id : "",
                demand.NeedsIndicator || demand.IsChosen ? ProposeFaults.WithoutIndicator(demand.Element) : "",
                [
                    .. demand.Element.Indicators.Select(each => new OptionView(
                        $"{id}-{DanishFolding.Slug(each.Id)}-1",
                        $"{id}-{DanishFolding.Slug(each.Id)}-1",
                        each.Id,
                        $"{each.Id}: {each.Text}",
                        "",
                        ""
                    )),
                ]
            ));
        return new(
            id,
            asked.Key,
            framework.IndicatorsName is { Length: > 0 } name ? name : Label(context, asked),
            asked.Help,
            "several",
            Required(true),
            Described(id, asked.Help),
            [.. groups]
        );
    }

    private static RowsView Ages(ViewContext context, Question asked, string id)
    {
        var ends = new[] { ("fra", ProposeWords.AgeFrom), ("til", ProposeWords.AgeTo) };
        return new(
            id,
            asked.Key,
            Label(context, asked),
            asked.Help,
            "ages",
            Required(asked.IsRequired),
            Described(id, asked.Help),
            1,
            false,
            [
                new(
                    "",
                    [
                        .. ends.Select(end => new ControlView(
                            $"{id}-{end.Item1}",
                            end.Item1,
                            context.Words[end.Item2],
                            "",
                            "age",
                            Required(asked.IsRequired),
                            $"{id}-{end.Item1}-fejl",
                            0,
                            false,
                            false,
                            false,
                            false,
                            []
                        )),
                    ]
                ),
            ]
        );
    }

    private static RowsView Rows(ViewContext context, Question asked, string id)
    {
        var label = Label(context, asked);
        var isOne = asked.Kind == AnswerKind.Group;
        return new(
            id,
            asked.Key,
            label,
            asked.Help,
            isOne ? "group" : "rows",
            Required(asked.IsRequired),
            Described(id, asked.Help),
            asked.Most,
            !isOne,
            [
                .. Enumerable
                    .Range(1, asked.Fewest)
                    .Select(row => new RowView(
                        isOne ? "" : $"{label} {row.ToString(CultureInfo.InvariantCulture)}",
                        [
                            .. asked.Parts.Select(part =>
                                Control(context, part, $"{id}-{row.ToString(CultureInfo.InvariantCulture)}-{DanishFolding.Slug(part.Key)}")
                            ),
                        ]
                    )),
            ]
        );
    }

    private static ImmutableArray<OptionView> Options(ViewContext context, Question asked, string id)
    {
        var vocabulary = context.Model.Vocabularies.FirstOrDefault(list => list.Key == asked.Key);
        return [.. asked.Names.Select((name, place) => Option(name, $"{id}-{(place + 1).ToString(CultureInfo.InvariantCulture)}"))];

        OptionView Option(string name, string optionId) => Named(name, optionId, asked.Kind == AnswerKind.Several ? optionId : id);

        OptionView Named(string name, string optionId, string field) =>
            vocabulary?.Term(name) is { } term ? new(optionId, field, name, term.Name, term.Description, "")
            : context.Model.Unit(name) is { } unit ? new(optionId, field, name, unit.Name, "", unit.Leadership)
            : new(optionId, field, name, name, "", "");
    }

    // The names of units say themselves what to choose; their help is about ids.
    private static string HelpOf(ViewContext context, Question asked) =>
        asked.Kind == AnswerKind.One && asked.Key != EntryKeys.Contact && asked.Names.All(name => context.Model.Unit(name) is not null)
            ? ""
            : asked.Help;

    private static string Label(ViewContext context, Question asked)
    {
        var reason = context.Model.Vocabularies.FirstOrDefault(list => list.ReasonKey == asked.Key);
        return reason is not null ? context.Words.With(FactWords.TermReason, ("list", reason.Name.ToLower(Danish.Culture)))
            : asked.Key == EntryKeys.Summary ? context.Words[ProposeWords.Summary]
            : asked.Label;
    }

    private static string Required(bool isRequired) => isRequired ? "ja" : "";

    private static string Described(string id, string help) => help.Length > 0 ? $"{id}-hjaelp {id}-fejl" : $"{id}-fejl";
}
