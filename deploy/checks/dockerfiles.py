"""Reads Dockerfiles for the rules that linters miss: digests, user, exec form, no ADD, no secrets, labels."""

import re
import sys

faults = []
for path in sys.argv[1:]:
    text = re.sub(r"\\\n", " ", open(path, encoding="utf-8").read())
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    stages = set()
    last = {}
    for line in lines:
        word, _, rest = line.partition(" ")
        if word == "FROM":
            image, _, name = rest.partition(" AS ")
            if image not in stages and not re.search(r"@sha256:[0-9a-f]{64}$", image):
                faults.append(f"{path}: {image} is named by a tag that can move")
            stages.add(name)
            last = {}
        if word == "ADD":
            faults.append(f"{path}: ADD fetches and unpacks; COPY says what it does")
        if word in ("ENTRYPOINT", "CMD") and not rest.startswith("["):
            faults.append(f"{path}: {word} in shell form hides signals from the program")
        if word in ("ENV", "ARG") and re.search(r"(SECRET|PASSWORD|TOKEN|_KEY)\b", rest):
            faults.append(f"{path}: a secret in a layer stays there: {rest.split('=')[0]}")
        last.setdefault(word, []).append(rest)
    if last.get("USER") != ["10001:10001"]:
        faults.append(f"{path}: the last stage does not end as USER 10001:10001")
    if "ENTRYPOINT" not in last:
        faults.append(f"{path}: no ENTRYPOINT")
    labels = " ".join(last.get("LABEL", []))
    for label in ("revision", "version", "source"):
        if f"org.opencontainers.image.{label}=" not in labels:
            faults.append(f"{path}: no label org.opencontainers.image.{label}")
print("\n".join(faults) or "ok")
sys.exit(1 if faults else 0)
