using System.IO;
using System.Security.Cryptography;
using System.Threading.Tasks;

namespace Catalog.Tests.Workflows;

/// <summary>
/// Programs that stand first on the machines' search path: <c>gh</c>, which keeps a record of its calls and answers as
/// GitHub would, <c>dotnet</c>, which hands out the program that these tests were built with, and that program.
/// </summary>
internal sealed class StandIns(string folder)
{
    // Content grows old: the day is that of the shipped catalogue, or a test would fail one day by itself.
    private const string Today = "2026-11-22";

    private const string Gh = """
        #!/usr/bin/env bash
        set -euo pipefail
        record="$STAND_INS/record"
        printf '%s\n' "$*" >> "$record/calls"
        fail() { echo "gh: $1" >&2; exit 1; }
        may() { case "${STAND_INS_MAY:-}" in *"[$1]"*) ;; *) fail "HTTP 403: Resource not accessible by integration ($1)" ;; esac; }
        after() { local name=$1; shift; while [ $# -gt 0 ]; do if [ "$1" = "$name" ]; then echo "$2"; fi; shift; done; }
        [ -n "${GH_TOKEN:-}" ] || fail "set the GH_TOKEN environment variable"
        case "$1 $2" in
            "issue "*) may "issues: write"; [ -n "${GH_REPO:-}" ] || fail "not a git repository" ;;
        esac
        case "$1 $2" in
            "issue list")
                title=$(after --search "$@"); title=${title#*\"}; title=${title%\"*}
                printf '[{"number":3,"title":"Noget andet om: %s"}' "$title" > "$record/issues"
                if [ -e "$STAND_INS/has-issue" ]; then printf ',{"number":7,"title":"%s"}' "$title" >> "$record/issues"; fi
                printf ']' >> "$record/issues"
                if command -v jq > /dev/null; then jq -r "$(after --jq "$@")" "$record/issues"
                elif [ -e "$STAND_INS/has-issue" ]; then echo 7; fi ;;
            "issue edit" | "issue create") cp "$(after --body-file "$@")" "$record/body.md" ;;
            "release download")
                for pattern in $(after --pattern "$@"); do cp "$STAND_INS/release/$pattern" .; done ;;
            "attestation verify") [ -e "$3" ] && [ ! -e "$STAND_INS/not-attested" ] || fail "no attestation of $3" ;;
            "release create")
                may "contents: write"
                for file in "$@"; do case "$file" in */*) cp "$file" "$record/" ;; esac; done ;;
            *) fail "unknown command $*" ;;
        esac
        """;

    private const string Dotnet = """
        #!/usr/bin/env bash
        set -euo pipefail
        case "$1 $2 $3 $4 $5" in
            "build src/Catalog.Cli -c Release -o") to=$6 ;;
            "tool install Catalog.Tool --tool-path $5") to=$5; ls "$7"/Catalog.Tool.*.nupkg > /dev/null ;;
            *) echo "dotnet: not known here: $*" >&2; exit 64 ;;
        esac
        mkdir -p "$to"
        cp "$STAND_INS/release/catalog-linux-x64" "$to/catalog"
        """;

    private const string Catalog = """
        #!/usr/bin/env bash
        case "${1:-}" in
            check | build | status) exec "{dotnet}" "{program}" "$@" --today {today} ;;
            *) exec "{dotnet}" "{program}" "$@" ;;
        esac
        """;

    public string Folder => folder;

    /// <summary>The program as it was released.</summary>
    public string Released => Path.Join(folder, "release", "catalog-linux-x64");

    /// <summary>What <c>gh</c> was called with, a line a call.</summary>
    public string[] Calls => File.Exists(Recorded("calls")) ? File.ReadAllLines(Recorded("calls")) : [];

    /// <summary>A file that was handed to <c>gh</c>, or null.</summary>
    public string? Given(string name) => File.Exists(Recorded(name)) ? File.ReadAllText(Recorded(name)) : null;

    public string[] GivenNames =>
        [.. Directory.EnumerateFiles(Path.Join(folder, "record")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    /// <summary>Writes them. With <paramref name="ownDotnet"/> the machine's own dotnet builds the program.</summary>
    public async Task Write(bool ownDotnet)
    {
        Directory.CreateDirectory(Path.Join(folder, "record"));
        Directory.CreateDirectory(Path.Join(folder, "release"));
        await Program("gh", Gh);
        await Program(
            "release/catalog-linux-x64",
            Catalog
                .Replace("{dotnet}", Shell.Find("dotnet"), StringComparison.Ordinal)
                .Replace("{program}", Path.Join(AppContext.BaseDirectory, "catalog.dll"), StringComparison.Ordinal)
                .Replace("{today}", Today, StringComparison.Ordinal)
        );
        var sum = Convert.ToHexStringLower(
            SHA256.HashData(await File.ReadAllBytesAsync(Path.Join(folder, "release", "catalog-linux-x64")))
        );
        await File.WriteAllTextAsync(
            Path.Join(folder, "release", "SHA256SUMS"),
            $"{sum}  catalog-linux-x64\n{new string('0', 64)}  catalog-win-x64.exe\n"
        );
        if (!ownDotnet)
        {
            await Program("dotnet", Dotnet);
        }
    }

    /// <summary>Changes what <c>gh</c> finds on GitHub: <c>has-issue</c>, <c>not-attested</c>, or a file of the release.</summary>
    public void On(string name, string text = "") => File.WriteAllText(Path.Join(folder, name), text);

    private string Recorded(string name) => Path.Join(folder, "record", name);

    private async Task Program(string name, string text)
    {
        var file = Path.Join(folder, name);
        await File.WriteAllTextAsync(file, text);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, File.GetUnixFileMode(file) | UnixFileMode.UserExecute);
        }
    }
}
