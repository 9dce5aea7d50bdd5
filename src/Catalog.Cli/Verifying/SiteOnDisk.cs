using System.IO;
using Catalog.Cli.Disk;

namespace Catalog.Cli.Verifying;

/// <summary>A built site in a folder. No link in it is followed.</summary>
internal sealed class SiteOnDisk(string folder)
{
    /// <summary>The file at a path of the site.</summary>
    public SiteAnswer Ask(string path)
    {
        try
        {
            using var handle = RealFile.Open(folder, path.Replace('/', Path.DirectorySeparatorChar));
            if (handle is null)
            {
                return SiteAnswer.Missing("findes ikke i mappen");
            }

            if (RandomAccess.GetLength(handle) is var length && length > SiteAnswer.MostBytes)
            {
                return SiteAnswer.Missing("er større, end en fil i et katalog kan være");
            }

            var bytes = new byte[length];
            return SiteAnswer.Of(bytes.AsMemory(0, RandomAccess.Read(handle, bytes, 0)));
        }
        catch (Exception refused) when (DiskCause.IsDisk(refused) || refused is NotSupportedException)
        {
            return SiteAnswer.Missing($"kan ikke læses: {DiskCause.Of(refused)}");
        }
    }
}
