using System.Collections.Frozen;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Editions.Comparing;

/// <summary>
/// Differences in plain Danish, as the site and the command line both say them. What an entry or a model is called comes
/// from its own files; the rest of the words stand here.
/// </summary>
public static class ChangeWords
{
    // {0} is the name that stands in the entry or in the model.
    private static readonly FrozenDictionary<(string Key, string Part), string> Subjects = new Dictionary<(string, string), string>
    {
        [(EntryKeys.Title, "")] = "Titlen",
        [(EntryKeys.Summary, "")] = "Resuméet",
        [(EntryKeys.Status, "")] = "Status",
        [(EntryKeys.Example, "")] = "Eksempel",
        [(EntryKeys.AlsoKnownAs, "")] = "Andre navne",
        [(EntryKeys.Age, "")] = "Målgruppe",
        [(EntryKeys.Partners, "")] = "Samarbejde",
        [(EntryKeys.Partners, "rolle")] = "Rollen for {0}",
        [(EntryKeys.Hypothesis, "")] = "Hypotesen",
        [(EntryKeys.Goals, "")] = "Mål",
        [(EntryKeys.Goals, "mål")] = "Et mål",
        [(EntryKeys.Goals, "succeskriterium")] = "Succeskriteriet for »{0}«",
        [(EntryKeys.Goals, "måling")] = "Målingen af »{0}«",
        [(EntryKeys.Measurements, "")] = "Målinger",
        [(EntryKeys.Measurements, "id")] = "Id for målingen »{0}«",
        [(EntryKeys.Measurements, "navn")] = "Navnet på en måling",
        [(EntryKeys.Measurements, "art")] = "Arten af målingen »{0}«",
        [(EntryKeys.Measurements, "enhed")] = "Enheden i målingen »{0}«",
        [(EntryKeys.Measurements, "retning")] = "Retningen i målingen »{0}«",
        [(EntryKeys.Measurements, "tæller")] = "Det, målingen »{0}« tæller,",
        [(EntryKeys.Measurements, "uden_udgangspunkt")] = "Begrundelsen for, at målingen »{0}« ikke har et udgangspunkt,",
        [(EntryKeys.Measurements, "mål_værdi")] = "Det tal, I vil nå i målingen »{0}«,",
        [(EntryKeys.Measurements, "serie")] = "Målingen »{0}«",
        [(EntryKeys.Measurements, "dato")] = "En dato i målingen »{0}«",
        [(EntryKeys.Measurements, "værdi")] = "Værdien i målingen »{0}«",
        [(EntryKeys.Measurements, "antal")] = "Antallet i målingen »{0}«",
        [(EntryKeys.Measurements, "note")] = "Noten i målingen »{0}«",
        [(EntryKeys.Cycles, "")] = "Runder",
        [(EntryKeys.Cycles, "periode")] = "Perioden for en runde",
        [(EntryKeys.Cycles, "planlæg")] = "Planen i runden »{0}«",
        [(EntryKeys.Cycles, "forudsigelse")] = "Forudsigelsen i runden »{0}«",
        [(EntryKeys.Cycles, "afprøv")] = "Afprøvningen i runden »{0}«",
        [(EntryKeys.Cycles, "reflektér")] = "Refleksionen i runden »{0}«",
        [(EntryKeys.Cycles, "justér")] = "Beslutningen i runden »{0}«",
        [(EntryKeys.Selection, "kreds")] = "Kredsen bag udvælgelsen",
        [(EntryKeys.Selection, "begrundelse")] = "Begrundelsen for udvælgelsen",
        [(EntryKeys.Evidence, "begrundelse")] = "Begrundelsen for vidensgrundlaget",
        [(EntryKeys.Extent, "varighed")] = "Varigheden",
        [(EntryKeys.Extent, "hyppighed")] = "Hyppigheden",
        [(EntryKeys.Extent, "tid_pr_gang")] = "Tiden pr. gang",
        [(EntryKeys.Resources, "timer")] = "Timerne",
        [(EntryKeys.Resources, "oplæring")] = "Oplæringen",
        [(EntryKeys.Resources, "udgift")] = "Udgiften",
        [(EntryKeys.Resources, "finansiering")] = "Finansieringen",
        [(EntryKeys.Relations, "kombineres_med")] = "Kan kombineres med",
        [(EntryKeys.Relations, "alternativ_til")] = "Alternativ til",
        [(EntryKeys.Relations, "bygger_på")] = "Bygger på",
        [(EntryKeys.ReplacedBy, "")] = "Afløseren",
        [(EntryKeys.FormerAddresses, "")] = "Tidligere adresser",
        [(EntryKeys.Sources, "")] = "Kilder",
        [(EntryKeys.Sources, "titel")] = "Titlen på en kilde",
        [(EntryKeys.Sources, "udgiver")] = "Udgiveren af kilden »{0}«",
        [(EntryKeys.Sources, "år")] = "Året for kilden »{0}«",
        [(EntryKeys.Sources, "url")] = "Adressen på kilden »{0}«",
        [(EntryKeys.Sources, "licens")] = "Vilkårene for kilden »{0}«",
        [(EntryKeys.Contact, "")] = "Kontakten",
        [(EntryKeys.Reviewed, "")] = "Sidst gennemgået",
        [(EntryKeys.SortKey, "")] = "Sorteringsnøglen",
    }.ToFrozenDictionary();

    /// <summary>What a difference is about.</summary>
    public static string Of(Subject subject)
    {
        var about = Subjects.TryGetValue((subject.Key, subject.Part), out var known)
            ? known.Replace("{0}", subject.Name, StringComparison.Ordinal)
            : subject.Key switch
            {
                Subject.Section => $"Afsnittet »{subject.Name}«",
                EntryKeys.Indicators => subject.Name.Length > 0 ? Capital(subject.Name) : "Pejlinger",
                EntryKeys.Course => $"Dagen »{subject.Name}«",
                _ => subject.Part == "begrundelse" ? $"Begrundelsen for »{subject.Name}«" : subject.Name,
            };
        return subject.Day is { } day ? $"{about} {Danish.Date(day)}" : about;
    }

    /// <summary>A difference as one sentence without a full stop. Of a longer text it says that it differs, not how.</summary>
    public static string Of(FieldChange change)
    {
        var about = Of(change.Subject);
        return change switch
        {
            FieldChange.OfValue { Before: null, After: { } come } => $"{about} tilføjet: {come.Name}",
            FieldChange.OfValue { Before: { } gone, After: null } => $"{about} fjernet: {gone.Name}",
            FieldChange.OfValue { Before: { } was, After: { } now } => $"{about} ændret fra {was.Name} til {now.Name}",
            FieldChange.OfAge age => $"{about} {Moved(age.Move)} fra {age.Before} til {age.After} år",
            FieldChange.OfList { Subject: { Key: EntryKeys.Measurements, Part: "serie" } } series =>
                $"{about}: {string.Join("; ", Points(series))}",
            FieldChange.OfList list => $"{about}: {string.Join("; ", Listed(list))}",
            FieldChange.OfText text => $"{about} {(text.HasCome ? "tilføjet" : text.HasGone ? "fjernet" : "ændret")}",
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
            yield return $"{string.Join(", ", list.Added.Select(each => each.Name))} tilføjet";
        }

        if (!list.Removed.IsEmpty)
        {
            yield return $"{string.Join(", ", list.Removed.Select(each => each.Name))} fjernet";
        }
    }

    private static IEnumerable<string> Points(FieldChange.OfList series)
    {
        if (!series.Added.IsEmpty)
        {
            yield return $"{(series.Added.Length == 1 ? "nyt punkt" : "nye punkter")} {string.Join(", ", series.Added.Select(each => each.Name))}";
        }

        if (!series.Removed.IsEmpty)
        {
            yield return $"{(series.Removed.Length == 1 ? "punkt fjernet" : "punkter fjernet")} {string.Join(", ", series.Removed.Select(each => each.Name))}";
        }
    }

    private static string Moved(AgeMove move) =>
        move switch
        {
            AgeMove.Widened => "udvidet",
            AgeMove.Narrowed => "indsnævret",
            _ => "flyttet",
        };

    private static string Capital(string name) => name[..1].ToUpper(Danish.Culture) + name[1..];
}
