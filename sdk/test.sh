#!/bin/sh
# Every client against everything, on free ports and with data of its own: sdk/test.sh PROGRAM TARGET_FOLDER
set -eu
program=$1 target=$2 data=$2/sdk/data

sdk/typescript/install.sh
(cd sdk/typescript && npm run --silent build)
sdk/python/venv.sh "$target/sdk/venv" sdk/python/requirements.txt 'the Python client is generated and run'
# What the guides say about https:// has to build as well, so the tour has TLS even though it needs none.
CARGO_TARGET_DIR=$target/sdk/rust cargo build --quiet --locked --manifest-path sdk/rust/Cargo.toml --example tour
mkdir -p "$data"
# Each in a stack that is used already, as a real one is. The variable is the stack's.
# shellcheck disable=SC2016
if "$program" up --fresh --data "$data" \
  --api-port 0 --api-metrics-port 0 --worker-metrics-port 0 --sandbox-port 0 -- \
  sh -ec 'npm run --silent --prefix sdk/typescript tour; PYTHONPATH=sdk/python "$0" -B sdk/python/examples/tour.py; "$1"' \
  "$target/sdk/venv/bin/python" "$target/sdk/rust/debug/examples/tour"; then
  rm -rf "$data"
else
  echo "sdk-test: what the services said is in $data/logs; the next run forgets it" >&2
  exit 1
fi
