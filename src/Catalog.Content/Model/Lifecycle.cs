using System;
using System.Collections.Immutable;
using System.Linq;

namespace Catalog.Content.Model;

/// <summary>
/// The way from idea to catalogue: the statuses, what each asks for, the days of a course in the order they come, what
/// examples need and may not have, and how sure one can be.
/// </summary>
public sealed record Lifecycle(
    Demand Always,
    ImmutableArray<Status> Statuses,
    ImmutableArray<string> Days,
    Demand ExamplesNeed,
    Demand ExamplesForbid,
    EvidenceScale Evidence)
{
    public Status? Status(string id) => Statuses.FirstOrDefault(status => status.Id == id);
}

/// <summary>Keys of the front matter and ids of sections that something asks for, or forbids.</summary>
public sealed record Demand(ImmutableArray<string> Fields, ImmutableArray<string> Sections)
{
    public static Demand Nothing { get; } = new([], []);

    /// <summary>What either asks for, each thing once, this one's first.</summary>
    public Demand And(Demand other) => new(
        [.. Fields.Union(other.Fields, StringComparer.Ordinal)],
        [.. Sections.Union(other.Sections, StringComparer.Ordinal)]);
}

/// <summary>Where on the site a description of a status stands.</summary>
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
/// builds on included; <see cref="After"/> the statuses it can come after.
/// </summary>
public sealed record Status(string Id, string Name, string Meaning, Shelf Shelf, ImmutableArray<string> After, Demand Needs);

/// <summary>The dimensions that evidence is judged by, one by one, and the grades from most to least sure. They are never added up.</summary>
public sealed record EvidenceScale(string Source, ImmutableArray<EvidenceDimension> Dimensions, ImmutableArray<EvidenceGrade> Grades);

/// <summary>One dimension and the question it answers.</summary>
public sealed record EvidenceDimension(string Id, string Name, string Question);

/// <summary>One grade: its letter or word, its name and what it means.</summary>
public sealed record EvidenceGrade(string Id, string Name, string Meaning);
