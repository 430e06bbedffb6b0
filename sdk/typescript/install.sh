#!/bin/sh
# What package-lock.json names, installed into node_modules, once: sdk/typescript/install.sh [OPTIONS_OF_NPM_CI]
# Ends with 3 if there is no Node.js to install it with.
set -eu
cd "$(dirname "$0")"

needs=20
has=$(node --version 2>/dev/null || echo none)
major=${has#v}
if ! command -v npm >/dev/null || ! [ "${major%%.*}" -ge "$needs" ] 2>/dev/null; then
  echo "Node.js $needs or later, with npm, is missing (node: $has): the TypeScript client is generated and run with it." >&2
  echo '  https://nodejs.org/en/download has it for every system; package managers often have older ones.' >&2
  exit 3
fi
# Again when a version changed, or when the last attempt was cut off.
if ! cmp -s package-lock.json node_modules/installed; then
  echo 'installing the generator of the TypeScript client into sdk/typescript/node_modules, once'
  npm ci --silent --no-audit --no-fund "$@"
  cp package-lock.json node_modules/installed
fi
