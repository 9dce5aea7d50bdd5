#!/usr/bin/env bash
# Runs all tests: build without warnings, the code's format, and every test project. Before the last line, "N passed, N failed",
# it tells how long each folder of the tests took. tests/README.md says what is where.
# Needs the .NET 10 SDK and Node 20. What else is missing it installs with apt: ICU, which sorts Danish,
# a C compiler and zlib for the native program, zip for the workflows, and Chromium and Java for the browser tests. Where it
# cannot, it says so, and the tests that need them fail.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
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
    local start=$SECONDS
    if "$@"; then
        echo "   $((SECONDS - start)) s"
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
has nginx || [ -x /usr/sbin/nginx ] || install nginx-light
has apache2 || [ -x /usr/sbin/apache2 ] || install apache2-bin
# The headless shell is the same browser without windows: it opens a page in a quarter of the time.
[ -n "${CHROMIUM:-}" ] || has chromium-headless-shell || install chromium-headless-shell || has_chromium || install chromium

has node && has npm || echo "MISSING: Node 20 with npm. The tests of the search script and the browser tests will fail."
has gcc || has clang || echo "MISSING: a C compiler (apt install gcc zlib1g-dev). The tests of the native program will fail."
has zip || echo "MISSING: zip (apt install zip). The tests of the workflows will fail."
has nginx || [ -x /usr/sbin/nginx ] || echo "MISSING: nginx (apt install nginx-light). The test of its settings will fail."
has apache2 || [ -x /usr/sbin/apache2 ] || echo "MISSING: Apache (apt install apache2-bin). The test of its settings will fail."
has_chromium || echo "MISSING: Chromium (apt install chromium, or name one with CHROMIUM=). The browser tests will fail."
has java || echo "MISSING: Java 17 (apt install default-jre-headless). The tests of the pages' HTML will fail."

npm ci --prefix tests/web-tools --no-audit --no-fund >"$work/npm.log" 2>&1 &
npm=$!
step "Restore, as the lock files say" dotnet restore Catalog.sln --locked-mode
step "Restore the formatter" dotnet tool restore
# A Release build leaves the analysers out (Directory.Build.props); here they speak, and of every file.
step "Build, warnings are errors" dotnet build Catalog.sln -c Release --no-restore --no-incremental -p:RunAnalyzers=true
step "Format" dotnet csharpier check .

echo "== Tools of the browser tests, which npm has been fetching meanwhile"
wait "$npm" || { cat "$work/npm.log"; echo "MISSING: the npm packages of tests/web-tools. The browser tests will fail."; }

# Runs the tests of a project. What it says is shown as it comes; the results go to a file for the times.
run_tests() {
    dotnet test "tests/$1" -c Release --no-build --results-directory "$work" \
        --logger "console;verbosity=minimal" --logger "trx;LogFileName=$1.trx" 2>&1 | tee "$work/$1.log"
}

# The folders of the tests by the time their tests took, of which some is waiting for each other.
folder_times() {
    grep -oh '<UnitTestResult [^>]*' "$work"/*.trx | awk '
        match($0, /testName="Catalog\.[A-Za-z]+\.[A-Za-z]+/) {
            folder = substr($0, RSTART + 10, RLENGTH - 10)
            match($0, /duration="[0-9:.]+/)
            split(substr($0, RSTART + 10, RLENGTH - 10), time, ":")
            seconds[folder] += time[1] * 3600 + time[2] * 60 + time[3]
            tests[folder]++
        }
        END { for (folder in tests) printf "%7.1f s %6d tests  %s\n", seconds[folder], tests[folder], folder }' | sort -rn
}

echo "== Tests: both projects at once, for about a quarter of an hour"
start=$SECONDS
run_tests Catalog.Tests &
tests=$!
run_tests Catalog.BrowserTests &
browser=$!
for ((i = 1; ; i++)); do
    sleep 2
    running=$(jobs -r | grep -o 'Catalog\.[A-Za-z]*' | sort -u | paste -sd ' ')
    [ -n "$running" ] || break
    ((i % 15)) || echo "   $((SECONDS - start)) s, still running: $running"
done
wait "$tests" && wait "$browser"
status=$?
while read -r f p; do
    failed=$((failed + f))
    passed=$((passed + p))
done < <(sed -nE 's/.*Failed: +([0-9]+), Passed: +([0-9]+),.*/\1 \2/p' "$work"/*.log)
if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
    failed=1
fi
echo "== Times of the folders; all tests took $((SECONDS - start)) s"
folder_times
finish
