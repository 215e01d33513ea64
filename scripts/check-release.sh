#!/bin/sh
# check-release.sh FOLDER [KEYS]: whether what is in FOLDER is a release, of whom and which: SHA256SUMS is signed by a key that KEYS holds, each file that it names is as it says,
# nothing lies beside them that it does not name, and they are of one version, no older than the one that this file is part of. KEYS is that of the version which
# you trust already; docs/operate/release-keys of this one where nothing is said.
set -euf
LC_ALL=C
export LC_ALL
here=$(cd -- "$(dirname -- "$0")" && pwd -P)
folder=${1:?the folder of the release} keys=${2:-$here/../docs/operate/release-keys}
refuse() { echo "no release: $1" >&2; exit 1; }
[ -f "$folder/SHA256SUMS" ] || refuse "there is no $folder/SHA256SUMS"
[ -f "$folder/SHA256SUMS.sig" ] || refuse 'SHA256SUMS is not signed'
# Before anything is read: a link may lead elsewhere after it was checked, and a name of several lines is taken for several names.
odd=$(find "$folder/" -mindepth 1 \( ! -type f -o -name '*[!A-Za-z0-9._+~-]*' \) -print -quit)
[ -z "$odd" ] || refuse "$odd is no file of a release"
# When it was signed nobody but the signer says, so a key that has ended checks what was known to be a release before: see the page.
ssh-keygen -Y verify -f "$keys" -I saksi-release -n saksi-release -s "$folder/SHA256SUMS.sig" ${SAKSI_RELEASED:+-O verify-time="$SAKSI_RELEASED"} <"$folder/SHA256SUMS" >/dev/null 2>&1 ||
  refuse "SHA256SUMS bears the signature of no key of $keys"
(cd "$folder" && sha256sum --check --strict --quiet SHA256SUMS) >&2 || refuse 'a file is not what was signed'
signed=$(sed 's/^[0-9a-f]\{64\}  //' "$folder/SHA256SUMS")
for name in $(find "$folder/" -mindepth 1 ! -name SHA256SUMS ! -name SHA256SUMS.sig -printf '%P\n'); do
  printf '%s\n' "$signed" | grep -qxF -- "$name" || refuse "nobody signed $name"
done
# The names are signed with the rest, and whoever calls the folder otherwise has not made another release of it.
version=$(printf '%s\n' "$signed" | sed -n 's/^saksi-\(.*\)\.cdx\.json$/\1/p')
for name in $signed; do
  case $name in "saksi-$version.cdx.json" | "saksi-$version-linux-"*.tar.gz | "saksi_${version}_"*.deb) ;; *) refuse "$name is of no version, or of another than ${version:-the others}" ;; esac
done
for package in "$here/package.json" "$here/../package.json"; do
  [ -f "$package" ] || continue
  own=$(sed -n 's/^  "version": "\(.*\)",\{0,1\}$/\1/p' "$package")
  [ "$(printf '%s\n%s\n' "$own" "$version" | sort -V | head -n 1)" = "$own" ] || [ -n "${SAKSI_OLDER:-}" ] ||
    refuse "it is Saksi $version, older than the $own that you have: what was mended since is missing (SAKSI_OLDER=yes, where you want that one)"
  break
done
echo "$folder is a release of Saksi $version: $(wc -l <"$folder/SHA256SUMS") files, signed${SAKSI_RELEASED:+; checked as of $SAKSI_RELEASED, a day that nobody signed}"
