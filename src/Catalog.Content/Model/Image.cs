using Catalog.Content.Text;

namespace Catalog.Content.Model;

/// <summary>A picture that is published, and its size; null where the file does not tell, which has been reported.</summary>
public sealed record Image(SourceFile File, ImageSize? Size);

/// <summary>A picture's size as it is shown, in pixels.</summary>
public readonly record struct ImageSize(int Width, int Height);
