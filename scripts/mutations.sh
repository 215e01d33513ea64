#!/bin/sh
# mutations.sh [FILE…]: changes src/core at random places, one at a time, and runs the tests that lie beside the code (Stryker). What no test
# notices is listed: a promise that nobody holds, or code that nobody needs. Hours for all of it; FILE is one source, or a pattern of them.
# Stryker does not come with the packages: it goes where the referees go, in this version.
set -eu
root=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$root/scripts/packages.sh"
saksi_prepare
place=${SAKSI_REFEREES:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/saksi-referees}/stryker
version=10.1.1
if [ "$(cat "$place/stamp" 2>/dev/null)" != "$version" ]; then
  mkdir -p "$place"
  npm install --legacy-peer-deps --no-audit --no-fund --prefix "$place" "@stryker-mutator/core@$version" "@stryker-mutator/vitest-runner@$version"
  # The runner must load the very vitest that the tests load.
  printf '%s\n' "$version" >"$place/stamp"
fi
ln -sfn "$root/node_modules/vitest" "$place/node_modules/vitest"
[ $# -gt 0 ] || set -- 'src/core/{access,entry,ledger,protect,seal,search,vault}/**/*.ts'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
list=
for pattern in "$@"; do list="$list\"$pattern\","; done
# The time of a test is the suite's own (vitest.config.ts).
cat >"$work/vitest.config.ts" <<CONFIG
export default { test: { include: ['src/core/**/*.test.ts'], pool: 'forks', testTimeout: 120_000, hookTimeout: 120_000 } }
CONFIG
cat >"$work/stryker.json" <<CONFIG
{
  "testRunner": "vitest", "plugins": ["$place/node_modules/@stryker-mutator/vitest-runner/dist/src/index.js"],
  "vitest": { "configFile": "$work/vitest.config.ts" },
  "mutate": [${list} "!src/**/*.test.ts"], "reporters": ["clear-text"], "clearTextReporter": { "logTests": false, "reportTests": false },
  "coverageAnalysis": "perTest", "ignoreStatic": true, "concurrency": 2, "tempDirName": "$work/sandbox", "allowEmpty": false,
  "ignorePatterns": ["dist", "docs/screens", ".saksi"], "cleanTempDir": "always", "tsconfigFile": "none.json", "checkers": [], "allowConsoleColors": false
}
CONFIG
cd "$root"
"$node" "$place/node_modules/@stryker-mutator/core/bin/stryker.js" run "$work/stryker.json"
