"""Every line is ECS JSON and holds no e-mail address, token, cookie, password or profile address."""

import collections
import json
import re
import sys

FORBIDDEN = {
    "e-mail address": re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\.[a-z]{2,}"),
    "token": re.compile(r"eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}"),
    "cookie": re.compile(r"li_at=|JSESSIONID=|Set-Cookie", re.I),
    "password": re.compile(r"generated security password|password=[^*&\s]", re.I),
    "profile address": re.compile(r"/in/[A-Za-z0-9-]+|/sales/lead/[A-Za-z0-9]"),
}
# The simulator is LinkedIn here and no service of ours; NGINX writes no JSON.
ours = [file for file in sys.argv[1:] if not re.search(r"ilg-(simulator|front)", file)]
faults = collections.Counter()
shown = {}
lines = 0
for file in ours:
    for line in open(file, encoding="utf-8", errors="replace"):
        lines += 1
        try:
            entry = json.loads(line)
            missing = [field for field in ("@timestamp", "message", "ecs") if field not in entry]
            level = entry.get("log", {}).get("level") or entry.get("log.level")
            service = entry.get("service", {})
            if missing or not level or not service.get("name"):
                faults[(file, "fields are missing")] += 1
                shown.setdefault((file, "fields are missing"), line[:200])
        except ValueError:
            faults[(file, "not JSON")] += 1
            shown.setdefault((file, "not JSON"), line[:200])
        for name, pattern in FORBIDDEN.items():
            found = pattern.search(line)
            if found:
                faults[(file, name)] += 1
                shown.setdefault((file, name), found.group(0)[:20] + " in " + line[:200])
print(f"{lines} log lines of {len(ours)} files")
for (file, fault), count in faults.items():
    print(f"  {file}: {fault}, {count} times: {shown[(file, fault)]}")
sys.exit(1 if faults or not lines else 0)
