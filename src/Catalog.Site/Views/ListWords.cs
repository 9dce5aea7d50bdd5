namespace Catalog.Site.Views;

/// <summary>The words of lists of entries: shelves, elements, the values of lists, and how many entries there are.</summary>
public static class ListWords
{
    internal static readonly WordKeyGroup Group = new();

    public static readonly WordKey AllEntriesTitle = new(Group, "entries.title");
    public static readonly WordKey AllEntriesDescription = new(Group, "entries.description");
    public static readonly WordKey UnderWayTitle = new(Group, "under-way.title");
    public static readonly WordKey UnderWayDescription = new(Group, "under-way.description");
    public static readonly WordKey LearntTitle = new(Group, "learnt.title");
    public static readonly WordKey LearntDescription = new(Group, "learnt.description");
    public static readonly WordKey ExamplesTitle = new(Group, "list.examples-title");
    public static readonly WordKey ExamplesDescription = new(Group, "list.examples-description");
    public static readonly WordKey ListTitle = new(Group, "list.title");
    public static readonly WordKey TitleOfPage = new(Group, "list.title-of-page");
    public static readonly WordKey TabCatalogue = new(Group, "list.tab-catalogue");
    public static readonly WordKey TabUnderWay = new(Group, "list.tab-under-way");
    public static readonly WordKey TabLearnt = new(Group, "list.tab-learnt");
    public static readonly WordKey TabExamples = new(Group, "list.tab-examples");
    public static readonly WordKey And = new(Group, "list.and");
    public static readonly WordKey Takes = new(Group, "list.takes");
    public static readonly WordKey Tried = new(Group, "list.tried");
    public static readonly WordKey Trying = new(Group, "list.trying");
    public static readonly WordKey Where = new(Group, "list.where");
    public static readonly CountedWord AndOthers = new(Group, "list.and-others");
    public static readonly WordKey Training = new(Group, "list.training");
    public static readonly CountedWord MinutesAWeek = new(Group, "list.minutes-a-week");
    public static readonly CountedWord HoursAWeek = new(Group, "list.hours-a-week");
    public static readonly WordKey SureNone = new(Group, "list.sure-none");
    public static readonly WordKey SureExample = new(Group, "list.sure-example");
    public static readonly WordKey NoteTried = new(Group, "list.note-tried");
    public static readonly WordKey NoteIdea = new(Group, "list.note-idea");
    public static readonly WordKey NoteSince = new(Group, "list.note-since");
    public static readonly WordKey NoteSoFar = new(Group, "list.note-so-far");
    public static readonly WordKey NoteHappened = new(Group, "list.note-happened");
    public static readonly WordKey NoteLearnt = new(Group, "list.note-learnt");
    public static readonly WordKey LittleTime = new(Group, "list.time-little");
    public static readonly WordKey SomeTime = new(Group, "list.time-some");
    public static readonly WordKey MuchTime = new(Group, "list.time-much");
    public static readonly WordKey MostTime = new(Group, "list.time-most");
    public static readonly CountedWord ExampleCount = new(Group, "example.count");
    public static readonly WordKey CountBoth = new(Group, "entries.count-both");
    public static readonly WordKey NoEntries = new(Group, "entries.none");
    public static readonly CountedWord EntryCount = new(Group, "entries.count");
    public static readonly WordKey BearingRole = new(Group, "element.bearing");
    public static readonly WordKey CentreRole = new(Group, "element.centre");
    public static readonly WordKey ElementPlural = new(Group, "element.plural");
    public static readonly WordKey ElementClause = new(Group, "element.clause");
    public static readonly WordKey ElementRather = new(Group, "element.rather");
    public static readonly CountedWord IndicatorCount = new(Group, "indicator.count");
    public static readonly WordKey SearchAll = new(Group, "entries.search-all");
    public static readonly WordKey SeeAll = new(Group, "entries.see-all");
    public static readonly WordKey TermNarrow = new(Group, "term.narrow");
    public static readonly WordKey TermAlso = new(Group, "term.also");
    public static readonly WordKey TermDescription = new(Group, "term.description");
    public static readonly WordKey TermValid = new(Group, "term.valid");
    public static readonly WordKey TermValidFrom = new(Group, "term.valid-from");
    public static readonly WordKey TermValidTo = new(Group, "term.valid-to");
    public static readonly WordKey ExampleNotice = new(Group, "example.notice");
}
