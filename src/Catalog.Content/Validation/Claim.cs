using Catalog.Content.Diagnostics;
using Catalog.Content.Model;

namespace Catalog.Content.Validation;

/// <summary>Words that promise something, in the text where they are.</summary>
internal readonly record struct Claim(RunningText Text, FoundPhrase<Promised> Found)
{
    public Promised Of => Found.Meaning;

    public Place Place => Text.PlaceOf(Found);

    public string Words => Text.WordsOf(Found);

    /// <summary>The sentence of the words, the same for all claims in it.</summary>
    public (ImmutableArray<RunningWord> Text, int Start) Sentence => (Text.Words, Text.SentenceStart(Found.First));
}
