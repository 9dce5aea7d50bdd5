#!/usr/bin/env bash
# Packs the program for the system it runs on: one native file, catalog-SYSTEM, and SHA256SUMS.
#   bash src/pack.sh FOLDER [VERSION]
# CATALOG_TOOL=1 packs the dotnet tool as well, which runs on every system that has the .NET 10 runtime, and adds the licences.
# Needs the .NET 10 SDK and what its native compiler needs: on Linux gcc or clang, and zlib1g-dev; on macOS Xcode's command
# line tools; on Windows the C++ tools of Visual Studio.
set -euo pipefail
folder=$(mkdir -p "${1:?Name the folder for the packages.}" && cd "$1" && pwd)
version=${2:-}
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ -n "$(ls -A "$folder")" ]; then
    echo "$folder is not empty." >&2
    exit 2
fi

settings=(-c Release --artifacts-path "$work")
[ -z "$version" ] || settings+=("-p:Version=$version")

# A new catalogue fetches the program from the repository that the packages name. Releases are where the packages are built.
repository=$(dotnet msbuild src/Catalog.Cli -getProperty:RepositoryUrl)
here=${GITHUB_REPOSITORY:+$GITHUB_SERVER_URL/$GITHUB_REPOSITORY}
if [ -z "$repository" ]; then
    settings+=("-p:RepositoryUrl=$here")
    echo "RepositoryUrl in Directory.Build.props is empty: the packages name ${here:-no repository}." >&2
elif [ "${GITHUB_REF_TYPE:-}" = tag ] && [ "$repository" != "$here" ]; then
    echo "RepositoryUrl in Directory.Build.props is $repository, but this is $here." >&2
    exit 2
fi

# Editions and catalogues name the version that the source has, so a release of another would be named wrongly.
source=$(dotnet msbuild src/Catalog.Cli -getProperty:Version)
if [ "${GITHUB_REF_TYPE:-}" = tag ] && [ -n "$version" ] && [ "$version" != "$source" ]; then
    echo "The tag is for $version, but Version in Directory.Build.props is $source." >&2
    exit 2
fi

# The packages are those of the lock files; publishing adds the native compiler of the SDK.
dotnet restore src/Catalog.Cli --locked-mode --artifacts-path "$work"
if [ "${CATALOG_TOOL:-}" = 1 ]; then
    dotnet pack src/Catalog.Cli "${settings[@]}" -o "$folder"
    cp LICENSE src/THIRD-PARTY-NOTICES.txt "$folder"
fi

system=$(dotnet msbuild src/Catalog.Cli -getProperty:NETCoreSdkPortableRuntimeIdentifier)
dotnet publish src/Catalog.Cli "${settings[@]}" -o "$work/native"
for file in "$work"/native/catalog*; do
    cp "$file" "$folder/$(basename "$file" | sed "s/^catalog/catalog-$system/")"
done

cd "$folder"
if command -v sha256sum > /dev/null; then sha256sum -- *; else shasum -a 256 -- *; fi > "$work/SHA256SUMS"
mv "$work/SHA256SUMS" .
