using System.Globalization;

namespace Catalog.Benchmarks;

/// <summary>What stands after the verb: values in order, and options written <c>--name value</c>, which may stand more than once.</summary>
internal sealed class Arguments
{
    private readonly List<string> values = [];
    private readonly List<(string Name, string Value)> options = [];

    public Arguments(ReadOnlySpan<string> written)
    {
        for (var i = 0; i < written.Length; i++)
        {
            if (!written[i].StartsWith("--", StringComparison.Ordinal))
            {
                values.Add(written[i]);
            }
            else if (i + 1 < written.Length)
            {
                options.Add((written[i][2..], written[++i]));
            }
            else
            {
                throw new ArgumentException($"{written[i]} needs a value.");
            }
        }
    }

    public IReadOnlyList<string> Values => values;

    /// <summary>A value that must be there.</summary>
    public string Value(int at, string name) => at < values.Count ? values[at] : throw new ArgumentException($"{name} is missing.");

    /// <summary>A number above zero that must be there.</summary>
    public int Number(int at, string name) => Number(Value(at, name), name);

    public int Number(string option, int otherwise) => Option(option) is { } written ? Number(written, "--" + option) : otherwise;

    public string? Option(string name) => options.FindLast(option => option.Name == name).Value;

    public IEnumerable<string> All(string name) => options.FindAll(option => option.Name == name).ConvertAll(option => option.Value);

    private static int Number(string written, string name) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new ArgumentException($"{name} must be a number above zero, not {written}.");
}
