#!/bin/sh
# release.sh [--key FILE]: what is handed out, into dist/release, the same bytes from the same commit on any machine:
#   saksi_VERSION_ARCHITECTURE.deb       the program, its packages and its Node; nothing else is fetched to install or upgrade
#   saksi-VERSION-linux-ARCH.tar.gz      the same tree, for a machine without dpkg
#   saksi-VERSION.cdx.json               its parts (CycloneDX)
#   SHA256SUMS, SHA256SUMS.sig           checksums; signed (scripts/sign-release.sh) where --key names the makers' key
# Same machine or another: the work tree is the commit's, nothing beside it is packed, and rights and sizes do not depend on whose clone or disk it is. The
# list of parts is npm's own, and names no version of it. Needs dpkg-deb, GNU tar and the package registry. Minutes.
set -eu
root=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$root/scripts/packages.sh"
key=
[ "${1:-}" != --key ] || key=$(realpath -- "$2")
saksi_prepare
cd "$root"
PATH=$(dirname -- "$node"):$PATH
if [ -n "$(git status --porcelain)" ]; then
  saksi_say 'the work tree is not the commit: commit or remove what git status names'
  exit 2
fi
version=$(node -p 'require("./package.json").version')
case $(uname -m) in x86_64) arch=x64 deb=amd64 ;; aarch64) arch=arm64 deb=arm64 ;; *) saksi_say 'only x86_64 and aarch64'; exit 2 ;; esac
# Everything is as old as the commit.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH TZ=UTC LC_ALL=C.UTF-8
umask 022
# Debian's own npm 9 has no `sbom`, and to `npm sbom --help` it prints its general help and ends well: its number is asked, before minutes are spent.
npm=$(npm --version)
if [ "${npm%%.*}" -lt 10 ]; then
  saksi_say "npm $npm cannot list the parts (npm sbom): it takes npm 10 or newer. npm install --global npm@10, and once more"
  exit 2
fi
whole=$root/dist/release
rm -rf "$whole"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Put into place once it is whole: a package that is half written is nobody's to install.
out=$work/release
mkdir "$out"

saksi_say 'compiling…'
node scripts/pack.ts saksi
tree=$work/tree
lib=$tree/usr/lib/saksi
mkdir -p "$lib"
cp -R dist/packages/saksi/. "$lib"

saksi_say 'its packages, in the versions of the lockfile…'
locked=$work/locked
mkdir "$locked"
cp package-lock.json "$locked"
# The database that npm can bring is for trying out; a Debian has its own.
node -e '
  const { readFileSync, writeFileSync } = require("node:fs")
  const [from, to] = process.argv.slice(1)
  const { name, version, license, dependencies } = JSON.parse(readFileSync(from))
  writeFileSync(to, JSON.stringify({ name, version, license, dependencies }))
' "$lib/package.json" "$locked/package.json"
(cd "$locked" && npm install --package-lock-only --ignore-scripts --no-audit --no-fund --silent && npm ci --omit=dev --ignore-scripts --no-audit --no-fund --silent)
cp -R "$locked/node_modules" "$lib"
rm -rf "$lib/node_modules/.bin" "$lib/node_modules/.package-lock.json"
# What only a developer reads: maps, declarations, tests and their like. Licences stay.
find "$lib/node_modules" \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete
cp "$root/node_modules/node-linux-$arch/bin/node" "$lib/node"
chmod 755 "$lib/node"
cp "$root/node_modules/node-linux-$arch/LICENSE" "$lib/node.LICENSE"
# The version that is installed checks the next one, with its own list of keys.
install -m 755 scripts/check-release.sh "$lib/check-release.sh"

sh scripts/debian/pack-units "$tree"
mkdir -p "$tree/usr/bin" "$tree/usr/share/man/man1" "$tree/usr/share/doc/saksi"
install -m 755 scripts/debian/saksi "$tree/usr/bin/saksi"
gzip -9nc "$lib/saksi.1" >"$tree/usr/share/man/man1/saksi.1.gz"
# The pages, and what they lead to; not the pictures.
for part in operate how-to spec reference legal decisions; do cp -R "docs/$part" "$tree/usr/share/doc/saksi"; done
cp LICENSE "$tree/usr/share/doc/saksi/copyright"
chmod -R u=rwX,go=rX "$tree"
find "$tree" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

saksi_say 'the tarball, the package and the list of parts…'
tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --format=gnu -C "$tree" -cf - . | gzip -9n >"$out/saksi-$version-linux-$arch.tar.gz"
mkdir "$tree/DEBIAN"
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$deb/" -e "s/@KILOBYTES@/$(find "$tree/usr" "$tree/lib" -type f -printf '%s\n' | awk '{ n += int($1 / 1024) + 1 } END { print n }')/" scripts/debian/control >"$tree/DEBIAN/control"
install -m 755 scripts/debian/postinst scripts/debian/prerm scripts/debian/postrm "$tree/DEBIAN"
sed "s/@VERSION@/$version/g" scripts/debian/preinst >"$tree/DEBIAN/preinst"
chmod 755 "$tree/DEBIAN/preinst"
(cd "$tree" && find usr lib -type f -print0 | sort -z | xargs -0 md5sum) >"$tree/DEBIAN/md5sums"
find "$tree/DEBIAN" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group --uniform-compression -Zxz -z6 --build "$tree" "$out/saksi_${version}_$deb.deb" >/dev/null
# npm's own, of what was installed above. Its number and its moment are the machine's; here they are the commit's.
(cd "$locked" && npm sbom --sbom-format cyclonedx --omit=dev) | node -e '
  const { createHash } = require("node:crypto")
  const sbom = JSON.parse(require("node:fs").readFileSync(0))
  sbom.metadata.timestamp = new Date(process.env.SOURCE_DATE_EPOCH * 1000).toISOString()
  sbom.components.push({ type: "platform", name: "node", version: process.version.slice(1), purl: `pkg:generic/node@${process.version.slice(1)}`, "bom-ref": "node" })
  delete sbom.metadata.tools
  delete sbom.serialNumber
  const hash = createHash("sha256").update(JSON.stringify(sbom)).digest("hex")
  sbom.serialNumber = `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
  process.stdout.write(`${JSON.stringify(sbom, null, 2)}\n`)
' >"$out/saksi-$version.cdx.json"
node scripts/check-sbom.ts "$lib" "$out/saksi-$version.cdx.json"
(cd "$out" && sha256sum saksi* >SHA256SUMS)
if [ -n "$key" ]; then sh scripts/sign-release.sh "$key" "$out"; else saksi_say 'not signed: no --key'; fi
rm -rf "$whole.part"
cp -R "$out" "$whole.part"
mv "$whole.part" "$whole"
saksi_say "in $whole:"
ls -l "$whole" >&2
