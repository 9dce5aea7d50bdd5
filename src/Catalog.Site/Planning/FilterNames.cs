using System.Globalization;
using Catalog.Content.Model;

namespace Catalog.Site.Planning;

/// <summary>What the filters are called in an address, beside the lists of the model, which go by their ids.</summary>
public static class FilterNames
{
    public const string Element = "element";
    public const string Age = "alder";

    /// <summary>The value of a group of ages (<c>6-9</c>).</summary>
    public static string Of(AgeRange ages) => string.Create(CultureInfo.InvariantCulture, $"{ages.From}-{ages.To}");
}
