using Catalog.Content.Model;
using Catalog.Content.Privacy;

namespace Catalog.Content.Validation;

/// <summary>
/// Finds what a text promises in its own voice: not what it denies, hopes, asks, or quotes. The form's script finds the same
/// with the same words (<see cref="PromiseGrammar"/>, and the model's promises).
/// </summary>
internal sealed class PromiseFinder(Wording wording)
{
    private static readonly PhraseFinder<bool> Doubts = Finder(PromiseGrammar.Doubts);
    private static readonly PhraseFinder<bool> Modals = Finder(PromiseGrammar.Modals);
    private static readonly PhraseFinder<bool> Says = Finder(PromiseGrammar.Says);
    private static readonly PhraseFinder<bool> Turns = Finder(PromiseGrammar.Turns);
    private static readonly PhraseFinder<bool> Means = Finder(PromiseGrammar.Means);

    private readonly PhraseFinder<Promised> phrases = new(
        wording.Promises.SelectMany(promise => promise.Words.Select(words => (words, promise.Of)))
    );

    /// <summary>Whether this word makes the rest of the sentence no plain statement: »ikke«, »hvis«, »kan«.</summary>
    public static bool IsReservation(RunningText text, int word) => IsDoubt(text, word) || IsView(text, word);

    /// <summary>The promises from left to right; of those that are words beside each other, none begins inside another.</summary>
    public IEnumerable<FoundPhrase<Promised>> In(RunningText text)
    {
        for (var i = 0; i < text.Words.Length; i++)
        {
            if (phrases.At(text, i) is not { } found)
            {
                continue;
            }

            if (text.Words[i] is { IsQuoted: false, IsAsked: false } && !IsReserved(text, found) && !IsTakenBack(text, found))
            {
                yield return found;
            }

            i += IsMovement(found.Meaning) ? 0 : found.Count - 1;
        }
    }

    /// <summary>Whether the promise is that something went up or down.</summary>
    public static bool IsMovement(Promised promise) => promise is Promised.Fall or Promised.Rise;

    // Most sentences promise nothing, so what stands before a promise is read only when there is one.
    private static bool IsReserved(RunningText text, FoundPhrase<Promised> found)
    {
        var isReserved = false;
        for (var i = text.SentenceStart(found.First); i <= found.First; i++)
        {
            isReserved &= !IsTurn(text, i);
            isReserved |= i < found.First && (IsDoubt(text, i) || (found.Meaning != Promised.Knowledge && IsView(text, i)));
        }

        return isReserved;
    }

    // »Om« before a time of the day or the year doubts nothing.
    private static bool IsDoubt(RunningText text, int word) =>
        Doubts.At(text, word) is not null
        && !(
            text.Words[word].Is("om")
            && word + 1 < text.Words.Length
            && PromiseGrammar.Times.Any(time => text.Words[word + 1].Letters.Span.EndsWith(time, StringComparison.OrdinalIgnoreCase))
        );

    private static bool IsView(RunningText text, int word) =>
        Modals.At(text, word) is not null || (Says.At(text, word) is not null && IsSaidByChildren(text, word));

    private static bool IsSaidByChildren(RunningText text, int word)
    {
        for (var i = word - 1; i >= 0 && i >= word - PromiseGrammar.Speakers; i--)
        {
            if (ChildWords.IsCounted(text.Words[i].Letters.ToString().ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    // »…, men det virker« is a statement of its own, whatever was doubted before.
    private static bool IsTurn(RunningText text, int word) =>
        text.Words[word].AfterMark
        && Turns.At(text, word) is not null
        && !(word > 0 && text.Words[word - 1].Is("ikke"))
        && !(text.Words[word].Is("for") && word + 1 < text.Words.Length && text.Words[word + 1].Is("at"));

    private static bool IsTakenBack(RunningText text, FoundPhrase<Promised> found)
    {
        var next = found.First + found.Count;
        for (var i = found.First; i < next; i++)
        {
            if (IsDoubt(text, i))
            {
                return true;
            }
        }

        return IsMovement(found.Meaning) ? IsOfMeans(text, next)
            : text.Words[next - 1].Is("virker") ? Seems(text, found) || IsDenied(text, next)
            : IsDenied(text, next);
    }

    // »Det virker ikke« and »det virker endnu ikke« deny.
    private static bool IsDenied(RunningText text, int next)
    {
        for (var i = next; i < int.Min(next + 2, text.Words.Length) && text.Words[i] is { BeginsSentence: false, AfterMark: false }; i++)
        {
            if (PromiseGrammar.After.Any(text.Words[i].Is))
            {
                return true;
            }
        }

        return false;
    }

    // »Det virker som«, »det virker trist« say how something seems; »det, der virker« asks for what does.
    private static bool Seems(RunningText text, FoundPhrase<Promised> found)
    {
        var next = found.First + found.Count;
        var isBare = found.Count == 1;
        if (isBare && (text.Words[found.First].BeginsSentence || PromiseGrammar.Relatives.Any(text.Words[found.First - 1].Is)))
        {
            return true;
        }

        return next < text.Words.Length
            && text.Words[next] is { BeginsSentence: false } after
            && (after.Is("som") || after.Is("til") || (!after.AfterMark && !PromiseGrammar.Working.Any(after.Is)));
    }

    // »Har reduceret antallet af regler« tells what was done, not what came of it.
    private static bool IsOfMeans(RunningText text, int next)
    {
        for (var i = next; i < int.Min(next + PromiseGrammar.Near, text.Words.Length) && !text.Words[i].BeginsSentence; i++)
        {
            if (Means.At(text, i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static PhraseFinder<bool> Finder(ImmutableArray<string> words) => new(words.Select(word => (word, true)));
}
