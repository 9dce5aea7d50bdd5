using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>
/// The application as a form. Without scripts it is a blank to print and fill in by hand; with them it makes the entry's file.
/// The status has its place after the key <see cref="StatusAfter"/>;
/// <see cref="Folder"/> is where the file belongs; <see cref="NewFile"/> is null where the repository is not GitHub's.
/// </summary>
public sealed record ProposeView(
    Frame Frame,
    string StatusKey,
    string StatusId,
    string StatusAfter,
    string Folder,
    string PrivateMail,
    ImmutableArray<QuestionView> Questions,
    ImmutableArray<ControlView> Sections,
    ImmutableArray<UnfitView> Unfit,
    ImmutableArray<UnfitView> Reasons,
    ImmutableArray<ScriptWordView> Words,
    ExternalAddress? NewFile,
    ExternalAddress? Mail
) : PageView(Frame);

/// <summary>A question is one of three: a field, a choice, or several fields that belong together.</summary>
public sealed record QuestionView(ControlView? Control, ChoicesView? Choices, RowsView? Rows);

/// <summary>
/// A field with its label. <see cref="Kind"/> is what the script knows it by; <see cref="Required"/> is "ja" or "";
/// <see cref="Described"/> names the elements with its help and its fault. The text of an element that the writer may
/// choose has its id as <see cref="Element"/>, and what is said when it is chosen without the text as <see cref="Fault"/>.
/// </summary>
public sealed record ControlView(
    string Id,
    string Key,
    string Label,
    string Help,
    string Kind,
    string Required,
    string Described,
    int Longest,
    bool IsParagraph,
    bool IsSelect,
    bool IsShort,
    bool IsDay,
    ImmutableArray<OptionView> Options
)
{
    public string Element { get; init; } = "";

    public string Fault { get; init; } = "";
}

/// <summary>Something to choose. <see cref="Field"/> is the name of its field, which the options of a single choice share; <see cref="Leader"/> is the unit that leads a unit, "" for all else.</summary>
public sealed record OptionView(string Id, string Field, string Value, string Label, string Help, string Leader);

/// <summary>A choice among <see cref="Groups"/>.</summary>
public sealed record ChoicesView(
    string Id,
    string Key,
    string Label,
    string Help,
    string Kind,
    string Required,
    string Described,
    ImmutableArray<OptionGroupView> Groups
);

/// <summary>
/// Options under a heading, or under none. <see cref="Required"/> is "ja" where one of them must be chosen, and
/// <see cref="Element"/> is the element's id where one must be chosen when it is written of; the fault is what is said when
/// none is. <see cref="InputType"/> is radio or checkbox.
/// </summary>
public sealed record OptionGroupView(
    string Name,
    string Id,
    string InputType,
    string Required,
    string Element,
    string Fault,
    ImmutableArray<OptionView> Options
);

/// <summary>Fields that belong together, in one or more rows. The script can add rows where there may be more than there are.</summary>
public sealed record RowsView(
    string Id,
    string Key,
    string Label,
    string Help,
    string Kind,
    string Required,
    string Described,
    int Most,
    bool CanGrow,
    ImmutableArray<RowView> Rows
);

/// <summary>One row; <see cref="Legend"/> is "" where there is only one.</summary>
public sealed record RowView(string Legend, ImmutableArray<ControlView> Parts);

/// <summary>Two choices that do not go together: with <see cref="Value"/> under <see cref="Key"/>, <see cref="OtherKey"/> must be one of <see cref="AnyOf"/>, or anything at all where that is empty.</summary>
public sealed record UnfitView(string Key, string Value, string OtherKey, ImmutableArray<ScriptWordView> AnyOf, string Fault);
