#!/bin/sh
# with-node.sh FILE [ARGUMENT…]: runs a TypeScript file of this repository on Node 24, installing the packages first if need be.
# FILE is relative to the repository; the arguments stay relative to where the caller is, which is not left.
set -eu
here=$(dirname -- "$0")
root=$(cd -- "$here/.." && pwd -P)
. "$root/scripts/packages.sh"
file=$1
shift
saksi_prepare
exec "$node" "$root/$file" "$@"
