#!/usr/bin/env bash
# Takes screenshots of eight pages of the fictional Eksempelkøbing, 1280 and 360 pixels wide, to .github/pictures or a given folder.
# Needs the .NET 10 SDK, Node 20 and Chromium.
set -euo pipefail
cd "$(dirname "$0")/.."
pictures=${1:-.github/pictures}
site=$(mktemp -d)
trap 'rm -rf "$site"' EXIT

dotnet run --project src/Catalog.Cli -c Release -- build -s tests/sites/eksempelkoebing -o "$site/site" --today 2026-11-22
npm ci --prefix tests/web-tools --no-audit --no-fund --silent
node tests/web-tools/screenshots.mjs "$site/site" "$pictures"
