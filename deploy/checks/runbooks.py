"""Every runbook_url names a heading of the handbook."""

import glob
import re
import sys

root, handbook = sys.argv[1:]
headings = re.findall(r"^#+ (.+)$", open(handbook, encoding="utf-8").read(), re.M)
anchors = {re.sub(r"[^a-z0-9 -]", "", heading.lower()).replace(" ", "-") for heading in headings}
faults = []
seen = 0
for file in glob.glob(f"{root}/helm/*/rules/*.yml"):
    for anchor in re.findall(r"runbook_url: https://runbooks.invalid#(\S+)", open(file, encoding="utf-8").read()):
        seen += 1
        if anchor not in anchors:
            faults.append(f"{file}: no heading #{anchor} in {handbook}")
if not seen:
    faults.append("no runbooks found")
print("\n".join(faults) or f"{seen} runbooks")
sys.exit(1 if faults else 0)
