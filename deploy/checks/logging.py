"""Saved searches ask only for fields that the index template knows; references lead somewhere; the lifecycle deletes."""

import json
import re
import sys

root = sys.argv[1]
template = json.load(open(f"{root}/monitoring/elasticsearch/index-template.json", encoding="utf-8"))
lifecycle = json.load(open(f"{root}/monitoring/elasticsearch/lifecycle.json", encoding="utf-8"))["policy"]["phases"]
objects = [json.loads(line) for line in open(f"{root}/monitoring/kibana/saved-objects.ndjson", encoding="utf-8")]
faults = []


def fields(properties, prefix=""):
    for name, mapping in properties.items():
        yield prefix + name
        yield from fields(mapping.get("properties", {}), prefix + name + ".")


known = set(fields(template["template"]["mappings"]["properties"]))
ids = {(thing["type"], thing["id"]) for thing in objects}
for thing in objects:
    for reference in thing["references"]:
        if (reference["type"], reference["id"]) not in ids:
            faults.append(f"{thing['id']} refers to {reference['id']}, which is not there")
    if thing["type"] == "search":
        query = json.loads(thing["attributes"]["kibanaSavedObjectMeta"]["searchSourceJSON"])["query"]["query"]
        asked = set(thing["attributes"]["columns"]) | set(re.findall(r"([a-z_.@]+) :", query))
        faults += [f"{thing['id']} asks for {field}, which no line has" for field in sorted(asked - known)]
if template["template"]["settings"]["index.lifecycle.name"] != "ilg-logs" or "delete" not in lifecycle:
    faults.append("logs are kept for ever")
if lifecycle.get("delete", {}).get("min_age") != "30d":
    faults.append("logs are not kept for thirty days")
fluent = open(f"{root}/monitoring/fluent-bit/fluent-bit.yaml", encoding="utf-8").read()
for word in ("mem_buf_limit", "merge_log: on", "index: ilg-logs", "write_operation: create"):
    if word not in fluent:
        faults.append(f"fluent-bit.yaml says no {word}")
print("\n".join(faults) or f"{len(objects)} objects, {len(known)} fields")
sys.exit(1 if faults else 0)
