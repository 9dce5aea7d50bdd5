using Catalog.Content.Diagnostics;

namespace Catalog.Content.Model;

/// <summary>
/// The way from idea to catalogue: the statuses, what each asks for, the days of a course in the order they come, what
/// is due when, what examples need and may not have, and how sure one can be.
/// </summary>
public sealed record Lifecycle(
    Demand Always,
    ImmutableArray<Status> Statuses,
    ImmutableArray<CourseDay> Days,
    ImmutableArray<Deadline> Deadlines,
    ReviewPlan? Review,
    Demand ExamplesNeed,
    Demand ExamplesForbid,
    EvidenceScale Evidence
)
{
    /// <summary>Who must be together about an entry; null when the model asks for nobody.</summary>
    public Cooperation? Cooperation { get; init; }

    /// <summary>When one asks for the spread of an entry, or null where nobody does.</summary>
    public SpreadPlan? Spread { get; init; }

    /// <summary>Whether some status demands or asks for a key of the front matter.</summary>
    public bool AsksFor(string key) =>
        Statuses.Any(status => status.Needs.And(status.Asks).Fields.Contains(key, StringComparer.Ordinal))
        || Always.Fields.Contains(key, StringComparer.Ordinal);

    public Status? Status(string id) => Statuses.FirstOrDefault(status => status.Id == id);

    /// <summary>
    /// A status and, with <paramref name="isInherited"/>, those that it builds on, directly or not; none when there is no such
    /// status.
    /// </summary>
    public IEnumerable<string> BuiltOn(string? id, bool isInherited)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var status = Status(id ?? ""); status is not null && seen.Add(status.Id); status = Status(status.BuildsOn ?? ""))
        {
            yield return status.Id;
            if (!isInherited)
            {
                yield break;
            }
        }
    }

    /// <summary>The statuses that can follow one, in the model's order.</summary>
    public IEnumerable<Status> Following(string status) => Statuses.Where(other => other.After.Contains(status));

    /// <summary>Where an entry is listed. An example is on the catalogue's shelf, under its notice, whatever its status says.</summary>
    public Shelf ShelfOf(Entry entry) => entry.IsExample ? Shelf.Catalogue : Status(entry.Head.Status?.Value ?? "")?.Shelf ?? Shelf.Draft;

    /// <summary>
    /// Whether the published site has a page for the entry: everything but drafts. Editions, feed and sitemap leave examples
    /// out as well (<see cref="Entry.IsExample"/>).
    /// </summary>
    public bool IsPublished(Entry entry) => ShelfOf(entry) != Shelf.Draft;

    /// <summary>Whether an entry with the status is published.</summary>
    public static bool IsPublished(Status status) => status.Shelf != Shelf.Draft;

    /// <summary>The day on which an entry's trial begins, or null when the model has no such day or the entry does not name it.</summary>
    public DateOnly? StartOf(Entry entry) =>
        Days.FirstOrDefault(day => day.IsStart) is { } start ? entry.Head.Course?.All(start.Id).MinBy(day => day.Value)?.Value : null;
}

/// <summary>Keys of the front matter, ids of sections and days of the course that something asks for, or forbids.</summary>
public sealed record Demand(ImmutableArray<string> Fields, ImmutableArray<string> Sections, ImmutableArray<string> Days)
{
    public static Demand Nothing { get; } = new([], [], []);

    /// <summary>What either asks for, each thing once, this one's first.</summary>
    public Demand And(Demand other) =>
        new(
            [.. Fields.Union(other.Fields, StringComparer.Ordinal)],
            [.. Sections.Union(other.Sections, StringComparer.Ordinal)],
            [.. Days.Union(other.Days, StringComparer.Ordinal)]
        );

    /// <summary>What this asks for and the other does not.</summary>
    public Demand Beyond(Demand other) =>
        new(
            [.. Fields.Except(other.Fields, StringComparer.Ordinal)],
            [.. Sections.Except(other.Sections, StringComparer.Ordinal)],
            [.. Days.Except(other.Days, StringComparer.Ordinal)]
        );
}

/// <summary>
/// A day that a course can have, what it is called, what it means, and whether it is the day the trial begins. A day that
/// recurs has the number of months after which it comes again.
/// </summary>
public sealed record CourseDay(string Id, string Name, string Meaning, bool IsStart)
{
    public int? RepeatsAfter { get; init; }

    /// <summary>The section that tells of the day, or null.</summary>
    public string? SectionId { get; init; }
}

/// <summary>
/// A day of the course that must have come when so many months have passed after another, while the entry has one of the
/// statuses. A day that recurs is waited for again after itself.
/// </summary>
public sealed record Deadline(string Day, string After, int Months, ImmutableArray<string> Statuses, string Meaning)
{
    public bool IsAgain => Day == After;
}

/// <summary>
/// That at least so many units are together about an entry which fits, two of them with <see cref="IsLedApart"/>,
/// wherever an entry must name them at all. <see cref="At"/> is where it is declared.
/// </summary>
public sealed record Cooperation(int Least, bool IsLedApart, OwnCondition When, Place At)
{
    public bool Fits(Entry entry, ContentModel model) => When.Fits(entry, model, isInherited: true);
}

/// <summary>How many months may pass between two readings of an entry that has one of the statuses.</summary>
public sealed record ReviewPlan(int Months, ImmutableArray<string> Statuses);

/// <summary>
/// How many months after a day of the course somebody asks who has taken an entry up, while the entry has one of the statuses.
/// </summary>
public sealed record SpreadPlan(string After, int Months, ImmutableArray<string> Statuses);

/// <summary>Where on the site an entry with a status is listed.</summary>
public enum Shelf
{
    /// <summary>In the catalogue itself.</summary>
    Catalogue,

    /// <summary>Among the trials under way.</summary>
    UnderWay,

    /// <summary>Among what was stopped and learnt from.</summary>
    Learnt,

    /// <summary>No longer in the catalogue; the page stays and points on.</summary>
    Retired,

    /// <summary>Nowhere but in previews.</summary>
    Draft,
}

/// <summary>
/// A step on the way. <see cref="Needs"/> holds everything the status asks for, what it takes over from the status it
/// builds on included; <see cref="Forbids"/> what is too early at this step; <see cref="After"/> the statuses it can
/// come after.
/// </summary>
public sealed record Status(string Id, string Name, string Meaning, Shelf Shelf, ImmutableArray<string> After, Demand Needs, Demand Forbids)
{
    /// <summary>The status whose demands hold here as well, or null.</summary>
    public string? BuildsOn { get; init; }

    /// <summary>The day of the course on which an entry gets the status, or null.</summary>
    public string? Day { get; init; }

    /// <summary>What a form for this status asks for beside what it needs, without demanding it.</summary>
    public Demand Asks { get; init; } = Demand.Nothing;
}

/// <summary>
/// The dimensions that evidence is judged by, one by one, and the grades from most to least sure. They are never added up.
/// </summary>
public sealed record EvidenceScale(string Source, ImmutableArray<EvidenceDimension> Dimensions, ImmutableArray<EvidenceGrade> Grades)
{
    /// <summary>The dimension that says how sure one is that it works; null where the model has none, or no grades to give it.</summary>
    public EvidenceDimension? Effect => Grades.IsEmpty ? null : Dimensions.FirstOrDefault(each => each.IsEffect);

    /// <summary>How many steps a drawing of a grade has: one for each grade but the unknown.</summary>
    public int Steps => Grades.Count(grade => !grade.IsUnknown);
}

/// <summary>
/// One dimension and the question it answers. The one that <see cref="IsEffect"/> is what claims of effect are held against.
/// </summary>
public sealed record EvidenceDimension(string Id, string Name, string Question, bool IsEffect);

/// <summary>
/// One grade: its letter or word, its name, what it means, whether it carries a claim, and whether it says that nobody knows.
/// </summary>
public sealed record EvidenceGrade(string Id, string Name, string Meaning, GradeStrength Strength, bool IsUnknown)
{
    /// <summary>The grade as one says it ("vi ved lidt"); "" where the model has no such words.</summary>
    public string Spoken { get; init; } = "";
}

/// <summary>What a grade of the effect can carry.</summary>
public enum GradeStrength
{
    /// <summary>Neither of the others.</summary>
    Middle,

    /// <summary>So strong that a single measurement before and after is too little for it.</summary>
    Strong,

    /// <summary>Too weak for a text that says that the method works.</summary>
    Weak,
}
