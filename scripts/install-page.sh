#!/bin/sh
# install-page.sh: the first block of docs/operate/install.md as it stands, as root, where nothing of it is left behind: /etc, /opt, /srv and /home
# of this machine are seen through a layer of their own, which ends with this shell. URL is this clone, and the questions of `setup` are answered
# as somebody answered them who broke off before the end. Then the unit's own command is run as the unit's own user, until the desk answers.
# What only systemd does (the unit's walls, the timer) is not run here: test/operate/units.test.ts reads the units.
# Needs root, mount namespaces and the package registry. Minutes.
set -eu
root=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
if [ "${SAKSI_APART:-}" != yes ]; then
  [ "$(id -u)" = 0 ] || { echo 'install-page.sh: needs root'; exit 2; }
  SAKSI_APART=yes exec unshare --mount --pid --fork --mount-proc sh "$0"
fi
layers=$(mktemp -d)
mount -t tmpfs none "$layers"
for place in etc opt srv home; do
  mkdir "$layers/$place" "$layers/$place.work"
  mount -t overlay overlay -o "lowerdir=/$place,upperdir=$layers/$place,workdir=$layers/$place.work" "/$place"
done
! id saksi >/dev/null 2>&1 || userdel saksi
rm -rf /opt/saksi /srv/saksi

page=$root/docs/operate/install.md
block=$(awk '/^```/ { n++; next } n == 1' "$page" | sed "s|git clone URL|git clone --quiet --no-hardlinks file://$root|")
# The clone is another user's, and root clones it.
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*'
answers='{"country":"kh","url":"https://record.example","desk":"https://desk.example","names":{"trustee":{"en":"A court of accounts","km":"A"},"oversight-body":{"en":"A commission","km":"B"},"ngo-coalition":null,"embassies":null},"keepers":{"agency":"a ministry","trustee-1":"a court","trustee-2":"a university","trustee-3":"an embassy"},"witnesses":{"government":"a ministry","civil":"a university","foreign":"an embassy"}}'
answered="runuser -u saksi -- sh -c 'cat > /srv/saksi/record.answers.json' <<'ANSWERS'
$answers
ANSWERS"
# Before the line that sets up. A doctor that finds a new record wanting (no backup, no witness) has looked at it: that is no fault of the page.
printf '%s\n' "$block" | awk -v before="$answered" '/ setup /{ print before } { print }' | sed "s#^.* doctor .*\$#{ & || true; } | tee $layers/doctor#" >"$layers/block"
# Whoever goes on takes each answer as it was given.
yes '' 2>/dev/null | sh -eu "$layers/block"
grep -q '^[0-9]* well, ' "$layers/doctor"

command=$(sed -n 's/^ExecStart=//p' "$root/docs/operate/systemd/saksi.service")
cd "$(sed -n 's/^WorkingDirectory=//p' "$root/docs/operate/systemd/saksi.service")"
# shellcheck disable=SC2086
runuser -u saksi -- $command >"$layers/served" 2>&1 &
served=$!
for _ in $(seq 120); do
  if curl -fsS -o /dev/null http://127.0.0.1:8081/ 2>/dev/null; then
    echo 'the page installs what its unit serves'
    kill "$served"
    exit 0
  fi
  kill -0 "$served" 2>/dev/null || break
  sleep 1
done
echo 'what the page installed does not serve:'
cat "$layers/served"
exit 1
