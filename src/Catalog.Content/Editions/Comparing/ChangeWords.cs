using Catalog.Content.Fields;
using Catalog.Content.Text;

namespace Catalog.Content.Editions.Comparing;

/// <summary>
/// Differences in plain Danish, as the site and the command line both say them. What a field is called is declared with the
/// field, and names come from the entry's and the model's own files.
/// </summary>
public static class ChangeWords
{
    /// <summary>What a difference is about.</summary>
    public static string Of(Subject subject)
    {
        var about = subject.Called.Replace("{0}", subject.Name, StringComparison.Ordinal);
        return subject.Day is { } day ? $"{about} {Danish.Date(day)}" : about;
    }

    /// <summary>A difference as one sentence without a full stop. Of a longer text it says that it differs, not how.</summary>
    public static string Of(FieldChange change)
    {
        var about = Of(change.Subject);
        return change switch
        {
            FieldChange.OfValue { Before: null, After: { } added } => $"{about} tilføjet: {added.Name}",
            FieldChange.OfValue { Before: { } removed, After: null } => $"{about} fjernet: {removed.Name}",
            FieldChange.OfValue { Before: { } was, After: { } now } => $"{about} ændret fra {was.Name} til {now.Name}",
            FieldChange.OfAge age => $"{about} {Moved(age.Move)} fra {age.Before} til {age.After} år",
            FieldChange.OfSeries series => $"{about}: {string.Join("; ", Points(series))}",
            FieldChange.OfList list => $"{about}: {string.Join("; ", Listed(list))}",
            FieldChange.OfText text => $"{about} {(text.IsAdded ? "tilføjet" : text.IsRemoved ? "fjernet" : "ændret")}",
            _ => about,
        };
    }

    /// <summary>What became of an entry, as one sentence without a full stop and without the entry's name.</summary>
    public static string Of(EntryChange change)
    {
        var fate = change.Fate switch
        {
            EntryFate.Added => "Ny",
            EntryFate.Replaced => $"Afløst af »{change.Successor?.Title}«",
            EntryFate.Retired => "Udgået",
            EntryFate.NotCarriedOn => "Ikke videreført",
            EntryFate.BackAgain => "Tilbage igen",
            EntryFate.Admitted => "Optaget i kataloget",
            EntryFate.Renamed => "Ny adresse",
            EntryFate.Removed => "Ikke med mere",
            _ when change.IsReread => "Gennemgået igen",
            _ => "Ændret",
        };
        return change.HasNewId ? $"{fate} (før: {change.Before!.Id})" : fate;
    }

    /// <summary>A difference between two models, as one sentence without a full stop.</summary>
    public static string Of(ModelChange change)
    {
        var (what, where) = change.Part switch
        {
            ModelPart.Element => ("Elementet", ""),
            ModelPart.Indicator => ("Pejlingen", ""),
            ModelPart.Section => ("Afsnittet", ""),
            ModelPart.Vocabulary => ("Listen", ""),
            ModelPart.Term => ("Værdien", $" på listen »{change.Of}«"),
            ModelPart.Status => ("Statussen", ""),
            ModelPart.Day => ("Dagen", " i forløbet"),
            ModelPart.Dimension => ("Dimensionen", " i vidensgrundlaget"),
            ModelPart.Grade => ("Trinnet", " i vidensgrundlaget"),
            ModelPart.Unit => ("Enheden", ""),
            ModelPart.Situation => ("Situationen", ""),
            ModelPart.Field => ("Feltet", ""),
            _ => ("Ordet", " i ordlisten"),
        };
        return change switch
        {
            { Before: null } => $"{what} {change.After!.Name}{where} er kommet til",
            { After: null } => $"{what} {change.Before.Name}{where} er fjernet",
            _ => $"{what} {change.Before.Name}{where} hedder nu {change.After.Name}",
        };
    }

    /// <summary>What a number of entries with one fate is called (»ny«, »nye«).</summary>
    public static string Count(EntryFate fate, int count) =>
        (fate, count == 1) switch
        {
            (EntryFate.Added, true) => "ny",
            (EntryFate.Added, _) => "nye",
            (EntryFate.Replaced, true) => "afløst",
            (EntryFate.Replaced, _) => "afløste",
            (EntryFate.Retired, true) => "udgået",
            (EntryFate.Retired, _) => "udgåede",
            (EntryFate.NotCarriedOn, _) => "ikke videreført",
            (EntryFate.BackAgain, _) => "tilbage igen",
            (EntryFate.Admitted, true) => "optaget i kataloget",
            (EntryFate.Admitted, _) => "optagne i kataloget",
            (EntryFate.Renamed, _) => "med ny adresse",
            (EntryFate.Removed, _) => "ikke med mere",
            (_, true) => "ændret",
            _ => "ændrede",
        };

    private static IEnumerable<string> Listed(FieldChange.OfList list)
    {
        if (!list.Added.IsEmpty)
        {
            yield return $"{Names(list.Added)} tilføjet";
        }

        if (!list.Removed.IsEmpty)
        {
            yield return $"{Names(list.Removed)} fjernet";
        }
    }

    private static IEnumerable<string> Points(FieldChange.OfSeries series)
    {
        if (!series.Added.IsEmpty)
        {
            yield return $"{(series.Added.Length == 1 ? "nyt punkt" : "nye punkter")} {Names(series.Added)}";
        }

        if (!series.Removed.IsEmpty)
        {
            yield return $"{(series.Removed.Length == 1 ? "punkt fjernet" : "punkter fjernet")} {Names(series.Removed)}";
        }
    }

    private static string Names(ImmutableArray<NamedValue> values) => string.Join(", ", values.Select(each => each.Name));

    private static string Moved(AgeMove move) =>
        move switch
        {
            AgeMove.Widened => "udvidet",
            AgeMove.Narrowed => "indsnævret",
            _ => "flyttet",
        };
}
