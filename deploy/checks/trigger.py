"""What the services' pipelines send to ilg-controller is what its schema asks for, for every service and environment."""

import json
import re
import sys

root = sys.argv[1]
schema = json.load(open(f"{root}/deploy/controller/trigger.schema.json", encoding="utf-8"))
template = open(f"{root}/.gitlab/ci/templates.yml", encoding="utf-8").read().split("\n.deploy:")[1]
sent = set(re.findall(r"^    (ILG_\w+):", template, re.M)) | {"ILG_ENV"}
faults = [f"not sent: {name}" for name in schema["required"] if name not in sent]
faults += [f"sent, but not asked for: {name}" for name in sent if name not in schema["properties"]]
for service in schema["properties"]["ILG_SERVICE"]["enum"]:
    text = open(f"{root}/.gitlab/ci/{service}.yml", encoding="utf-8").read()
    for environment in schema["properties"]["ILG_ENV"]["enum"]:
        job = re.search(rf"^deploy {service} to {environment}:\n(?:  .*\n)+", text, re.M)
        if not job or f"ILG_ENV: {environment}" not in job.group(0) or f"SERVICE: {service}" not in job.group(0):
            faults.append(f"{service} is not deployed to {environment}")
print("\n".join(faults) or "ok")
sys.exit(1 if faults else 0)
