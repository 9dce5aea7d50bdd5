#!/usr/bin/env bash
# Packs the program, installs it as a tool from the packages alone, and does the main jobs with it: begin a catalogue,
# check it, build it. The site of the shipped catalogue must be the same, byte for byte, as that of the program as built
# for the tests. On Linux the package compiled ahead of time is tried, and the single file as well.
#   bash tests/pack.sh
# Needs the .NET 10 SDK; the runtime of the system is fetched, and where it cannot be, the package for all systems is tried.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! CATALOG_SYSTEMS=linux-x64 bash src/pack.sh "$work/packages" 9.9.9 > "$work/log"; then
    tail -n 5 "$work/log"
    grep -qE 'NU1101|NU1102|NU1103|NU1301' "$work/log" || exit 1
    echo "MISSING: the runtime of linux-x64 could not be fetched. Only the package for all systems is tried."
    rm -rf "$work/packages"
    CATALOG_SYSTEMS="" bash src/pack.sh "$work/packages" 9.9.9 > "$work/log"
fi
(cd "$work/packages" && sha256sum --check --strict --quiet SHA256SUMS)

cat > "$work/nuget.config" <<XML
<configuration><packageSources><clear /><add key="local" value="$work/packages" /></packageSources></configuration>
XML
dotnet tool install Catalog.Tool --version 9.9.9 --tool-path "$work/tool" --configfile "$work/nuget.config"

dotnet run --project src/Catalog.Cli -c Release -- build -o "$work/as-tested" --today 2026-11-22 > /dev/null
for catalog in "$work/tool/catalog" "$work/packages/catalog-linux-x64"; do
    if [ -e "$catalog" ]; then
        name=$(basename "$(dirname "$catalog")")
        chmod +x "$catalog"
        "$catalog" --version | grep -qE '^catalog 9\.9\.9'
        "$catalog" init "$work/$name-new" > /dev/null
        "$catalog" check -s "$work/$name-new" --strict
        "$catalog" build -s "$work/$name-new" > /dev/null
        "$catalog" build -o "$work/$name-site" --today 2026-11-22 > /dev/null
        diff -r "$work/as-tested" "$work/$name-site"
        echo "$catalog: fine"
    fi
done
