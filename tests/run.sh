#!/usr/bin/env bash
# Runs all tests: build without warnings, the code's format, and every test project. The last line is "N passed, N failed".
# Needs the .NET 10 SDK and Node 20. What else is missing it installs with apt: ICU, which sorts Danish,
# a C compiler and zlib for the native program, zip for the workflows, and Chromium and Java for the browser tests. Where it
# cannot, it says so, and the tests that need them fail.
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

has() {
    command -v "$1" >/dev/null
}

has_chromium() {
    [ -n "${CHROMIUM:-}" ] || has chromium-headless-shell || has chromium || has chromium-browser || has google-chrome
}

# Asks apt for a package, and first, once, for what there is. Fails where there is no apt or no such package.
install() {
    has apt-get || return 1
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo -n)
    [ -n "${updated:-}" ] || "${as_root[@]}" apt-get update -qq
    updated=yes
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$1"
}

ldconfig -p 2>/dev/null | grep -q libicuuc || install libicu-dev
has gcc || has clang || install gcc
[ -e /usr/include/zlib.h ] || install zlib1g-dev
has java || install default-jre-headless
has zip || install zip
# The headless shell is the same browser without windows: it opens a page in a quarter of the time.
[ -n "${CHROMIUM:-}" ] || has chromium-headless-shell || install chromium-headless-shell || has_chromium || install chromium

has node && has npm || echo "MISSING: Node 20 with npm. The tests of the search script and the browser tests will fail."
has gcc || has clang || echo "MISSING: a C compiler (apt install gcc zlib1g-dev). The tests of the native program will fail."
has zip || echo "MISSING: zip (apt install zip). The tests of the workflows will fail."
has_chromium || echo "MISSING: Chromium (apt install chromium, or name one with CHROMIUM=). The browser tests will fail."
has java || echo "MISSING: Java 17 (apt install default-jre-headless). The tests of the pages' HTML will fail."

step "Restore, as the lock files say" dotnet restore Catalog.sln --locked-mode
step "Restore the formatter" dotnet tool restore
# A Release build leaves the analysers out (Directory.Build.props); here they speak, and of every file.
step "Build, warnings are errors" dotnet build Catalog.sln -c Release --no-restore --no-incremental -p:RunAnalyzers=true
step "Format" dotnet csharpier check .

echo "== Tools of the browser tests"
npm ci --prefix tests/web-tools --no-audit --no-fund || echo "MISSING: the npm packages of tests/web-tools. The browser tests will fail."

echo "== Tests"
# One project after the other: both would use every core.
dotnet test Catalog.sln -c Release --no-build -m:1 --logger "console;verbosity=minimal" 2>&1 | tee "$log"
status=${PIPESTATUS[0]}
while read -r f p; do
    failed=$((failed + f))
    passed=$((passed + p))
done < <(sed -nE 's/.*Failed: +([0-9]+), Passed: +([0-9]+),.*/\1 \2/p' "$log")
if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
    failed=1
fi
finish
