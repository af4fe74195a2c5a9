#!/usr/bin/env python3
"""check.py [--ran STAMP]: each test that asvs.md names exists, and, with --ran, ran after that file was touched.

Tests are named as Class.method, Class, or the file of a browser test. Prints what is wrong, a line each, or what holds.
"""

import glob
import os
import re
import sys
import xml.etree.ElementTree as ET

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ROW = re.compile(r"^\| (\d+\.\d+\.\d+) \| ([123]) \| (\w+) \| (.+?) \| (.+?) \|$")
STATES = ("met", "partly", "open", "none")


def rows(page):
    """The rows of a page; whatever looks like one and is none is a fault."""
    for line in open(page, encoding="utf-8"):
        if re.match(r"^\| \d", line):
            found = ROW.match(line.rstrip("\n"))
            yield found.groups() if found else (line.strip(), "", "", "", "")


def sources():
    """Where each class of tests and each browser test lies."""
    found = {}
    for folder in ("ilg-*", "libs/*", "deploy/checks"):
        for pattern in ("src/test/**/*.java", "**/*Test.java", "e2e/*.spec.ts"):
            for path in glob.glob(f"{ROOT}/{folder}/{pattern}", recursive=True):
                found.setdefault(os.path.basename(path).removesuffix(".java"), []).append(path)
    return found


def ran(since):
    """Classes and Class.method of the reports that are newer than a file; those that failed are left out."""
    names = set()
    for report in glob.glob(f"{ROOT}/*/target/*-reports/TEST-*.xml") + glob.glob(f"{ROOT}/libs/*/target/*-reports/TEST-*.xml"):
        if os.path.getmtime(report) < since:
            continue
        for case in ET.parse(report).iter("testcase"):
            if not {child.tag for child in case} & {"failure", "error", "skipped"}:
                owner = case.get("classname", "").rsplit(".", 1)[-1]
                names |= {owner, f"{owner}.{case.get('name', '').split('(')[0]}"}
    return names


def main(arguments):
    page = f"{ROOT}/docs/security/asvs.md"
    since = os.path.getmtime(arguments[1]) if arguments[:1] == ["--ran"] else None
    known, done, faults, counts, seen = sources(), ran(since) if since else None, [], {}, set()
    for number, level, state, control, test in rows(page):
        if state not in STATES or not level or not control or number in seen:
            faults.append(f"{number}: no whole row, or a second one")
            continue
        seen.add(number)
        counts[state] = counts.get(state, 0) + 1
        if test == "-":
            continue
        name = test.strip("`")
        if name.endswith(".spec.ts"):
            owner, method = name, ""
        else:
            owner, _, method = name.partition(".")
        paths = known.get(owner)
        if not paths:
            faults.append(f"{number}: there is no {owner}")
        elif method and not any(re.search(rf"\b{method}\b", open(path, encoding="utf-8").read()) for path in paths):
            faults.append(f"{number}: {owner} has no {method}")
        elif done is not None and "/deploy/" not in paths[0] and not owner.endswith(".ts") and name not in done:
            faults.append(f"{number}: {name} did not run, or failed")
    if len(seen) < 150:
        faults.append(f"only {len(seen)} rows: some are lost")
    print("\n".join(faults) or ", ".join(f"{counts.get(state, 0)} {state}" for state in STATES))
    return 1 if faults else 0


sys.exit(main(sys.argv[1:]))
