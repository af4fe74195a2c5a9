#!/usr/bin/env bash
# squid.sh ANSIBLE FOLDER: lets the role write both configurations, as for two exits.
set -euo pipefail
ansible=$1 folder=$2
mkdir -p "$folder"
export LC_ALL=C.UTF-8
printf -- '---\nall:\n  children:\n    master: {hosts: {egress: {}}}\n    usp: {hosts: {usp: {}}}\n' >"$folder/hosts.yml"
cat >"$folder/play.yml" <<PLAY
---
- hosts: all
  connection: local
  gather_facts: false
  vars:
    ansible_python_interpreter: $(command -v python3)
    squid_root: "$folder/{{ inventory_hostname }}"
    squid_conf: ""
    squid_private_network: 127.0.0.0/8
    squid_peers: {usp-1: 127.0.0.2, usp-2: 127.0.0.3}
    squid_peer_password: sixteen characters or more
  roles: [squid]
PLAY
ANSIBLE_ROLES_PATH=$ansible/roles ansible-playbook -i "$folder/hosts.yml" "$folder/play.yml" --skip-tags packages,services
