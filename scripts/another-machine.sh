#!/bin/sh
# another-machine.sh FILE.deb [TREES]: a record moves to another machine and back, as docs/operate/move.md and restore.md say, with work in between.
# The two are a Debian 12 with its PostgreSQL 15 and a Debian 13 with its PostgreSQL 17: each its own files, users, processes, host name and network address,
# and between them one wire, over which goes what an officer would carry. One kernel serves both, so this does not try another processor or clock.
# Needs root, namespaces, iproute2, debootstrap and Debian's packages. Ten minutes; TREES keeps the bare machines for the next time.
set -eu
package=$(realpath -- "$1")
trees=$(realpath -m -- "${2:-$(mktemp -d)}")
if [ "${SAKSI_APART:-}" != yes ]; then
  [ "$(id -u)" = 0 ] || { echo 'another-machine.sh: needs root'; exit 2; }
  SAKSI_APART=yes exec unshare --mount --pid --net --fork --mount-proc sh "$0" "$package" "$trees"
fi
say() { printf '%s\n' "== $*"; }
layers=$(mktemp -d)
mount -t tmpfs none "$layers"

on() { # on MACHINE COMMAND…: as root of that machine, in its own namespaces.
  machine=$1
  shift
  nsenter --all --target "$(cat "$layers/$machine.pid")" chroot "$layers/$machine" "$@"
}
as() { # as MACHINE SCRIPT [ARGUMENT…]: as its user saksi, in its folder.
  machine=$1 script=$2
  shift 2
  on "$machine" runuser -u saksi -- env -C /srv/saksi sh -euc "$script" sh "$@"
}
start() { # start MACHINE ADDRESS: a layer over its tree, so that the tree stays bare.
  mkdir "$layers/$1" "$layers/$1.upper" "$layers/$1.work"
  mount -t overlay overlay -o "lowerdir=$trees/$1,upperdir=$layers/$1.upper,workdir=$layers/$1.work" "$layers/$1"
  # shellcheck disable=SC2016
  unshare --mount --uts --ipc --pid --net --fork sh -c '
    hostname "$1" && mount -t proc proc "$2/proc" && mount -t tmpfs none "$2/dev/shm" && exec sleep infinity' sh "$1" "$layers/$1" &
  until inside=$(pgrep --parent $! 2>/dev/null); do sleep 0.1; done
  echo "$inside" >"$layers/$1.pid"
  until [ -e "$layers/$1/proc/self" ] || on "$1" test -e /proc/self 2>/dev/null; do sleep 0.1; done
  ip link set "to-$1" netns "$inside"
  on "$1" ip link set lo up
  on "$1" ip address add "$2/24" dev "to-$1"
  on "$1" ip link set "to-$1" up
}
carry() { # carry FROM FILE TO NAME: over the wire, by each machine's own hands.
  as "$1" '/usr/lib/saksi/node -e "
    const { createServer } = require(\"node:net\"), { createReadStream } = require(\"node:fs\")
    const server = createServer((s) => { createReadStream(process.argv[1]).pipe(s); server.close() }).listen(9000)" "$1"' "$2" &
  sender=$!
  as "$3" 'until /usr/lib/saksi/node -e "
    require(\"node:net\").connect(9000, process.argv[1]).on(\"error\", () => process.exit(1)).pipe(require(\"node:fs\").createWriteStream(process.argv[2]))" "$1" "$2"
    do sleep 0.2; done' "$(address "$1")" "$4"
  wait "$sender"
}
address() { [ "$1" = old ] && echo 198.18.0.1 || echo 198.18.0.2; }
serve() { # serve MACHINE COMMAND…: until it is ready.
  machine=$1
  shift
  as "$machine" 'exec "$@"' "$@" >"$layers/$machine.served" 2>&1 &
  served=$!
  for _ in $(seq 180); do
    if on "$machine" curl -sf -o /dev/null localhost:8080/; then return 0; fi
    kill -0 "$served" 2>/dev/null || break
    sleep 1
  done
  cat "$layers/$machine.served"
  return 1
}
end() { # end MACHINE: what serves there is asked to stop, and is gone.
  on "$1" pkill -INT -f bin/saksi.js
  while on "$1" pgrep -f bin/saksi.js >/dev/null; do sleep 0.2; done
}

mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | head -n 1)
for machine in 'old bookworm' 'new trixie'; do
  set -- $machine
  [ -e "$trees/$1/usr/bin/pgrep" ] && continue
  say "a bare machine of $2"
  mkdir -p "$trees"
  debootstrap --variant=minbase --include=postgresql,iproute2,curl,age,procps "$2" "$trees/$1" "$mirror" >"$layers/made" 2>&1 || { tail -n 5 "$layers/made"; exit 1; }
done
ip link add to-old type veth peer name to-new
start old "$(address old)"
start new "$(address new)"
for machine in old new; do
  install -m 644 "$package" "$layers/$machine/root/saksi.deb"
  on "$machine" dpkg -i /root/saksi.deb >/dev/null
  say "$(on "$machine" hostname): $(on "$machine" sh -c '. /etc/os-release; echo "$PRETTY_NAME"'), PostgreSQL $(on "$machine" sh -c 'ls /usr/lib/postgresql')"
done

say 'a record is served on the old one, and an officer of another office makes a key on the new one'
as old 'saksi demo demo --no-serve >/dev/null'
serve old saksi demo demo
as new 'age-keygen -o officer.key 2>/dev/null'
officer=$(as new 'age-keygen -y officer.key')
figure() { as "$1" 'saksi count "$1" accused-registered --from 2023-01-01 --to 2024-01-01 --by outcome | sed "s/ as of .*//"' "$2"; }
figure old demo/kh >"$layers/figure.old"
say 'it moves: stopped, backed up, carried, restored, verified; and a figure is the same'
end old
as old 'saksi backup demo/kh record.age --to "$1" && cp demo/kh/tlog/checkpoint newest.checkpoint' "$officer"
carry old record.age new record.age
carry old newest.checkpoint new newest.checkpoint
as new 'saksi restore record.age record --identity officer.key --witnessed newest.checkpoint'
as new 'saksi verify record --figures'
figure new record >"$layers/figure.new"
diff "$layers/figure.old" "$layers/figure.new"

say 'work goes on: what an office sealed on the old machine comes in on the new one, while it serves'
as old 'saksi seal --nil CFI-X1:2023-Q3 --form court-return --keys demo/kh.edge/moj.edge.json --out nil.saksi'
carry old nil.saksi new nil.saksi
serve new saksi serve record
as new 'saksi import record nil.saksi --form court-return'
end new
as new 'saksi verify record --since newest.checkpoint'
carry new record/tlog/checkpoint old overtaken.checkpoint
say 'the old one is told that it is overtaken'
if as old 'saksi doctor demo/kh --witnessed overtaken.checkpoint' >"$layers/doctor" 2>&1; then cat "$layers/doctor"; exit 1; fi
grep -i 'overtaken\|behind\|newer' "$layers/doctor"

say 'and back, from the newer PostgreSQL to the older'
as new 'saksi backup record back.age --to "$1"' "$officer"
carry new back.age old back.age
carry new officer.key old officer.key
carry new record/tlog/checkpoint old newest.checkpoint
as old 'saksi restore back.age back --identity officer.key --witnessed newest.checkpoint'
as old 'saksi verify back --figures'
figure old back >"$layers/figure.back"
diff "$layers/figure.old" "$layers/figure.back"
say 'all of it held'
