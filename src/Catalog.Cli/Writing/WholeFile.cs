using System.IO;

namespace Catalog.Cli.Writing;

/// <summary>Replaces a file in one step, so that it is the old one or the new one whenever the run is stopped.</summary>
internal static class WholeFile
{
    /// <summary>Writes the bytes beside the file and moves them into its place. The file's permissions are kept.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        var beside = $"{path}.{Guid.NewGuid():N}.ny";
        try
        {
            using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                file.Write(bytes);
            }

            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            }

            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
