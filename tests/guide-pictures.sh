#!/usr/bin/env bash
# Takes the screenshots of the editors' guides (.github/vejledning/billeder) from the shipped catalogue's own pages, and that of the
# editor from the fictional catalogue of Eksempelkøbing, which has trials to edit.
# Needs the .NET 10 SDK, Node 20 and Chromium (CHROMIUM= names another).
set -euo pipefail
cd "$(dirname "$0")/.."
site=$(mktemp -d)
trap 'rm -rf "$site"' EXIT

dotnet run --project src/Catalog.Cli -c Release -- build -o "$site/site" --today 2026-11-22
npm ci --prefix tests/web-tools --no-audit --no-fund --silent
port=5098
dotnet src/Catalog.Cli/bin/Release/net10.0/catalog.dll serve -s tests/sites/eksempelkoebing --port "$port" --today 2026-11-22 >"$site/log" &
serving=$!
trap 'kill "$serving"; rm -rf "$site"' EXIT
for _ in $(seq 100); do
  grep -q Bygget "$site/log" && break
  sleep 0.2
done
node tests/web-tools/guide-pictures.mjs "$site/site" .github/vejledning/billeder "http://localhost:$port/"
