using System.Globalization;
using Catalog.Content.Markup;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>
/// What there is room for on a sheet of A4, set in 10.5 points (the measures are those of <c>9-sheet.css</c>). Lines are counted as
/// shorter than they are in any typeface that the stylesheet names, so that the sheet never becomes two; what is then left of the
/// page is room to write in. What does not fit goes in this order: the steps are cut to their first sentences, then to what they are
/// called, what to watch for to one sentence, and at last the last steps.
/// </summary>
internal sealed class SheetFit
{
    private const double PageHeight = 768;
    private const double Line = 14.2;
    private const double LeadLine = 16.2;
    private const int LettersInLine = 62;
    private const int LettersInStep = 57;
    private const int LettersInLead = 52;
    private const double StepGap = 4;
    private const double WritingRoom = 52;
    private const double Headings = 112;
    private const double Reserve = 24;
    private const int LongestStep = 170;
    private const int LongestWatch = 160;
    private const int LongestWatchInFull = 420;
    private const int LongestText = 700;
    private const int LongestLead = 300;

    // The longest title of each size, how many of its letters are in a line, and the line's height.
    private static readonly ImmutableArray<(int Longest, int Letters, double Height)> TitleSizes =
    [
        (44, 22, 27.6),
        (88, 30, 20.7),
        (int.MaxValue, 38, 16.1),
    ];

    private SheetFit(EntryHeading heading, string happened, IReadOnlyList<string> questions)
    {
        var (title, lead) = (heading.Title, heading.Summary);
        var size = TitleSizes.First(each => title.Length <= each.Longest);
        TitleSize = (TitleSizes.IndexOf(size) + 1).ToString(CultureInfo.InvariantCulture);
        Lead = ShortText.Sentences(lead, LongestLead);
        Room =
            PageHeight
            - Headings
            - Reserve
            - (Lines(title, size.Letters) * size.Height)
            - (Lines(Lead, LettersInLead) * LeadLine)
            - HeightOf(happened)
            - questions.Sum(question => (Lines(question, LettersInLine - 4) * Line) + WritingRoom);
    }

    public string TitleSize { get; }

    public string Lead { get; }

    public ImmutableArray<NumberedItem> Steps { get; private init; } = [];

    public string Text { get; private init; } = "";

    public string Watch { get; private init; } = "";

    /// <summary>Whether a step, the text or the summary has lost words.</summary>
    public bool IsShortened { get; private init; }

    /// <summary>What is left of the page for steps and warnings, in points.</summary>
    private double Room { get; }

    /// <summary>A sheet for these texts. Where there are steps, there is no <paramref name="text"/>.</summary>
    public static SheetFit Of(
        EntryHeading heading,
        string happened,
        ImmutableArray<NumberedItem> steps,
        string text,
        string watch,
        IReadOnlyList<string> questions
    )
    {
        var empty = new SheetFit(heading, happened, questions);
        var cutLead = empty.Lead.Length < heading.Summary.Length;
        var (longWatch, shortWatch) = (ShortText.Sentences(watch, LongestWatchInFull), ShortText.Sentences(watch, LongestWatch));
        if (steps.IsEmpty)
        {
            // What can stand in the room, in whole sentences.
            var letters = (int)((empty.Room - HeightOf(longWatch)) / Line) * (LettersInLine - 6);
            var shown = ShortText.Sentences(text, int.Clamp(letters, LongestStep, LongestText));
            return empty.With([], shown, longWatch, cutLead || shown.Length < text.Length);
        }

        if (HeightOf(steps) + HeightOf(longWatch) <= empty.Room)
        {
            return empty.With(steps, "", longWatch, cutLead);
        }

        ImmutableArray<NumberedItem> shorter = [.. steps.Select(Begun)];
        if (HeightOf(shorter) + HeightOf(longWatch) <= empty.Room)
        {
            return empty.With(shorter, "", longWatch, true);
        }

        ImmutableArray<NumberedItem> first = [.. steps.Select(FirstSentence)];
        var watched = HeightOf(first) + HeightOf(longWatch) <= empty.Room ? longWatch : shortWatch;
        var kept = first.Length;
        while (kept > 1 && HeightOf(first[..kept]) + HeightOf(watched) > empty.Room)
        {
            kept--;
        }

        return empty.With(first[..kept], "", watched, cutLead || !first.SequenceEqual(steps));
    }

    private SheetFit With(ImmutableArray<NumberedItem> steps, string text, string watch, bool isShortened) =>
        new(this)
        {
            Steps = steps,
            Text = text,
            Watch = watch,
            IsShortened = isShortened,
        };

    private SheetFit(SheetFit other) => (TitleSize, Lead, Room) = (other.TitleSize, other.Lead, other.Room);

    // What a step is called, and the first sentence of what one does.
    private static NumberedItem Begun(NumberedItem step) =>
        step.Lead.Length == 0 ? FirstSentence(step) : new(step.Lead, ShortText.FirstSentence(step.Following, LongestStep));

    // A step that is called something is that and no more when it is long.
    private static NumberedItem FirstSentence(NumberedItem step)
    {
        if (step.Lead.Length == 0)
        {
            return new("", ShortText.FirstSentence(step.Following, LongestStep));
        }

        var isSentence = step.Lead[^1] is '.' or '!' or '?';
        var lead = ShortText.Words(step.Lead, LongestStep);
        return isSentence || lead != step.Lead
            ? new(lead, "")
            : new(lead, ShortText.FirstSentence(step.Following, int.Max(40, LongestStep - lead.Length)));
    }

    private static double HeightOf(ImmutableArray<NumberedItem> steps) =>
        steps.Sum(step => (Lines($"{step.Lead} {step.Following}".Trim(), LettersInStep) * Line) + StepGap);

    private static double HeightOf(string watch) => watch.Length == 0 ? 0 : (Lines("Hvad skete der? " + watch, LettersInLine) * Line) + 6;

    // Words are not divided, so a line is at times short of a word.
    private static int Lines(string text, int letters)
    {
        var (lines, used) = (1, 0);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (used > 0 && used + 1 + word.Length > letters)
            {
                (lines, used) = (lines + 1, 0);
            }

            used += (used > 0 ? 1 : 0) + word.Length;
            lines += (used - 1) / letters;
            used = used > letters ? ((used - 1) % letters) + 1 : used;
        }

        return text.Length == 0 ? 0 : lines;
    }
}
