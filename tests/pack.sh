#!/usr/bin/env bash
# Packs the program, installs the tool from its package, and uses both the tool and the native file to begin a catalogue,
# check it and build it. The shipped catalogue's site must be byte-identical to the one that is built from source.
#   bash tests/pack.sh
# Needs what src/pack.sh needs.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

CATALOG_TOOL=1 bash src/pack.sh "$work/packages" 9.9.9
(cd "$work/packages" && sha256sum --check --strict --quiet SHA256SUMS)

cat > "$work/nuget.config" <<XML
<configuration><packageSources><clear /><add key="local" value="$work/packages" /></packageSources></configuration>
XML
dotnet tool install Catalog.Tool --version 9.9.9 --tool-path "$work/tool" --configfile "$work/nuget.config"

# Alone in its folder, since it must not need any other file.
mkdir "$work/native"
cp "$work"/packages/catalog-* "$work/native/catalog"
chmod +x "$work/native/catalog"

dotnet run --project src/Catalog.Cli -c Release -- build -o "$work/from-source" --today 2026-11-22 > /dev/null
for kind in tool native; do
    catalog=$work/$kind/catalog
    "$catalog" --version | grep -qE '^catalog 9\.9\.9'
    "$catalog" init "$work/$kind-new" > /dev/null
    "$catalog" check -s "$work/$kind-new" --strict
    "$catalog" build --preview -s "$work/$kind-new" > /dev/null
    "$catalog" build -o "$work/$kind-site" --today 2026-11-22 > /dev/null
    diff -r "$work/from-source" "$work/$kind-site"
    echo "$kind: fine"
done
