#!/bin/sh
# referees.sh [NAME…]: builds or installs the programs that tests call to contradict us, none of them ours to trust or to ship:
#   go-auditor   Go's own transparency-log library reads our log (test/referees/go-auditor)
#   go-witness   torchwood drives our witness with a log that is not ours, and checks our receipts (test/referees/go-witness)
#   litewitness  torchwood's witness cosigns our log (Go module filippo.io/torchwood; needs ssh-agent)
#   zbarimg      reads our QR codes (Debian's zbar-tools)
#   pdftotext    reads back the text of our PDFs (Debian's poppler-utils)
#   age          opens our backups (Debian's age)
#   promtool     reads our metrics and tries our alert rules (of Debian's prometheus, whose service is not installed)
#   zsh, fish    are asked to complete a line of ours (Debian's zsh, fish)
#   Rscript      runs the R example of the tables' package (Debian's r-base-core and r-cran-jsonlite)
#   sheets       openpyxl and odfpy write the messy spreadsheets that a return is read from (test/referees/messy-sheets)
#   readers      frictionless judges our data packages, python-docx reads back our Word documents (Python packages, in an environment of their own)
#   or-tools     solves the bounds of withheld cells, and the cheapest pattern, again (Python package ortools, in an environment of its own)
#   opendp       says what noise costs, and draws it (Python package opendp, in an environment of its own)
#   caddy, nginx judge the blocks of docs/operate/tls.md (of Debian's packages, whose services are not installed)
# All of them but the last two without a NAME. They go outside the repository, to $SAKSI_REFEREES or ~/.cache/saksi-referees, and are found there by
# test/referees/find-referee.ts. What cannot be had is said, and is exit code 1 at the end; where CI=true the tests then fail.
set -eu
root=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$root/scripts/packages.sh"
place=${SAKSI_REFEREES:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/saksi-referees}
mkdir -p "$place"
status=0

# apt_get PACKAGE…: only root can, and only where there is apt-get. What there is to have is asked once a run.
updated=
apt_get() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || return 1
  [ -n "$updated" ] || { apt-get update >"$place/apt.log" 2>&1 </dev/null && updated=1; } || { tail -n 3 "$place/apt.log" >&2; return 1; }
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >"$place/apt.log" 2>&1 </dev/null ||
    { tail -n 3 "$place/apt.log" >&2; return 1; }
}

# find_go: a Go on the PATH or where its own installer puts it; Debian's otherwise.
find_go() {
  go=$(command -v go || true)
  [ -n "$go" ] || [ ! -x /usr/local/go/bin/go ] || go=/usr/local/go/bin/go
  [ -n "$go" ] || { apt_get golang-go ca-certificates && go=$(command -v go); }
}

# go_program NAME: built again only when its source, in test/referees, is another.
go_program() {
  source=$root/test/referees/$1
  stamp=$(cat "$source"/*.go "$source"/go.mod "$source"/go.sum | cksum)
  [ -x "$place/$1" ] && [ "$(cat "$place/$1.stamp" 2>/dev/null)" = "$stamp" ] && return 0
  find_go || return 1
  (cd "$source" && GOFLAGS=-mod=readonly CGO_ENABLED=0 "$go" build -trimpath -buildvcs=false -o "$place/$1.new" .) &&
    mv "$place/$1.new" "$place/$1" && printf '%s\n' "$stamp" >"$place/$1.stamp"
}
go_auditor() { go_program go-auditor; }
go_witness() { go_program go-witness; }

# Later versions want a newer Go. Its witnessctl needs modules that are not everywhere; the test writes the two rows that it would.
litewitness_version=v0.9.0
litewitness() {
  command -v ssh-agent >/dev/null 2>&1 || apt_get openssh-client || return 1
  [ -x "$place/litewitness" ] && [ "$(cat "$place/litewitness.stamp" 2>/dev/null)" = "$litewitness_version" ] && return 0
  find_go || return 1
  GOBIN=$place CGO_ENABLED=0 "$go" install "filippo.io/torchwood/cmd/litewitness@$litewitness_version" &&
    printf '%s\n' "$litewitness_version" >"$place/litewitness.stamp"
}

zbar() {
  command -v zbarimg >/dev/null 2>&1 || apt_get zbar-tools
}

pdf_text() {
  command -v pdftotext >/dev/null 2>&1 || apt_get poppler-utils
}

age_tool() {
  command -v age >/dev/null 2>&1 || apt_get age
}

# out_of_package PACKAGE PATH: one program of a Debian package that is not installed.
out_of_package() {
  program=$(basename "$2")
  command -v "$program" >/dev/null 2>&1 && return 0
  [ -x "$place/$program" ] && return 0
  command -v apt-get >/dev/null 2>&1 || return 1
  taken=$(mktemp -d)
  { (cd "$taken" && { apt-get download "$1" || { apt-get update && apt-get download "$1"; }; }) && dpkg-deb -x "$taken/$1"_*.deb "$taken/x"; } >"$place/apt.log" 2>&1 &&
    mv "$taken/x/$2" "$place/$program"
  status_of=$?
  rm -rf "$taken"
  return "$status_of"
}
prom_tool() { out_of_package prometheus usr/bin/promtool; }
caddy_server() { out_of_package caddy usr/bin/caddy; }
nginx_server() { out_of_package nginx usr/sbin/nginx; }

z_shell() {
  command -v zsh >/dev/null 2>&1 || apt_get zsh
}
fish_shell() {
  command -v fish >/dev/null 2>&1 || apt_get fish
}

r_script() {
  command -v Rscript >/dev/null 2>&1 && Rscript -e 'library(jsonlite)' >/dev/null 2>&1 || apt_get r-base-core r-cran-jsonlite
}

# python_with FOLDER PACKAGE==VERSION…: a Python of its own, with these packages and nothing else.
python_with() {
  folder=$place/$1
  shift
  [ "$(cat "$folder/saksi.stamp" 2>/dev/null)" = "$*" ] && return 0
  rm -rf "$folder" && python3 -m venv "$folder" && "$folder/bin/pip" install -q --disable-pip-version-check "$@" && printf '%s\n' "$*" >"$folder/saksi.stamp"
}
sheets() { python_with sheets openpyxl==3.1.5 odfpy==1.4.1; }
readers() { python_with readers frictionless==5.18.1 python-docx==1.2.0; }
or_tools() {
  python_with or-tools-python ortools==9.15.6755 &&
    printf '#!/bin/sh\nexec "%s" "$@"\n' "$place/or-tools-python/bin/python" >"$place/or-tools" && chmod +x "$place/or-tools"
}
opendp() {
  python_with opendp-python opendp==0.16.0 &&
    printf '#!/bin/sh\nexec "%s" "$@"\n' "$place/opendp-python/bin/python" >"$place/opendp" && chmod +x "$place/opendp"
}

# want NAME FUNCTION: has the referee if it can be had.
want() {
  if "$2"; then saksi_say "referee $1: ready"; else
    saksi_say "referee $1: NOT THERE; the tests that need it are skipped, and fail where CI=true"
    status=1
  fi
}

# meanwhile NAME FUNCTION: the same beside what follows, for what is mostly fetched. Nothing of Debian's may be installed there.
fetching=
meanwhile() {
  python3 -c 'import venv, ensurepip' >/dev/null 2>&1 || apt_get python3 python3-venv || true
  (want "$1" "$2"; exit "$status") &
  fetching="$fetching $!"
}

[ $# -gt 0 ] || set -- sheets readers or-tools opendp go-auditor go-witness litewitness zbarimg pdftotext age promtool zsh fish Rscript
for name in "$@"; do
  case $name in
    go-auditor) want go-auditor go_auditor ;;
    go-witness) want go-witness go_witness ;;
    litewitness) want litewitness litewitness ;;
    zbarimg) want zbarimg zbar ;;
    pdftotext) want pdftotext pdf_text ;;
    age) want age age_tool ;;
    promtool) want promtool prom_tool ;;
    caddy) want caddy caddy_server ;;
    nginx) want nginx nginx_server ;;
    zsh) want zsh z_shell ;;
    fish) want fish fish_shell ;;
    Rscript) want Rscript r_script ;;
    sheets) meanwhile sheets sheets ;;
    readers) meanwhile readers readers ;;
    or-tools) meanwhile or-tools or_tools ;;
    opendp) meanwhile opendp opendp ;;
    *) saksi_say "no referee is called $name"; exit 2 ;;
  esac
done
for process in $fetching; do wait "$process" || status=1; done
exit "$status"
