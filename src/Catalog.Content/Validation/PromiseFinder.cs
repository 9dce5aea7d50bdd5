using System.Collections.Frozen;
using Catalog.Content.Model;

namespace Catalog.Content.Validation;

/// <summary>Finds what a text promises in its own voice: not what it denies, hopes, asks, or quotes.</summary>
internal sealed class PromiseFinder(Wording wording)
{
    // Danish grammar, the same for every municipality.
    private static readonly PhraseFinder<bool> Reservations = new(
        new[]
        {
            "ikke",
            "ingen",
            "intet",
            "uden",
            "aldrig",
            "hverken",
            "næppe",
            "mangler",
            "måske",
            "mon",
            "hvis",
            "om",
            "hvordan",
            "hvornår",
            "for at",
            "kan",
            "kunne",
            "ville",
            "håber",
            "håb",
            "håbet",
            "tror",
            "forventer",
        }.Select(word => (word, true))
    );

    private static readonly FrozenSet<string> After = ((string[])["ikke", "næppe", "måske"]).ToFrozenSet(
        System.StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> Well = (
        (string[])["godt", "fint", "bedst", "stærkt", "hurtigt", "effektivt", "positivt", "optimalt"]
    ).ToFrozenSet(System.StringComparer.OrdinalIgnoreCase);

    private readonly PhraseFinder<Promised> phrases = new(
        wording.Promises.SelectMany(promise => promise.Words.Select(words => (words, promise.Of)))
    );

    /// <summary>Whether this word makes the rest of the sentence no plain statement: »ikke«, »hvis«, »måske«.</summary>
    public static bool IsReservation(RunningText text, int word) => Reservations.At(text, word) is not null;

    /// <summary>The promises from left to right; none begins inside another.</summary>
    public IEnumerable<FoundPhrase<Promised>> In(RunningText text)
    {
        var isReserved = false;
        for (var i = 0; i < text.Words.Length; i++)
        {
            isReserved &= !text.Words[i].BeginsSentence;
            if (phrases.At(text, i) is not { } found)
            {
                isReserved |= IsReservation(text, i);
                continue;
            }

            if (!isReserved && text.Words[i] is { IsQuoted: false, IsAsked: false } && !IsTakenBack(text, found))
            {
                yield return found;
            }

            i += found.Count - 1;
        }
    }

    // »Det virker ikke« denies; »det virker som«, »det virker til« and »det virker trygt« say how something seems.
    private static bool IsTakenBack(RunningText text, FoundPhrase<Promised> found)
    {
        var next = found.First + found.Count;
        if (next >= text.Words.Length || text.Words[next] is not { BeginsSentence: false } after)
        {
            return false;
        }

        var word = after.Letters.ToString();
        var seems =
            text.Words[next - 1].Is("virker")
            && (after.Is("som") || after.Is("til") || (!after.AfterMark && word.EndsWith('t') && !Well.Contains(word)));
        return seems || (!after.AfterMark && After.Contains(word));
    }
}
