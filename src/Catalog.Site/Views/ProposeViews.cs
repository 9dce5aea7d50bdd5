using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>
/// A proposal as a form of steps: what an application is asked, then everything else an entry can say. Without scripts it is a form
/// to print and fill in by hand; with them it makes the entry's file. <see cref="Folder"/> is where the file belongs;
/// <see cref="NewFile"/> is null where the repository is not on GitHub.
/// </summary>
public sealed record ProposeView(Frame Frame) : PageView(Frame)
{
    public required string StatusKey { get; init; }

    /// <summary>The status of a file in which something is missing, and of one in which nothing is.</summary>
    public required string FirstStatus { get; init; }
    public required string StatusId { get; init; }
    public required string SummaryKey { get; init; }
    public required string Folder { get; init; }

    /// <summary>The key of the days, and the day on which the application is sent; "" where there is none.</summary>
    public required string CourseKey { get; init; }
    public required string SentDay { get; init; }

    /// <summary>All keys of an entry in the order of a new file, with spaces between.</summary>
    public required string Order { get; init; }
    public required string PrivateMail { get; init; }

    /// <summary>The ids that entries of the site have or have had, with spaces between.</summary>
    public required string Taken { get; init; }

    /// <summary>Where one searches for what has been tried, and the fields whose words the script searches with.</summary>
    public required SiteAddress SearchPage { get; init; }
    public required string TitleId { get; init; }
    public required string SummaryId { get; init; }

    /// <summary>The links to all steps, of which the last two have <see cref="More"/> and the file.</summary>
    public required ImmutableArray<StepLinkView> Links { get; init; }
    public required ImmutableArray<StepView> Steps { get; init; }
    public required ImmutableArray<StepView> More { get; init; }
    public required StepLinkView MoreStep { get; init; }
    public required StepLinkView LastStep { get; init; }
    public required ImmutableArray<UnfitView> Unfit { get; init; }
    public required ImmutableArray<UnfitView> Reasons { get; init; }

    public required ImmutableArray<ScriptWordView> Words { get; init; }

    /// <summary>The script that finds promises and children and opens files, which the form fetches once it is needed.</summary>
    public required SiteAddress Advice { get; init; }
    public required ExternalAddress? NewFile { get; init; }
    public required ExternalAddress? Mail { get; init; }
}

/// <summary>Where a step is.</summary>
public sealed record StepLinkView(string Number, string Name, bool IsFirst, SiteAddress Address);

/// <summary>Questions that are answered together, and the texts of an entry that are.</summary>
public sealed record StepView(
    string Number,
    string Name,
    bool IsFirst,
    ImmutableArray<QuestionView> Questions,
    ImmutableArray<ControlView> Sections
);

/// <summary>A question is one of three: a field, a choice, or several fields that belong together.</summary>
public sealed record QuestionView(ControlView? Control, ChoicesView? Choices, RowsView? Rows);

/// <summary>
/// What a field, a choice and fields that belong together have alike. <see cref="Kind"/> is what the script knows it by;
/// <see cref="Described"/> names the elements with its help and its fault.
/// </summary>
public abstract record AnswerField
{
    public required string Id { get; init; }
    public required string Key { get; init; }
    public required string Label { get; init; }
    public required string Kind { get; init; }
    public required bool IsRequired { get; init; }
    public required string Described { get; init; }
    public string Help { get; init; } = "";
}

/// <summary>
/// A field with its label. The text of an element that the writer may choose has its id as <see cref="Element"/>, and the message for an
/// element that is chosen without a text as <see cref="Fault"/>.
/// </summary>
public sealed record ControlView : AnswerField
{
    /// <summary>The name of the control: the key, in a row after those of the row (<c>samarbejde.0.enhed</c>).</summary>
    public required string Name { get; init; }

    /// <summary>The most letters the field takes; 0 for any number.</summary>
    public int Longest { get; init; }

    public bool IsParagraph { get; init; }
    public bool IsSelect { get; init; }
    public bool IsShort { get; init; }
    public bool IsDay { get; init; }
    public bool IsHope { get; init; }
    public ImmutableArray<OptionView> Options { get; init; } = [];
    public string Element { get; init; } = "";
    public string Fault { get; init; } = "";

    /// <summary>What the heading of a section is called as well, with | between.</summary>
    public string Aliases { get; init; } = "";
}

/// <summary>
/// Something to choose. <see cref="Name"/> is the name of its control; <see cref="Leader"/> is the unit that leads a unit, "" for
/// anything else.
/// </summary>
public sealed record OptionView(string Id, string Name, string Value, string Label, string Help, string Leader);

/// <summary>A choice among <see cref="Groups"/>.</summary>
public sealed record ChoicesView : AnswerField
{
    /// <summary>Whether it is one of the fields of a row.</summary>
    public bool IsPart { get; init; }
    public required ImmutableArray<OptionGroupView> Groups { get; init; }
}

/// <summary>
/// Options under a heading, or under none. <see cref="IsRequired"/> says that one of them must be chosen; where that holds only
/// when an element has a text, <see cref="Element"/> is the element's id. The fault is the message when none is chosen.
/// <see cref="InputType"/> is radio or checkbox.
/// </summary>
public sealed record OptionGroupView(
    string Name,
    string Id,
    string InputType,
    bool IsRequired,
    string Element,
    string Fault,
    ImmutableArray<OptionView> Options
);

/// <summary>Fields that belong together, in one or more rows. The script can add rows where there may be more than there are.</summary>
public sealed record RowsView : AnswerField
{
    public required int Most { get; init; }
    public required bool CanGrow { get; init; }

    /// <summary>Whether they are one of the fields of a row.</summary>
    public bool IsPart { get; init; }

    /// <summary>The ages that can be answered (<c>0-18</c>), where the question is about ages; otherwise "".</summary>
    public string Ages { get; init; } = "";

    /// <summary>Whether each row names a party, of which there must be so many as <see cref="FewestParties"/>.</summary>
    public bool AreParties { get; init; }

    public int FewestParties { get; init; }

    /// <summary>Whether two of the parties must have different leadership.</summary>
    public bool AreLedApart { get; init; }

    /// <summary>The key of the question that decides whether there must be so many, or "", and the answers that do, with spaces.</summary>
    public string WhenKey { get; init; } = "";

    public string WhenChosen { get; init; } = "";
    public required ImmutableArray<RowView> Rows { get; init; }
}

/// <summary>
/// One row; <see cref="Legend"/> is "" where there is only one. <see cref="Further"/> are the fields that an application is not asked for.
/// </summary>
public sealed record RowView(string Legend, ImmutableArray<QuestionView> Parts, ImmutableArray<QuestionView> Further);

/// <summary>
/// Two choices that do not go together: with <see cref="Value"/> under <see cref="Key"/>, <see cref="OtherKey"/> must be one of
/// <see cref="AnyOf"/>, or filled in with anything where that is empty.
/// </summary>
public sealed record UnfitView(string Key, string Value, string OtherKey, ImmutableArray<ScriptWordView> AnyOf, string Fault);
