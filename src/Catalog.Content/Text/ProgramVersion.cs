namespace Catalog.Content.Text;

/// <summary>A version of the program as three numbers (<c>1.4.0</c>), which follow Semantic Versioning.</summary>
public sealed record ProgramVersion(int Major, int Minor, int Patch)
{
    private const int MostDigits = 4;

    /// <summary>The version of this program.</summary>
    public static ProgramVersion Current { get; } =
        typeof(ProgramVersion).Assembly.GetName().Version is { } built ? new(built.Major, built.Minor, built.Build) : new(0, 0, 0);

    /// <summary>The version that is written, or null when it is none: three numbers with dots between them, and nothing else.</summary>
    public static ProgramVersion? Read(string written)
    {
        var parts = written.Split('.');
        return parts.Length == 3 && parts.All(part => part.Length is > 0 and <= MostDigits && part.All(char.IsAsciiDigit))
            ? new(Number(parts[0]), Number(parts[1]), Number(parts[2]))
            : null;
    }

    /// <summary>Whether a keeper must read what has changed since the earlier one: the first number that is not 0 is another.</summary>
    public bool IsBreakSince(ProgramVersion earlier) =>
        Major != earlier.Major ? Major > earlier.Major : Major == 0 && Minor > earlier.Minor;

    /// <summary>Whether the other came later.</summary>
    public bool IsBefore(ProgramVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch)) < 0;

    public override string ToString() => $"{Major}.{Minor}.{Patch}";

    private static int Number(string digits) => digits.Aggregate(0, (sum, digit) => (sum * 10) + (digit - '0'));
}
