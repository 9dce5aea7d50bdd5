#!/usr/bin/env bash
# Siger fra, når det, der er ved at blive udgivet, ikke er læst og lagt ind, eller når mærket har et andet år end site.yml.
# Brug: bash program/maa-udgives.sh GREN MÆRKE. Uden mærke er det startet i hånden.
set -euo pipefail

branch=$1
tag=${2:-}
year=${tag#udgave-}
if [ -n "$tag" ] && ! grep -qE "^udgave: +$year *(#.*)?$" site.yml; then
    echo "Mærket siger $year, men det gør udgave: i site.yml ikke. Intet er udgivet." >&2
    exit 1
fi
git fetch -q origin "$branch"
if ! git merge-base --is-ancestor HEAD FETCH_HEAD; then
    echo "Det, der skulle udgives, er ikke lagt ind i $branch, så ingen har læst det. Intet er udgivet." >&2
    echo "Læg det ind først, og sæt så mærket på det, der er lagt ind." >&2
    exit 1
fi
