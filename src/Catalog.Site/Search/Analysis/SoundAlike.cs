using System.Text;

namespace Catalog.Site.Search.Analysis;

/// <summary>
/// How a Danish word sounds, roughly: words that are spelt alike by ear are the same (piktogram and pictogramm, forældre and foreldre).
/// </summary>
public static class SoundAlike
{
    /// <summary>What is written in two ways, and the one that is kept, in the order in which they are replaced.</summary>
    public static ImmutableArray<(string Written, string Heard)> Pairs { get; } =
    [
        .. ("ph:f x:ks z:s w:v q:k ce:se ci:si cy:sy c:k hv:v hj:j gj:g kj:k th:t tion:sjon sion:sjon nd:n ld:l rd:r dt:t ae:e")
            .Split(' ')
            .Select(pair => pair.Split(':'))
            .Select(pair => (pair[0], pair[1])),
    ];

    /// <summary>The sound of a folded word.</summary>
    public static string Of(string folded)
    {
        var heard = Pairs.Aggregate(folded, (word, pair) => word.Replace(pair.Written, pair.Heard, StringComparison.Ordinal));
        var single = new StringBuilder(heard.Length);
        foreach (var letter in heard)
        {
            if (single.Length == 0 || single[^1] != letter)
            {
                single.Append(letter);
            }
        }

        return single.ToString();
    }
}
