#!/bin/sh
# The catalogue beside Hugo and Pagefind on the same N entries: peer.sh N [ROUNDS]
#
#   BENCHMARKS  the built Catalog.Benchmarks.dll (default: built here, in Release)
#   CATALOG     catalog.dll or a published executable (default: the one beside BENCHMARKS)
#   HUGO        default: hugo        PAGEFIND  default: node_modules/.bin/pagefind here, or pagefind
#
# Fetches nothing: install them first (apt install hugo, npm i pagefind).
set -eu

here=$(cd "$(dirname "$0")" && pwd)
entries=${1:?"usage: peer.sh N [ROUNDS]"}
rounds=${2:-3}

hugo=$(command -v "${HUGO:-hugo}") || { echo "Skipped: Hugo is missing (apt install hugo, or set HUGO)."; exit 0; }
if [ -z "${PAGEFIND:-}" ] && [ -x node_modules/.bin/pagefind ]; then PAGEFIND=$PWD/node_modules/.bin/pagefind; fi
# What npx runs, without npx itself, which would add its own half second to every round.
pagefind=$(command -v "${PAGEFIND:-pagefind}") || { echo "Skipped: Pagefind is missing (npm i pagefind, or set PAGEFIND)."; exit 0; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

if [ -z "${BENCHMARKS:-}" ]; then
  dotnet build "$here" -c Release -v quiet -nologo --artifacts-path "$work/built" >&2
  BENCHMARKS=$work/built/bin/Catalog.Benchmarks/release/Catalog.Benchmarks.dll
fi

dotnet "$BENCHMARKS" generate "$entries" "$work/source"
mkdir -p "$work/hugo/content/indsatser"
cp -r "$here/hugo/config.toml" "$here/hugo/layouts" "$work/hugo/"
find "$work/source/content/indsatser" -name '*.md' -print0 |
  xargs -0 awk -v out="$work/hugo/content/indsatser" -f "$here/hugo/entry.awk"

catalog=$(dotnet "$BENCHMARKS" command "$work/source" "$work/site" ${CATALOG:+--program "$CATALOG"})
echo "$entries entries; $("$hugo" version | cut -d' ' -f1-2); $("$pagefind" --version); rounds: $rounds"
echo
dotnet "$BENCHMARKS" compare --runs "$rounds" --fresh "$work/site" --fresh "$work/hugo/public" \
  --run "catalog=$catalog" \
  --run "hugo='$hugo' --quiet -s '$work/hugo'" \
  --run "pagefind='$pagefind' --site '$work/hugo/public'"
echo
du -s --apparent-size --block-size=1M "$work/site" "$work/hugo/public" | sed "s#$work/##; s/^\([0-9]*\)/\1 MB/"
echo "$(find "$work/site" -type f | wc -l) files beside $(find "$work/hugo/public" -type f | wc -l)"
