#!/bin/sh
# check.sh: types and lint, without running anything. `npm run check`.
set -eu
root=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$root/scripts/packages.sh"
saksi_prepare
cd "$root"

saksi_say 'checking types…'
tsc --noEmit -p .
saksi_say 'linting…'
oxlint --type-aware --deny-warnings
