using System.IO;

namespace Catalog.Cli.Writing;

/// <summary>Writes a file in one step, so that it is the old one or the new one whenever the run is stopped.</summary>
internal static class WholeFile
{
    /// <summary>Writes the bytes beside the file and moves them into its place. The file's permissions are kept.</summary>
    public static void Replace(string path, ReadOnlyMemory<byte> bytes) => Write(path, file => file.Write(bytes.Span));

    /// <summary>The same for a file that may be new, and that is written piece by piece.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        var beside = $"{path}.{Guid.NewGuid():N}.ny";
        try
        {
            using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0))
            {
                write(file);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(path))
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            }

            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            if (File.Exists(beside))
            {
                File.Delete(beside);
            }

            throw;
        }
    }
}
