using System.Collections.Frozen;

namespace Catalog.Site.Search.Analysis;

/// <summary>A part of a compound. The head is the last: a classroom is a room.</summary>
public readonly record struct CompoundPart(string Letters, bool IsHead);

/// <summary>
/// Splits compounds into words of a lexicon: every part must be one. Between two parts there may be a linking s, e, er or es.
/// </summary>
public sealed class Compounds
{
    /// <summary>No part has fewer letters.</summary>
    public const int ShortestPart = 3;

    private const int ShortestHalf = 4;
    private const int ShortestHead = 5;
    private const int ShortestFirst = 5;
    private const int MostParts = 4;
    private const int LongestSplit = 48;

    /// <summary>What may be between two parts.</summary>
    public static ImmutableArray<string> Links { get; } = ["s", "e", "er", "es"];

    /// <summary>What begins words without being a word in them.</summary>
    public static ImmutableArray<string> NeverFirst { get; } =
    [
        .. (
            "ind ned for fra til med sam mod over under efter fore gen mis van hen bag uden mellem ube ufor uav ikke nær "
            + "frem hver gang hele lige tre ens ene fore side sammen imod tilbage videre fremad igennem"
        ).Split(' '),
    ];

    /// <summary>What ends words without being a word in them.</summary>
    public static ImmutableArray<string> NeverLast { get; } =
    [
        .. (
            "skab skaber skabe skabet skaberne hed heden heder else elsen elser ning ningen ninger ende dom bar fuld "
            + "løs løse løst som mæssig mæssige mæssigt agtig agtige ing inge inger ingen ingerne ring ringe ringen "
            + "ringer ringerne ren rene sen pen ret net let led ledes tende vanden tidig sommere stemmelse staveligt "
            + "ede ere erne ene ens ets tion ist isme ling are ier lig ligt lige ligere sel sler slen ser der den det "
            + "tage tager give giver stå står ter ner ler rer vise viser visning "
            + "føre fører holde holder sætte sætter lægge lægger gøre gør komme kommer bringe bringer drage drager"
        ).Split(' '),
    ];

    private static readonly FrozenSet<string> NotFirst = NeverFirst.Concat(StopWords.All).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> NotLast = NeverLast.Concat(StopWords.All).ToFrozenSet(StringComparer.Ordinal);

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> firsts;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> firstStems;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lasts;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lastStems;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> simple;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> simpleStems;

    /// <summary>
    /// The splitting of compounds into these words, given by <see cref="Spelling.Letters"/>. The simple ones are certain to be
    /// words and no coincidence.
    /// </summary>
    public Compounds(IEnumerable<string> words, IEnumerable<string> simple)
    {
        var certain = simple.Where(word => word.Length >= ShortestPart).ToHashSet(StringComparer.Ordinal);
        var lexicon = words.Where(word => word.Length >= ShortestPart).Concat(certain).ToHashSet(StringComparer.Ordinal);
        firsts = Lookup(lexicon.Where(word => MayBePart(word, first: true)));
        firstStems = StemLookup(lexicon.Where(word => MayBePart(word, first: true)));
        lasts = Lookup(lexicon.Where(word => MayBePart(word, first: false)));
        lastStems = StemLookup(lexicon.Where(word => MayBePart(word, first: false)));
        this.simple = Lookup(certain);
        simpleStems = StemLookup(certain);
    }

    /// <summary>Whether the word can be the first part of a compound, or, not first, the last.</summary>
    public static bool MayBePart(ReadOnlySpan<char> letters, bool first) =>
        letters.Length >= ShortestPart && !(first ? NotFirst : NotLast).GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters);

    /// <summary>The first part of a compound as it may be without its link; the part itself comes first.</summary>
    public static IEnumerable<string> Unlinked(string letters) =>
        Links
            .Where(link => letters.Length - link.Length >= ShortestPart && letters.EndsWith(link, StringComparison.Ordinal))
            .Select(link => letters[..^link.Length])
            .Prepend(letters);

    /// <summary>
    /// All parts of a compound, also the parts of parts. Two parts are preferred to three, and the longest last part to a
    /// shorter. When only the last part is known, only that is given.
    /// </summary>
    public ImmutableArray<CompoundPart> Split(string letters)
    {
        var parts = ImmutableArray.CreateBuilder<CompoundPart>();
        if (letters.Length <= LongestSplit && !Split(letters, isHead: true, MostParts, parts))
        {
            AddHead(letters, parts);
        }

        return parts.DrainToImmutable();
    }

    private bool Split(ReadOnlySpan<char> letters, bool isHead, int most, ImmutableArray<CompoundPart>.Builder parts)
    {
        if (most < 2 || letters.Length < ShortestPart * 2)
        {
            return false;
        }

        var isSimple = IsSimple(letters);
        return SplitInTwo(letters, isHead, most, isSimple, parts)
            || (most > 2 && !isSimple && (SplitTail(letters, isHead, most, parts) || SplitHead(letters, isHead, most, parts)));
    }

    // Two known parts.
    private bool SplitInTwo(ReadOnlySpan<char> letters, bool isHead, int most, bool isSimple, ImmutableArray<CompoundPart>.Builder parts)
    {
        for (var at = ShortestPart; at <= letters.Length - ShortestPart; at++)
        {
            if (FirstLength(letters[..at]) is var first and > 0 && IsLast(letters[at..]) && Fits(letters[..at], letters[at..], isSimple))
            {
                Add(letters[..first], isHead: false, most, parts);
                Add(letters[at..], isHead, most, parts);
                return true;
            }
        }

        return false;
    }

    // Three and more: a known first part, and after it something that can be split.
    private bool SplitTail(ReadOnlySpan<char> letters, bool isHead, int most, ImmutableArray<CompoundPart>.Builder parts)
    {
        for (var at = ShortestPart; at <= letters.Length - (ShortestPart * 2); at++)
        {
            if (FirstLength(letters[..at]) is var first and > 0 && MayBePart(letters[at..], first: false))
            {
                var before = parts.Count;
                var tail = letters[at..];
                parts.Add(new CompoundPart(letters[..first].ToString(), IsHead: false));
                parts.Add(new CompoundPart(tail.ToString(), isHead));
                if (Split(tail, isHead, most - 1, parts))
                {
                    return true;
                }

                parts.Count = before;
            }
        }

        return false;
    }

    // Three and more: a known last part, and before it something that can be split.
    private bool SplitHead(ReadOnlySpan<char> letters, bool isHead, int most, ImmutableArray<CompoundPart>.Builder parts)
    {
        for (var at = ShortestPart * 2; at <= letters.Length - ShortestPart; at++)
        {
            if (IsLast(letters[at..]) && SplitFirst(letters[..at], most - 1, parts))
            {
                Add(letters[at..], isHead, 1, parts);
                return true;
            }
        }

        return false;
    }

    private bool SplitFirst(ReadOnlySpan<char> letters, int most, ImmutableArray<CompoundPart>.Builder parts)
    {
        if (Split(letters, isHead: false, most, parts))
        {
            return true;
        }

        foreach (var link in Links)
        {
            if (letters.EndsWith(link, StringComparison.Ordinal) && Split(letters[..^link.Length], isHead: false, most, parts))
            {
                return true;
            }
        }

        return false;
    }

    private void AddHead(string letters, ImmutableArray<CompoundPart>.Builder parts)
    {
        for (var at = ShortestHalf; at <= letters.Length - ShortestHead && !IsSimple(letters); at++)
        {
            var stem = SnowballDanish.StemLength(letters.AsSpan(at));
            if (
                stem >= ShortestHalf
                && simpleStems.Contains(letters.AsSpan(at, stem))
                && MayBePart(letters.AsSpan(at), first: false)
                && MayBePart(letters.AsSpan(0, at), first: true)
            )
            {
                parts.Add(new CompoundPart(letters[at..], IsHead: true));
                return;
            }
        }

        AddFirst(letters, parts);
    }

    // The head is unknown: the longest first part that is a word, with something long enough after it to be one.
    private void AddFirst(string letters, ImmutableArray<CompoundPart>.Builder parts)
    {
        for (var at = letters.Length - ShortestHead; at >= ShortestFirst && !IsSimple(letters); at--)
        {
            if (firsts.Contains(letters.AsSpan(0, at)) && MayBePart(letters.AsSpan(at), first: false))
            {
                parts.Add(new CompoundPart(letters[..at], IsHead: false));
                return;
            }
        }
    }

    // A form of a word that is known to be simple (billeder) is a compound only when both halves are certain and long. Two short
    // words make a compound only when both are certain.
    private bool Fits(ReadOnlySpan<char> first, ReadOnlySpan<char> last, bool isSimple) =>
        isSimple
            ? first.Length >= ShortestHalf && last.Length >= ShortestHalf && simple.Contains(first) && simple.Contains(last)
            : first.Length >= ShortestHalf || (simple.Contains(first) && (last.Length >= ShortestHalf || simple.Contains(last)));

    private bool IsSimple(ReadOnlySpan<char> letters) =>
        simple.Contains(letters) || simpleStems.Contains(letters[..SnowballDanish.StemLength(letters)]);

    private void Add(ReadOnlySpan<char> part, bool isHead, int most, ImmutableArray<CompoundPart>.Builder parts)
    {
        var bare = !isHead && FirstLength(part) is var length and > 0 ? part[..length] : part;
        parts.Add(new CompoundPart(bare.ToString(), isHead));
        Split(bare, isHead, most - 1, parts);
    }

    // How many letters of a first part are a word, without its link; 0 when none are.
    private int FirstLength(ReadOnlySpan<char> letters)
    {
        if (firsts.Contains(letters))
        {
            return letters.Length;
        }

        foreach (var link in Links)
        {
            if (
                letters.Length - link.Length >= ShortestPart
                && letters.EndsWith(link, StringComparison.Ordinal)
                && firsts.Contains(letters[..^link.Length])
            )
            {
                return letters.Length - link.Length;
            }
        }

        var isForm =
            letters.Length >= ShortestHalf
            && firstStems.Contains(letters[..SnowballDanish.StemLength(letters)])
            && MayBePart(letters, first: true);
        return isForm ? letters.Length : 0;
    }

    // A word of the lexicon, or another form of one.
    private bool IsLast(ReadOnlySpan<char> letters) =>
        lasts.Contains(letters) || (lastStems.Contains(letters[..SnowballDanish.StemLength(letters)]) && MayBePart(letters, first: false));

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(IEnumerable<string> words) =>
        words.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> StemLookup(IEnumerable<string> words) =>
        Lookup(words.Select(SnowballDanish.Stem).Where(stem => stem.Length >= ShortestPart));
}
