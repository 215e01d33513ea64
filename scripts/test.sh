#!/bin/sh
# test.sh [ARGUMENT…]: everything that must hold: tests, types, lint. The arguments go to vitest. `npm test`. It ends with 3 where types or lint
# do not hold, which no second try mends.
set -eu
root=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$root/scripts/packages.sh"

# The places where test/e2e/browser.ts and src/outside/chromium look for a whole browser: its shell alone does not make the pages that are printed.
find_chromium() {
  for path in /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
    [ -x "$path" ] && return 0
  done
  return 1
}

install_chromium() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || return 1
  saksi_say 'installing chromium for the browser tests (apt-get)…'
  log=$root/.saksi/chromium.log
  mkdir -p "$root/.saksi"
  {
    apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium chromium-headless-shell fonts-khmeros ||
      DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium
  } >"$log" 2>&1 </dev/null || { tail -n 5 "$log" >&2; return 1; }
}

saksi_prepare
cd "$root"

if ! find_chromium && ! { install_chromium && find_chromium; }; then
  if [ "${CI:-}" = true ]; then
    saksi_say 'no Chromium, and it could not be installed: the browser tests cannot run, which is a failure here (CI=true)'
    exit 1
  fi
  skipped=$(ls test/e2e/*.test.ts | wc -l)
fi

# All of them are run, so that one report holds everything; the first failure decides the exit code. Types and lint are told of when the tests have
# ended: a test waits for nearly half of its time, and they take what it leaves of the processor.
status=0
said=$(mktemp)
nice -n 5 sh scripts/check.sh >"$said" 2>&1 &
checking=$!
trap 'kill "$checking" 2>/dev/null || :; rm -f "$said"' EXIT
saksi_say 'running the tests; types and lint are checked meanwhile…'
vitest run "$@" || status=$?
wait "$checking" || status=3
cat "$said" >&2
[ "$status" = 0 ] || saksi_say 'something failed: see above'
# The last line, where nobody overlooks it.
[ -z "${skipped:-}" ] ||
  saksi_say "NOT TESTED: the desk in a browser, $skipped files of test/e2e: there is no Chromium. On Debian or Ubuntu, as root: apt-get install chromium"
exit "$status"
