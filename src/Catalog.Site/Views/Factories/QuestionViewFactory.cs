using System.Globalization;
using Catalog.Content.Binding;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the fields by which a question is answered.</summary>
internal sealed class QuestionViewFactory(ViewContext context, ImmutableArray<ElementDemand> elements)
{
    private const int MostRadios = 7;
    private const int ShortText = 200;
    private const int LongText = 1_000;

    private ContentModel Model => context.Model;

    /// <summary>The question with its fields, of which an application's are marked as such.</summary>
    public QuestionView Create(Question asked)
    {
        var id = IdOf(asked.Key);
        return asked.Kind switch
        {
            AnswerKind.Indicators => new(null, Indicators(asked, id), null),
            AnswerKind.One when asked.IsRequired && asked.Names.Length <= MostRadios => new(
                null,
                Choices(asked, id, asked.Key, "radio"),
                null
            ),
            AnswerKind.Ages => new(null, null, Ages(asked, id)),
            _ => Part(asked, id, asked.Key, depth: 0),
        };
    }

    /// <summary>A text of the entry.</summary>
    public ControlView Section(SectionQuestion asked)
    {
        var section = asked.Section;
        var id = "afsnit-" + DanishFolding.Slug(section.Id);
        var help = asked is { Chosen: { Indicators.IsEmpty: false } chosen, IsRequired: false }
            ? $"{context.Words.With(ProposeWords.IfChosen, ("element", chosen.Name))} {section.Guidance}".TrimEnd()
            : section.Guidance;
        return new ControlView
        {
            Id = id,
            Name = "#" + section.Id,
            Key = section.Name,
            Label = section.Name,
            Help = help,
            Kind = "section",
            IsRequired = asked.IsRequired,
            Described = Described(id, help),
            IsParagraph = true,
            Element = asked.Chosen?.Id ?? "",
            Fault = asked.Chosen is { } element ? ProposeFaults.WithoutText(element) : "",
            Aliases = string.Join('|', section.Aliases),
        };
    }

    /// <summary>The id of the field of a key.</summary>
    public static string IdOf(string key) => "felt-" + DanishFolding.Slug(key);

    // In a row in a row there is room for a field alone: several answers are one a line.
    private QuestionView Part(Question asked, string id, string name, int depth) =>
        asked.Kind switch
        {
            AnswerKind.Several when depth < 2 => new(null, Choices(asked, id, name, "checkbox") with { IsPart = depth > 0 }, null),
            AnswerKind.Group or AnswerKind.Rows when depth < 2 => new(null, null, Rows(asked, id, name, depth)),
            _ => new(Control(asked, id, name) with { IsShort = depth > 0 || IsShort(asked) }, null, null),
        };

    private static bool IsShort(Question asked) =>
        asked.Kind != AnswerKind.Paragraph || (asked.Longest > ShortText && asked.Longest < LongText);

    private ControlView Control(Question asked, string id, string name) =>
        new()
        {
            Id = id,
            Name = name,
            Key = asked.Key,
            Label = Label(asked),
            Help = HelpOf(asked),
            Kind = (asked.Kind is AnswerKind.Several ? AnswerKind.Lines : asked.Kind).ToString().ToLowerInvariant(),
            IsRequired = asked.IsRequired,
            Described = Described(id, HelpOf(asked)),
            Longest = asked.Longest,
            IsParagraph = asked.Kind is AnswerKind.Paragraph or AnswerKind.Lines or AnswerKind.Several,
            IsSelect = asked.Kind == AnswerKind.One,
            IsDay = asked.Kind == AnswerKind.Day,
            IsHope = asked.IsHope,
            Options = Options(asked, id, name),
        };

    private ChoicesView Choices(Question asked, string id, string name, string input) =>
        new()
        {
            Id = id,
            Key = asked.Key,
            Label = Label(asked),
            Help = HelpOf(asked),
            Kind = asked.Kind.ToString().ToLowerInvariant(),
            IsRequired = asked.IsRequired,
            Described = Described(id, HelpOf(asked)),
            Groups = [new("", id + "-valg", input, IsRequired: false, "", "", Options(asked, id, name))],
        };

    // Where no element is demanded, any pejling will do.
    private ChoicesView Indicators(Question asked, string id)
    {
        var groups = elements
            .Where(demand => !demand.Element.Indicators.IsEmpty)
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
                        asked.Key,
                        each.Id,
                        $"{each.Id}: {each.Text}",
                        "",
                        ""
                    )),
                ]
            ));
        return new()
        {
            Id = id,
            Key = asked.Key,
            Label = Model.Framework.IndicatorsName is { Length: > 0 } name ? name : Label(asked),
            Help = asked.Help,
            Kind = "several",
            IsRequired = asked.IsRequired,
            Described = Described(id, asked.Help),
            Groups = [.. groups],
        };
    }

    private RowsView Ages(Question asked, string id)
    {
        var ends = new[] { (Key: "fra", Label: ProposeWords.AgeFrom), (Key: "til", Label: ProposeWords.AgeTo) };
        return new RowsView
        {
            Id = id,
            Key = asked.Key,
            Label = Label(asked),
            Help = asked.Help,
            Kind = "ages",
            Ages = $"{Model.Ages.From}-{Model.Ages.To}",
            IsRequired = asked.IsRequired,
            Described = Described(id, asked.Help),
            Most = 1,
            CanGrow = false,
            Rows =
            [
                new(
                    "",
                    [
                        .. ends.Select(end => new QuestionView(
                            new ControlView
                            {
                                Id = $"{id}-{end.Key}",
                                Name = $"{asked.Key}.{end.Key}",
                                Key = end.Key,
                                Label = context.Words[end.Label],
                                Kind = "age",
                                IsRequired = asked.IsRequired,
                                Described = Described($"{id}-{end.Key}", help: ""),
                            },
                            null,
                            null
                        )),
                    ],
                    []
                ),
            ],
        };
    }

    private RowsView Rows(Question asked, string id, string name, int depth)
    {
        var label = Label(asked);
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
            IsPart = depth > 0,
            AreParties = asked.Parties is { Least: > 1 },
            FewestParties = asked.Parties?.Least ?? 0,
            AreLedApart = asked.Parties?.IsLedApart ?? false,
            WhenKey = asked.Parties?.When.VocabularyId is { } list ? Model.Vocabulary(list.Value)?.Key ?? "" : "",
            WhenChosen = string.Join(' ', asked.Parties?.When.Terms.Select(term => term.Value) ?? []),
            Rows = [.. Enumerable.Range(1, asked.Fewest).Select(Row)],
        };

        RowView Row(int number)
        {
            return new RowView(isOne ? "" : $"{label} {Digits(number)}", Parts(asked.Parts), Parts(asked.Further));

            ImmutableArray<QuestionView> Parts(ImmutableArray<Question> parts) =>
                [
                    .. parts.Select(part =>
                        Part(
                            part,
                            $"{id}-{Digits(number)}-{DanishFolding.Slug(part.Key)}",
                            isOne ? $"{name}.{part.Key}" : $"{name}.{Digits(number - 1)}.{part.Key}",
                            depth + 1
                        )
                    ),
                ];
        }
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private ImmutableArray<OptionView> Options(Question asked, string id, string field)
    {
        var vocabulary = asked.List;
        return [.. asked.Names.Select((name, place) => Option(name, $"{id}-{Digits(place + 1)}"))];

        OptionView Option(string name, string optionId) =>
            vocabulary?.Term(name) is { } term ? new(optionId, field, name, term.Name, term.Description, "")
            : Model.Unit(name) is { } unit ? new(optionId, field, name, unit.Name, "", unit.Leadership)
            : new(optionId, field, name, asked.NameOf(name, Model), "", "");
    }

    // Units need no help: their names say what to choose, and the help is about ids.
    private string HelpOf(Question asked) =>
        asked.Kind == AnswerKind.One && asked.Key != EntryKeys.Contact && asked.Names.All(name => Model.Unit(name) is not null) ? ""
        : asked.Key == EntryKeys.Status ? $"{asked.Help} {context.Words[ProposeWords.OwnStatus]}".TrimStart()
        : asked.Kind is AnswerKind.Lines ? $"{asked.Help} {context.Words[ProposeWords.Lines]}"
        : asked.Help;

    private string Label(Question asked)
    {
        var reason = Model.Vocabularies.FirstOrDefault(list => list.ReasonKey == asked.Key);
        return reason is not null ? context.Words.With(FactWords.TermReason, ("list", reason.Name.ToLower(Danish.Culture)))
            : asked.Key == EntryKeys.Summary ? context.Words[ProposeWords.Summary]
            : asked.Label;
    }

    private static string Described(string id, string help) => help.Length > 0 ? $"{id}-hjaelp {id}-fejl" : $"{id}-fejl";
}
