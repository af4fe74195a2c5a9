#!/usr/bin/env bats
# The Makefile and its scripts, with helm and kubectl that only write down what they are told.

setup() {
  deploy=$BATS_TEST_DIRNAME/..
  digest=sha256:$(printf 'a%.0s' {1..64})
  stubs=$BATS_TEST_TMPDIR/bin
  calls=$BATS_TEST_TMPDIR/calls
  mkdir -p "$stubs"
  touch "$calls"
  export PATH="$stubs:$PATH" calls
  stub helm 'case "$1" in status) echo "STATUS: deployed" ;; template | get) echo "kind: Service" ;; esac'
  stub kubectl 'case "$*" in *--raw*) echo "{\"commit\":\"1a2b3c4\"}" ;; diff*) cat >/dev/null ;; esac'
}

# stub NAME SCRIPT: a program that writes its words down, then does what the script says.
stub() {
  printf '#!/usr/bin/env bash\nprintf "%%s\\n" "%s $*" >>"$calls"\n%s\n' "$1" "$2" >"$stubs/$1"
  chmod +x "$stubs/$1"
}

said() { [[ "$output" == *"$1"* ]] || { echo "said: $output"; return 1; }; }
called() { grep -qF -- "$1" "$calls" || { cat "$calls"; return 1; }; }
not_called() { ! grep -qF -- "$1" "$calls" || { cat "$calls"; return 1; }; }
make_in() { make --no-print-directory -C "$deploy" "$@"; }

@test "alone it lists its words" {
  run make_in
  [ "$status" = 0 ]
  for word in check plan deploy rollback pause resume doctor drill-restore rotate-keys; do said "  $word "; done
}

@test "a deployment without one of its words is refused and says which" {
  run make_in -n deploy ENV=staging SERVICE=ilg-api DIGEST=sha256:0
  [ "$status" = 0 ]
  run make_in -n deploy SERVICE=ilg-api DIGEST=sha256:0
  [ "$status" = 2 ]; said 'ENV is missing'
  run make_in -n deploy ENV=staging DIGEST=sha256:0
  [ "$status" = 2 ]; said 'SERVICE is missing'
  run make_in -n deploy ENV=staging SERVICE=ilg-api
  [ "$status" = 2 ]; said 'DIGEST is missing'
  run make_in -n pause ENV=staging WHO=all UNTIL=2027-01-01
  [ "$status" = 2 ]; said 'REASON is missing'
  run make_in -n rotate-keys ENV=staging
  [ "$status" = 2 ]; said 'KEY is missing'
}

@test "a wrong word is refused" {
  run make_in -n deploy ENV=prod SERVICE=ilg-api DIGEST=sha256:0
  [ "$status" = 2 ]; said 'none of: staging production'
  run make_in -n deploy ENV=staging SERVICE=ilg-apy DIGEST=sha256:0
  [ "$status" = 2 ]; said 'none of'
  run make_in -n deploy ENV=staging SERVICE=ilg-api DIGEST=latest
  [ "$status" = 2 ]; said 'no digest'
}

@test "deploys by digest, after looking for drift, and asks the service for its commit" {
  run make_in deploy ENV=staging SERVICE=ilg-api DIGEST="$digest" COMMIT=1a2b3c4
  [ "$status" = 0 ]
  called "helm get manifest ilg-api --namespace staging"
  called "helm upgrade ilg-api"
  called "--install --atomic --wait"
  called "--set-string image.digest=$digest --set-string commit=1a2b3c4"
  said 'ilg-api says commit 1a2b3c4'
  [ "$(grep -n 'kubectl diff' "$calls" | head -n 1 | cut -d: -f1)" -lt "$(grep -n 'helm upgrade' "$calls" | cut -d: -f1)" ]
}

@test "a plan changes nothing" {
  run make_in plan ENV=staging SERVICE=ilg-api DIGEST="$digest"
  [ "$status" = 0 ]
  not_called 'helm upgrade'
}

@test "drift that nobody asked for stops plan and deployment" {
  stub kubectl 'case "$*" in diff*) cat >/dev/null; exit 1 ;; esac'
  run make_in deploy ENV=staging SERVICE=ilg-api DIGEST="$digest" COMMIT=1a2b3c4
  [ "$status" = 2 ]
  said 'not as the last release left it'
  not_called 'helm upgrade'
}

@test "a service that answers another commit fails the deployment" {
  run make_in deploy ENV=staging SERVICE=ilg-api DIGEST="$digest" COMMIT=9999999
  [ "$status" = 2 ]
  said 'another commit than 9999999'
}

@test "production needs a clean tree at a tag" {
  stub git 'case "$*" in *"status --porcelain"*) echo " M x" ;; esac'
  run make_in deploy ENV=production SERVICE=ilg-api DIGEST="$digest" COMMIT=1a2b3c4
  [ "$status" = 2 ]; said 'clean tree'
  stub git 'case "$*" in *describe*) exit 1 ;; esac'
  run make_in deploy ENV=production SERVICE=ilg-api DIGEST="$digest" COMMIT=1a2b3c4
  [ "$status" = 2 ]; said 'needs a tag'
  not_called 'helm upgrade'
  stub git ''
  run make_in deploy ENV=production SERVICE=ilg-api DIGEST="$digest" COMMIT=1a2b3c4
  [ "$status" = 0 ]
}

history='REVISION UPDATED STATUS CHART
3 x superseded ilg-service-0.1.0
4 x failed ilg-service-0.1.0
5 x deployed ilg-service-0.1.0'

@test "rolls back to the last release that was good" {
  stub helm "case \"\$1\" in history) echo '$history' ;; esac"
  run make_in rollback ENV=staging SERVICE=ilg-api
  [ "$status" = 0 ]
  called 'helm rollback ilg-api 3 --namespace staging --wait'
}

@test "does not roll ilg-data back to a release that cannot read the schema" {
  stub helm "case \"\$*\" in history*) echo '$history' ;; *'--revision 5'*) echo '    ilg.io/schema: \"19\"'; echo '    ilg.io/schema-readable-from: \"18\"' ;; *'--revision 3'*) echo '    ilg.io/schema: \"17\"'; echo '    ilg.io/schema-readable-from: \"17\"' ;; esac"
  run make_in rollback ENV=staging SERVICE=ilg-data
  [ "$status" = 2 ]
  said 'knows schema 17, today'
  not_called 'helm rollback'
}

@test "rolls ilg-data back where the schema allows it" {
  stub helm "case \"\$*\" in history*) echo '$history' ;; *'--revision 5'*) echo '    ilg.io/schema-readable-from: \"17\"' ;; *'--revision 3'*) echo '    ilg.io/schema: \"17\"' ;; esac"
  run make_in rollback ENV=staging SERVICE=ilg-data
  [ "$status" = 0 ]
  called 'helm rollback ilg-data 3'
}

@test "pausing all stops KEDA before it ends the Jobs that run" {
  run make_in pause ENV=staging WHO=all REASON='LinkedIn changed a page' UNTIL=2999-01-01T08:00Z
  [ "$status" = 0 ]
  called 'kubectl annotate scaledjob ilg-scraper --namespace staging --overwrite autoscaling.keda.sh/paused=true ilg.io/paused-reason=LinkedIn changed a page'
  called 'kubectl delete jobs --namespace staging --selector scaledjob.keda.sh/name=ilg-automation --wait=false'
  [ "$(grep -n 'annotate scaledjob ilg-scraper' "$calls" | cut -d: -f1)" -lt "$(grep -n 'delete jobs' "$calls" | head -n 1 | cut -d: -f1)" ]
}

@test "a pause that is over before it begins is refused" {
  run make_in pause ENV=staging WHO=all REASON=x UNTIL=2020-01-01T08:00Z
  [ "$status" = 2 ]; said 'is over already'
  run make_in pause ENV=staging WHO=all REASON=x UNTIL=tomorrowish
  [ "$status" = 2 ]; said 'is no time'
  not_called kubectl
}

@test "resumes only what is over" {
  stub kubectl 'case "$*" in *jsonpath*ilg-scraper* | *ilg-scraper*jsonpath*) echo 2020-01-01T00:00Z ;; *jsonpath*) echo 2999-01-01T00:00Z ;; esac'
  run make_in resume ENV=staging WHO=expired
  [ "$status" = 0 ]
  called 'annotate scaledjob ilg-scraper --namespace staging autoscaling.keda.sh/paused-'
  not_called 'annotate scaledjob ilg-automation'
}

@test "one account rests in ILG itself" {
  stub curl ''
  run env ILG_URL=http://127.0.0.1:1 ILG_TOKEN=t make --no-print-directory -C "$deploy" pause ENV=staging WHO=account/7 REASON=x UNTIL=never
  [ "$status" = 0 ]
  called 'http://127.0.0.1:1/api/accounts/7/pause'
  run make_in pause ENV=staging WHO=account/7x REASON=x UNTIL=never
  [ "$status" = 2 ]; said 'named by its number'
}

@test "a key is not rotated without the environment's name" {
  stub ansible-playbook ''
  run env CI=true make --no-print-directory -C "$deploy" rotate-keys ENV=production KEY=api
  [ "$status" = 2 ]; said 'CONFIRM=production'
  not_called ansible-playbook
  run env CI=true CONFIRM=production make --no-print-directory -C "$deploy" rotate-keys ENV=production KEY=api
  [ "$status" = 0 ]
  called 'rotate-secrets.yml -e ilg_environment=production -e ilg_key=api'
}

@test "doctor tells what to look at and fails" {
  stub helm 'echo "STATUS: deployed"'
  stub kubectl 'case "$*" in "get nodes --no-headers"*) printf "a Ready\nb NotReady\n" ;; esac'
  run make_in doctor ENV=staging
  [ "$status" = 2 ]
  said 'LOOK     nodes                  1 of 2 ready'
}
