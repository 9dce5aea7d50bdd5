using System.Text;

namespace Catalog.Cli.Disk;

/// <summary>File names as the strictest file system compares them: composed (NFC) and ignoring case.</summary>
public static class NameKey
{
    /// <summary>The key of a name. On some file systems two names with the same key cannot be in the same folder.</summary>
    public static string Of(string name) => Composed(name).ToUpperInvariant();

    /// <summary>The name in composed form; a name that is not valid Unicode is left as it is.</summary>
    public static string Composed(string name)
    {
        try
        {
            return name.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return name;
        }
    }
}
