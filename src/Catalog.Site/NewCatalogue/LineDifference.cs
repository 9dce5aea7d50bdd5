using Catalog.Content.Text;

namespace Catalog.Site.NewCatalogue;

/// <summary>The lines that differ between two texts, by <see cref="Alignment"/>.</summary>
internal static class LineDifference
{
    /// <summary>
    /// For each place a line that says where in theirs, then <c>- </c> before the lines that only theirs has, and <c>+ </c> before
    /// those that only ours has.
    /// </summary>
    public static ImmutableArray<string> Of(string theirs, string ours)
    {
        var (old, now) = (theirs.Split('\n'), ours.Split('\n'));
        var lines = ImmutableArray.CreateBuilder<string>();
        var (i, j) = (0, 0);
        foreach (var (sameOld, sameNow) in Alignment.Of(old, now).Append((old.Length, now.Length)))
        {
            if (i < sameOld || j < sameNow)
            {
                lines.Add($"linje {i + 1}:");
                lines.AddRange(old[i..sameOld].Select(line => "- " + line));
                lines.AddRange(now[j..sameNow].Select(line => "+ " + line));
            }

            (i, j) = (sameOld + 1, sameNow + 1);
        }

        return lines.DrainToImmutable();
    }
}
