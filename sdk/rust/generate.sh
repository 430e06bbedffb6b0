#!/bin/sh
# The Rust client, written as FILE by the generator in TOOLS: sdk/rust/generate.sh TOOLS FILE
set -eu
tools=$(cd "$1" && pwd) file=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The generator reads JSON under its own name only; a problem is nothing else (RFC 9457, section 3).
sed 's|application/problem+json|application/json|g' openapi.json >"$work/openapi.json"
"$tools/bin/cargo-progenitor" progenitor --input "$work/openapi.json" --output "$work/client" \
  --name automata-signal --version 0.1.0 --interface builder --include-client false >"$work/log" 2>&1 || {
  cat "$work/log" >&2
  exit 1
}
cp "$work/client/src/lib.rs" "$file"
