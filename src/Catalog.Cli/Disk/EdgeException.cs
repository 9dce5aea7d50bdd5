namespace Catalog.Cli.Disk;

/// <summary>
/// Wrong use or broken surroundings, in Danish words for the person at the keyboard: what, why, and what to do.
/// The program ends with exit code 2. Content faults are never of this type; they are diagnostics.
/// </summary>
public sealed class EdgeException(string message, Exception? cause = null) : Exception(message, cause);
