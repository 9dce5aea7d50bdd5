using Catalog.Content.Diagnostics;

namespace Catalog.Cli.Reporting;

/// <summary>What is said of a picture that is cleaned or put into the catalogue, on the command line and in the editor.</summary>
internal static class PictureWords
{
    /// <summary>After the file's name.</summary>
    public const string NoPicture =
        "er ikke et helt billede af typen jpg, png eller webp. Åbn det i et billedprogram, og gem det som et af dem.";

    /// <summary>Why a picture has no place in the catalogue; without a finding it is no picture.</summary>
    public static string Refused(ImmutableArray<Diagnostic> found) =>
        found is [var first, ..] ? $"{first.Message} {first.Help}" : $"Det {NoPicture}";

    /// <summary>What was removed, in words.</summary>
    public static string Names(ImmutableArray<string> removed) =>
        string.Join(
            ", ",
            removed
                .Select(name =>
                    name switch
                    {
                        "Exif" or "eXIf" or "EXIF" => "kameraets oplysninger (Exif)",
                        "XMP" => "oplysninger fra et billedprogram (XMP)",
                        "IPTC" => "oplysninger fra et billedprogram (IPTC)",
                        "COM" or "tEXt" or "zTXt" or "iTXt" => "tekst",
                        "tIME" => "tidspunkt",
                        "" => "det, der lå efter billedets slutning",
                        _ => $"en ukendt del ({name})",
                    }
                )
                .Distinct()
        );
}
