using Catalog.Cli.Disk;

namespace Catalog.Cli.Usage;

/// <summary>The place after <c>catalog verify</c>: an address on the web, or a folder.</summary>
internal static class PublishedAt
{
    /// <summary>The address, with / at the end; null when the word is no address of the web and therefore a folder.</summary>
    /// <exception cref="EdgeException">It is an address that must not be asked.</exception>
    public static Uri? Read(string written)
    {
        if (
            !Uri.TryCreate(written, UriKind.Absolute, out var address)
            || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
        )
        {
            return null;
        }

        if (address.Scheme == Uri.UriSchemeHttp && !address.IsLoopback)
        {
            throw new EdgeException($"»{written}« er ikke en sikker adresse. Skriv den med https://.");
        }

        if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            throw new EdgeException(
                $"»{written}« er mere end en adresse. Skriv webstedets forside, for eksempel https://katalog.kommune.dk/."
            );
        }

        return address.AbsolutePath.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
    }
}
