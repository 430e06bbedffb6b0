#!/bin/sh
# The Python client, written into FOLDER with the tools in VENV: sdk/python/generate.sh VENV FOLDER
set -eu
venv=$(cd "$1" && pwd) folder=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A null among an enumeration's words says that it may be null (OpenAPI 3.0.3); the generator takes it for a word.
"$venv/bin/python" - openapi.json "$work/openapi.json" <<'PY'
import json
import sys


def without_null(node):
    if isinstance(node, dict):
        # One that is null and nothing else is understood.
        if node.get("nullable") and isinstance(node.get("enum"), list) and node["enum"] != [None]:
            node["enum"] = [word for word in node["enum"] if word is not None]
        for child in node.values():
            without_null(child)
    elif isinstance(node, list):
        for child in node:
            without_null(child)


with open(sys.argv[1]) as source, open(sys.argv[2], "w") as target:
    document = json.load(source)
    without_null(document)
    json.dump(document, target)
PY
PATH=$venv/bin:$PATH "$venv/bin/openapi-python-client" generate --path "$work/openapi.json" --config sdk/python/config.yml \
  --meta none --output-path "$work/automata_signal" --fail-on-warning >"$work/log" 2>&1 || {
  cat "$work/log" >&2
  exit 1
}
rm -rf "$work/automata_signal/.ruff_cache" "$folder"
cp -r "$work/automata_signal" "$folder"
