#!/bin/sh
# install-page.sh: the way of a clone through docs/operate/install.md as it stands, as root, where nothing of it is left behind: /etc, /opt, /srv and /home
# of this machine are seen through a layer of their own, which ends with this shell. URL is a copy of this clone, and the questions of `setup` are answered
# as somebody answered them who broke off before the end. Then what setup printed is gone by: three keepers' sheets as the account of a witness, the
# operator's first two steps as whom his sheet says, and once more as root; the unit's own command is run as the unit's own user, until the desk
# answers; and the last block of docs/operate/upgrade.md takes a version into use that has another desk.
# What only systemd does (the unit's walls, the timer) is not run here: test/operate/units.test.ts reads the units.
# Needs root, mount namespaces, age and the package registry. Minutes.
set -eu
root=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
if [ "${SAKSI_APART:-}" != yes ]; then
  [ "$(id -u)" = 0 ] || { echo 'install-page.sh: needs root'; exit 2; }
  SAKSI_APART=yes exec unshare --mount --pid --fork --mount-proc sh "$0"
fi
say() { printf '%s\n' "== $*"; }
layers=$(mktemp -d)
mount -t tmpfs none "$layers"
chmod 755 "$layers"
for place in etc opt srv home mnt; do
  mkdir "$layers/$place" "$layers/$place.work"
  mount -t overlay overlay -o "lowerdir=/$place,upperdir=$layers/$place,workdir=$layers/$place.work" "/$place"
done
for who in saksi saksi-witness; do ! id "$who" >/dev/null 2>&1 || userdel "$who"; done
rm -rf /opt/saksi /srv/saksi /srv/saksi-witness

nth() { # nth PAGE KIND N: a block of a page, the first is 1.
  awk -v fence="^\`\`\`$2\$" -v want="$3" '$0 ~ fence { n++; on = 1; next } /^```/ { on = 0 } on && n == want' "$root/docs/operate/$1"
}
# The clone is another user's, and root clones it.
export GIT_CONFIG_COUNT=3 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*' GIT_CONFIG_KEY_1=user.name GIT_CONFIG_VALUE_1=nobody GIT_CONFIG_KEY_2=user.email GIT_CONFIG_VALUE_2=nobody@localhost
given=$layers/given
git clone --quiet --no-hardlinks "file://$root" "$given"
git -C "$given" checkout --quiet -B main
block=$(nth install.md sh 1 | sed "s|git clone URL|git clone --quiet file://$given|")
answers='{"country":"kh","url":"https://record.example","desk":"https://desk.example","pages":"https://page.example","names":{"trustee":{"en":"A court of accounts","km":"សាលាសាកល្បង"},"oversight-body":{"en":"A commission","km":"គណៈកម្មការសាកល្បង"},"ngo-coalition":null,"embassies":null},"keepers":{"agency":"a ministry","trustee-1":"a court","trustee-2":"a university","trustee-3":"an embassy"},"witnesses":{"government":"a ministry","civil":"a university","foreign":"an embassy"}}'
answered="runuser -u saksi -- sh -c 'cat > /srv/saksi/record.answers.json' <<'ANSWERS'
$answers
ANSWERS"
# Before the line that sets up. A doctor that finds a new record wanting (no backup, no witness) has looked at it: that is no fault of the page.
printf '%s\n' "$block" | awk -v before="$answered" '/ setup /{ print before } { print }' | sed "s#^.* doctor .*\$#{ & || true; } | tee $layers/doctor#" >"$layers/block"
# Whoever goes on takes each answer as it was given, and says that it is so.
say 'the block of install.md'
{ for _ in $(seq 40); do echo; done; echo yes; } | sh -eu "$layers/block"
grep -q '^[0-9]* well, ' "$layers/doctor"
sheets=/srv/saksi/record.sheets

say 'three witnesses, by their sheets, as the account that witness.md makes'
eval "$(grep -o 'useradd [^`]*saksi-witness' "$root/docs/operate/witness.md")"
port=7381
for class in government civil foreign; do
  mkdir "/srv/saksi-witness/$class"
  cp /srv/saksi/record/tlog/vkey "/srv/saksi-witness/$class/vkey"
  chown -R saksi-witness: "/srv/saksi-witness/$class"
  sed -n 's/^   saksi witness/\/opt\/saksi\/saksi witness/p' "$sheets/witness-$class.txt" |
    sed "s|https://YOUR.HOST|http://localhost:$port|; s|YOUR.HOST|$class.example|; s|serve ./w1|serve ./w1 --port $port >served 2>\&1 \&|" >"$layers/commands"
  [ "$(wc -l <"$layers/commands")" = 4 ]
  runuser -u saksi-witness -- env -C "/srv/saksi-witness/$class" sh -eu <"$layers/commands"
  install -m 644 "/srv/saksi-witness/$class/lines-$class" /srv/saksi/
  port=$((port + 1))
done
sleep 3

say 'the operator’s steps 1 and 2, in the shell that his sheet opens; then as root, who leaves nothing of his own'
shell=$(sed -n 's/^   \(runuser .*\)/\1/p' "$sheets/operator.txt")
[ "$shell" = 'runuser -u saksi -- env -C /srv/saksi bash' ]
sed -n '/^1\. /,/^3\. /s/^   //p' "$sheets/operator.txt" >"$layers/steps"
[ "$(wc -l <"$layers/steps")" = 6 ]
$shell -eu <"$layers/steps"
(cd /srv/saksi && bash -eu <"$layers/steps") 2>"$layers/as-root"
grep -q '^as saksi, whose /srv/saksi/record is$' "$layers/as-root"
[ -z "$(find /srv/saksi/record ! -user saksi)" ]
runuser -u saksi -- /opt/saksi/saksi doctor /srv/saksi/record >"$layers/doctor" || true
grep -q '^✔ secrets.owner ' "$layers/doctor"

command=$(sed -n 's/^ExecStart=//p' "$root/docs/operate/systemd/saksi.service")
cat >"$layers/systemctl" <<SYSTEMCTL
#!/bin/sh
# What systemd would do with the one unit, by its own words.
case \$1 in
  start)
    cd "$(sed -n 's/^WorkingDirectory=//p' "$root/docs/operate/systemd/saksi.service")"
    # runuser would kill after two seconds what it is asked to end.
    setpriv --reuid saksi --regid saksi --init-groups -- $command >"$layers/served" 2>&1 &
    echo \$! >"$layers/pid"
    for _ in \$(seq 180); do
      ! curl -fsS -o /dev/null http://127.0.0.1:8081/ 2>/dev/null || exit 0
      kill -0 "\$(cat "$layers/pid")" 2>/dev/null || break
      sleep 1
    done
    cat "$layers/served"
    exit 1 ;;
  stop)
    kill "\$(cat "$layers/pid")"
    while kill -0 "\$(cat "$layers/pid")" 2>/dev/null; do sleep 0.5; done ;;
  *) exit 2 ;;
esac
SYSTEMCTL
chmod 755 "$layers/systemctl"
mkdir "$layers/bin"
ln -s "$layers/systemctl" "$layers/bin/systemctl"
PATH=$layers/bin:$PATH
export PATH
systemctl start saksi
say 'the page installs what its unit serves'

say 'the last block of upgrade.md, to a version with another desk'
printf '\n/* of another version */\n' >>"$given/src/web/desk/desk.css"
git -C "$given" commit --quiet --all --message 'another version'
mkdir -p /mnt/backup
chown saksi: /mnt/backup
age-keygen -o "$layers/officer.key" 2>/dev/null
block=$(nth upgrade.md console 2 | sed "s|age1…|$(age-keygen -y "$layers/officer.key")|")
was=$(cat /opt/saksi/dist/public.stamp)
# Without the page's own step the service says which it is.
systemctl stop saksi
git -C /opt/saksi pull --quiet
if systemctl start saksi >"$layers/refused" 2>&1; then echo 'it serves a desk that is not built'; exit 1; fi
grep -q 'run npm run build in /opt/saksi as whoever owns that folder' "$layers/refused"
git -C /opt/saksi reset --quiet --hard HEAD^
systemctl start saksi
printf '%s\n' "$block" >"$layers/upgrade"
sh -eu "$layers/upgrade"
[ "$was" != "$(cat /opt/saksi/dist/public.stamp)" ]
[ -z "$(find /srv/saksi/record -maxdepth 2 ! -user saksi)" ]
systemctl stop saksi
say 'all of it held'
