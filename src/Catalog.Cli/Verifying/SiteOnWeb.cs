using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Catalog.Cli.Reporting;

namespace Catalog.Cli.Verifying;

/// <summary>
/// A published site. The server is not trusted: few requests at once, no cookies, no compression, redirects within the host, and limits
/// on time and bytes.
/// </summary>
public sealed class SiteOnWeb : IDisposable
{
    /// <summary>How many addresses are asked for at once.</summary>
    public const int AtOnce = 4;

    private const int MostRedirects = 5;
    private const int PieceSize = 64 * 1024;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan UsualWait = TimeSpan.FromSeconds(5);

    private readonly Uri site;
    private readonly TimeSpan timeout;
    private readonly HttpClient client;
    private readonly CancellationTokenSource whole;

    /// <summary>
    /// The site at an address that ends with /. Each answer may take <paramref name="timeout"/>, all of them <paramref name="most"/>.
    /// </summary>
    public SiteOnWeb(Uri site, TimeSpan timeout, TimeSpan most)
    {
        (this.site, this.timeout) = (site, timeout);
        whole = new CancellationTokenSource(most);
        client = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                MaxConnectionsPerServer = AtOnce,
                MaxResponseHeadersLength = 32,
            }
        )
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"catalog/{Program.Version}");
    }

    public void Dispose()
    {
        client.Dispose();
        whole.Dispose();
    }

    /// <summary>What the site answers at a path. A host that is busy is asked once more, after the wait that it asks for.</summary>
    public async Task<SiteAnswer> Ask(string path)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(whole.Token);
        limit.CancelAfter(timeout);
        try
        {
            var (answer, wait) = await Follow(Address(path), limit.Token).ConfigureAwait(false);
            if (wait is not { } pause)
            {
                return answer;
            }

            limit.CancelAfter(pause + timeout);
            await Task.Delay(pause, limit.Token).ConfigureAwait(false);
            return (await Follow(Address(path), limit.Token).ConfigureAwait(false)).Answer;
        }
        catch (OperationCanceledException) when (whole.IsCancellationRequested)
        {
            return SiteAnswer.Missing("er ikke spurgt: Det hele tog for lang tid");
        }
        catch (OperationCanceledException)
        {
            return SiteAnswer.Missing($"svarer ikke inden for {DanishCount.Of((long)timeout.TotalSeconds, "sekund", "sekunder")}");
        }
        catch (HttpRequestException refused)
        {
            return Refused(refused.HttpRequestError);
        }
        catch (HttpIOException broken)
        {
            return Refused(broken.HttpRequestError);
        }
        catch (IOException)
        {
            return Refused(HttpRequestError.ResponseEnded);
        }
    }

    private async Task<(SiteAnswer Answer, TimeSpan? Wait)> Follow(Uri here, CancellationToken stop)
    {
        for (var hops = 0; hops <= MostRedirects; hops++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, here);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop).ConfigureAwait(false);
            if (response.StatusCode == HttpStatusCode.OK)
            {
                return (await Read(response.Content, stop).ConfigureAwait(false), null);
            }

            if ((int)response.StatusCode is < 300 or > 399)
            {
                return (SiteAnswer.Missing(Said(response.StatusCode)), WaitOf(response));
            }

            if (response.Headers.Location is not { } to)
            {
                return (SiteAnswer.Missing("sender videre uden at sige hvorhen"), null);
            }

            here = new Uri(here, to);
            if (here.GetLeftPart(UriPartial.Authority) != site.GetLeftPart(UriPartial.Authority))
            {
                return (SiteAnswer.Missing($"fører til et andet sted: {here.GetLeftPart(UriPartial.Authority)}"), null);
            }
        }

        return (SiteAnswer.Missing("sender videre igen og igen"), null);
    }

    private static async Task<SiteAnswer> Read(HttpContent content, CancellationToken stop)
    {
        using var bytes = new MemoryStream();
        var stream = await content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        var piece = new byte[PieceSize];
        while (await stream.ReadAsync(piece, stop).ConfigureAwait(false) is var count and > 0)
        {
            if (bytes.Length + count > SiteAnswer.MostBytes)
            {
                return SiteAnswer.Missing("svarer med mere, end en fil i et katalog kan være");
            }

            bytes.Write(piece, 0, count);
        }

        return SiteAnswer.Of(bytes.ToArray());
    }

    private Uri Address(string path) => new(site, string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));

    private static TimeSpan? WaitOf(HttpResponseMessage response)
    {
        if (response.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable))
        {
            return null;
        }

        return response.Headers.RetryAfter?.Delta is not { } asked ? UsualWait
            : asked > LongestWait ? LongestWait
            : asked;
    }

    private static string Said(HttpStatusCode status) =>
        status switch
        {
            HttpStatusCode.NotFound => "findes ikke (404)",
            HttpStatusCode.Gone => "er taget væk (410)",
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => $"må ikke læses ({(int)status})",
            HttpStatusCode.TooManyRequests => "bliver ikke besvaret: Der er spurgt for tit (429)",
            _ => string.Create(CultureInfo.InvariantCulture, $"giver en fejl ({(int)status})"),
        };

    private static SiteAnswer Refused(HttpRequestError error) =>
        error switch
        {
            HttpRequestError.NameResolutionError => Unreachable("ingen kender navnet"),
            HttpRequestError.SecureConnectionError => Unreachable("forbindelsen er ikke sikker; se efter certifikatet"),
            HttpRequestError.ConnectionError or HttpRequestError.ProxyTunnelError => Unreachable("der er ikke forbindelse"),
            HttpRequestError.ResponseEnded => SiteAnswer.Missing("svarer kun med en del af filen"),
            _ => SiteAnswer.Missing("svarer ikke, som et websted skal"),
        };

    private static SiteAnswer Unreachable(string problem) => SiteAnswer.Missing(problem) with { IsUnreachable = true };
}
