#!/usr/bin/env bash
# pause.sh pause ENV all|account/ID REASON UNTIL; resume ENV all|expired|account/ID
set -euo pipefail
action=$1 env=$2 who=$3 reason=${4:-} until=${5:-}
workers=(ilg-scraper ilg-automation)
paused=autoscaling.keda.sh/paused

die() { printf '%s %s: %s\n' "$action" "$who" "$1" >&2; exit 1; }

# An account rests in ILG itself, where its owner sees it too.
account() {
  : "${ILG_URL:?the address of ilg-api is missing: export ILG_URL=https://api.ilg.example.com}"
  : "${ILG_TOKEN:?an access token of an admin is missing: export ILG_TOKEN=...}"
  curl --fail --silent --show-error --max-time 20 --request POST --header "Authorization: Bearer $ILG_TOKEN" \
    --output /dev/null "$ILG_URL/api/accounts/${who#account/}/$action" || die 'ilg-api refused it'
  echo "$who: $action${reason:+, because $reason}"
}

case $who in
  account/*[!0-9]* | account/) die 'an account is named by its number, as account/7' ;;
  account/*)
    [ -z "$until" ] || [ "$until" = never ] || die 'an account has no expiry: its owner or an admin resumes it; say UNTIL=never'
    account
    exit
    ;;
  all | expired) ;;
  *) die 'WHO is all, account/7, or for resume expired' ;;
esac
command -v kubectl >/dev/null || die 'kubectl is missing: install it, or run this in the controller'"'"'s pipeline'

pause() {
  local worker
  [ "$who" = all ] || die 'only all or one account can be paused'
  date -u -d "$until" >/dev/null 2>&1 || die "UNTIL=$until is no time: 2026-12-01T08:00Z"
  [ "$(date -u -d "$until" +%s)" -gt "$(date -u +%s)" ] || die "UNTIL=$until is over already"
  for worker in "${workers[@]}"; do
    kubectl annotate scaledjob "$worker" --namespace "$env" --overwrite "$paused=true" "ilg.io/paused-reason=$reason" "ilg.io/paused-until=$until"
    # KEDA makes no new ones; who runs gets SIGTERM, finishes or hands back, and ends.
    kubectl delete jobs --namespace "$env" --selector "scaledjob.keda.sh/name=$worker" --wait=false --cascade=foreground
  done
  echo "all workers of $env rest until $until: $reason"
}

is_over() { [ -n "$1" ] && [ "$(date -u -d "$1" +%s)" -le "$(date -u +%s)" ]; }

resume_one() { kubectl annotate scaledjob "$1" --namespace "$env" "$paused-" ilg.io/paused-reason- ilg.io/paused-until-; }

resume() {
  local worker until
  for worker in "${workers[@]}"; do
    if [ "$who" = expired ]; then
      until=$(kubectl get scaledjob "$worker" --namespace "$env" --output 'jsonpath={.metadata.annotations.ilg\.io/paused-until}')
      is_over "$until" || continue
    fi
    resume_one "$worker"
    echo "$worker of $env works again"
  done
}

"$action"
