namespace Catalog.Content.Text;

/// <summary>
/// How long a regular expression may work on one text. The program's patterns are written so that no text makes them slow, and
/// are source-generated. <c>NonBacktracking</c> would be safe by itself, but cannot be source-generated: it is built in every run.
/// </summary>
public static class RegexLimit
{
    /// <summary>In milliseconds; a text that takes longer ends the run.</summary>
    public const int Milliseconds = 10_000;
}
