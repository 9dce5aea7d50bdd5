using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Catalog.Cli.Disk;

/// <summary>Looks for ICU, the library that sorts Danish. Windows and macOS include it; on Linux it is a package.</summary>
public static class Icu
{
    public const string InvariantVariable = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";
    public const string VersionVariable = "CLR_ICU_VERSION_OVERRIDE";

    /// <summary>The message when it is missing. The runtime would end the program with a page of English instead.</summary>
    public const string Missing =
        "Programmet kan ikke sortere dansk, for biblioteket ICU mangler på computeren. Installér det, og prøv igen: "
        + "apt install libicu-dev (Debian og Ubuntu), apk add icu-libs icu-data-full (Alpine) eller dnf install libicu (Fedora).";

    // The versions that the runtime looks for. Current ones first: each missing one costs a look in a dozen folders.
    private const int Oldest = 60;
    private const int Today = 80;
    private const int Newest = 120;

    private const int StandardError = 2;

    /// <summary>
    /// Returns null, or what to do when ICU is missing. Called before any culture is used, since the runtime looks for it only once.
    /// Containers often switch cultures off; this program needs them.
    /// </summary>
    public static string? Prepare()
    {
        Environment.SetEnvironmentVariable(InvariantVariable, null);
        return OperatingSystem.IsLinux() ? Fault(Environment.GetEnvironmentVariable(VersionVariable), CanLoad) : null;
    }

    /// <summary>Writes a line to standard error without <see cref="Console"/>, which uses a culture for each line.</summary>
    public static void WriteError(string line)
    {
        using var handle = new SafeFileHandle(StandardError, ownsHandle: false);
        using var stream = new FileStream(handle, FileAccess.Write, bufferSize: 0);
        stream.Write(Encoding.UTF8.GetBytes(line + "\n"));
    }

    /// <summary>Null when some version can be loaded; <paramref name="asked"/> is the one that the environment asks for.</summary>
    public static string? Fault(string? asked, Func<string, bool> canLoad) =>
        Versions(asked).Any(version => canLoad("libicuuc.so." + version)) ? null : Missing;

    /// <summary>The versions in the order in which they are tried.</summary>
    internal static IEnumerable<string> Versions(string? asked)
    {
        if (!string.IsNullOrEmpty(asked))
        {
            yield return asked;
        }

        for (var version = Today; version >= Oldest; version--)
        {
            yield return InDigits(version);
        }

        for (var version = Today + 1; version <= Newest; version++)
        {
            yield return InDigits(version);
        }
    }

    // int.ToString uses a culture.
    private static string InDigits(int number) => (number < 10 ? "" : InDigits(number / 10)) + (char)('0' + (number % 10));

    private static bool CanLoad(string library) => NativeLibrary.TryLoad(library, out _);
}
