using System.Collections.Immutable;

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
    public const string NotFoundTitle = "not-found.title";
    public const string AccessibilityTitle = "accessibility.title";
    public const string Ages = "facts.ages";
    public const string Age = "facts.age";
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
    public const string ReplacedBy = "relations.replaced-by";
    public const string BetterUp = "measurement.better-up";
    public const string BetterDown = "measurement.better-down";
    public const string Keep = "cycle.keep";
    public const string Adapt = "cycle.adapt";
    public const string Drop = "cycle.drop";
    public const string Citation = "entry.citation";
    public const string QuintetTitle = "quintet.title";

    /// <summary>Every key above; those that count have a <c>.one</c> and a <c>.many</c>.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        MenuEntries, MenuGlossary, FrontTitle, AllEntriesTitle, AllEntriesDescription, UnderWayTitle, UnderWayDescription,
        LearntTitle, LearntDescription, ExampleCount + ".one", ExampleCount + ".many", CountBoth, NoEntries, EntryCount + ".one", EntryCount + ".many",
        BearingRole, CentreRole, IndicatorCount + ".one", IndicatorCount + ".many", TermDescription, TermValid, TermValidFrom, TermValidTo,
        GlossaryTitle, GlossaryDescription, NotFoundTitle, AccessibilityTitle, Ages, Age, Duration, Frequency, TimeEach, Hours, Training,
        Expense, Funding, ExampleNotice, CombinesWith, AlternativeTo, BuildsOn, ReplacedBy, BetterUp, BetterDown, Keep, Adapt, Drop,
        Citation, QuintetTitle,
    ];
}
