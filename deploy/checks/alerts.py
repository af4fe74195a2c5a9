"""Every alert has severity, summary and runbook, a test that fires it and one that does not (the watchdog always fires)."""

import glob
import re
import sys

root = sys.argv[1]
tests = "".join(open(file, encoding="utf-8").read() for file in glob.glob(f"{root}/monitoring/prometheus/tests/*_test.yml"))
faults = []
for file in glob.glob(f"{root}/helm/*/rules/*.yml"):
    for rule in re.split(r"\n(?=      - alert: )", open(file, encoding="utf-8").read())[1:]:
        name = re.match(r"      - alert: (\w+)", rule).group(1)
        for word in ("severity:", "summary:", "runbook_url:"):
            if word not in rule:
                faults.append(f"{name} has no {word}")
        for claim in ("fires", "keeps quiet"):
            if f"- name: {name} {claim}" not in tests and not (name == "Watchdog" and claim == "keeps quiet"):
                faults.append(f"no test that {name} {claim}")
print("\n".join(faults) or "ok")
sys.exit(1 if faults else 0)
