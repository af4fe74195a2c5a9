#!/usr/bin/env bash
# doctor.sh ENV: what an operator asks first, on one screen. Each line says ok, LOOK or unknown; the exit code is 1 if any says LOOK.
set -euo pipefail
env=$1 looks=0
prometheus=${PROMETHEUS_URL:-}

row() { printf '%-8s %-22s %s\n' "$1" "$2" "$3"; [ "$1" != LOOK ] || looks=1; }
command -v kubectl >/dev/null || { echo 'doctor: kubectl is missing: install it, or run this in the controller'"'"'s pipeline' >&2; exit 2; }
command -v helm >/dev/null || { echo 'doctor: helm is missing: install it, or run this in the controller'"'"'s pipeline' >&2; exit 2; }

nodes() {
  local all ready
  all=$(kubectl get nodes --no-headers | wc -l)
  ready=$(kubectl get nodes --no-headers | awk '$2 == "Ready"' | wc -l)
  if [ "$all" = "$ready" ]; then row ok nodes "$ready ready"; else row LOOK nodes "$ready of $all ready: kubectl get nodes"; fi
  local bare
  bare=$(kubectl get nodes --selector '!ilg.io/role' --no-headers --output name | wc -l)
  if [ "$bare" = 0 ]; then row ok roles 'every node has one'; else row LOOK roles "$bare nodes without ilg.io/role: run site.yml"; fi
}

releases() {
  local service digest wanted
  for service in ilg-data ilg-egress ilg-api ilg-scheduler ilg-scraper ilg-automation ilg-front; do
    wanted=$(helm status "$service" --namespace "$env" 2>/dev/null | sed -n 's/^STATUS: //p' || true)
    digest=$(kubectl get deployment,scaledjob --namespace "$env" --selector "app.kubernetes.io/name=$service" \
      --output 'jsonpath={..containers[0].image}' 2>/dev/null | sed 's/.*@//' | cut -c1-19 || true)
    if [ "$wanted" = deployed ]; then row ok "$service" "$digest"; else row LOOK "$service" "${wanted:-not installed}"; fi
  done
}

pauses() {
  local worker until
  for worker in ilg-scraper ilg-automation; do
    until=$(kubectl get scaledjob "$worker" --namespace "$env" --output 'jsonpath={.metadata.annotations.ilg\.io/paused-until}' 2>/dev/null || true)
    [ -z "$until" ] || row LOOK "$worker" "paused until $until"
  done
}

# figure NAME QUERY LIMIT: above the limit somebody looks.
figure() {
  local value
  if [ -z "$prometheus" ]; then row unknown "$1" 'export PROMETHEUS_URL=...'; return; fi
  value=$(promtool query instant "$prometheus" "$2" 2>/dev/null | sed -n 's/.*=> \([^ ]*\) @.*/\1/p' | sort -g | tail -n 1) || value=''
  if [ -z "$value" ]; then row LOOK "$1" 'no figure'; return; fi
  if awk -v a="$value" -v b="$3" 'BEGIN { exit !(a > b) }'; then row LOOK "$1" "$value, more than $3"; else row ok "$1" "$value"; fi
}

egress_is_fenced() {
  local pod code=0
  pod=$(kubectl get pods --namespace "$env" --selector app.kubernetes.io/component=worker --field-selector status.phase=Running --output name | head -n 1)
  if [ -z "$pod" ]; then row unknown 'forbidden connection' 'no worker runs'; return; fi
  kubectl exec --namespace "$env" "$pod" -- timeout 5 bash -c 'exec 3<>/dev/tcp/1.1.1.1/443' 2>/dev/null || code=$?
  if [ "$code" = 0 ]; then row LOOK 'forbidden connection' 'a worker reaches the internet without the gateway'; else row ok 'forbidden connection' refused; fi
}

certificates() {
  local waiting
  waiting=$(kubectl get certificates --namespace "$env" --no-headers 2>/dev/null | awk '$2 != "True"' | wc -l)
  if [ "$waiting" = 0 ]; then row ok certificates ready; else row LOOK certificates "$waiting not ready: kubectl get certificates -n $env"; fi
}

nodes
releases
pauses
figure 'oldest task, s' "max(ilg_task_oldest_seconds{namespace=\"$env\"})" 3600
figure 'dead tasks' "max(ilg_task_dead{namespace=\"$env\"})" 0
figure 'outreach unknown' "max(ilg_outreach_unknown{namespace=\"$env\"})" 0
figure 'last dump, s ago' "time() - max(kube_cronjob_status_last_successful_time{namespace=\"$env\",cronjob=\"ilg-backup-dump\"})" 93600
figure 'last drill, s ago' "time() - max(kube_cronjob_status_last_successful_time{namespace=\"$env\",cronjob=\"ilg-backup-drill\"})" 691200
figure 'targets down' "count(up{namespace=\"$env\"} == 0) or vector(0)" 0
certificates
egress_is_fenced
exit "$looks"
