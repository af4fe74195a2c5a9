#!/usr/bin/env bash
# twice.sh ANSIBLE SCRATCH: plays the roles into a scratch root with a stand-in for microk8s and snap, and counts changes.
# Four machines, one of each sort. What writes to the machine itself is left out by tags: packages, users, services, the snap.
set -euo pipefail
ansible=$1 scratch=$2
mkdir -p "$scratch/bin" "$scratch/root" "$scratch/state"
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cp "$here/microk8s-stand-in" "$scratch/bin/microk8s"
printf '#!/usr/bin/env bash\ncase "$*" in "refresh --time") cat "%s/state/hold" 2>/dev/null || echo "timer: 00:00" ;; refresh\\ --hold*) echo "hold: forever" >"%s/state/hold" ;; esac\n' "$scratch" "$scratch" >"$scratch/bin/snap"
chmod +x "$scratch/bin/"*
export PATH="$scratch/bin:$PATH" STATE="$scratch/state" LC_ALL=C.UTF-8 ANSIBLE_NOCOLOR=1 ANSIBLE_PIPELINING=True ANSIBLE_GATHERING=explicit

cp -r "$ansible/inventories/production/group_vars" "$scratch/"
cat >"$scratch/hosts.yml" <<HOSTS
---
all:
  children:
    microk8s_cluster:
      children:
        master: {hosts: {kube-controller: {private_address: 10.20.0.2, ilg_role: controller}}}
        node:
          hosts:
            front-node: {private_address: 10.20.0.4, ilg_role: front}
            scraper-node-1: {private_address: 10.20.0.11, ilg_role: scraper}
    usp: {hosts: {usp-1: {private_address: 10.20.0.101}}}
HOSTS
cat >"$scratch/members.yml" <<PLAY
---
- hosts: master
  connection: local
  gather_facts: false
  vars:
    ansible_python_interpreter: $(command -v python3)
  tasks:
    - ansible.builtin.include_role:
        name: microk8s/master
        tasks_from: members
PLAY
cat >"$scratch/site.yml" <<PLAY
---
- hosts: all
  connection: local
  gather_facts: false
  serial: 1
  vars:
    ansible_python_interpreter: $(command -v python3)
    host_root: "$scratch/root/{{ inventory_hostname }}"
    common_root: "{{ host_root }}"
    firewall_root: "{{ host_root }}"
    squid_root: "{{ host_root }}"
    nfs_root: "{{ host_root }}"
    microk8s_node_kubelet: "{{ host_root }}/kubelet"
    squid_peer_password: sixteen characters or more
    common_operators: [{name: anna, key: ssh-ed25519 AAAA}]
  roles:
    - role: common
    - role: firewall
    - role: microk8s
      when: inventory_hostname in groups['microk8s_cluster']
    - role: nfs
      when: inventory_hostname in groups['master']
    - role: microk8s/master
      when: inventory_hostname in groups['master']
    - role: microk8s/node
      when: inventory_hostname in groups['node']
    - role: squid
      when: inventory_hostname in groups['usp'] + groups['master']
- import_playbook: members.yml
PLAY

play() {
  ANSIBLE_ROLES_PATH=$ansible/roles ansible-playbook -i "$scratch/hosts.yml" "$scratch/${2:-site}.yml" \
    --skip-tags packages,users,services,snap >"$scratch/$1.log" 2>&1 || { tail -n 30 "$scratch/$1.log"; return 1; }
}
changes() { sed -n '/^PLAY RECAP/,$s/.*changed=\([0-9]*\).*/\1/p' "$scratch/$1.log" | paste -sd+ | sed 's/^$/0/' | { read -r sum; echo $((sum)); }; }

play first
[ "$(changes first)" -gt 20 ] || { echo "the first run changed only $(changes first)"; exit 1; }
play second
[ "$(changes second)" = 0 ] || { echo "the second run changed $(changes second)"; grep -B 3 '^changed' "$scratch/second.log"; exit 1; }
nft --check --file "$scratch/root/front-node/etc/nftables.conf"
grep -q 'dport { 80, 443 }' "$scratch/root/front-node/etc/nftables.conf"
if grep -q 'dport { 80, 443 }' "$scratch/root/scraper-node-1/etc/nftables.conf"; then echo 'scraper-node-1 is public'; exit 1; fi
[ "$(grep -c . "$scratch/state/tainted")" = 1 ] || { echo 'not exactly the worker node is tainted'; exit 1; }
# A node that is lost is named.
sed -i '/scraper-node-1/d' "$scratch/state/nodes"
if play lost members; then echo 'a lost node went unseen'; exit 1; fi >"$scratch/lost.out"
grep -q 'scraper-node-1' "$scratch/lost.log"
echo "first run $(changes first) changes, second run $(changes second)"
