#!/bin/sh
# sign-release.sh KEY FOLDER [KEYS]: signs FOLDER/SHA256SUMS with KEY, a private half that lies nowhere in the repository, or the handle of a security key. KEYS is
# docs/operate/release-keys where nothing is said. A signature that nobody could check by it is taken away again. docs/operate/releases.md
set -eu
here=$(cd -- "$(dirname -- "$0")" && pwd -P)
key=${1:?the private key} folder=${2:?the folder of the release} keys=${3:-$here/../docs/operate/release-keys}
[ ! -e "$folder/SHA256SUMS.sig" ] || { echo "$folder/SHA256SUMS.sig is there already" >&2; exit 2; }
ssh-keygen -q -Y sign -n saksi-release -f "$key" "$folder/SHA256SUMS"
sh "$here/check-release.sh" "$folder" "$keys" >&2 || {
  rm -f "$folder/SHA256SUMS.sig"
  echo "not signed: $keys does not hold the public half of $key for today, or the files are not those of the checksums" >&2
  exit 1
}
