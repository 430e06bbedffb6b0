#!/bin/sh
# Whether the clients are what openapi.json says: generated anew into TARGET_FOLDER and compared:
# sdk/check.sh TARGET_FOLDER TOOLS_FOLDER
set -eu
target=$1/sdk/check tools=$2
rm -rf "$target" && mkdir -p "$target"
target=$(cd "$target" && pwd)

differs() {
  diff -rq --exclude __pycache__ "$1" "$2" || {
    echo "$1 is not what openapi.json says: run make sdk and commit the result." >&2
    exit 1
  }
}

# A machine without Node.js, Python or their registries is forgiven: this is one check among many.
export PIP_RETRIES=1 PIP_DEFAULT_TIMEOUT=15
if sdk/typescript/install.sh --fetch-retries=1 --fetch-timeout=20000; then
  (cd sdk/typescript && SDK_OUTPUT=$target/typescript npm run --silent generate >/dev/null)
  differs sdk/typescript/src "$target/typescript"
else
  echo 'sdk-check: TypeScript SKIPPED, its generator can not be installed here; CI does this' >&2
fi
if sdk/python/venv.sh "$1/sdk/venv" sdk/python/requirements.txt 'the Python client is generated'; then
  sdk/python/generate.sh "$1/sdk/venv" "$target/python"
  differs sdk/python/automata_signal "$target/python"
  # A module that nobody imports is no less a part of the client.
  "$1/sdk/venv/bin/python" -m compileall -q "$target/python"
else
  echo 'sdk-check: Python SKIPPED, its generator can not be installed here; CI does this' >&2
fi
mkdir "$target/rust"
sdk/rust/generate.sh "$tools" "$target/rust/lib.rs"
differs sdk/rust/src "$target/rust"
