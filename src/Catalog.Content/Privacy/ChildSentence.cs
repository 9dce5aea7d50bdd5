using System.Collections.Frozen;
using System.Globalization;
using Catalog.Content.Text;

namespace Catalog.Content.Privacy;

/// <summary>
/// The words of one sentence, and what in it says who a child is: an age, a class, a school year or a diagnosis. What is said of
/// several children is about nobody.
/// </summary>
internal sealed class ChildSentence
{
    private const int OldestChild = 18;
    private const int LastYear = 10;
    private const int BeforeDiagnosis = 4;
    private const int ShortestPast = 7;

    private static readonly FrozenSet<string> Lasting = ChildGrammar.Lasting.ToFrozenSet();
    private static readonly FrozenSet<string> Ago = ChildGrammar.Ago.ToFrozenSet();
    private static readonly FrozenSet<string> Numbers = ChildGrammar.Numbers.ToFrozenSet();
    private static readonly FrozenSet<string> Ordinals = ChildGrammar.Ordinals.ToFrozenSet();
    private static readonly FrozenSet<string> Topics = ChildGrammar.Topics.ToFrozenSet();
    private static readonly FrozenSet<string> General = ChildGrammar.General.ToFrozenSet();
    private static readonly FrozenSet<string> Happened = ChildGrammar.Happened.ToFrozenSet();

    private readonly string text;

    private ChildSentence(string text, TextSpan span)
    {
        (this.text, Span) = (text, span);
        Words = WordSpans.In(text, span);
        Small = [.. WordSpans.Small(text, Words)];
    }

    /// <summary>The stretch of the text.</summary>
    public TextSpan Span { get; }

    public ImmutableArray<TextSpan> Words { get; }

    /// <summary>The words in small letters.</summary>
    public ImmutableArray<string> Small { get; }

    /// <summary>The sentence around a place of a text.</summary>
    public static ChildSentence Around(string text, int at) => new(text, Sentence.Around(text, at));

    /// <summary>Whether the sentence is read to its end from a place in it, and not cut off.</summary>
    public bool IsWhole(int at) => Span.End - at < Sentence.Reach;

    /// <summary>The first word that ends after a place.</summary>
    public int IndexOf(int at) => Words.TakeWhile(word => word.End <= at).Count();

    /// <summary>Whether a word begins the name of a class: »3.b«, »3. b«.</summary>
    public bool IsClass(int word) =>
        ChildWords.IsClass(Small[word])
        || (IsNumber(word, LastYear) && At(word + 1) is [>= 'a' and <= 'f'] && Between(word) is ". " or ".");

    /// <summary>Whether a word begins a school year: »3. klasse«, »tredje klasse«.</summary>
    public bool IsGrade(int word) =>
        Small[word].StartsWith("børnehaveklasse", StringComparison.Ordinal)
        || ((IsNumber(word, LastYear) || Ordinals.Contains(Small[word])) && At(word + 1).StartsWith("klasse", StringComparison.Ordinal))
        || (char.IsAsciiDigit(Small[word][0]) && Small[word].Contains(".klasse", StringComparison.Ordinal));

    /// <summary>Whether a word begins a child's age: »8 år«, »8-årig«. A length of time is none, nor are the ages of several.</summary>
    public bool IsAge(int word) =>
        (
            (IsNumber(word, OldestChild) || Numbers.Contains(Small[word]))
            && At(word + 1) == "år"
            && !Lasting.Contains(At(word - 1))
            && !Ago.Contains(At(word + 2))
        ) || (IsAgeWord(Small[word]) && At(word - 1) != "de" && !ChildWords.IsSeveral(At(word + 1)));

    /// <summary>Whether a word is a diagnosis that somebody has, and not a subject, a service or that of several.</summary>
    public bool IsDiagnosis(int word)
    {
        if (
            !Diagnoses.IsAt(text, Words[word].Start)
            || ChildGrammar.Services.Any(service => Small[word].Contains(service, StringComparison.Ordinal))
        )
        {
            return false;
        }

        for (var i = word - 1; i >= 0 && i >= word - BeforeDiagnosis; i--)
        {
            if (Topics.Contains(Small[i]) || ChildWords.IsCountedGroup(Small[i]))
            {
                return false;
            }

            if (ChildWords.IsSingle(Small[i]))
            {
                break;
            }
        }

        return true;
    }

    /// <summary>Whether the sentence is about children in general: it has a word like »når« and does not tell what happened.</summary>
    public bool IsGeneral =>
        Small.Any(General.Contains)
        && !Small.Any(word => Happened.Contains(word) || (word.Length >= ShortestPast && word.EndsWith("ede", StringComparison.Ordinal)));

    /// <summary>The word at an index in small letters, or "" outside the sentence.</summary>
    public string At(int word) => word >= 0 && word < Small.Length ? Small[word] : "";

    /// <summary>Whether one of the two words before is about a subject: »læser om Freja«.</summary>
    public bool IsTopic(int word) => Topics.Contains(At(word - 1)) || Topics.Contains(At(word - 2));

    /// <summary>The place of an age, a class, a school year or a diagnosis, two words where it has two.</summary>
    public TextSpan PlaceOf(int word) =>
        IsDiagnosis(word)
        || ChildWords.IsClass(Small[word])
        || IsAgeWord(Small[word])
        || Small[word].Contains("klasse", StringComparison.Ordinal)
        || word + 1 >= Words.Length
            ? Words[word]
            : TextSpan.FromBounds(Words[word].Start, Words[word + 1].End);

    private static bool IsAgeWord(string word) =>
        word.IndexOf("-årig", StringComparison.Ordinal) is 1 or 2 && char.IsAsciiDigit(word[0]) && word.Length <= "18-årige".Length + 1;

    private string Between(int word) => text[Words[word].End..Words[word + 1].Start];

    private bool IsNumber(int word, int most) =>
        word >= 0
        && word < Small.Length
        && Small[word].Length <= 2
        && int.TryParse(Small[word], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number <= most;
}
