using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Figures;
using Catalog.Site.Output;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the page that shows the visual language, from the stylesheet and from what the catalogue has.</summary>
internal static class ComponentsViewFactory
{
    private const string Paper = "paper";
    private const int Shown = 3;
    private const int MostMeasured = 20;
    private const int MostDrawn = 12;

    public static ComponentsView Create(ViewContext context, SiteAddress page)
    {
        var (words, index) = (context.Words, context.Plan.Index);
        var (tokens, sheet) = (context.Components.Value.Tokens, context.Components.Value.Address);
        var fullest = index.Public.MaxBy(entry => Fullness(entry.Head));
        var retired = index.Public.Select(entry => RetiredViewFactory.Create(context, entry)).FirstOrDefault(notice => notice is not null);
        var others = tokens
            .Names.Where(name => tokens.ColourOf(name, inDark: false) is null)
            .ToLookup(name =>
                name.StartsWith(ComponentSheet.Step, StringComparison.Ordinal) ? ComponentSheet.Step
                : name.StartsWith(ComponentSheet.Space, StringComparison.Ordinal) ? ComponentSheet.Space
                : ""
            );
        var coverage = CoverageViewFactory.Create(context, page);
        return new ComponentsView(
            FrameFactory.Create(
                context,
                page,
                words[ComponentWords.Title],
                words[ComponentWords.Description],
                [Crumbs.Front(context)],
                noIndex: true
            ) with
            {
                OwnStylesheet = sheet,
                Banner = new EditionBannerView(
                    words[ComponentWords.Banner],
                    new LinkView(words[EditionWords.BannerFront], Urls.Front),
                    Urls.Search,
                    Urls.Entries
                ),
            }
        )
        {
            Contents = [.. ComponentWords.Groups.Select(group => new LinkView(words[group.Name], page.At(group.Anchor)))],
            Colours =
            [
                .. tokens
                    .Names.Where(name => tokens.ColourOf(name, inDark: false) is not null)
                    .Select(name => new ColourTokenView(
                        name,
                        Shade(tokens, name, inDark: false, words),
                        Shade(tokens, name, inDark: true, words)
                    )),
            ],
            Steps = [.. others[ComponentSheet.Step].Select(Token)],
            Spaces = [.. others[ComponentSheet.Space].Select(Token)],
            Others = [.. others[""].Select(Token)],
            Tabs = AllEntriesViewFactory.Tabs(context, index.Tabs[0]),
            Asked = EvidenceViewFactory.AskedOfEffect(context.Model),
            Tried = words[ListWords.Tried],
            Listed = [.. index.Listed.Take(Shown).Select(entry => new EntryRowView(context.Card(entry), "", []))],
            Cards = context.List([.. index.Listed.Take(Shown)]),
            Rows = context.List([.. index.Listed.Skip(Shown).Take(Shown)]) with { IsCompact = true },
            Drawings =
            [
                .. index
                    .Public.Select(entry => context.Card(entry).Drawing)
                    .Where(drawing => !drawing.People.IsEmpty)
                    .DistinctBy(drawing => (drawing.Who, drawing.When))
                    .Take(MostDrawn),
            ],
            Letters = [.. GlossaryViewFactory.Create(context, page).Letters.Select(each => new LetterView(each.Letter, each.Address))],
            Terms = context.Model.Vocabularies.IsEmpty
                ? []
                : VocabularyViewFactory.Create(context, context.Model.Vocabularies[0], currentTermId: "").Terms,
            Situations = SituationsViewFactory.Create(context),
            Advice = context.Model.Situations.All.IsEmpty
                ? SafeHtml.Empty
                : SituationViewFactory.Advice(context, context.Model.Situations.All[0], page),
            Filters = FiltersViewFactory.Create(context),
            Entry = fullest is null ? null : EntryViewFactory.Create(context, new PlannedPage.OfEntry(fullest) with { Address = page }),
            Retired = retired,
            Measurements = Measurements(context),
            Spread = index.Public.Select(entry => SpreadViewFactory.Create(context, entry)).FirstOrDefault(spread => spread is not null),
            Matrix = coverage.Matrix,
            Coverage = coverage.Tables.FirstOrDefault(),
            Figures = new ComponentFiguresView(
                QuintetFigure.Draw(context.Model.Framework, page, words),
                context.Plan.Has(Urls.Wheel) ? WheelViewFactory.Create(context, page).Drawing : SafeHtml.Empty
            ),
            Form = OneOfEach(ProposeViewFactory.Create(context, page)),
            Rule = RulesViewFactory
                .Create(context, page)
                .Groups.SelectMany(group => group.Rules)
                .FirstOrDefault(rule => rule.Fault is not null),
            News = context.Plan.Has(Urls.News)
                ? NewsViewFactory
                    .Create(context, new PlannedPage.OfNews(null))
                    .Groups.SelectMany(group => group.Entries)
                    .MaxBy(item => item.Differences.Sum(each => 1 + each.Paragraphs.Length))
                : null,
        };

        TokenView Token(string name) =>
            new(
                name,
                ComponentSheet.ClassOf(name),
                tokens.ValueOf(name, inDark: false) ?? "",
                [
                    .. tokens
                        .Values.Where(token => token.Name == name && token.Circumstance.Length > 0)
                        .Select(token => $"{token.Value} {token.Circumstance}"),
                ]
            );
    }

    // The entry with most to show is the one with most kinds of things filled in.
    private static int Fullness(EntryHead head) =>
        new[]
        {
            !head.Measurements.IsEmpty,
            !head.Cycles.IsEmpty,
            !head.Goals.IsEmpty,
            !head.Partners.IsEmpty,
            !head.Sources.IsEmpty,
            !head.AlsoKnownAs.IsEmpty,
            !head.Relations.IsEmpty,
            head.Evidence is not null,
            head.Course is not null,
            head.Selection is not null,
            head.Resources is not null,
            head.Extent is not null,
        }.Count(isFilled => isFilled);

    // One of each shape: words, two points, and a series. A figure's ids come from the measurement's, which must differ.
    private static ImmutableArray<MeasurementView> Measurements(ViewContext context) =>
        [
            .. context
                .Plan.Index.Public.Where(entry => !entry.Head.Measurements.IsEmpty)
                .Take(MostMeasured)
                .SelectMany(entry => MeasurementViewFactory.Create(context, entry))
                .Where(measurement => measurement.IsWords || measurement.Figure is not null)
                .DistinctBy(measurement => (measurement.IsWords, measurement.Points.Length > 2, measurement.Figure?.Marks.IsEmpty))
                .DistinctBy(measurement => measurement.Id),
        ];

    private static StepView OneOfEach(ProposeView form) =>
        form.Steps[0] with
        {
            Questions =
            [
                .. form
                    .Steps.SelectMany(step => step.Questions)
                    .DistinctBy(question => question.Control?.Kind ?? (question.Choices is { } choices ? choices.Kind : "rows")),
            ],
            Sections = [.. form.Steps.SelectMany(step => step.Sections).Take(1)],
        };

    private static ShadeView Shade(DesignTokens tokens, string name, bool inDark, Words words)
    {
        var colour = tokens.ColourOf(name, inDark);
        var contrast = colour is { } known && tokens.ColourOf(Paper, inDark) is { } paper ? known.ContrastWith(paper) : 1;
        var enough = contrast switch
        {
            >= 7 => ComponentWords.EnoughForAll,
            >= 4.5 => ComponentWords.EnoughForText,
            >= 3 => ComponentWords.EnoughForSigns,
            _ => ComponentWords.EnoughForSurfaces,
        };

        // Rounded down, as in the check of the brand's colours.
        var shown = (Math.Floor(contrast * 10) / 10).ToString("0.0", Danish.Culture);
        return new ShadeView(
            ComponentSheet.ClassOf(name, inDark),
            colour?.ToString() ?? "",
            words.With(ComponentWords.Contrast, ("ratio", shown)),
            words[enough]
        );
    }
}
