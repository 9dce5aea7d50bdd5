#!/usr/bin/env bash
# Gør kommandoen »catalog« klar i en mappe: filen eller pakken i mappen her, eller ellers den, programmets kodelager har udgivet.
# Brug: bash program/hent.sh MAPPE, med PROGRAM (ejer/navn på GitHub) og VERSION i miljøet.
set -euo pipefail

folder=$1
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$folder"
if [ -f "$here/catalog-linux-x64" ]; then
    cp "$here/catalog-linux-x64" "$folder/catalog"
elif compgen -G "$here/Catalog.Tool.*.nupkg" > /dev/null; then
    dotnet tool install Catalog.Tool --tool-path "$folder" --source "$here"
elif [ -z "${PROGRAM:-}" ]; then
    echo "Programmet mangler. Læg filen catalog-linux-x64 eller pakken Catalog.Tool.VERSION.nupkg i mappen program," >&2
    echo "eller skriv efter PROGRAM: i pipelinens fil, hvor programmet bliver udgivet, for eksempel ejer/catalog." >&2
    exit 1
else
    from="https://github.com/$PROGRAM/releases/download/v$VERSION"
    cd "$folder"
    curl -fsSL --retry 3 -O "$from/catalog-linux-x64" -O "$from/SHA256SUMS" || {
        echo "Kan ikke hente version $VERSION fra $from. Er der ikke net, eller står der en proxy i vejen," >&2
        echo "så læg filen catalog-linux-x64 i mappen program." >&2
        exit 1
    }
    sha256sum --check --strict --ignore-missing SHA256SUMS
    mv catalog-linux-x64 catalog
fi
chmod +x "$folder/catalog"
