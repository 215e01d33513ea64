# To be read by other scripts (`. packages.sh`), with $root set to the repository. Installs the packages of package-lock.json when they are
# missing or others, and finds a Node that can run the program. Everything it says goes to standard error: the program's output stays clean.

saksi_say() { printf 'saksi: %s\n' "$*" >&2; }

saksi_hash() {
  { sha256sum "$1" 2>/dev/null || shasum -a 256 "$1" 2>/dev/null || cksum "$1"; } | cut -d' ' -f1
}

# True if node_modules is what package-lock.json asks for. Someone may have run npm himself, so a missing stamp is not yet a reason to
# install again: the two lists are compared.
saksi_packages_match() {
  [ -d "$root/node_modules" ] || return 1
  wanted=$(saksi_hash "$root/package-lock.json")
  if [ -f "$root/node_modules/.saksi-stamp" ]; then
    [ "$(cat "$root/node_modules/.saksi-stamp")" = "$wanted" ] && return 0
  fi
  command -v node >/dev/null 2>&1 || return 1
  node "$root/scripts/packages-match.mjs" "$root" >/dev/null 2>&1 || return 1
  printf '%s\n' "$wanted" 2>/dev/null >"$root/node_modules/.saksi-stamp" || true
  return 0
}

# `kill -0` fails also for another user's process, hence ps; a bare machine may lack ps.
saksi_any_alive() {
  for process in "$@"; do
    kill -0 "$process" 2>/dev/null && return 0
    ps -p "$process" >/dev/null 2>&1 && return 0
  done
  return 1
}

# One at a time: two terminals may be at their first run at once. The lock is a folder with the numbers in it of its holder and of the
# holder's npm, which goes on writing for a while when the holder is killed.
saksi_lock() {
  lock=$root/.saksi/install.lock
  if ! mkdir -p "$root/.saksi" 2>/dev/null || ! [ -w "$root/.saksi" ]; then
    saksi_say "the packages are missing and $root cannot be written by $(id -un): run this as its owner, or on a copy of your own"
    exit 2
  fi
  told=
  while ! mkdir "$lock" 2>/dev/null; do
    holder=$(cat "$lock/pid" 2>/dev/null | tr '\n' ' ')
    if [ -n "$holder" ] && ! saksi_any_alive $holder; then
      rm -rf "$lock"
      continue
    fi
    [ -n "$told" ] || saksi_say "another run is installing the packages (process ${holder%% *}); waiting for it"
    told=1
    sleep 1
  done
  echo $$ >"$lock/pid"
}

# Runs npm ci in the background, so that the seconds can be shown on a terminal.
saksi_npm_ci() {
  (cd "$root" && exec npm ci --no-audit --no-fund >>"$log" 2>&1 </dev/null) &
  npm_pid=$!
  echo "$npm_pid" >>"$lock/pid"
  # A stopped npm first takes back what it did, and that must be over before the next run begins.
  trap "kill $npm_pid 2>/dev/null; wait $npm_pid; rm -rf '$lock'; exit 130" INT TERM HUP
  if [ -t 2 ]; then
    while kill -0 "$npm_pid" 2>/dev/null; do
      printf '\rsaksi: installing packages… %s s ' "$(($(date +%s) - begun))" >&2
      sleep 1
    done
    printf '\r\033[K' >&2
  fi
  status=0
  wait "$npm_pid" || status=$?
  trap - INT TERM HUP
  return "$status"
}

# The Node that came with the packages, aside, so that npm can run on it while it takes the packages away and puts them back.
saksi_on_own_node() {
  for own in "$root"/node_modules/node-linux-*/bin/node; do
    "$own" --version >/dev/null 2>&1 || continue
    mkdir -p "$root/.saksi/node" && cp "$own" "$root/.saksi/node/node" || return 1
    PATH=$root/.saksi/node:$PATH
    export PATH
    return 0
  done
  return 1
}

# A network may fail for a moment; a package.json that differs from package-lock.json will not mend itself.
saksi_second_try() {
  ! grep -q 'code EUSAGE' "$log" || return 1
  saksi_say 'that did not work; trying once more'
  : >"$log"
  saksi_npm_ci
}

# npm drops a package for one kind of machine that did not come in time, and says that all went well (npm/cli 4828). Each is fetched by itself,
# and taken only if its bytes are those of package-lock.json. True if nothing is missing then.
saksi_fetch_left_out() {
  apart=$root/.saksi/left-out
  tab=$(printf '\t')
  node "$root/scripts/packages-match.mjs" "$root" --left-out 2>/dev/null >"$lock/left-out" || true
  while IFS=$tab read -r folder named sum; do
    rm -rf "$apart" && mkdir -p "$apart" || return 1
    saksi_say "npm left out $named; fetching it"
    (cd "$apart" && npm pack --silent "$named" >>"$log" 2>&1 </dev/null) || return 1
    for file in "$apart"/*.tgz; do
      node "$root/scripts/packages-match.mjs" "$root" --is "$file" "$sum" || return 1
      # Into place only once it is whole: a disk that is full half way must not look installed.
      mkdir "$apart/whole" && tar -xozf "$file" --strip-components=1 -C "$apart/whole" || return 1
      rm -rf "${root:?}/$folder" && mkdir -p "$(dirname -- "$root/$folder")" && mv "$apart/whole" "$root/$folder" || return 1
    done
  done <"$lock/left-out"
  rm -rf "$apart"
  node "$root/scripts/packages-match.mjs" "$root" 2>/dev/null
}

saksi_ensure_packages() {
  saksi_packages_match && return 0
  if ! command -v npm >/dev/null 2>&1; then
    saksi_say 'npm is not installed, and it is needed once to fetch the packages. On Debian or Ubuntu: apt-get install npm'
    exit 2
  fi
  saksi_lock
  # The one we waited for may have done it.
  if ! saksi_packages_match; then
    saksi_say 'installing packages (first run)…'
    log=$root/.saksi/install.log
    begun=$(date +%s)
    rm -f "$root/node_modules/.saksi-stamp"
    : >"$log"
    # What somebody's own `npm ci` on an older Node left out is not left out again.
    own_node=
    if saksi_on_own_node; then own_node=1; fi
    if ! saksi_npm_ci && ! saksi_second_try; then
      grep -v '^npm warn' "$log" | sed '/Clean install a project/,$d' | tail -n 15 >&2
      rm -rf "$lock"
      saksi_say "the packages could not be installed. The whole output is in $log"
      if grep -q 'ENOTEMPTY' "$log"; then
        saksi_say 'another npm seems to be at work in this folder: wait until it has ended, then run the same command again'
      else
        saksi_say 'check the network, a proxy (npm config get proxy) and the free space, then run the same command again'
      fi
      exit 2
    fi
    if [ -z "$own_node" ] && ! node "$root/scripts/packages-match.mjs" "$root" 2>/dev/null && saksi_on_own_node; then
      saksi_say 'this npm runs on an older Node and left out what names a newer one; once more, on the Node that came'
      saksi_npm_ci || true
    fi
    if ! node "$root/scripts/packages-match.mjs" "$root" 2>/dev/null && ! saksi_fetch_left_out; then
      rm -rf "$lock" "$root/.saksi/node"
      saksi_say "some packages for this machine did not come. The whole output is in $log; run the same command again"
      exit 2
    fi
    rm -rf "$root/.saksi/node"
    saksi_hash "$root/package-lock.json" >"$root/node_modules/.saksi-stamp"
    saksi_say "packages installed in $(($(date +%s) - begun)) s"
  fi
  rm -rf "$lock"
}

# Sets $node to a Node of 24.7 or later (its crypto has argon2): the one among the packages, else the system's. An older one would fail in odd ways, so it is refused.
saksi_find_node() {
  for node in "$root/node_modules/.bin/node" "$root"/node_modules/node-linux-*/bin/node node; do
    "$node" -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 24 || (a === 24 && b >= 7) ? 0 : 1)' 2>/dev/null && return 0
  done
  saksi_say "Node 24.7 or later is needed. It comes with the packages on Linux (x64, arm64); here it did not, and the system has $(node --version 2>/dev/null || echo none)"
  saksi_say 'install Node 24.7 or later from https://nodejs.org, then run the same command again'
  exit 2
}

saksi_prepare() {
  saksi_ensure_packages
  saksi_find_node
  # Tools that start with `#!/usr/bin/env node` run on the same Node; an older npm makes no link to it.
  case $node in */*) PATH=$(dirname -- "$node"):$PATH ;; esac
  PATH=$root/node_modules/.bin:$PATH
  export PATH
  # A core dump would hold what was in memory. The soft limit only: a test asks for a core, to look into it for names.
  ulimit -S -c 0 2>/dev/null || true
}
