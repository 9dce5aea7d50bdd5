using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Figures;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the drawing of an entry and says in words what it shows.</summary>
internal static class DrawingViewFactory
{
    private const int YoungFrom = 13;

    /// <summary>The drawing, the strip of the week, and who and when in words; what is not known is empty.</summary>
    public static DrawingView Create(Entry entry, ContentModel model, Words words)
    {
        var (who, when) = (Who(entry.Head, words), When(entry.Head.Occasion, words));
        var places = PlacesOf(entry.Head, model);
        return new DrawingView(
            PeopleFigure.Draw(PictureOf(entry.Head, places), NameOf(entry.Head, places, words)),
            WeekFigure.Draw(entry.Head.Occasion, words.With(DrawingWords.Week, ("when", when))),
            who,
            when
        );
    }

    /// <summary>The drawing as lines, and its accessible name, for the script.</summary>
    public static (string Name, ImmutableArray<DrawnLine> Lines) Lines(Entry entry, ContentModel model, Words words)
    {
        var places = PlacesOf(entry.Head, model);
        return (NameOf(entry.Head, places, words), PeopleFigure.Lines(PictureOf(entry.Head, places)));
    }

    private static PeoplePicture PictureOf(EntryHead head, ImmutableArray<Term> places) =>
        new(
            head.Participants?.Children?.Value,
            head.Participants?.Adults?.Value,
            head.Age?.Value,
            [.. places.Select(term => term.Ground!.Value)],
            head.Occasion
        );

    private static ImmutableArray<Term> PlacesOf(EntryHead head, ContentModel model) =>
        [
            .. model
                .Vocabularies.SelectMany(list => head.TermsOf(list.Id).Select(chosen => list.Term(chosen.Value)))
                .OfType<Term>()
                .Where(term => term.Ground is not null),
        ];

    private static string NameOf(EntryHead head, ImmutableArray<Term> places, Words words) =>
        words.With(
            DrawingWords.Name,
            (
                "parts",
                string.Join(
                    ", ",
                    new[]
                    {
                        Who(head, words),
                        head.Age is { Value: var age } ? EntryFacts.Ages(age, words) : "",
                        string.Join(", ", places.Select(term => term.Name)),
                        When(head.Occasion, words),
                    }.Where(part => part.Length > 0)
                )
            )
        );

    /// <summary>How much it takes: minutes a week, or else how many times and how many minutes; "" where the entry does not say.</summary>
    public static string When(Occasion? occasion, Words words)
    {
        if (occasion is null)
        {
            return "";
        }

        var days = occasion.Days.Select(day => day.Value).OrderBy(Occasion.FromMonday).ToImmutableArray();
        var isEverySchoolDay = days.Length == Occasion.SchoolDays && !days.Contains(DayOfWeek.Saturday) && !days.Contains(DayOfWeek.Sunday);
        var named =
            isEverySchoolDay ? words[DrawingWords.EveryDay]
            : days.Length > 0 ? Listed([.. days.Select(day => Danish.Culture.DateTimeFormat.GetDayName(day))], words)
            : "";
        var times = occasion.Times is { Value: var count } ? words.Count(DrawingWords.Times, count) : "";
        var part = occasion.PartOfDay is { Value: var known } ? words[KeyOf(known)] : "";
        var minutes = occasion.Minutes is { Value: var each } ? words.Count(DrawingWords.Minutes, each) : "";
        return string.Join(", ", new[] { times, string.Join(' ', new[] { named, part }.Where(IsThere)), minutes }.Where(IsThere));

        static bool IsThere(string text) => text.Length > 0;
    }

    private static string Who(EntryHead head, Words words)
    {
        var young = head.Age is { Value.From: >= YoungFrom } ? DrawingWords.Young : DrawingWords.Children;
        var children = head.Participants?.Children is { Value: { To: > 0 } many } ? Counted(young, many, words) : "";
        var adults = head.Participants?.Adults is { Value: { To: > 0 } few } ? Counted(DrawingWords.Adults, few, words) : "";
        return children.Length > 0 && adults.Length > 0 ? $"{children} {words[DrawingWords.And]} {adults}"
            : children.Length + adults.Length > 0 && head.Participants?.Children is not null ? children + adults
            : adults.Length > 0 ? $"{adults}, {words[DrawingWords.NoNumber]}"
            : "";
    }

    private static string Counted(CountedWord word, CountRange count, Words words) =>
        words.With(word.Form(count is { From: 1, To: 1 }), ("n", count.ToString()));

    private static string Listed(ImmutableArray<string> names, Words words) =>
        names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} {words[DrawingWords.And]} {names[^1]}";

    private static WordKey KeyOf(PartOfDay part) =>
        part switch
        {
            PartOfDay.Morning => DrawingWords.Morning,
            PartOfDay.Forenoon => DrawingWords.Forenoon,
            PartOfDay.Midday => DrawingWords.Midday,
            PartOfDay.Afternoon => DrawingWords.Afternoon,
            _ => DrawingWords.Evening,
        };
}
