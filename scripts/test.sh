#!/bin/sh
# test.sh [ARGUMENT…]: everything that must hold: types, lint, tests. The arguments go to vitest. `npm test`.
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

# All three are run, so that one report holds everything; the first failure decides the exit code.
status=0
sh scripts/check.sh || status=$?
saksi_say 'running the tests…'
vitest run "$@" || status=$?
[ "$status" = 0 ] || saksi_say 'something failed: see above'
# The last line, where nobody overlooks it.
[ -z "${skipped:-}" ] ||
  saksi_say "NOT TESTED: the desk in a browser, $skipped files of test/e2e: there is no Chromium. On Debian or Ubuntu, as root: apt-get install chromium"
exit "$status"
