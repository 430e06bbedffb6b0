#!/bin/sh
# What the Python client is generated and run with, installed into VENV, once: sdk/python/venv.sh VENV
set -eu
venv=$1

if ! "${PYTHON:=python3}" -c 'import ensurepip, venv' 2>/dev/null; then
  echo 'Python with venv is missing: the Python client is generated and run with it. Install it with' >&2
  echo '  Debian, Ubuntu:  sudo apt-get install python3-venv' >&2
  exit 1
fi
# Again when a version changed, or when the last attempt was cut off.
if ! cmp -s sdk/python/requirements.txt "$venv/installed"; then
  echo "installing the generator of the Python client into $venv, once"
  "$PYTHON" -m venv --clear "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check --no-deps --requirement sdk/python/requirements.txt
  cp sdk/python/requirements.txt "$venv/installed"
fi
