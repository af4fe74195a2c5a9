#!/usr/bin/env bash
# backup.sh FOLDER [LEADS]: a PostgreSQL of its own, a small ILG in it, and backup's dump and drill with good and bad dumps.
set -euo pipefail
folder=$1 leads=${2:-2000}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
backup=$here/../backup/backup
bin=$(find /usr/lib/postgresql/*/bin -name initdb -printf '%h\n' | sort -V | tail -n 1)
[ -n "$bin" ] || { echo 'no PostgreSQL server here' >&2; exit 1; }
mkdir -p "$folder/run" "$folder/dumps"
# PostgreSQL refuses root.
as=()
if [ "$(id -u)" = 0 ]; then
  as=(runuser -u postgres --)
  chown -R postgres "$folder"
  chmod 755 "$(dirname "$folder")" "$folder"
fi
(cd "$folder" && "${as[@]}" "$bin/initdb" --auth=trust --username=ilg --pgdata="$folder/data" --no-sync >"$folder/initdb.log")
(cd "$folder" && "${as[@]}" "$bin/pg_ctl" --pgdata="$folder/data" --log="$folder/server.log" --wait \
  --options="-c listen_addresses='' -c unix_socket_directories='$folder/run' -c fsync=off" start >/dev/null)
trap '(cd "$folder" && "${as[@]}" "$bin/pg_ctl" --pgdata="$folder/data" --mode=immediate stop >/dev/null) || true' EXIT
export PGHOST=$folder/run PGUSER=ilg PGDATABASE=ilg PATH="$bin:$PATH"
psql -q --dbname postgres --command 'create database ilg'
psql -q --set ON_ERROR_STOP=1 <<SQL
create table flyway_schema_history (installed_rank int primary key, version text, success boolean not null);
insert into flyway_schema_history values (1, '001', true), (2, '017', true);
create table app_user (id bigint primary key);
create table lead (id bigint primary key, name text not null);
create table credit_entry (id bigint generated always as identity primary key, user_id bigint not null references app_user, kind text not null, amount int not null);
create view credit_sum as select user_id, sum(case when kind in ('BOUGHT', 'RELEASED') then amount when kind in ('REMOVED', 'RESERVED') then -amount else 0 end) as credits_left
  from credit_entry group by user_id;
insert into app_user select n from generate_series(1, 10) n;
insert into lead select n, md5(n::text) from generate_series(1, $leads) n;
insert into credit_entry (user_id, kind, amount) select n, 'BOUGHT', 100 from generate_series(1, 10) n;
insert into credit_entry (user_id, kind, amount) select n, 'RESERVED', 1 from generate_series(1, 10) n;
SQL

drill() { "$backup" drill "$folder/dumps"; }
must_fail() {
  if drill >"$folder/out" 2>&1; then
    echo "the drill passed with $1"
    exit 1
  fi
  echo "sees $1: $(tail -n 1 "$folder/out")"
}

ILG_BACKUP_METRICS=$folder/metrics.prom "$backup" dump "$folder/dumps"
grep -q '^ilg_backup_dump_timestamp_seconds [0-9]' "$folder/metrics.prom"
# What is written after the dump does not make it a bad one.
psql -q --command "insert into lead values (0, 'later')"
drill
dump=$(find "$folder/dumps" -name '*.dump')
grep -qx "lead $leads" "$dump.figures"
cp "$dump" "$folder/good"
cp "$dump.figures" "$folder/good.figures"
cp "$dump.sha256" "$folder/good.sha256"
sum() { (cd "$folder/dumps" && sha256sum "$(basename "$dump")") >"$dump.sha256"; }
again() { cp "$folder/good" "$dump" && cp "$folder/good.figures" "$dump.figures" && cp "$folder/good.sha256" "$dump.sha256"; }

head -c "$(($(stat -c %s "$folder/good") * 9 / 10))" "$folder/good" >"$dump"
must_fail 'a dump that was changed'
sum
must_fail 'a dump that is cut off'
: >"$dump"
sum
must_fail 'an empty dump'
again
sed -i "s/^lead .*/lead 7/" "$dump.figures"
must_fail 'other row counts'
again
sed -i 's/^ledger BOUGHT .*/ledger BOUGHT 999/' "$dump.figures"
must_fail 'another ledger'
again
drill
[ -z "$(psql -tA --dbname postgres --command "select datname from pg_database where datname like 'ilg_drill%'")" ] || { echo 'a scratch database was left'; exit 1; }
# Four dumps of last month: the newest three stay, whatever their age.
for day in 1 2 3 4; do
  for part in '' .figures .sha256; do cp "$folder/good$part" "$folder/dumps/ilg-2020010${day}T000000Z.dump$part"; done
  touch -d '30 days ago' "$folder/dumps/ilg-2020010${day}T000000Z.dump"
done
rm -f "$dump" "$dump".*
sleep 1
"$backup" dump "$folder/dumps"
[ "$(find "$folder/dumps" -name '*.dump' | wc -l)" = 3 ] || { echo 'not exactly three dumps are left'; ls "$folder/dumps"; exit 1; }
echo 'dump and drill hold'
