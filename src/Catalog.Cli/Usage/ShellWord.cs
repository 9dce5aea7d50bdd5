namespace Catalog.Cli.Usage;

/// <summary>A word of a command that the program prints, quoted so that a shell reads it as one word and as nothing else.</summary>
public static class ShellWord
{
    /// <summary>The word for the shells of this system.</summary>
    public static string Of(string word) => Of(word, OperatingSystem.IsWindows());

    /// <summary>The word for cmd and PowerShell, or for the shells of Unix.</summary>
    public static string Of(string word, bool onWindows)
    {
        // A path that begins with a hyphen would be read as an option.
        var safe = word.StartsWith('-') ? "./" + word : word;
        return safe.Length > 0 && safe.All(character => IsPlain(character, onWindows)) ? safe
            : onWindows ? $"\"{safe.Replace("\"", "\\\"", StringComparison.Ordinal)}\""
            : safe.AsSpan().IndexOfAny("$`\"\\!") >= 0 ? $"'{safe.Replace("'", "'\\''", StringComparison.Ordinal)}'"
            : $"\"{safe}\"";
    }

    private static bool IsPlain(char character, bool onWindows) =>
        char.IsLetterOrDigit(character) || "/._-:".Contains(character, StringComparison.Ordinal) || (onWindows && character == '\\');
}
