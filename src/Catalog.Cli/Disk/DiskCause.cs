using System.IO;
using Catalog.Cli.Reporting;

namespace Catalog.Cli.Disk;

/// <summary>Why the disk refused, in Danish.</summary>
public static class DiskCause
{
    /// <summary>Whether an exception is about the disk and not a fault in the program.</summary>
    public static bool IsDisk(Exception exception) => exception is IOException or UnauthorizedAccessException || IsFileTooLarge(exception);

    /// <summary>The cause as part of a sentence, without a full stop.</summary>
    public static string Of(Exception exception) =>
        exception switch
        {
            UnauthorizedAccessException when !OperatingSystem.IsWindows() => "der er ikke adgang (rettigheder mangler)",
            _ when IsFileTooLarge(exception) => "filen er større, end systemet tillader",
            PathTooLongException => "stien er for lang",
            FileNotFoundException or DirectoryNotFoundException => "filen eller mappen findes ikke",
            _ when OperatingSystem.IsWindows() => OfWindows(exception),
            _ => OfUnix(exception),
        };

    // .NET throws this for errno EFBIG, and an IOException for the other limits of a disk.
    private static bool IsFileTooLarge(Exception exception) => exception is ArgumentOutOfRangeException { ParamName: "value" };

    // .NET keeps the plain errno in HResult on Unix. Where there are two numbers, the second is that of macOS.
    private static string OfUnix(Exception exception) =>
        exception.HResult switch
        {
            1 or 13 => "der er ikke adgang (rettigheder mangler)",
            5 => "disken melder fejl",
            16 => "mappen er i brug af systemet, måske fordi den er et monteret drev; skriv en mappe inde i den efter -o",
            18 => "mappen ligger på et andet drev end mappen omkring den; skriv en mappe inde i den efter -o",
            24 or 23 => "der er for mange åbne filer",
            28 => "disken er fuld",
            30 => "drevet kan kun læses",
            36 or 63 => "navnet er for langt",
            69 or 122 => "kvoten er brugt op",
            _ => SafeText.OneLine(exception.Message).TrimEnd('.'),
        };

    private static string OfWindows(Exception exception) =>
        (exception.HResult & 0xFFFF) switch
        {
            5 => "der er ikke adgang: rettigheder mangler, eller mappen er åben i et andet program, for eksempel Stifinder eller OneDrive",
            19 => "drevet er skrivebeskyttet",
            32 or 33 => "en fil er åben i et andet program",
            39 or 112 => "disken er fuld",
            206 => "stien er for lang",
            _ => SafeText.OneLine(exception.Message).TrimEnd('.'),
        };
}
