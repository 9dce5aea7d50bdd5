using Catalog.Content.Diagnostics;
using Catalog.Content.Model;

namespace Catalog.Content.Due;

/// <summary>Something to be done by a day, where that is written, and the responsible unit, null when none is named.</summary>
public abstract record DueItem(DateOnly Day, Place At, Unit? Unit)
{
    /// <summary>The entry it is about, or null when it is about the catalogue.</summary>
    public virtual Entry? Entry => null;

    /// <summary>A day of the course that the model wants so many months after another.</summary>
    public sealed record OfDeadline(DateOnly Day, Place At, Unit? Unit, Entry About, Deadline Deadline, string Name, string After)
        : DueItem(Day, At, Unit)
    {
        public override Entry Entry => About;
    }

    /// <summary>A day of the course that is written ahead, and the status that the entry gets with it, if any.</summary>
    public sealed record OfPlan(DateOnly Day, Place At, Unit? Unit, Entry About, CourseDay Named, Status? Next) : DueItem(Day, At, Unit)
    {
        public override Entry Entry => About;
    }

    /// <summary>A row of a field of the municipality's own that is not done with, and what it says.</summary>
    public sealed record OfRow(DateOnly Day, Place At, Unit? Unit, Entry About, OwnField Field, string Text) : DueItem(Day, At, Unit)
    {
        /// <summary>The key and the value that say that it is done with; null where the field has none.</summary>
        public (string Key, string Value)? End =>
            Field.Parts.FirstOrDefault(part => !part.Ends.IsEmpty) is { } part ? (part.Key, part.Ends[0].Value) : null;

        public override Entry Entry => About;
    }

    /// <summary>An entry to be read through again.</summary>
    public sealed record OfReview(DateOnly Day, Place At, Unit? Unit, Entry About, DateOnly Reviewed, int Months) : DueItem(Day, At, Unit)
    {
        public override Entry Entry => About;
    }

    /// <summary>An entry of which nobody has said who has taken it up.</summary>
    public sealed record OfSpread(DateOnly Day, Place At, Unit? Unit, Entry About) : DueItem(Day, At, Unit)
    {
        public override Entry Entry => About;
    }

    /// <summary>A list that runs out, and how many entries still choose from it.</summary>
    public sealed record OfList(DateOnly Day, Place At, Unit? Unit, Vocabulary List, int Entries) : DueItem(Day, At, Unit);

    /// <summary>The accessibility statement, to be renewed.</summary>
    public sealed record OfStatement(DateOnly Day, Place At, Unit? Unit, DateOnly Renewed) : DueItem(Day, At, Unit);

    /// <summary>A step of the year that is still to come.</summary>
    public sealed record OfStep(DateOnly Day, Place At, Unit? Unit, WheelStep Step, string Wheel) : DueItem(Day, At, Unit);
}
