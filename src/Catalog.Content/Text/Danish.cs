using System;
using System.Collections.Generic;
using System.Globalization;

namespace Catalog.Content.Text;

/// <summary>How Danish readers see numbers and order.</summary>
public static class Danish
{
    /// <summary>Danish numbers and dates, not those of the machine.</summary>
    public static CultureInfo Culture { get; } = CultureInfo.ReadOnly(new CultureInfo("da-DK", useUserOverride: false));

    /// <summary>A day as it is written in Danish: 16. november 2023.</summary>
    public static string Date(DateOnly day) => day.ToString("d. MMMM yyyy", Culture);

    /// <summary>Danish order: æ, ø and å last, aa as å, capitals and small letters together; equal names in ordinal order.</summary>
    public static IComparer<string> Order { get; } = Comparer<string>.Create((a, b) =>
        Culture.CompareInfo.Compare(a, b, CompareOptions.IgnoreCase) is var order and not 0 ? order : string.CompareOrdinal(a, b));
}
