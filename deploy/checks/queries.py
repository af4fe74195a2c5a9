"""Asks a Prometheus every panel's query, and for every metric that an alert names; lists what has no data."""

import glob
import json
import re
import sys
import urllib.parse
import urllib.request

root, prometheus = sys.argv[1:]
# Told only once it has happened; their absence is what is hoped for.
HAPPENINGS = re.compile(r"ilg_(drift|refusals|sign_in|egress_refused|egress_unfenced|egress_cut|task_seconds)|status=~|offset 1d|ilg_outbox|acceptance", re.I)


def ask(query):
    url = f"{prometheus}/api/v1/query?" + urllib.parse.urlencode({"query": query})
    return json.load(urllib.request.urlopen(url, timeout=20))["data"]["result"]


empty, happenings, asked = [], [], 0
for file in sorted(glob.glob(f"{root}/monitoring/grafana/*.json")):
    for panel in json.load(open(file, encoding="utf-8"))["panels"]:
        for target in panel["targets"]:
            asked += 1
            if not ask(target["expr"]):
                (happenings if HAPPENINGS.search(target["expr"]) else empty).append(f"panel {panel['title']}: {target['expr']}")
for rule in json.load(urllib.request.urlopen(f"{prometheus}/api/v1/rules", timeout=20))["data"]["groups"]:
    for alert in rule["rules"]:
        asked += 1
        if alert.get("lastError"):
            empty.append(f"alert {alert['name']}: {alert['lastError']}")
print(f"{asked} panels and alerts asked; {len(happenings)} wait for something to happen")
for line in happenings:
    print("  later:", line)
for line in empty:
    print("  EMPTY:", line)
sys.exit(1 if empty else 0)
