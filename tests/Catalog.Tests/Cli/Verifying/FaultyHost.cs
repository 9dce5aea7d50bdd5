using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

namespace Catalog.Tests.Cli.Verifying;

/// <summary>What a host answers: the whole head as it is sent, and the bytes after it, which may be fewer than the head says.</summary>
internal sealed record HostAnswer(string Head, byte[] Body)
{
    public static HostAnswer Of(byte[] body) => new($"HTTP/1.1 200 OK\r\nContent-Length: {body.Length}\r\n", body);

    public static HostAnswer Status(string status, string more = "") => new($"HTTP/1.1 {status}\r\n{more}Content-Length: 0\r\n", []);
}

/// <summary>A web host on this computer that answers as it is told to, one question a connection.</summary>
internal sealed class FaultyHost : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, HostAnswer?> answer;

    /// <summary>Answers the path of a question with what <paramref name="answer"/> gives, and null with nothing.</summary>
    public FaultyHost(Func<string, HostAnswer?> answer)
    {
        this.answer = answer;
        listener.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/katalog/";
        _ = Accept();
    }

    public string Address { get; }

    public void Dispose() => listener.Dispose();

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                _ = Serve(await listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException) { }
    }

    private async Task Serve(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
                var asked = await reader.ReadLineAsync() ?? "";
                while (await reader.ReadLineAsync() is { Length: > 0 }) { }

                if (answer(asked.Split(' ')[1]["/katalog/".Length..]) is not { } given)
                {
                    await Task.Delay(TimeSpan.FromSeconds(20));
                    return;
                }

                await stream.WriteAsync(Encoding.ASCII.GetBytes(given.Head + "Connection: close\r\n\r\n"));
                await stream.WriteAsync(given.Body);
            }
            catch (IOException) { }
        }
    }
}
