"""Terraform's map of machines and the production inventory name the same machines, roles and addresses."""

import json
import subprocess
import sys

root = sys.argv[1]
nodes = json.load(open(sys.argv[2], encoding="utf-8"))["nodes"]
inventory = json.loads(subprocess.check_output(["ansible-inventory", "-i", f"{root}/ansible/inventories/production", "--list"]))
hosts = inventory["_meta"]["hostvars"]
faults = []
for name in sorted(set(nodes) | set(hosts)):
    mapped, listed = nodes.get(name), hosts.get(name)
    if not mapped or not listed:
        faults.append(f"{name} is only in {'the map' if mapped else 'the inventory'}")
    elif (mapped["address"], mapped["role"]) != (listed["private_address"], listed.get("ilg_role", "exit")):
        faults.append(f"{name} differs: {mapped} and {listed['private_address']}, {listed.get('ilg_role', 'exit')}")
print("\n".join(faults) or f"{len(nodes)} machines")
sys.exit(1 if faults else 0)
