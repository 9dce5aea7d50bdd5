using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

namespace Catalog.Tests.Fixtures;

/// <summary>Runs a script of the site in Node: one JSON object in, one out.</summary>
internal static class NodeRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    /// <summary>What a runner answers to a question.</summary>
    /// <exception cref="InvalidOperationException">Node is not there, or the script failed.</exception>
    public static async Task<T> Ask<T>(string runner, object question)
    {
        var start = new ProcessStartInfo("node", [runner])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var node = Started(start);
        var output = node.StandardOutput.ReadToEndAsync();
        var error = node.StandardError.ReadToEndAsync();
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(question, Names));
        node.StandardInput.Close();
        try
        {
            await node.WaitForExitAsync().WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            node.Kill(entireProcessTree: true);
            throw;
        }

        return node.ExitCode == 0
            ? JsonSerializer.Deserialize<T>(await output, Names)!
            : throw new InvalidOperationException($"The site's script failed in Node:\n{await error}");
    }

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException(
                "The tests need Node 20 or newer as »node«: the site's scripts are run beside the program.",
                missing
            );
        }
    }
}
