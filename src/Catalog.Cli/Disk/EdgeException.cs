namespace Catalog.Cli.Disk;

/// <summary>
/// Wrong use, or a problem with the computer. The message is Danish and says what is wrong, why, and what to do. The program ends
/// with exit code 2. Errors in the content are diagnostics, never exceptions.
/// </summary>
public sealed class EdgeException(string message, Exception? cause = null) : Exception(message, cause);
