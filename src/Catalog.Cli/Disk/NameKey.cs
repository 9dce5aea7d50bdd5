using System.Text;

namespace Catalog.Cli.Disk;

/// <summary>File names as the pickiest computer compares them: composed (NFC) and without regard to upper and lower case.</summary>
public static class NameKey
{
    /// <summary>Two names with the same key cannot lie in the same folder everywhere.</summary>
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
