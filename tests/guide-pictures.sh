#!/usr/bin/env bash
# Takes the screenshots of the editors' guides (.github/vejledning/billeder) from the shipped catalogue's own pages.
# Needs the .NET 10 SDK, Node 20 and Chromium (CHROMIUM= names another).
set -euo pipefail
cd "$(dirname "$0")/.."
site=$(mktemp -d)
trap 'rm -rf "$site"' EXIT

dotnet run --project src/Catalog.Cli -c Release -- build -o "$site/site" --today 2026-11-22
npm ci --prefix tests/web-tools --no-audit --no-fund --silent
node tests/web-tools/guide-pictures.mjs "$site/site" .github/vejledning/billeder
