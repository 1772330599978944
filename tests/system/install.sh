#!/bin/sh
# Installs what the tests of the system use: a browser, a clock that can be set, a signer, a checker of manual pages. Only as root on a Debian-like
# system; elsewhere, and where it fails, the tests that miss something say so.
set -eu
packages=""
for pair in chromium:chromium faketime:faketime minisign:minisign mandoc:mandoc; do
    command -v "${pair%%:*}" >/dev/null 2>&1 || packages="$packages ${pair##*:}"
done
[ -n "$packages" ] || exit 0
if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
    # shellcheck disable=SC2086
    { apt-get update -qq && apt-get -o DPkg::Lock::Timeout=600 install -y -qq --no-install-recommends $packages; } >/dev/null 2>&1 || echo "Not all of$packages could be installed." >&2
fi
