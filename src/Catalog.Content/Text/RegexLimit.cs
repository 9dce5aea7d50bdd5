namespace Catalog.Content.Text;

/// <summary>
/// How long a regular expression may work on one text. Those of the program are written so that no text makes them slow, and
/// are made into code when the program is built. The kind that cannot go back at all would be put together anew in every run.
/// </summary>
public static class RegexLimit
{
    /// <summary>In milliseconds; a text that takes longer ends the run.</summary>
    public const int Milliseconds = 10_000;
}
