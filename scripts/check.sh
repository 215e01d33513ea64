#!/bin/sh
# check.sh: types and lint, without running anything. `npm run check`.
set -eu
root=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$root/scripts/packages.sh"
saksi_prepare
cd "$root"

status=0
saksi_say 'checking types…'
tsc --noEmit -p . || status=1
saksi_say 'linting…'
oxlint --type-aware --deny-warnings || status=1
saksi_say 'checking the layout of the code…'
oxfmt --check || status=1
saksi_say 'looking for what nobody uses…'
knip || status=1
exit "$status"
