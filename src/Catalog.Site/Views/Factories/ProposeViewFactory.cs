using System.Globalization;
using Catalog.Content.Binding;
using Catalog.Content.Model;
using Catalog.Content.Privacy;
using Catalog.Content.Text;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the page with the application as a form, from what the model asks of an application.</summary>
internal static class ProposeViewFactory
{
    private const int MostRadios = 7;
    private const int ShortText = 200;
    private const int LongText = 1_000;

    public static ProposeView Create(ViewContext context, SiteAddress page)
    {
        var (words, model, site) = (context.Words, context.Model, context.Catalogue.Site);
        var form = ApplicationForm.Of(model);
        return new ProposeView(
            FrameFactory.Create(context, page, words[ProposeWords.Title], words[ProposeWords.Description], [Crumbs.Front(context)]) with
            {
                OwnScript = context.ProposeScript,
                OwnStylesheet = context.ProposeStylesheet,
            }
        )
        {
            StatusKey = EntryKeys.Status,
            StatusId = form.Status?.Id ?? "",
            StatusAfter = EntryKeys.Summary,
            Folder = SourceFolders.Entries,
            CourseKey = EntryKeys.Course,
            SentDay = form.Questions.Any(question => question.Key == EntryKeys.Course) ? "" : form.Status?.Day ?? "",
            CourseBefore = string.Join(' ', form.AfterCourse),
            SearchPage = Urls.Search,
            TitleId = IdOf(EntryKeys.Title),
            SummaryId = IdOf(EntryKeys.Summary),
            PrivateMail = string.Join(' ', ContactData.PrivateDomains.Order(System.StringComparer.Ordinal)),
            Questions = [.. form.Questions.Select(question => Question(context, form, question))],
            Sections = [.. form.Sections.Select(section => Section(context, section))],
            Unfit = [.. ProposeFaults.Unfit(model)],
            Reasons = [.. ProposeFaults.Unreasoned(form, model)],
            Advice = context.AdviceScript,
            Lists = [.. ProposeFaults.Lists(model)],
            Words = [.. ProposeFaults.Said(words, model), .. ScriptWordViewFactory.Create(words, ProposeWords.Says)],
            NewFile = site.Repository is { } repository ? Urls.NewFile(repository) : null,
            Mail = Urls.Mail(site.Contact.Mailbox),
        };
    }

    private static QuestionView Question(ViewContext context, ApplicationForm form, Question asked)
    {
        var id = IdOf(asked.Key);
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
        new()
        {
            Id = id,
            Key = asked.Key,
            Label = Label(context, asked),
            Help = HelpOf(context, asked),
            Kind = asked.Kind.ToString().ToLowerInvariant(),
            IsRequired = asked.IsRequired,
            Described = Described(id, HelpOf(context, asked)),
            Longest = asked.Longest,
            IsParagraph = asked.Kind is AnswerKind.Paragraph or AnswerKind.Lines,
            IsSelect = asked.Kind == AnswerKind.One,
            IsShort = asked.Longest > ShortText && asked.Longest < LongText,
            IsDay = asked.Kind == AnswerKind.Day,
            IsHope = asked.IsHope,
            Options = Options(context, asked, id),
        };

    private static ControlView Section(ViewContext context, SectionQuestion asked)
    {
        var section = asked.Section;
        var id = "afsnit-" + DanishFolding.Slug(section.Id);
        var help = asked is { Chosen: { Indicators.IsEmpty: false } chosen, IsRequired: false }
            ? $"{context.Words.With(ProposeWords.IfChosen, ("element", chosen.Name))} {section.Guidance}".TrimEnd()
            : section.Guidance;
        return new ControlView
        {
            Id = id,
            Key = section.Name,
            Label = section.Name,
            Help = help,
            Kind = "section",
            IsRequired = asked.IsRequired,
            Described = Described(id, help),
            IsParagraph = true,
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
            asked.IsRequired,
            Described(id, HelpOf(context, asked)),
            [new("", id + "-valg", input, IsRequired: false, "", "", Options(context, asked, id))]
        );

    // Where no element is demanded, any pejling will do.
    private static ChoicesView Indicators(ViewContext context, ApplicationForm form, Question asked, string id)
    {
        var framework = context.Model.Framework;
        var groups = form
            .Elements.Where(demand => !demand.Element.Indicators.IsEmpty)
            .Select(demand => new OptionGroupView(
                demand.Element.Name,
                $"{id}-{DanishFolding.Slug(demand.Element.Id)}",
                "checkbox",
                demand.NeedsIndicator,
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
            IsRequired: true,
            Described(id, asked.Help),
            [.. groups]
        );
    }

    private static RowsView Ages(ViewContext context, Question asked, string id)
    {
        var ends = new[] { (Key: "fra", Label: ProposeWords.AgeFrom), (Key: "til", Label: ProposeWords.AgeTo) };
        return new RowsView
        {
            Id = id,
            Key = asked.Key,
            Label = Label(context, asked),
            Help = asked.Help,
            Kind = "ages",
            Ages = $"{context.Model.Ages.From}-{context.Model.Ages.To}",
            IsRequired = asked.IsRequired,
            Described = Described(id, asked.Help),
            Most = 1,
            CanGrow = false,
            Rows =
            [
                new(
                    "",
                    [
                        .. ends.Select(end => new ControlView
                        {
                            Id = $"{id}-{end.Key}",
                            Key = end.Key,
                            Label = context.Words[end.Label],
                            Kind = "age",
                            IsRequired = asked.IsRequired,
                            Described = Described($"{id}-{end.Key}", help: ""),
                        }),
                    ]
                ),
            ],
        };
    }

    private static RowsView Rows(ViewContext context, Question asked, string id)
    {
        var label = Label(context, asked);
        var isOne = asked.Kind == AnswerKind.Group;
        return new RowsView
        {
            Id = id,
            Key = asked.Key,
            Label = label,
            Help = asked.Help,
            Kind = isOne ? "group" : "rows",
            IsRequired = asked.IsRequired,
            Described = Described(id, asked.Help),
            Most = asked.Most,
            CanGrow = !isOne && asked.Most > asked.Fewest,
            AreParties = asked.Parties is { Least: > 1 },
            FewestParties = asked.Parties?.Least ?? 0,
            AreLedApart = asked.Parties?.IsLedApart ?? false,
            WhenKey = asked.Parties?.When.VocabularyId is { } list ? context.Model.Vocabulary(list.Value)?.Key ?? "" : "",
            WhenChosen = string.Join(' ', asked.Parties?.When.Terms.Select(term => term.Value) ?? []),
            Rows = [.. Enumerable.Range(1, asked.Fewest).Select(Row)],
        };

        RowView Row(int number)
        {
            var digits = number.ToString(CultureInfo.InvariantCulture);
            return new RowView(
                isOne ? "" : $"{label} {digits}",
                [.. asked.Parts.Select(part => Control(context, part, $"{id}-{digits}-{DanishFolding.Slug(part.Key)}"))]
            );
        }
    }

    private static ImmutableArray<OptionView> Options(ViewContext context, Question asked, string id)
    {
        var vocabulary = asked.List;
        return [.. asked.Names.Select((name, place) => Option(name, $"{id}-{(place + 1).ToString(CultureInfo.InvariantCulture)}"))];

        OptionView Option(string name, string optionId) => Named(name, optionId, asked.Kind == AnswerKind.Several ? optionId : id);

        OptionView Named(string name, string optionId, string field) =>
            vocabulary?.Term(name) is { } term ? new(optionId, field, name, term.Name, term.Description, "")
            : context.Model.Unit(name) is { } unit ? new(optionId, field, name, unit.Name, "", unit.Leadership)
            : asked.Key == EntryKeys.Situations && context.Model.Situations.Find(name) is { } situation
                ? new(optionId, field, name, situation.Says, "", "")
            : new(optionId, field, name, name, "", "");
    }

    // Units need no help: their names say what to choose, and the help is about ids.
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

    private static string IdOf(string key) => "felt-" + DanishFolding.Slug(key);

    private static string Described(string id, string help) => help.Length > 0 ? $"{id}-hjaelp {id}-fejl" : $"{id}-fejl";
}
