namespace Catalog.Site.Figures;

/// <summary>
/// A scale for numbers: it holds every number it is made for, its ends are round, and its steps are 1, 2 or 5 times a
/// power of ten. It reaches zero, unless the numbers differ and the one nearest zero is more than four fifths of the one
/// farthest from it: on a scale from zero the differences would be too small to see.
/// </summary>
public sealed record ValueAxis(decimal Low, decimal High, decimal Step)
{
    private const int MostSteps = 4;
    private const decimal SmallestStep = 0.0001m;

    /// <summary>Whether the scale does not reach zero, which the page must say.</summary>
    public bool IsCut => Low > 0 || High < 0;

    /// <summary>The numbers that are written at the scale, from the lowest, with the same distance between all of them.</summary>
    public ImmutableArray<decimal> Ticks => [.. Enumerable.Range(0, (int)((High - Low) / Step) + 1).Select(i => Low + (i * Step))];

    /// <summary>The scale for at least one number. With <paramref name="fromZero"/> it always reaches zero.</summary>
    public static ValueAxis Over(ImmutableArray<decimal> numbers, bool fromZero = false)
    {
        var (low, high) = (numbers.Min(), numbers.Max());
        if (fromZero || low == high || (low > 0 ? low * 5 <= high * 4 : high * 5 >= low * 4))
        {
            (low, high) = (decimal.Min(low, 0), decimal.Max(high, 0));
        }

        high = low == high ? 1 : high;
        var step = RoundStep((high - low) / MostSteps, numbers.All(decimal.IsInteger) ? 1 : SmallestStep);
        return new ValueAxis(decimal.Floor(low / step) * step, decimal.Ceiling(high / step) * step, step);
    }

    /// <summary>Where a number is: 0 at the low end, 100 at the high end.</summary>
    public decimal Place(decimal number) => (number - Low) / (High - Low) * 100;

    private static decimal RoundStep(decimal atLeast, decimal smallest)
    {
        for (var power = smallest; ; power *= 10)
        {
            foreach (var step in (ReadOnlySpan<decimal>)[power, 2 * power, 5 * power])
            {
                if (step >= atLeast)
                {
                    return step;
                }
            }
        }
    }
}
