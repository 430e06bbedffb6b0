#!/bin/sh
# What REQUIREMENTS names, installed into VENV, once: sdk/python/venv.sh VENV REQUIREMENTS PURPOSE
# Ends with 3 if there is no Python to install it with.
set -eu
venv=$1 requirements=$2 purpose=$3

if ! "${PYTHON:=python3}" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
  echo "Python 3.11 or later is missing ($("$PYTHON" --version 2>&1 || true)): $purpose with it." >&2
  echo '  PYTHON=python3.12 names another one there is; https://www.python.org/downloads has it for every system.' >&2
  exit 3
fi
if ! "$PYTHON" -c 'import ensurepip, venv' 2>/dev/null; then
  echo "Python with venv is missing: $purpose with it. Install it with" >&2
  echo '  Debian, Ubuntu:  sudo apt-get install python3-venv' >&2
  exit 3
fi
# Again when a version changed, or when the last attempt was cut off.
if ! cmp -s "$requirements" "$venv/installed"; then
  echo "installing $requirements into $venv, once"
  "$PYTHON" -m venv --clear "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check --no-deps --requirement "$requirements"
  cp "$requirements" "$venv/installed"
fi
