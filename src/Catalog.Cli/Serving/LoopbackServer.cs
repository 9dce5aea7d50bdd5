using System.IO;
using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Catalog.Cli.Disk;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Catalog.Cli.Serving;

/// <summary>
/// The web server: Kestrel by itself, without hosting, configuration or environment, on this computer's own address only.
/// The only file that knows ASP.NET.
/// </summary>
internal sealed class LoopbackServer(int port, LiveSite live, EditorDesk desk, Action<Exception> report, CancellationToken stop)
    : IHttpApplication<IFeatureCollection>,
        IDisposable
{
    private const int PortsTried = 20;

    /// <summary>The most pages that are told of changes at once; half of the connections there can be.</summary>
    private const int MostStreams = 100;

    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    private readonly Answers answers = new(port, new EditorAnswers(desk));
    private readonly LinkedList<CancellationTokenSource> streams = [];
    private readonly Uri address = new(ServeWords.Address(port));
    private readonly KestrelServer kestrel = new(
        Options.Create(Limits(port)),
        new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance),
        NullLoggerFactory.Instance
    );

    /// <summary>Begins to listen.</summary>
    /// <exception cref="EdgeException">The port is taken or unavailable.</exception>
    public async Task Start()
    {
        try
        {
            await kestrel.StartAsync(this, CancellationToken.None).ConfigureAwait(false);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            throw new EdgeException(ServeWords.PortTaken(port, FreePort(port)), taken);
        }
        catch (Exception refused) when (refused is IOException or SocketException)
        {
            throw new EdgeException(
                ServeWords.PortRefused(
                    port,
                    refused is SocketException { SocketErrorCode: SocketError.AccessDenied }
                        ? "der er ikke adgang (rettigheder mangler)"
                        : refused.Message.TrimEnd('.')
                ),
                refused
            );
        }
    }

    public Task Stop() => kestrel.StopAsync(new CancellationToken(canceled: true));

    public void Dispose() => kestrel.Dispose();

    public IFeatureCollection CreateContext(IFeatureCollection contextFeatures) => contextFeatures;

    public void DisposeContext(IFeatureCollection context, Exception? exception) { }

    public async Task ProcessRequestAsync(IFeatureCollection context)
    {
        var asked = context.GetRequiredFeature<IHttpRequestFeature>();
        var request = new Request(asked.Method, asked.RawTarget, One(asked.Headers.Host), One(asked.Headers.Origin))
        {
            Token = One(asked.Headers["X-Catalog-Token"]),
            Version = One(asked.Headers["X-Catalog-Version"]),
            Window = One(asked.Headers["X-Catalog-Window"]),
            Body = asked.Method == "POST" ? await ReadBody(asked.Body).ConfigureAwait(false) : default,
        };
        var answer = AnswerTo(request);
        WriteHead(context.GetRequiredFeature<IHttpResponseFeature>(), answer);
        var body = context.GetRequiredFeature<IHttpResponseBodyFeature>();
        if (answer == Answer.Events && request.Method != "HEAD")
        {
            await WriteEvents(body.Writer, context.GetRequiredFeature<IHttpRequestLifetimeFeature>().RequestAborted).ConfigureAwait(false);
        }
        else if (request.Method != "HEAD" && !answer.Body.IsEmpty)
        {
            await body.Writer.WriteAsync(answer.Body, CancellationToken.None).ConfigureAwait(false);
        }
    }

    // The server refuses what is larger than it may be before it is read whole.
    private static async Task<ReadOnlyMemory<byte>> ReadBody(Stream body)
    {
        using var bytes = new MemoryStream();
        await body.CopyToAsync(bytes).ConfigureAwait(false);
        return bytes.ToArray();
    }

    // A header that is sent twice is ignored; null means missing.
    private static string? One(StringValues header) => header.Count == 0 ? null : header.ToString();

    private Answer AnswerTo(Request request)
    {
        try
        {
            return answers.To(request, live.Now);
        }
#pragma warning disable CA1031 // "Do not catch general exception types": a fault of the program in one page must not end the others.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            report(fault);
            return Answer.Sentence(500, ServeWords.PageFault);
        }
    }

    // No other site may load, frame or guess at what is shown here, and the browser keeps nothing.
    private static void WriteHead(IHttpResponseFeature response, Answer answer)
    {
        response.StatusCode = answer.Status;
        var headers = response.Headers;
        headers.ContentType = answer.Type;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        // The editor shows the finished page beside the form.
        headers.ContentSecurityPolicy = "frame-ancestors 'self'";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        foreach (var (name, value) in answer.More)
        {
            headers[name] = value;
        }

        if (answer == Answer.Events)
        {
            // When the stream gives way, its connection must be free for a page.
            headers.Connection = "close";
        }
        else if (answer.Status != 204)
        {
            headers.ContentLength = answer.Body.Length;
        }
    }

    // Server-sent events: the state now, then each that follows, with a keep-alive between them.
    private async Task WriteEvents(PipeWriter body, CancellationToken gone)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(gone, stop);
        Enter(over);
        try
        {
            var site = live.Now;
            while (true)
            {
                await body.WriteAsync(Encoding.UTF8.GetBytes($"data: {StateJson.Write(site, address)}\n\n"), over.Token)
                    .ConfigureAwait(false);
                var next = live.After(site, over.Token);
                while (await Task.WhenAny(next, Task.Delay(Heartbeat, over.Token)).ConfigureAwait(false) != next)
                {
                    await body.WriteAsync(":\n\n"u8.ToArray(), over.Token).ConfigureAwait(false);
                }

                site = await next.ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser closed the connection, a later one took its place, or the program ends.
        }
        finally
        {
            lock (streams)
            {
                streams.Remove(over);
            }
        }
    }

    // A stream keeps its connection as long as its page is open. There is always a place left for a page: the oldest gives way.
    private void Enter(CancellationTokenSource stream)
    {
        lock (streams)
        {
            streams.AddLast(stream);
            if (streams.Count > MostStreams)
            {
                // Inside the lock: a stream that has left the list may be disposed at any moment.
                _ = streams.First!.Value.CancelAsync();
                streams.RemoveFirst();
            }
        }
    }

    private static KestrelServerOptions Limits(int port)
    {
        var options = new KestrelServerOptions { AddServerHeader = false, AllowSynchronousIO = false };
        options.Limits.MaxRequestLineSize = 8 * 1024;
        options.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
        options.Limits.MaxRequestHeaderCount = 100;
        // Above the editor's own limit, which is told in words.
        options.Limits.MaxRequestBodySize = int.Max(2 * EditorAnswers.MostBytes, EditorAnswers.MostPictureBytes + 1);
        options.Limits.MaxConcurrentConnections = 2 * MostStreams;
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        options.ListenLocalhost(port, endpoint => endpoint.Protocols = HttpProtocols.Http1);
        return options;
    }

    private static int? FreePort(int taken)
    {
        for (var port = taken + 1; port <= int.Min(taken + PortsTried, IPEndPoint.MaxPort); port++)
        {
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Taken as well.
            }
        }

        return null;
    }
}
