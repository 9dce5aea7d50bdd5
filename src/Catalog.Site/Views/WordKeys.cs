using Catalog.Content.Diagnostics;

namespace Catalog.Site.Views;

/// <summary>The words that code asks for by name. Templates ask for the rest, and their checker knows them.</summary>
public static class WordKeys
{
    public const string MenuEntries = "menu.entries";
    public const string MenuGlossary = "menu.glossary";
    public const string FrontTitle = "front.title";
    public const string AllEntriesTitle = "entries.title";
    public const string AllEntriesDescription = "entries.description";
    public const string UnderWayTitle = "under-way.title";
    public const string UnderWayDescription = "under-way.description";
    public const string LearntTitle = "learnt.title";
    public const string LearntDescription = "learnt.description";
    public const string ExampleCount = "example.count";
    public const string CountBoth = "entries.count-both";
    public const string NoEntries = "entries.none";
    public const string EntryCount = "entries.count";
    public const string BearingRole = "element.bearing";
    public const string CentreRole = "element.centre";
    public const string IndicatorCount = "indicator.count";
    public const string TermDescription = "term.description";
    public const string TermValid = "term.valid";
    public const string TermValidFrom = "term.valid-from";
    public const string TermValidTo = "term.valid-to";
    public const string GlossaryTitle = "glossary.title";
    public const string GlossaryDescription = "glossary.description";
    public const string GlossaryExplains = "glossary.explains";
    public const string BookletTitle = "booklet.title";
    public const string NotFoundTitle = "not-found.title";
    public const string AccessibilityTitle = "accessibility.title";
    public const string Ages = "facts.ages";
    public const string Age = "facts.age";
    public const string FilterStatus = "filters.status";
    public const string Duration = "facts.duration";
    public const string Frequency = "facts.frequency";
    public const string TimeEach = "facts.time-each";
    public const string Hours = "facts.hours";
    public const string Training = "facts.training";
    public const string Expense = "facts.expense";
    public const string Funding = "facts.funding";
    public const string ExampleNotice = "example.notice";
    public const string CombinesWith = "relations.combines-with";
    public const string AlternativeTo = "relations.alternative-to";
    public const string BuildsOn = "relations.builds-on";
    public const string BuiltOnBy = "relations.built-on-by";
    public const string ReplacedBy = "relations.replaced-by";
    public const string TermReason = "entry.term-reason";
    public const string Keep = "cycle.keep";
    public const string Adapt = "cycle.adapt";
    public const string Drop = "cycle.drop";
    public const string Citation = "entry.citation";
    public const string QuintetTitle = "quintet.title";
    public const string SearchTitle = "search.title";
    public const string SearchDescription = "search.description";
    public const string ForWhom = "facts.for-whom";
    public const string HowMuch = "facts.how-much";
    public const string HowSure = "facts.how-sure";
    public const string Sure = "sure.heading";
    public const string SureExample = "sure.example";
    public const string SureNone = "sure.none";
    public const string Measurements = "entry.measurements";
    public const string Relations = "entry.relations";
    public const string AboutPage = "entry.about-page";
    public const string Reviewed = "entry.reviewed";
    public const string Edition = "entry.edition";
    public const string CompareTitle = "compare.title";
    public const string CompareDescription = "compare.description";
    public const string CompareAbout = "compare.about";
    public const string CompareSummary = "compare.summary";
    public const string CompareGrade = "compare.grade";
    public const string CompareGradeName = "compare.grade-name";
    public const string CompareChanges = "compare.changes";
    public const string CompareChange = "compare.change";
    public const string MeasuredOn = "compare.measured-on";
    public const string CoverageTitle = "coverage.title";
    public const string CoverageDescription = "coverage.description";
    public const string CoverageCount = "coverage.count";
    public const string CoverageCaption = "coverage.caption";
    public const string CoverageListCaption = "coverage.caption-list";
    public const string CoverageWhole = "coverage.whole";
    public const string CoverageWhat = "coverage.what";
    public const string CoverageAllAges = "coverage.ages-all";
    public const string CoverageGaps = "coverage.gaps-title";
    public const string CoverageReportTitle = "coverage.report.title";
    public const string CoverageExamplesLeftOut = "coverage.report.left-out";
    public const string CoverageElement = "coverage.report.element";
    public const string CoverageList = "coverage.report.list";
    public const string CoverageTerm = "coverage.report.term";
    public const string CoverageEntries = "coverage.report.entries";
    public const string CoverageExamples = "coverage.report.examples";
    public const string CoverageNone = "coverage.none";
    public const string CoverageCell = "coverage.cell";
    public const string CoverageAllEmpty = "coverage.gaps.all";
    public const string CoverageNoElement = "coverage.gaps.elements";
    public const string CoverageNoTerm = "coverage.gaps.terms";
    public const string CoverageNoAge = "coverage.gaps.ages";
    public const string CoverageNoTermAge = "coverage.gaps.term-ages";
    public const string CoverageNoIndicator = "coverage.gaps.indicators";
    public const string CoverageNoGap = "coverage.gaps.nothing";
    public const string RulesTitle = "rules.title";
    public const string RulesDescription = "rules.description";
    public const string ComponentsTitle = "components.title";
    public const string ComponentsDescription = "components.lead";
    public const string ComponentsBanner = "components.banner";
    public const string ComponentsContrast = "components.contrast";
    public const string EnoughForAll = "components.enough.all";
    public const string EnoughForText = "components.enough.text";
    public const string EnoughForSigns = "components.enough.signs";
    public const string EnoughForSurfaces = "components.enough.surfaces";
    public const string CorrectionSubject = "entry.propose-subject";
    public const string ProposePrefix = "propose.says.";
    public const string ProposeTitle = "propose.title";
    public const string ProposeDescription = "propose.description";
    public const string ProposeSummary = "propose.summary";
    public const string ProposeAgeFrom = "propose.age-from";
    public const string ProposeAgeTo = "propose.age-to";
    public const string ProposeIfChosen = "propose.if-chosen";
    public const string ProposeDelete = "propose.delete";
    public const string RuleFault = "rules.fault-label";
    public const string RuleFine = "rules.fine-label";
    public const string BadgeNew = "badge.new";
    public const string BadgeUpdated = "badge.updated";
    public const string BadgeUnchanged = "badge.unchanged";
    public const string MovedTitle = "moved.title";
    public const string Retired = "retired.text";
    public const string RetiredReplaced = "retired.replaced";
    public const string RetiredLast = "retired.last";
    public const string EditionName = "editions.name";
    public const string EditionsTitle = "editions.title";
    public const string EditionsDescription = "editions.description";
    public const string EditionHolds = "editions.holds";
    public const string EditionHeld = "editions.held";
    public const string EditionNews = "editions.news";
    public const string EditionOfSite = "editions.of-site";
    public const string BannerPast = "banner.past";
    public const string BannerCurrent = "banner.current";
    public const string BannerToday = "banner.today";
    public const string BannerFront = "banner.front";
    public const string HistoryToday = "history.today";
    public const string HistoryFirst = "history.first";
    public const string HistoryShow = "history.show";
    public const string HistorySame = "history.same";
    public const string NewsTitle = "news.title";
    public const string NewsLead = "news.lead";
    public const string NewsLeadEdition = "news.lead-edition";
    public const string NewsNoneBefore = "news.none-before";
    public const string NewsUnreadable = "news.unreadable";
    public const string NewsNothing = "news.nothing";
    public const string NewsOnlyRead = "news.only-read";
    public const string WheelReviewed = "wheel.reviewed";
    public const string WheelHappened = "wheel.happened-count";
    public const string WheelCounted = "wheel.counted";
    public const string DataLicence = "footer.licence";
    public const string FeedTitle = "news.feed";
    public const string FeedRights = "news.rights";
    public const string NewsModel = "news.model";
    public const string NewsNew = "news.new";
    public const string NewsBegun = "news.begun";
    public const string NewsChanged = "news.changed";
    public const string NewsReplaced = "news.replaced";
    public const string NewsRetired = "news.retired";
    public const string NewsBack = "news.back";
    public const string NewsStopped = "news.stopped";

    /// <summary>How a file is saved, by the option that a spec has for it, where a reader must know it to understand the example.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> SavedAs { get; } =
    [
        new("slet", "rules.saved.deleted"),
        new("genvej", "rules.saved.link"),
        new("windows-1252", "rules.saved.windows-1252"),
        new("utf-16", "rules.saved.utf-16"),
    ];

    /// <summary>What the groups of the page of components are called, and where each stands on it.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> ComponentGroups { get; } =
    [
        new("components.colours", "farver"),
        new("components.type", "skrift"),
        new("components.spaces", "afstande"),
        new("components.others", "andre-maal"),
        new("components.lists", "lister"),
        new("components.notices", "beskeder"),
        new("components.facts", "fakta"),
        new("components.text", "tekst"),
        new("components.figures", "figurer"),
        new("components.tables", "tabeller"),
        new("components.forms", "skemaer"),
        new("components.rules", "regler"),
        new("components.news", "nyheder"),
    ];

    /// <summary>What the site's script says in the quick search; those that count have a <c>.one</c> and a <c>.many</c>.</summary>
    public static ImmutableArray<string> QuickSays { get; } =
    [
        "search.says.quick",
        "search.says.quick-word",
        "search.says.quick-example",
        "search.says.quick-count.one",
        "search.says.quick-count.many",
    ];

    /// <summary>What the site's script says of filters.</summary>
    public static ImmutableArray<string> FilterSays { get; } =
    [
        "search.says.chosen.one",
        "search.says.chosen.many",
        "search.says.shown.one",
        "search.says.shown.many",
        "search.says.nothing-filtered",
        "search.says.failed-filters",
    ];

    /// <summary>What the site's script says on the search page.</summary>
    public static ImmutableArray<string> SearchSays { get; } =
    [
        .. FilterSays,
        "search.says.found.one",
        "search.says.found.many",
        "search.says.nothing",
        "search.says.instead",
        "search.says.exactly",
        "search.says.try",
        "search.says.failed",
    ];

    /// <summary>What the site's script says where entries are chosen to be compared.</summary>
    public static ImmutableArray<string> ChooseSays { get; } =
    [
        "compare.says.choose",
        "compare.says.picked.one",
        "compare.says.picked.many",
        "compare.says.go.one",
        "compare.says.go.many",
        "compare.says.too-many",
    ];

    /// <summary>What the site's script says on the page that compares.</summary>
    public static ImmutableArray<string> CompareSays { get; } =
    [
        "compare.says.compared.one",
        "compare.says.compared.many",
        "compare.says.same.one",
        "compare.says.same.many",
        "compare.says.compare-none",
        "compare.says.compare-one",
        "compare.says.compare-unknown",
        "compare.says.compare-four",
        "compare.says.compare-failed",
        "compare.says.empty",
    ];

    /// <summary>What a reader is to make of a relation.</summary>
    public static string Why(string relation) => relation + "-why";

    /// <summary>What the script of the form says.</summary>
    public static ImmutableArray<string> ProposeSays { get; } =
    [
        "propose.says.short-title",
        "propose.says.few-units",
        "propose.says.no-day",
        "propose.says.many",
        "propose.says.ready",
        "propose.says.perhaps",
        "propose.says.copied",
        "propose.says.not-copied",
        "propose.says.long",
        "propose.says.subject",
    ];

    /// <summary>What a group of rules is called.</summary>
    public static string Of(RuleGroup group) => $"rules.group.{group.ToString().ToLowerInvariant()}";

    /// <summary>What a finding of that weight is called.</summary>
    public static string Of(Severity severity) => $"rules.{severity.ToString().ToLowerInvariant()}";

    /// <summary>Every key above; those that count have a <c>.one</c> and a <c>.many</c>.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        MenuEntries,
        MenuGlossary,
        FrontTitle,
        AllEntriesTitle,
        AllEntriesDescription,
        UnderWayTitle,
        UnderWayDescription,
        LearntTitle,
        LearntDescription,
        ExampleCount + ".one",
        ExampleCount + ".many",
        CountBoth,
        NoEntries,
        EntryCount + ".one",
        EntryCount + ".many",
        BearingRole,
        CentreRole,
        IndicatorCount + ".one",
        IndicatorCount + ".many",
        TermDescription,
        TermValid,
        TermValidFrom,
        TermValidTo,
        GlossaryTitle,
        GlossaryDescription,
        GlossaryExplains,
        BookletTitle,
        NotFoundTitle,
        AccessibilityTitle,
        Ages,
        Age,
        Duration,
        Frequency,
        TimeEach,
        Hours,
        Training,
        Expense,
        Funding,
        ExampleNotice,
        CombinesWith,
        AlternativeTo,
        BuildsOn,
        BuiltOnBy,
        ReplacedBy,
        TermReason,
        Keep,
        Adapt,
        Drop,
        SearchTitle,
        SearchDescription,
        .. QuickSays,
        .. SearchSays,
        CorrectionSubject,
        ProposeTitle,
        ProposeDescription,
        ProposeSummary,
        ProposeAgeFrom,
        ProposeAgeTo,
        ProposeIfChosen,
        ProposeDelete,
        .. ProposeSays,
        BadgeNew,
        BadgeUpdated,
        BadgeUnchanged,
        MovedTitle,
        Retired,
        RetiredReplaced,
        RetiredLast,
        EditionName,
        EditionsTitle,
        EditionsDescription,
        EditionHolds,
        EditionHeld,
        EditionNews,
        EditionOfSite,
        BannerPast,
        BannerCurrent,
        BannerToday,
        BannerFront,
        HistoryToday,
        HistoryFirst,
        HistorySame,
        NewsTitle,
        NewsLead,
        NewsLeadEdition,
        NewsNoneBefore,
        NewsUnreadable,
        NewsNothing,
        NewsNew,
        NewsBegun,
        NewsChanged,
        NewsReplaced,
        NewsRetired,
        NewsBack,
        NewsStopped,
        HistoryShow + ".one",
        HistoryShow + ".many",
        WheelReviewed,
        WheelHappened,
        WheelCounted,
        DataLicence,
        FeedTitle,
        FeedRights,
        NewsModel,
        NewsOnlyRead + ".one",
        NewsOnlyRead + ".many",
        .. FigureWords.All,
        .. ReportWords.All,
        ForWhom,
        HowMuch,
        HowSure,
        Sure,
        SureExample,
        SureNone,
        Measurements,
        Relations,
        AboutPage,
        Reviewed,
        Edition,
        CompareTitle,
        CompareDescription,
        CompareAbout,
        CompareSummary,
        CompareGrade,
        CompareGradeName,
        CompareChanges,
        CompareChange,
        MeasuredOn,
        .. ChooseSays,
        .. CompareSays,
        CoverageTitle,
        CoverageDescription,
        CoverageCount + ".one",
        CoverageCount + ".many",
        CoverageCaption,
        CoverageListCaption,
        CoverageWhole,
        CoverageNone,
        CoverageCell,
        CoverageAllEmpty,
        CoverageNoElement,
        CoverageNoTerm,
        CoverageNoAge,
        CoverageNoTermAge,
        CoverageNoIndicator,
        CoverageNoGap,
        CoverageWhat,
        CoverageAllAges,
        CoverageGaps,
        CoverageReportTitle,
        CoverageExamplesLeftOut,
        CoverageElement,
        CoverageList,
        CoverageTerm,
        CoverageEntries,
        CoverageExamples,
        ComponentsTitle,
        ComponentsDescription,
        ComponentsBanner,
        ComponentsContrast,
        EnoughForAll,
        EnoughForText,
        EnoughForSigns,
        EnoughForSurfaces,
        .. ComponentGroups.Select(group => group.Key),
        Citation,
        QuintetTitle,
        FilterStatus,
        RulesTitle,
        RulesDescription,
        RuleFault,
        RuleFine,
        Why(CombinesWith),
        Why(AlternativeTo),
        Why(BuildsOn),
        Why(BuiltOnBy),
        Why(ReplacedBy),
        .. SavedAs.Select(saved => saved.Value),
        .. Enum.GetValues<RuleGroup>().Select(Of),
        .. Enum.GetValues<Severity>().Select(Of),
    ];
}
