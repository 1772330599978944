#!/usr/bin/env python3
"""Writes the bill of materials of the shipped command, in CycloneDX 1.6, to standard output.

usage: sbom.py PACKAGES.LOCK.JSON DEPENDENCIES.MD

Everything stands in the two files: versions, digests and who needs whom in the lock of the packages, licences in the page of dependencies. A shipped
package that the page does not list is an error. Without a time stamp and a serial number, so that the same lock gives the same bytes.
"""
import base64
import json
import pathlib
import re
import sys

# Packages that older libraries name for older kinds of .NET: beside a .NET of today they hold nothing, and nothing of them is shipped.
EMPTY_HERE = {'NETStandard.Library', 'Microsoft.NETCore.Platforms'}

ROOT = pathlib.Path(__file__).resolve().parents[1]


def licences(page):
    """Licence by package, from the tables of the page; the one that is used where there is a choice."""
    found = {}
    for line in pathlib.Path(page).read_text(encoding='utf-8').splitlines():
        cells = [cell.strip() for cell in line.strip('|').split('|')]
        if line.startswith('| ') and len(cells) >= 4 and cells[0] != 'package':
            found[cells[0]] = cells[2]
    return found


def expression(words):
    """'MS-PL or Apache-2.0; used under Apache-2.0' -> 'Apache-2.0'; 'AGPL-3.0 or commercial' -> 'AGPL-3.0-only'."""
    chosen = words.split('used under')[-1].strip() if 'used under' in words else words.split(' or ')[0].strip()
    return {'AGPL-3.0': 'AGPL-3.0-only'}.get(chosen, chosen)


def main():
    lock = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding='utf-8-sig'))
    known = licences(sys.argv[2])
    version = re.search(r'<Version>(.+?)</Version>', (ROOT / 'Directory.Build.props').read_text(encoding='utf-8')).group(1)
    packages = next(iter(lock['dependencies'].values()))
    components, needs = [], []
    for name, entry in sorted(packages.items(), key=lambda item: item[0].lower()):
        if entry['type'] == 'Project' or name in EMPTY_HERE:
            continue
        if name not in known:
            sys.exit(f'sbom.py: {name} {entry["resolved"]} is shipped, but {sys.argv[2]} does not list it; add its licence and why it is there')
        reference = f'pkg:nuget/{name}@{entry["resolved"]}'
        components.append({
            'type': 'library', 'bom-ref': reference, 'name': name, 'version': entry['resolved'], 'purl': reference,
            'hashes': [{'alg': 'SHA-512', 'content': base64.b64decode(entry['contentHash']).hex()}],
            'licenses': [{'license': {'id': expression(known[name])}}],
        })
        needs.append({'ref': reference, 'dependsOn': sorted(
            f'pkg:nuget/{other}@{packages[other]["resolved"]}' for other in entry.get('dependencies', {}) if other in packages and other not in EMPTY_HERE)})
    root = f'pkg:nuget/plenary@{version}'
    json.dump({
        '$schema': 'http://cyclonedx.org/schema/bom-1.6.schema.json', 'bomFormat': 'CycloneDX', 'specVersion': '1.6', 'version': 1,
        'metadata': {'component': {'type': 'application', 'bom-ref': root, 'name': 'plenary', 'version': version, 'purl': root, 'licenses': [{'license': {'id': 'MIT'}}]}},
        'components': components,
        'dependencies': [{'ref': root, 'dependsOn': [c['bom-ref'] for c in components]}, *needs],
    }, sys.stdout, ensure_ascii=False, indent=2)
    print()


main()
