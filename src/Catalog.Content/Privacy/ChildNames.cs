using System.Buffers;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Catalog.Content.Text;

namespace Catalog.Content.Privacy;

/// <summary>A given name in a sentence about a child, and whether the sentence has a diagnosis as well.</summary>
public readonly record struct ChildName(TextSpan Span, bool HasDiagnosis);

/// <summary>
/// Finds given names in a sentence with an age, a class or a diagnosis, near a word for a child, or with »og hans mor«. Names of
/// adults are passed over: those after or before a profession or »ifølge«, those before a surname, and those that are part of an
/// institution's name.
/// </summary>
public static class ChildNames
{
    private const int NearOne = 5;
    private const int NearSeveral = 3;
    private const int ShortestEnding = 5;

    private static readonly SearchValues<char> Capitals = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅÄÖ");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = GivenNames.All.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    private static readonly char[] BetweenWords = ['-', '_', '.', ' ', '/', '(', ')', ',', '+'];

    private static readonly FrozenSet<string> SmallNames = GivenNames
        .All.Select(name => name.ToLowerInvariant())
        .SelectMany(name => new[] { name, DanishFolding.Slug(name) })
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Family = ChildGrammar.Family.ToFrozenSet();

    /// <summary>All of them, in order, each as the name alone.</summary>
    public static IEnumerable<ChildName> Find(string text)
    {
        for (var at = 0; NextName(text, at) is { Length: > 0 } name; at = name.End)
        {
            if (Judge(text, name) is { } found)
            {
                yield return found;
            }
        }
    }

    /// <summary>
    /// Whether a file's name has a given name beside a class, an age or a diagnosis, and whether it is a diagnosis; null when it has
    /// none. Words are parted by anything but letters and digits.
    /// </summary>
    public static bool? InFileName(string path)
    {
        ImmutableArray<string> words = [.. path.ToLowerInvariant().Split(BetweenWords, StringSplitOptions.RemoveEmptyEntries)];
        return !words.Any(SmallNames.Contains) ? null
            : words.Any(word => Diagnoses.IsInName(word)) ? true
            : words.Any(word => ChildWords.IsClass(word) || ChildWords.IsSingle(word) || word is "aar" or "år" or "aarig") ? false
            : null;
    }

    // Runs for every capitalised word of every text, so it is optimised from the first call.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static TextSpan NextName(string text, int from)
    {
        var at = from;
        while (at < text.Length && text.AsSpan(at).IndexOfAny(Capitals) is var next and >= 0)
        {
            var start = at + next;
            at = start;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            if (NameLength(text, start, at) is { } length)
            {
                return new TextSpan(start, length);
            }
        }

        return default;
    }

    // The name without the s of the genitive, or null when the word is no name or part of a longer one or of an address.
    private static int? NameLength(string text, int start, int end)
    {
        if (
            (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '/' or '@' or '.' or '_'))
            || (end < text.Length && text[end] is '@' or '/' or '_')
        )
        {
            return null;
        }

        var word = text.AsSpan(start, end - start);
        return Names.Contains(word) ? word.Length
            : word.EndsWith("s", StringComparison.Ordinal) && Names.Contains(word[..^1]) ? word.Length - 1
            : null;
    }

    private static ChildName? Judge(string text, TextSpan name)
    {
        var sentence = ChildSentence.Around(text, name.Start);
        var index = sentence.IndexOf(name.Start);
        if (index < sentence.Words.Length && sentence.Words[index].End == name.End + 1 && Family.Contains(sentence.At(index + 1)))
        {
            // »Yusufs mor«.
            return new ChildName(name, HasDiagnosis: false);
        }

        if (IsAdult(sentence, index) || HasSurname(text, sentence, index) || IsOrdinaryWord(text, name, sentence))
        {
            return null;
        }

        var all = Enumerable.Range(0, sentence.Small.Length);
        return all.Any(sentence.IsDiagnosis) ? new ChildName(name, HasDiagnosis: true)
            : all.Any(word => sentence.IsAge(word) || sentence.IsClass(word))
            || IsNearChild(sentence, index)
            || HasFamily(sentence, index)
            || (!sentence.IsTopic(index) && all.Any(sentence.IsGrade))
                ? new ChildName(name, HasDiagnosis: false)
            : null;
    }

    private static bool IsNearChild(ChildSentence sentence, int index)
    {
        for (var i = int.Max(0, index - NearOne); i < sentence.Small.Length && i <= index + NearOne; i++)
        {
            var word = sentence.Small[i];
            if (ChildWords.IsSingle(word) || (ChildWords.IsSeveral(word) && int.Abs(i - index) <= NearSeveral))
            {
                return true;
            }
        }

        return false;
    }

    // »Noah og hans mor«.
    private static bool HasFamily(ChildSentence sentence, int index) =>
        sentence.At(index + 1) == "og"
        && sentence.At(index + 2) is "hans" or "hendes" or "sin" or "sine"
        && Family.Contains(sentence.At(index + 3));

    private static bool IsAdult(ChildSentence sentence, int index) =>
        IsAdultWord(sentence.At(index - 1)) || IsAdultWord(sentence.At(index - 2)) || IsAdultWord(sentence.At(index + 1));

    private static bool IsAdultWord(string word) =>
        word.Length > 0
        && ChildGrammar.Adults.Any(root =>
            word == root
            || (root.Length >= ShortestEnding && word.EndsWith(root, StringComparison.Ordinal))
            || word == root + "en"
            || word == root + "n"
        );

    // »Louise Klinge« is as a rule an author; »drengen Mikkel Hansen« is not.
    private static bool HasSurname(string text, ChildSentence sentence, int index) =>
        index + 1 < sentence.Words.Length
        && char.IsUpper(text[sentence.Words[index + 1].Start])
        && text.AsSpan(sentence.Words[index].End, sentence.Words[index + 1].Start - sentence.Words[index].End) is " "
        && !(index > 0 && ChildWords.IsSingle(sentence.Small[index - 1]));

    // »Rosa kort til 3. klasse«: the capital is that of the sentence.
    private static bool IsOrdinaryWord(string text, TextSpan name, ChildSentence sentence) =>
        sentence.Words.Length > 0
        && sentence.Words[0].Start == name.Start
        && ChildGrammar.WordNames.Any(word => text.AsSpan(name.Start, name.Length).SequenceEqual(word));
}
