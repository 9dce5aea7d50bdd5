using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;
using Catalog.Content.Text;

namespace Catalog.Content.Privacy;

/// <summary>
/// Finds given names near a word for a child in one sentence. Names of adults are passed over: those after a
/// profession or »ifølge«, those before a surname, and those that are part of an institution's name.
/// </summary>
public static class ChildNames
{
    private const int NearOne = 5;
    private const int NearSeveral = 3;
    private const int OldestChild = 18;

    private static readonly SearchValues<char> Capitals = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅÄÖ");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = GivenNames.All.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    private static readonly string[] AdultRoots =
    [
        "lærer",
        "pædagog",
        "leder",
        "konsulent",
        "psykolog",
        "forsker",
        "professor",
        "forfatter",
        "lektor",
        "borgmester",
        "vejleder",
        "mor",
        "far",
        "moren",
        "faren",
        "kollega",
        "dagplejer",
        "medhjælper",
        "sundhedsplejerske",
        "direktør",
        "formand",
        "inspektør",
        "ph.d",
        "læge",
        "logopæd",
        "ergoterapeut",
        "fru",
        "hr",
        "ifølge",
        "af",
        "foto",
        "børnehuset",
        "børnehaven",
        "vuggestuen",
        "skolen",
        "stuen",
        "sfo",
        "klub",
        "klubben",
        "institutionen",
        "privatskolen",
    ];

    /// <summary>All of them, in order, each as the name alone.</summary>
    public static IEnumerable<TextSpan> Find(string text)
    {
        for (var at = 0; NextName(text, at) is { Length: > 0 } name; at = name.End)
        {
            if (IsChild(text, name))
            {
                yield return name;
            }
        }
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

    private static bool IsChild(string text, TextSpan name)
    {
        var words = WordSpans.In(text, Sentence.Around(text, name.Start));
        var index = words.TakeWhile(word => word.End <= name.Start).Count();
        ImmutableArray<string> small = [.. WordSpans.Small(text, words)];
        return IsNearChild(small, index) && !IsAdult(small, index) && !HasSurname(text, words, small, index);
    }

    private static bool IsNearChild(ImmutableArray<string> words, int index)
    {
        for (var i = int.Max(0, index - NearOne); i < words.Length && i <= index + NearOne; i++)
        {
            if (
                ChildWords.IsSingle(words[i])
                || ChildWords.IsClass(words[i])
                || IsAge(words, i)
                || (ChildWords.IsSeveral(words[i]) && int.Abs(i - index) <= NearSeveral)
            )
            {
                return true;
            }
        }

        return false;
    }

    // »på 8 år«.
    private static bool IsAge(ImmutableArray<string> words, int index) =>
        index > 0
        && words[index] == "år"
        && int.TryParse(words[index - 1], NumberStyles.None, CultureInfo.InvariantCulture, out var age)
        && age <= OldestChild;

    private static bool IsAdult(ImmutableArray<string> words, int index) =>
        words[int.Max(0, index - 2)..int.Min(index, words.Length)]
            .Any(word =>
                AdultRoots.Any(root =>
                    word == root
                    || (root.Length > 4 && word.EndsWith(root, StringComparison.Ordinal))
                    || word == root + "en"
                    || word == root + "n"
                )
            );

    // »Louise Klinge« is as a rule an author; »drengen Mikkel Hansen« is not.
    private static bool HasSurname(string text, ImmutableArray<TextSpan> words, ImmutableArray<string> small, int index) =>
        index + 1 < words.Length
        && char.IsUpper(text[words[index + 1].Start])
        && text.AsSpan(words[index].End, words[index + 1].Start - words[index].End) is " "
        && !(index > 0 && ChildWords.IsSingle(small[index - 1]));
}
