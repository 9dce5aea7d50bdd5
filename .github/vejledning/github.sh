#!/usr/bin/env bash
# Lægger kataloget på GitHub og sætter kodelageret op, som der står i PAA-GITHUB.md. Kan køres igen.
# Brug, i katalogets mappe: bash .github/vejledning/github.sh EJER/NAVN
set -uo pipefail

repository=${1:-EJER/NAVN}
left=()

stop() {
    echo "$1" >&2
    exit 2
}

# Gør en ting, og siger, om det lykkedes; ellers hvor den gøres i hånden.
set_up() {
    local what=$1 by_hand=$2 said
    shift 2
    if said=$("$@" 2>&1); then
        echo "gjort: $what"
    else
        echo "IKKE gjort: $what"
        echo "    ${said//$'\n'/$'\n'    }"
        left+=("$what: $by_hand")
    fi
}

[ "$repository" != EJER/NAVN ] || stop "Skriv, hvad kodelageret skal hedde: bash .github/vejledning/github.sh EJER/NAVN"
case "$repository" in
    */*/* | /* | */) stop "»$repository« er ikke et kodelager. Skriv EJER/NAVN, for eksempel vores-kommune/katalog." ;;
    */*) ;;
    *) stop "»$repository« er ikke et kodelager. Skriv EJER/NAVN, for eksempel vores-kommune/katalog." ;;
esac
[ -f site.yml ] || stop "Her er intet katalog. Stå i mappen med site.yml."
command -v git > /dev/null || stop "Programmet git mangler. Hent det på git-scm.com."
command -v gh > /dev/null || stop "Programmet gh mangler. Hent det på cli.github.com, eller følg listen i PAA-GITHUB.md."
gh auth status > /dev/null 2>&1 || stop "Du er ikke logget ind, eller der er ikke net. Kør først: gh auth login"

owner=${repository%%/*}
if grep -q "@eksempelkommune/" .github/CODEOWNERS; then
    kind=$(gh api "users/$owner" --jq .type 2> /dev/null || echo Organization)
    if [ "$kind" = User ]; then
        sed -i.gammel -E "s#@eksempelkommune/[a-z-]+#@$owner#g" .github/CODEOWNERS
    else
        sed -i.gammel "s#@eksempelkommune/#@$owner/#g" .github/CODEOWNERS
    fi
    rm -f .github/CODEOWNERS.gammel
fi

if [ ! -e .git ]; then
    git init -q -b main || stop "git kan ikke lave et kodelager her."
fi
git add --all
if ! git diff --cached --quiet 2> /dev/null; then
    git commit -q -m "Begynd på kataloget" ||
        stop "git ved ikke, hvem du er. Skriv: git config --global user.name \"NAVN\" og git config --global user.email MAIL. Kør så igen."
fi

if ! gh repo view "$repository" > /dev/null 2>&1; then
    gh repo create "$repository" --public --description "Metode- og indsatskatalog" ||
        stop "Kodelageret kan ikke laves. Bed en, der må, om at lave $repository, og kør så igen."
fi
git remote get-url origin > /dev/null 2>&1 || git remote add origin "https://github.com/$repository.git"
set_up "mappen er på GitHub" "git push -u origin main (er main beskyttet, så skub til en gren, og lav en pull request)" \
    git push -q -u origin HEAD:main

set_up "sager er slået til" "Settings, General, Features, Issues" \
    gh repo edit "$repository" --enable-issues --delete-branch-on-merge
set_up "workflows må køre" "Settings, Actions, General, Allow all actions" \
    gh api -X PUT "repos/$repository/actions/permissions" -F enabled=true -f allowed_actions=all

pages() {
    gh api -X POST "repos/$repository/pages" -f build_type=workflow ||
        gh api -X PUT "repos/$repository/pages" -f build_type=workflow
}
set_up "siderne kommer fra workflowet" "Settings, Pages, Source, GitHub Actions" pages

environment() {
    echo '{"deployment_branch_policy": {"protected_branches": false, "custom_branch_policies": true}}' |
        gh api -X PUT "repos/$repository/environments/github-pages" --input - || return 1
    local policies="repos/$repository/environments/github-pages/deployment-branch-policies" there
    there=$(gh api "$policies" --jq '.branch_policies[].name') || return 1
    grep -qx main <<< "$there" || gh api -X POST "$policies" -f name=main -f type=branch || return 1
    grep -qx 'udgave-\*' <<< "$there" || gh api -X POST "$policies" -f 'name=udgave-*' -f type=tag
}
set_up "kun main og udgave-* udgiver" "Settings, Environments, github-pages, Deployment branches and tags" environment

# Et regelsæt, der findes, er måske rettet af jer, og bliver ikke rørt.
ruleset() {
    local there
    there=$(gh api "repos/$repository/rulesets" --jq '.[].name') || return 1
    grep -qx "$1" <<< "$there" || gh api -X POST "repos/$repository/rulesets" --input -
}
main_rules() {
    ruleset "main er læst" << 'RULES'
{"name": "main er læst", "target": "branch", "enforcement": "active",
 "conditions": {"ref_name": {"include": ["~DEFAULT_BRANCH"], "exclude": []}},
 "rules": [{"type": "deletion"}, {"type": "non_fast_forward"},
   {"type": "pull_request", "parameters": {"required_approving_review_count": 1, "require_code_owner_review": true,
     "dismiss_stale_reviews_on_push": true, "require_last_push_approval": false, "required_review_thread_resolution": false}},
   {"type": "required_status_checks", "parameters": {"strict_required_status_checks_policy": false,
     "required_status_checks": [{"context": "Indholdet"}]}}]}
RULES
}
tag_rules() {
    ruleset "udgaver bliver siddende" << 'RULES'
{"name": "udgaver bliver siddende", "target": "tag", "enforcement": "active",
 "conditions": {"ref_name": {"include": ["refs/tags/udgave-*"], "exclude": []}},
 "rules": [{"type": "deletion"}, {"type": "update"}]}
RULES
}
set_up "main ændres kun med en læst pull request" "Settings, Rules, Rulesets, New branch ruleset" main_rules
set_up "mærker som udgave-2026 bliver siddende" "Settings, Rules, Rulesets, New tag ruleset" tag_rules

echo
if [ ${#left[@]} -eq 0 ]; then
    echo "Kodelageret er klar: https://github.com/$repository"
    echo "Tilbage er: teamene i .github/CODEOWNERS, programmet (punkt 10) og en prøve (punkt 11) i PAA-GITHUB.md."
else
    echo "Dette skal gøres i hånden på https://github.com/$repository:"
    printf '  %s\n' "${left[@]}"
    exit 1
fi
