#!/bin/sh
# try-package.sh FILE.deb [NEXT.deb]: the Debian package from its installation to the first return that a device signs, upgraded while eight writers hand in (to NEXT.deb, of
# another commit; without it to itself under a newer number), then removed and purged, as root, where nothing of it is left behind: the folders that dpkg writes are seen through a layer of their own, which ends with this shell. What only
# systemd does (starting units, stopping one before its program is exchanged) is not run here: test/operate/units.test.ts reads the units.
# Needs root, namespaces, iproute2, curl, dpkg-deb and PostgreSQL. A minute.
set -eu
package=$(realpath -- "$1")
next=$(realpath -- "${2:-$1}")
root=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
if [ "${SAKSI_APART:-}" != yes ]; then
  [ "$(id -u)" = 0 ] || { echo 'try-package.sh: needs root'; exit 2; }
  SAKSI_APART=yes exec unshare --mount --pid --net --fork --mount-proc sh "$0" "$package" "$next"
fi
# A network of its own, so that no other server answers in its place; and no /run, where this machine's units would be stopped.
ip link set lo up
say() { printf '%s\n' "== $*"; }
layers=$(mktemp -d)
mount -t tmpfs none "$layers"
mount -t tmpfs none /run
for place in etc srv usr var; do
  mkdir "$layers/$place" "$layers/$place.work"
  mount -t overlay overlay -o "lowerdir=/$place,upperdir=$layers/$place,workdir=$layers/$place.work" "/$place"
done
export DEBIAN_FRONTEND=noninteractive
dpkg --purge saksi >/dev/null 2>&1 || true
as() { runuser -u saksi -- env -C /srv/saksi "$@"; }
serve() { # serve: the unit's own command, until it says that it is ready.
  # shellcheck disable=SC2046
  as $(sed -n 's/^ExecStart=//p' /lib/systemd/system/saksi.service) >"$layers/served" 2>&1 &
  served=$!
  for _ in $(seq 120); do
    if command -v curl >/dev/null && curl -sf localhost:8082/readyz >/dev/null; then return 0; fi
    kill -0 "$served" 2>/dev/null || break
    sleep 1
  done
  cat "$layers/served"
  return 1
}
end() { pkill -TERM -u saksi -f 'saksi.js serve'; wait "$served" || true; }

say install
installed=$(date +%s%N)
dpkg -i "$package" | tail -n 2
[ "$(stat -c '%U %a' /srv/saksi)" = 'saksi 700' ]
[ "$(command -v saksi)" = /usr/bin/saksi ]
saksi --version
say 'a record, served by the unit’s own command'
as saksi init /srv/saksi/record --country kh --json >"$layers/links"
serve
curl -sf localhost:8080/ | grep -q '<html'
curl -sf localhost:8081/ | grep -q '<html'
"$root/node_modules/.bin/node" "$root/scripts/first-return.ts" "$layers/links" /srv/saksi/record >"$layers/people" 2>&1 &
people=$!
until grep -q '^signed$' "$layers/people"; do
  kill -0 "$people" || { cat "$layers/people"; exit 1; }
  sleep 0.2
done
say "the first return signed by a device, $((($(date +%s%N) - installed) / 1000000)) ms after the package was taken up"

say 'a newer one over it, while eight writers hand in'
dpkg-deb -R "$next" "$layers/next"
sed -i 's/^Version: .*/Version: 999.0.0/' "$layers/next/DEBIAN/control"
sed -i 's/gt [0-9][^;]*;/gt 999.0.0;/' "$layers/next/DEBIAN/preinst"
dpkg-deb --root-owner-group -Znone --build "$layers/next" "$layers/next.deb" >/dev/null
rm -rf "$layers/next"
sleep 5
# What prerm and postinst have systemd do before and after the exchange.
begun=$(date +%s%N)
end
dpkg -i "$layers/next.deb" | tail -n 2
serve
say "served again $((($(date +%s%N) - begun) / 1000000)) ms after it was asked to end, unpacking included"
sleep 5
kill -TERM "$people"
wait "$people" || { cat "$layers/people"; exit 1; }
say "$(tail -n 1 "$layers/people")"
end
as saksi verify /srv/saksi/record | tail -n 1

say 'an older one over a newer is refused'
if dpkg -i "$package" >"$layers/older" 2>&1; then cat "$layers/older"; exit 1; fi
grep -q 'Restore a backup' "$layers/older"
[ "$(dpkg-query -W -f '${Version} ${db:Status-Status}' saksi)" = '999.0.0 installed' ]

say 'removed, and purged: the record stays'
dpkg -r saksi | tail -n 1
[ ! -e /usr/bin/saksi ] && [ ! -e /usr/lib/saksi/bin ]
[ -f /srv/saksi/record/saksi.json ]
dpkg -P saksi >"$layers/purged" 2>&1
grep -q 'is not empty and stays' "$layers/purged"
[ -f /srv/saksi/record/saksi.json ] && getent passwd saksi >/dev/null
say 'all of it held'
