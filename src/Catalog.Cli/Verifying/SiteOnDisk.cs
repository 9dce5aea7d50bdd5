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

            if (RandomAccess.GetLength(handle) > SiteAnswer.MostBytes)
            {
                return SiteAnswer.Missing("er større, end en fil i et katalog kan være");
            }

            return RealFile.Read(handle) is { } bytes ? SiteAnswer.Of(bytes) : SiteAnswer.Missing("blev ændret, mens den blev læst");
        }
        catch (Exception refused) when (DiskCause.IsDisk(refused) || refused is NotSupportedException)
        {
            return SiteAnswer.Missing($"kan ikke læses: {DiskCause.Of(refused)}");
        }
    }
}
