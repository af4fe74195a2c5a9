#!/usr/bin/env bash
# suite.sh PORT LOGS [--write]: judges a suite that runs (./ilg up --port PORT): Debian's Prometheus scrapes it, every panel's and
# every alert's metric must be told, every log line must be ECS JSON without personal data. --write renews checks/metrics.txt.
set -euo pipefail
port=$1 logs=$2 write=${3:-}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
run=$(mktemp -d)
prometheus=''
trap '[ -z "$prometheus" ] || kill "$prometheus" 2>/dev/null || true; wait; rm -rf "$run"' EXIT
declare -A places=([ilg-api]=1 [ilg-data]=2 [ilg-scraper]=3 [ilg-automation]=4 [ilg-scheduler]=5 [ilg-egress]=12)

{
  printf 'global: {scrape_interval: 3s, evaluation_interval: 5s}\nrule_files: ["%s/helm/ilg-service/rules/*.yml"]\nscrape_configs:\n' "$root"
  for service in "${!places[@]}"; do
    printf '  - {job_name: %s, metrics_path: /actuator/prometheus, static_configs: [{targets: ["127.0.0.1:%s"]}]}\n' "$service" $((port + places[$service]))
  done
} >"$run/prometheus.yml"

told() {
  for service in "${!places[@]}"; do
    curl --fail --silent --show-error --max-time 20 "http://127.0.0.1:$((port + places[$service]))/actuator/prometheus"
  done | sed -n 's/^\([a-zA-Z_:][a-zA-Z0-9_:]*\)[{ ].*/\1/p' | sort -u
}

if [ "$write" = --write ]; then
  {
    echo '# What the services tell: suite.sh PORT LOGS --write, from a suite that has worked for a while.'
    # Some are told only once something has happened: what was told before stays.
    { told; grep -v '^#' "$here/metrics.txt" 2>/dev/null || true; } | sort -u
  } >"$run/metrics.txt"
  cp "$run/metrics.txt" "$here/metrics.txt"
fi
listen=$((port + 90))
prometheus --config.file="$run/prometheus.yml" --storage.tsdb.path="$run/data" --web.listen-address="127.0.0.1:$listen" --log.level=error >"$run/log" 2>&1 &
prometheus=$!
up=0
for _ in $(seq 60); do
  up=$(promtool query instant "http://127.0.0.1:$listen" 'count(up == 1)' 2>/dev/null | sed -n 's/.*=> \([0-9]*\) .*/\1/p' || true)
  [ "${up:-0}" = "${#places[@]}" ] && break
  sleep 2
done
[ "${up:-0}" = "${#places[@]}" ] || { echo "only ${up:-0} of ${#places[@]} services are scraped"; cat "$run/log"; exit 1; }
sleep 15
code=0
python3 "$here/queries.py" "$root" "http://127.0.0.1:$listen" || code=1
python3 "$here/loglines.py" "$logs"/ilg-*.log || code=1
exit "$code"
