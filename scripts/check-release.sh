#!/bin/sh
# check-release.sh FOLDER [KEYS]: whether what is in FOLDER is a release, and of whom: SHA256SUMS is signed by a key that KEYS holds, each file that it names is as it says, and
# nothing lies beside them that it does not name. KEYS is that of the version which you trust already; docs/operate/release-keys of this one where nothing is said.
set -eu
here=$(cd -- "$(dirname -- "$0")" && pwd -P)
folder=${1:?the folder of the release} keys=${2:-$here/../docs/operate/release-keys}
refuse() { echo "no release: $1" >&2; exit 1; }
[ -f "$folder/SHA256SUMS" ] || refuse "there is no $folder/SHA256SUMS"
[ -f "$folder/SHA256SUMS.sig" ] || refuse 'SHA256SUMS is not signed'
# When it was signed nobody but the signer says, so a key that has ended checks what was known to be a release before: see the page.
ssh-keygen -Y verify -f "$keys" -I saksi-release -n saksi-release -s "$folder/SHA256SUMS.sig" ${SAKSI_RELEASED:+-O verify-time="$SAKSI_RELEASED"} <"$folder/SHA256SUMS" >/dev/null 2>&1 ||
  refuse "SHA256SUMS bears the signature of no key of $keys"
(cd "$folder" && sha256sum --check --strict --quiet SHA256SUMS) >&2 || refuse 'a file is not what was signed'
for file in "$folder"/*; do
  name=$(basename -- "$file")
  case $name in SHA256SUMS | SHA256SUMS.sig) continue ;; esac
  grep -qxE "[0-9a-f]{64}  $(printf %s "$name" | sed 's/[].[*^$+?(){}|\\]/\\&/g')" "$folder/SHA256SUMS" || refuse "nobody signed $name"
done
echo "$folder is a release: $(wc -l <"$folder/SHA256SUMS") files, signed"
