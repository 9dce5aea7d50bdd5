using System.Text;
using System.Text.RegularExpressions;
using Catalog.Content.Text;

namespace Catalog.Cli.Usage;

/// <summary>The line of <c>site.yml</c> that asks for a version of the program.</summary>
internal static partial class SiteVersion
{
    /// <summary>
    /// The text of <c>site.yml</c> with this program's version in place of an earlier one; null when it asks for none or for this one.
    /// </summary>
    public static string? Raised(SourceTree tree)
    {
        if (tree.Find(SourceFolders.SiteFile) is not { } file)
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF');
        return
            Line().Match(text) is { Success: true } line
            && ProgramVersion.Read(line.Groups["version"].Value) is { } asked
            && asked.IsBefore(ProgramVersion.Current)
            ? $"{text[..line.Groups["version"].Index]}{ProgramVersion.Current}{text[(line.Index + line.Length)..]}"
            : null;
    }

    [GeneratedRegex("^program:[ \t]*[\"']?(?<version>[0-9.]+)", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex Line();
}
