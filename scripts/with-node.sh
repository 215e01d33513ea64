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
# What was compiled once is read again: a country is hundreds of small files.
NODE_COMPILE_CACHE=${NODE_COMPILE_CACHE:-$root/node_modules/.cache/node}
export NODE_COMPILE_CACHE
# Whom this machine believes, Node believes too: an authority of one's own is told to the machine once, by Debian's own way (docs/operate/tls.md).
export NODE_USE_SYSTEM_CA="${NODE_USE_SYSTEM_CA-1}"
# The program itself may not ask for a core again.
ulimit -c 0 2>/dev/null || true
exec "$node" "$root/$file" "$@"
