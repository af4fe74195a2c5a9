"""Every metric that a rule or a panel asks for is one that a service tells (metrics.txt) or that the cluster does."""

import glob
import json
import os
import re
import sys

root = sys.argv[1]
here = os.path.dirname(os.path.abspath(__file__))
told = {line.strip() for line in open(f"{here}/metrics.txt", encoding="utf-8") if line.strip() and not line.startswith("#")}
cluster = re.compile(r"^(up|kube_\w+|keda_\w+|certmanager_\w+|fluentbit_\w+|alertmanager_\w+)$")
functions = set("sum max min count by rate increase offset time absent vector and or unless on ignoring without avg".split())


def names(query):
    query = re.sub(r'"[^"]*"', '""', query)
    query = re.sub(r"\{[^}]*\}", "", query)
    query = re.sub(r"\[[^\]]*\]", "", query)
    query = re.sub(r"\b(by|on|without|ignoring)\s*\([^)]*\)", "", query)
    query = re.sub(r"offset \w+", "", query)
    return {word for word in re.findall(r"[a-zA-Z_:][a-zA-Z0-9_:]*", query) if word not in functions}


queries = []
for file in glob.glob(f"{root}/helm/*/rules/*.yml"):
    text = open(file, encoding="utf-8").read()
    for expr in re.findall(r"        expr: (.*(?:\n          .*)*)", text):
        queries.append((file, re.sub(r"^>-\n", "", expr).strip().strip('"').replace('\\"', '"')))
for file in glob.glob(f"{root}/monitoring/grafana/*.json"):
    for panel in json.load(open(file, encoding="utf-8"))["panels"]:
        queries += [(f"{file}, {panel['title']}", target["expr"]) for target in panel["targets"]]
sources = "".join(
    open(file, encoding="utf-8").read()
    for folder in ("ilg-*", "libs/*")
    for file in glob.glob(f"{here}/../../{folder}/src/main/java/**/*.java", recursive=True)
)


def in_source(metric):
    """A name that Java still writes, as ilg.task for ilg_task_seconds_count."""
    stems = {metric, re.sub(r"_total$", "", metric), re.sub(r"_seconds_(count|sum)$", "", metric)}
    return any(f'"{stem.replace("_", ".")}"' in sources for stem in stems)


faults = [f"{where}: nobody tells {name}" for where, query in queries for name in sorted(names(query)) if name not in told and not cluster.match(name)]
faults += [f"metrics.txt: no code tells {name} any more" for name in sorted(told) if name.startswith("ilg_") and not in_source(name)]
if not queries:
    faults.append("no queries found")
print("\n".join(faults) or f"{len(queries)} queries")
sys.exit(1 if faults else 0)
