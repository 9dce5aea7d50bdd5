namespace Catalog.Tests.Workflows;

/// <summary>
/// The commands of workflows that these tests do not run, each with the reason and with what is done in its place. Each is
/// a command that the guide for developers names or that another test runs; no other command is left out.
/// </summary>
internal static class LongCommands
{
    private const string Nothing = ":";

    // What src/pack.sh leaves: this system's file, the tool's packages when they are asked for, and the sums of both. What
    // is made for other systems cannot run here; it only says what it is asked.
    private const string PackedFiles = """
        mkdir -p "$RUNNER_TEMP/pakker"
        cd "$RUNNER_TEMP/pakker"
        case "$RUNNER_OS" in
            Linux) cp "$STAND_INS/release/catalog-linux-x64" . ;;
            Windows) printf '#!/bin/sh\necho "asked: $*"\n' > catalog-win-x64.exe ;;
            macOS) printf '#!/bin/sh\necho "asked: $*"\n' > catalog-osx-arm64 ;;
        esac
        if [ -n "${CATALOG_TOOL:-}" ]; then 
            echo "a package" > "Catalog.Tool.${GITHUB_REF_NAME#v}.nupkg"
            touch LICENSE THIRD-PARTY-NOTICES.txt
        fi
        sha256sum -- * > ../SHA256SUMS
        mv ../SHA256SUMS .
        """;

    /// <summary>Command, why it is not run here, and what is.</summary>
    public static IReadOnlyList<(string Command, string Reason, string StandIn)> All { get; } =
    [
        ("bash tests/run.sh", "It is the command that runs these tests.", Nothing),
        ("dotnet test tests/Catalog.Tests -c Release", "It runs these tests.", Nothing),
        (
            "bash tests/pack.sh",
            "It compiles the program to the system's own code, which takes minutes; src/CONTRIBUTING.md names it.",
            Nothing
        ),
        ("bash src/pack.sh \"$RUNNER_TEMP/pakker\" \"${GITHUB_REF_NAME#v}\"", "tests/pack.sh runs it, and it takes minutes.", PackedFiles),
        ("sudo apt-get update -qq && sudo apt-get install -y -qq clang zlib1g-dev", "It changes the computer that it runs on.", Nothing),
    ];

    /// <summary>What is run instead of a command, or null when the command itself is.</summary>
    public static string? StandInFor(string command) =>
        All.Where(each => each.Command == command.Trim()).Select(each => each.StandIn).FirstOrDefault();
}
