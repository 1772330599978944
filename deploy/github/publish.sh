#!/bin/sh
# Builds the data of a repository and commits them only if they changed. Run by publish.yml, or by hand in any Git repository:
#
#   publish.sh TEXTS DATA
#
# TEXTS is the folder of raw texts, DATA that of the package, both in the repository; RELEASES beside DATA gets a folder for each version. PLENARY is the
# command (default: plenary). Exit codes: 0 published or nothing to publish, 1 the texts need a look, 2 the run failed. What was found is printed as
# annotations of a workflow. SIGN_KEY, where set, is the file of a secret key for minisign.
set -eu
texts=$1
data=$2
releases=$(dirname "$data")/releases
plenary=${PLENARY:-plenary}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

findings=0
$plenary build "$texts" -o "$work/new" --diagnostics-format github || findings=$?
[ "$findings" -le 1 ] && [ -d "$work/new" ] || exit "$findings"
old=-
if [ -e "$data/datapackage.json" ]; then
    # Another version of the data means another descriptor: first see what it has to be, then build with it.
    old=$data
    version=$($plenary release "$data" "$work/new" --next-version)
    $plenary build "$texts" -o "$work/new" --data-version "$version" --quiet >/dev/null || [ $? -eq 1 ]
    if cmp -s "$data/SHA256SUMS" "$work/new/SHA256SUMS"; then
        echo "nothing changed"
        exit "$findings"
    fi
fi
version=$(sed -n 's/^  "version": "\(.*\)",$/\1/p' "$work/new/datapackage.json")
$plenary verify "$work/new"
log=$(find "$releases" -name CHANGELOG.md 2>/dev/null | sort -V | tail -n 1)
if [ "$old" = - ] || [ "$(sed -n 's/^  "version": "\(.*\)",$/\1/p' "$data/datapackage.json")" != "$version" ]; then
    mkdir -p "$releases"
    $plenary release "$old" "$work/new" -o "$releases/$version" --date "$(date -u +%F)" ${log:+--changelog "$log"} ${SIGN_KEY:+--sign-key "$SIGN_KEY"}
fi
rm -rf "$data"
cp -R "$work/new" "$data"
git add --all -- "$data"
[ ! -d "$releases" ] || git add --all -- "$releases"
git commit --quiet -m "Data: $version"
echo "published $version"
exit "$findings"
