#!/usr/bin/env bash
# Runs all tests: build without warnings, the code's format, and every test project. The last line is "N passed, N failed".
# Needs the .NET 10 SDK; installs ICU with apt where it is missing, since Danish sorting stands on it.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
log=$(mktemp)
trap 'rm -f "$log"' EXIT
passed=0
failed=0

finish() {
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ]
    exit
}

if ! ldconfig -p 2>/dev/null | grep -q libicuuc && command -v apt-get >/dev/null; then
    apt-get update -qq && apt-get install -y -qq libicu-dev
fi

step() {
    echo "== $1"
    shift
    if "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        finish
    fi
}

step "Restore, as the lock files say" dotnet restore Catalog.sln --locked-mode
step "Build, warnings are errors" dotnet build Catalog.sln -c Release --no-restore
step "Format" dotnet format Catalog.sln --verify-no-changes --no-restore

echo "== Tests"
dotnet test Catalog.sln -c Release --no-build --logger "console;verbosity=minimal" 2>&1 | tee "$log"
status=${PIPESTATUS[0]}
while read -r f p; do
    failed=$((failed + f))
    passed=$((passed + p))
done < <(sed -nE 's/.*Failed: +([0-9]+), Passed: +([0-9]+),.*/\1 \2/p' "$log")
if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
    failed=1
fi
finish
