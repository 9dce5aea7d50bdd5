#!/usr/bin/env bash
# lighthouse.sh [RUNS] [CATALOGUE]: measures four pages with Lighthouse 12 as on a phone, the median of RUNS (5) runs each.
# CATALOGUE is the shipped one unless another is named.
# A measurement, not a test: its figures depend on the machine. Needs the .NET 10 SDK, Node 20 and Chromium.
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-5}
catalogue=${2:-.}
site=$(mktemp -d)
trap 'rm -rf "$site"' EXIT

dotnet run --project src/Catalog.Cli -c Release -- build -s "$catalogue" -o "$site/site" --today 2026-11-22
npm ci --prefix tests/web-tools/lighthouse --no-audit --no-fund --silent
node tests/web-tools/lighthouse/measure.mjs "$site/site" "$runs"
