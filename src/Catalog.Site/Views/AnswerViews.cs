using Catalog.Content.Markup;
using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>
/// What the first screen of an entry answers: for whom, how much, what happened, whether one knows that it works, and whom to
/// ask. <see cref="Said"/> is a child's own sentence, "" where there is none. Without a scale in the model <see cref="Sure"/> is
/// null, and nothing is said of it.
/// </summary>
public sealed record AnswerView(
    string ForWhom,
    string HowMuch,
    HappenedView Happened,
    SureView? Sure,
    ReachView Contact,
    string Said,
    SiteAddress Compare,
    DrawingView Drawing
)
{
    /// <summary>Who has tried it, in a few words; "" where nobody has.</summary>
    public string Tried { get; init; } = "";

    /// <summary>Whether how much it takes is told of any entry: a catalogue that never tells it does not say that it is missing.</summary>
    public bool TellsHowMuch { get; init; }
}

/// <summary>What happened, first of the first measurement, and where all of it is; no place where there is no more.</summary>
public sealed record HappenedView(ImmutableArray<HappenedLine> Lines, SiteAddress? More);

/// <summary>What happened in one sentence, and what must be known of it.</summary>
public sealed record HappenedLine(string Text, ImmutableArray<string> Reservations);

/// <summary>
/// How sure one is that it works: the question, the steps, the grade as one says it, and what it means. Without an assessment
/// the steps are empty.
/// </summary>
public sealed record SureView(string Question, SafeHtml Steps, string Spoken, string Meaning);
