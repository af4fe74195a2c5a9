#!/usr/bin/env bash
# release.sh plan|deploy|rollback ENV SERVICE [DIGEST COMMIT]: called by the Makefile, which has checked the words.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
helm_dir=$here/../helm
action=$1 env=$2 service=$3 digest=${4:-} commit=${5:-}

die() { printf '%s %s: %s\n' "$action" "$service" "$1" >&2; exit 1; }
need() { command -v "$1" >/dev/null || die "$1 is missing: install it, or run this in the controller's pipeline"; }
need helm
need kubectl

values=(--values "$helm_dir/values/$service.yaml" --values "$helm_dir/values/$service.$env.yaml")
set_image=(--set-string "image.digest=$digest")
[ -z "$commit" ] || set_image+=(--set-string "commit=$commit")

# What goes to production is what was tagged, and nothing that lies about here.
must_be_tagged() {
  [ "$env" = production ] || return 0
  [ -z "$(git -C "$here" status --porcelain)" ] || die 'production needs a clean tree: commit or stash what is changed'
  git -C "$here" describe --exact-match --tags >/dev/null 2>&1 || die 'production needs a tag on this commit: git tag v...'
}

is_installed() { helm status "$service" --namespace "$env" >/dev/null 2>&1; }

# kubectl diff answers 1 for a difference and more for a fault of its own.
differs() {
  local code=0
  kubectl diff --namespace "$env" --filename - || code=$?
  [ "$code" -le 1 ] || die "kubectl diff failed with $code"
  return "$code"
}

drift() {
  is_installed || return 0
  echo "--- what somebody changed by hand since the last release"
  helm get manifest "$service" --namespace "$env" | differs ||
    die 'the cluster is not as the last release left it: undo it, or bring the change into helm/values, then plan again'
}

plan() {
  drift
  printf -- '--- what changes: %s in %s, image %s, commit %s\n' "$service" "$env" "$digest" "${commit:-unknown}"
  helm template "$service" "$helm_dir/ilg-service" --namespace "$env" "${values[@]}" "${set_image[@]}" | differs || true
  [ "$service" != ilg-data ] || migrations
}

migrations() {
  echo '--- migrations that run at its start'
  local now
  now=$(schema_of "$(kubectl get deployment ilg-data --namespace "$env" --output yaml 2>/dev/null || true)" schema)
  echo "schema ${now:-none} -> $(sed -n 's/^  version: //p' "$helm_dir/values/ilg-data.yaml" | head -n 1)"
}

# schema_of MANIFEST WORD: the number in its annotation.
schema_of() { sed -n "s/^ *ilg.io\/$2: *\"\{0,1\}\([0-9]*\)\"\{0,1\}\$/\1/p" <<<"$1" | head -n 1; }

# ilg-front is NGINX and the workers come and go: the others say which commit they are.
smoke() {
  case $service in ilg-front | ilg-scraper | ilg-automation) return 0 ;; esac
  local said
  said=$(kubectl get --raw "/api/v1/namespaces/$env/services/$service:mgmt/proxy/actuator/info")
  case $said in *"$commit"*) echo "$service says commit $commit" ;; *) die "it answers another commit than $commit: $said" ;; esac
}

annotate() {
  if [ -z "${GRAFANA_URL:-}" ]; then
    echo 'no annotation in Grafana: GRAFANA_URL is not set'
    return 0
  fi
  curl --fail --silent --show-error --max-time 10 --header "Authorization: Bearer ${GRAFANA_TOKEN:?}" \
    --header 'Content-Type: application/json' --output /dev/null \
    --data "{\"tags\":[\"deploy\",\"$env\",\"$service\"],\"text\":\"$service $commit\"}" "$GRAFANA_URL/api/annotations" ||
    echo 'Grafana did not take the annotation; the deployment stands'
}

deploy() {
  must_be_tagged
  plan
  helm upgrade "$service" "$helm_dir/ilg-service" --install --atomic --wait --timeout 10m --history-max 10 \
    --namespace "$env" "${values[@]}" "${set_image[@]}"
  smoke
  annotate
}

rollback() {
  must_be_tagged
  local history now before readable
  history=$(helm history "$service" --namespace "$env" --max 20)
  now=$(awk '$0 ~ /deployed/ { n = $1 } END { print n }' <<<"$history")
  before=$(awk -v now="$now" '$0 ~ /superseded/ && $1 + 0 < now + 0 { n = $1 } END { print n }' <<<"$history")
  [ -n "$now" ] || die "there is no release in $env"
  [ -n "$before" ] || die 'there is no release before this one'
  if [ "$service" = ilg-data ]; then
    readable=$(schema_of "$(helm get manifest "$service" --namespace "$env" --revision "$now")" schema-readable-from)
    old=$(schema_of "$(helm get manifest "$service" --namespace "$env" --revision "$before")" schema)
    [ "${old:-0}" -ge "${readable:-0}" ] ||
      die "release $before knows schema ${old:-none}, today's is readable from $readable on: mend forward, or restore a dump (docs/operations.md, Restoring)"
  fi
  echo "--- back from release $now to $before in $env"
  helm rollback "$service" "$before" --namespace "$env" --wait --timeout 10m
}

"$action"
