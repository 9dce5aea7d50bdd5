#!/usr/bin/env bash
# lighthouse.sh [RUNS] [CATALOGUE]: measures a catalogue, the shipped one unless another is named, with Lighthouse 12 on a phone.
# Four pages, each the median of five runs or of as many as named.
# A measurement and no test: its figures follow the machine. Needs the .NET 10 SDK, Node 20 and Chromium.
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-5}
catalogue=${2:-.}
site=$(mktemp -d)
trap 'rm -rf "$site"' EXIT

dotnet run --project src/Catalog.Cli -c Release -- build -s "$catalogue" -o "$site/site" --today 2026-11-22
npm ci --prefix tests/web-tools/lighthouse --no-audit --no-fund --silent
node tests/web-tools/lighthouse/measure.mjs "$site/site" "$runs"
