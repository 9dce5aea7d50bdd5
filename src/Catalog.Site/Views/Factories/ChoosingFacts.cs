using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Figures;

namespace Catalog.Site.Views.Factories;

/// <summary>What one chooses between entries by: age, what it takes, how sure one is, and who has tried it.</summary>
internal static class ChoosingFacts
{
    private const int LongestTraining = 60;
    private const int HourFrom = 120;
    private const int MinutesInHour = 60;

    public static ChosenByView Create(Entry entry, ContentModel model, Words words) =>
        new(
            entry.Head.Age is { Value: var age } ? EntryFacts.Ages(age, words) : "",
            Takes(entry.Head, words),
            entry.Head.Resources?.Training is { Length: > 0 and <= LongestTraining } training
                ? words.With(ListWords.Training, ("training", training))
                : "",
            EffectOf(entry, model) ?? NotAssessed,
            Sure(entry, model, words),
            Tried(entry, model, words)
        )
        {
            Steps =
                model.Lifecycle.Evidence.Effect is null || entry.IsExample
                    ? SafeHtml.Empty
                    : EvidenceFigure.Steps(model.Lifecycle.Evidence.Grades, GradeOf(entry, model)),
        };

    /// <summary>The number of filled steps of an entry that nobody has assessed, or knows nothing of.</summary>
    public const int NotAssessed = -1;

    /// <summary>How many steps the entry fills of how sure one is that it works; null where nobody knows.</summary>
    public static int? EffectOf(Entry entry, ContentModel model) =>
        EvidenceFigure.Filled(model.Lifecycle.Evidence.Grades, GradeOf(entry, model));

    /// <summary>The grade of whether it works, or null where it was not assessed.</summary>
    public static EvidenceGrade? GradeOf(Entry entry, ContentModel model) =>
        model.Lifecycle.Evidence.Effect is { } effect
        && entry.Head.Evidence is { } evidence
        && evidence.Grades.TryGetValue(effect.Id, out var given)
            ? model.Lifecycle.Evidence.Grades.FirstOrDefault(grade => grade.Id == given.Value)
            : null;

    /// <summary>The grade in the middle of a sentence.</summary>
    public static string Spoken(EvidenceGrade grade) => grade.Spoken.Length > 0 ? grade.Spoken : grade.Name.ToLower(Danish.Culture);

    /// <summary>The time that an entry takes in a week; "" where it does not say.</summary>
    public static string TimeAWeek(EntryHead head, Words words) =>
        head.Occasion?.MinutesAWeek is not { } minutes ? ""
        : minutes >= HourFrom && minutes % MinutesInHour == 0 ? words.Count(ListWords.HoursAWeek, minutes / MinutesInHour)
        : words.Count(ListWords.MinutesAWeek, minutes);

    // Time in a week where it is known, and otherwise the editor's own words.
    private static string Takes(EntryHead head, Words words) =>
        TimeAWeek(head, words) is { Length: > 0 } time ? time
        : string.Join(", ", new[] { head.Extent?.Frequency, head.Extent?.TimeEach }.Where(text => !string.IsNullOrEmpty(text)))
            is { Length: > 0 } extent
            ? extent
        : DrawingViewFactory.When(head.Occasion, words);

    private static string Sure(Entry entry, ContentModel model, Words words) =>
        model.Lifecycle.Evidence.Effect is null ? ""
        : entry.IsExample ? words[ListWords.SureExample]
        : GradeOf(entry, model) is { } grade ? Spoken(grade)
        : words[ListWords.SureNone];

    private static string Tried(Entry entry, ContentModel model, Words words)
    {
        // Nobody has tried an example, or what has not begun.
        ImmutableArray<string> units =
            entry.IsExample || !model.Lifecycle.IsPublished(entry)
                ? []
                :
                [
                    .. entry
                        .Head.Partners.Select(each => model.Unit(each.Unit.Value)?.Name ?? each.Unit.Value)
                        .Concat(
                            entry.Head.Uptakes.Where(each => each.Unit is not null).Select(each => SpreadViewFactory.NameOf(each, model))
                        )
                        .Distinct(),
                ];
        return units.Length switch
        {
            0 => "",
            1 => units[0],
            var many => words.With(
                ListWords.AndOthers.Form(many == 2),
                ("name", units[0]),
                ("n", (many - 1).ToString(System.Globalization.CultureInfo.InvariantCulture))
            ),
        };
    }
}
