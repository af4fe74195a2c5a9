#!/usr/bin/env bash
# rotate-keys.sh ENV KEY: prints what it will do, asks for the environment's name, then plays rotate-secrets.yml.
set -euo pipefail
env=$1 key=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

die() { printf 'rotate-keys: %s\n' "$1" >&2; exit 1; }
command -v ansible-playbook >/dev/null || die 'ansible-playbook is missing: apt-get install ansible'
cat <<WORDS
A new $key key for $env. The Secrets that hold it are written anew and the services that read it are restarted, one after the other.
WORDS
if [ -n "${CI:-}" ]; then
  [ "${CONFIRM:-}" = "$env" ] || die "without a terminal say  CONFIRM=$env"
else
  read -r -p "Type the environment's name to go on: " answer
  [ "$answer" = "$env" ] || die 'nothing was changed'
fi
LC_ALL=C.UTF-8 exec ansible-playbook -i "$here/../ansible/inventories/$env" "$here/../ansible/rotate-secrets.yml" -e "ilg_environment=$env" -e "ilg_key=$key"
