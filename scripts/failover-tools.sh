#!/bin/sh
# failover-tools.sh DIR: Patroni, etcd and pgBackRest as Debian 12 has them, unpacked into DIR and installed nowhere; for bench/failovers.ts and bench/point-in-time.ts.
set -eu
dir=$1
mkdir -p "$dir/root"
cd "$dir"
apt-get download patroni etcd-server python3-etcd python3-psycopg2 python3-click python3-dateutil python3-prettytable python3-psutil \
  python3-urllib3 python3-yaml python3-dnspython python3-six python3-wcwidth python3-cdiff libpq5 pgbackrest
for package in ./*.deb; do dpkg -x "$package" root; done
