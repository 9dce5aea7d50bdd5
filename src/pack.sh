#!/usr/bin/env bash
# Packs the program in an empty folder: a dotnet tool (one package for each system, and one for all others), one file for
# each system that needs nothing installed, and SHA256SUMS of all. Needs the .NET 10 SDK.
#   bash src/pack.sh FOLDER [VERSION]
# CATALOG_SYSTEMS="linux-x64 win-x64" packs for fewer systems; CATALOG_SYSTEMS="" makes only the package for all.
set -euo pipefail
folder=$(mkdir -p "${1:?Which folder shall the packages go to?}" && cd "$1" && pwd)
version=${2:-}
systems=${CATALOG_SYSTEMS-win-x64 linux-x64 osx-arm64}
cd "$(dirname "$0")/Catalog.Cli"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ -n "$(ls -A "$folder")" ]; then
    echo "$folder is not empty." >&2
    exit 2
fi

# What the analysers say was said when the tests were run.
settings=(-c Release --artifacts-path "$work" -p:Packing=true -p:RunAnalyzers=false -p:EnforceCodeStyleInBuild=false)
if [ -n "$version" ]; then
    settings+=("-p:Version=$version")
fi
if [ -n "${GITHUB_REPOSITORY:-}" ]; then
    settings+=("-p:RepositoryUrl=$GITHUB_SERVER_URL/$GITHUB_REPOSITORY")
fi

# The versions and contents of the packages are those of the lock files; what comes after adds the runtimes of the systems.
dotnet restore --locked-mode --artifacts-path "$work"
if [ -n "$systems" ]; then
    settings+=("-p:RuntimeIdentifiers=\"${systems// /;};any\"")
fi

dotnet pack "${settings[@]}" -o "$folder"
for system in $systems; do
    dotnet publish "${settings[@]}" -r "$system" -p:SelfContained=true -p:PublishSingleFile=true -p:IncludeAllContentForSelfExtract=true -o "$work/$system"
    for file in "$work/$system"/*; do
        cp "$file" "$folder/$(basename "$file" | sed "s/^catalog/catalog-$system/")"
    done
done

cd "$folder"
sha256sum -- * > "$work/SHA256SUMS"
mv "$work/SHA256SUMS" .
