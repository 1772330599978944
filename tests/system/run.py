#!/usr/bin/env python3
"""Tests that need root: other users, a full disk, a read-only file system, a Slurm of two nodes. Run by `make test-system`.

usage: run.py PLENARY.DLL

Without root, or where this system does not let one mount a file system, a test says that it is skipped; under CI=true that is a failure.
Results go to artifacts/tests/system.json, too, for the closing line of .ci/run.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import engines
import slurm

ROOT = pathlib.Path(__file__).resolve().parents[2]
NOBODY = 65534
CI = os.environ.get('CI') == 'true'


class Skipped(Exception):
    """The system lacks what the test needs."""


class Absent(Skipped):
    """A program of others that not every machine has; its absence is no failure anywhere."""


class Machine:
    """A scratch folder with the program, two inputs, and a small file system to be filled or locked."""

    def __init__(self, program):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix='plenary-system-'))
        self.mounted = []
        # A copy, because another user need not be able to enter the checkout.
        shutil.copytree(pathlib.Path(program).parent, self.folder / 'program')
        self.texts = self.folder / 'texts'
        self.texts.mkdir()
        for name in ('hrc-94-7-lines.txt', 'hrc-95-12-markdown.md'):
            shutil.copy(ROOT / 'input' / name, self.texts / name)
        for path in [self.folder, *self.folder.rglob('*')]:
            path.chmod(0o755 if path.is_dir() else 0o644)

    def plenary(self, *arguments, user=0):
        """Exit code and standard error; no user of the machine's own settings."""
        run = subprocess.run(
            ['dotnet', str(self.folder / 'program' / 'plenary.dll'), *map(str, arguments)], user=user, group=user, extra_groups=[],
            cwd=self.folder, env={'PATH': os.environ['PATH'], 'HOME': str(self.folder), 'DOTNET_NOLOGO': '1', 'NO_COLOR': '1',
                                  **{k: v for k, v in os.environ.items() if k == 'DOTNET_ROOT'}},
            stdin=subprocess.DEVNULL, capture_output=True, text=True, encoding='utf-8', timeout=120)
        return run.returncode, run.stderr

    def folder_of(self, user, name):
        folder = self.folder / name
        folder.mkdir()
        os.chown(folder, user, user)
        return folder

    def disk(self, name, kilobytes):
        """A file system in memory, of a size."""
        folder = self.folder / name
        folder.mkdir()
        if subprocess.run(['mount', '-t', 'tmpfs', '-o', f'size={kilobytes}k', 'tmpfs', str(folder)], capture_output=True).returncode:
            raise Skipped('this system does not let one mount a file system')
        self.mounted.append(folder)
        return folder

    def close(self):
        for folder in self.mounted:
            subprocess.run(['umount', str(folder)], check=True)
        shutil.rmtree(self.folder)


def whole(package):
    """Whether a package is complete: its own checksums say so."""
    return subprocess.run(['sha256sum', '-c', '--quiet', '--strict', 'SHA256SUMS'], cwd=package, capture_output=True).returncode == 0


def fates(package):
    report = json.loads((package / 'report.json').read_text(encoding='utf-8'))
    return {item['path']: item['outcome'] for item in report['inputs']}


def expect(condition, said):
    if not condition:
        raise AssertionError(said)


def a_file_of_another_user_is_reported_and_the_others_go_through(m):
    secret = m.texts / 'hrc-94-7-lines.txt'
    secret.chmod(0o600)
    output = m.folder_of(NOBODY, 'public') / 'package'
    code, said = m.plenary('build', 'texts', '-o', output, user=NOBODY)
    expect(code == 1 and 'SRC001' in said and 'hrc-94-7-lines.txt' in said, (code, said))
    expect(whole(output), 'the package does not fit its checksums')
    expect(fates(output)['hrc-94-7-lines.txt'] == 'unreadable', fates(output))
    expect(fates(output)['hrc-95-12-markdown.md'] == 'written', fates(output))


def a_folder_of_another_user_is_reported_and_the_others_go_through(m):
    secret = m.texts / 'inner'
    secret.mkdir(mode=0o700)
    shutil.copy(m.texts / 'hrc-94-7-lines.txt', secret)
    output = m.folder_of(NOBODY, 'public') / 'package'
    code, said = m.plenary('build', 'texts', '-o', output, user=NOBODY)
    expect(code == 1 and 'SRC012' in said, (code, said))
    expect(whole(output), 'the package does not fit its checksums')
    expect(str(m.folder) not in (output / 'report.json').read_text(encoding='utf-8'), 'report.json names a folder of this machine')


def a_folder_that_this_user_may_not_write_to_is_named(m):
    folder = m.folder_of(0, 'public')
    code, said = m.plenary('build', 'texts', '-o', folder / 'package', user=NOBODY)
    expect(code == 2 and 'public' in said, (code, said))
    expect(not any(folder.iterdir()), 'something was left behind')


def a_package_of_another_user_stays_whole(m):
    folder = m.folder_of(0, 'public')
    code, said = m.plenary('build', 'texts', '-o', folder / 'package')
    expect(code == 0, (code, said))
    code, said = m.plenary('build', 'texts', '-o', folder / 'package', user=NOBODY)
    expect(code == 2, (code, said))
    expect(whole(folder / 'package'), 'the old package is damaged')


def a_read_only_file_system_is_named_and_the_old_package_stays(m):
    disk = m.disk('disk', 8192)
    code, said = m.plenary('build', 'texts', '-o', disk / 'package')
    expect(code == 0, (code, said))
    subprocess.run(['mount', '-o', 'remount,ro', str(disk)], check=True)
    code, said = m.plenary('build', 'texts', '-o', disk / 'package')
    expect(code == 2 and 'disk' in said, (code, said))
    expect(whole(disk / 'package'), 'the old package is damaged')
    code, said = m.plenary('verify', disk / 'package')
    expect(code == 0, (code, said))


def a_disk_that_fills_up_is_named_and_the_old_package_stays(m):
    # Wide enough for the one package, too narrow for a second one of forty documents beside it.
    disk = m.disk('disk', 1024)
    code, said = m.plenary('build', m.texts / 'hrc-95-12-markdown.md', '-o', disk / 'package', '--no-cache')
    expect(code == 0, (code, said))
    before = sorted(p.relative_to(disk) for p in disk.rglob('*') if p.is_file())
    for i in range(40):
        shutil.copy(m.texts / 'hrc-94-7-lines.txt', m.texts / f'copy-{i}.txt')
    code, said = m.plenary('build', 'texts', '-o', disk / 'package', '--quiet', '--no-cache')
    expect(code == 2 and 'space' in said, (code, said))
    expect(whole(disk / 'package'), 'the old package is damaged')
    after = sorted(p.relative_to(disk) for p in disk.rglob('*') if p.is_file())
    expect(after == before, f'left behind: {sorted(set(map(str, after)) - set(map(str, before)))}')


def a_cache_on_a_disk_that_fills_up_costs_no_build(m):
    disk = m.disk('disk', 64)
    for i in range(40):
        shutil.copy(m.texts / 'hrc-94-7-lines.txt', m.texts / f'copy-{i}.txt')
    output = m.folder_of(0, 'public') / 'package'
    code, said = m.plenary('build', 'texts', '-o', output, '--cache', disk / 'cache', '--quiet')
    expect(code == 0, (code, said))
    expect(whole(output), 'the package does not fit its checksums')


def a_slurm_of_two_nodes_of_which_one_dies_gives_the_package_of_a_single_build(m):
    if missing := slurm.what_is_missing():
        raise Skipped(f'{", ".join(missing)} not found; on Debian: apt-get install slurm-wlm munge')
    slurm.shards_on_two_nodes_of_which_one_dies_give_the_package_of_a_single_build(m.folder / 'cluster', m.folder / 'program' / 'plenary.dll')


def the_commands_of_each_engine_give_the_package_of_a_single_build(m):
    engines.the_commands_of_each_engine_give_the_package_of_a_single_build(m.folder / 'engines', m.folder / 'program' / 'plenary.dll')
NETWORKX = '''
import collections, csv, sys, networkx
graph = networkx.read_graphml(sys.argv[1] + '/graph/citations.graphml')
assert graph.is_directed() and graph.is_multigraph(), type(graph)
with open(sys.argv[1] + '/csv/references.csv', encoding='utf-8', newline='') as file:
    rows = [r for r in csv.DictReader(file) if r['target']]
with open(sys.argv[1] + '/csv/documents.csv', encoding='utf-8', newline='') as file:
    symbols = {r['id']: r['symbol'] or r['id'] for r in csv.DictReader(file)}
want = collections.Counter((symbols[r['document_id']], r['target'], r['action'], r['printed'], int(r['offset'])) for r in rows)
have = collections.Counter((a, b, d.get('action', ''), d['printed'], d['offset']) for a, b, d in graph.edges(data=True))
assert want == have and want, (want - have, have - want)
assert {n for n, d in graph.nodes(data=True) if d['in_package']} == set(symbols.values())
'''


def networkx_opens_the_graph_and_finds_every_reference(m):
    for python in ('/usr/bin/python3', shutil.which('python3') or ''):
        if python and not subprocess.run([python, '-c', 'import networkx'], capture_output=True).returncode:
            break
    else:
        raise Absent('python3-networkx is not installed')
    package = m.folder / 'package'
    code, said = m.plenary('build', ROOT / 'input', '-o', package, '--quiet')
    expect(code == 0, said)
    run = subprocess.run([python, '-c', NETWORKX, str(package)], capture_output=True, text=True, encoding='utf-8')
    expect(run.returncode == 0, run.stderr)


TESTS = [
    a_file_of_another_user_is_reported_and_the_others_go_through,
    a_folder_of_another_user_is_reported_and_the_others_go_through,
    a_folder_that_this_user_may_not_write_to_is_named,
    a_package_of_another_user_stays_whole,
    a_read_only_file_system_is_named_and_the_old_package_stays,
    a_disk_that_fills_up_is_named_and_the_old_package_stays,
    a_cache_on_a_disk_that_fills_up_costs_no_build,
    the_commands_of_each_engine_give_the_package_of_a_single_build,
    a_slurm_of_two_nodes_of_which_one_dies_gives_the_package_of_a_single_build,
    networkx_opens_the_graph_and_finds_every_reference,
]


def run(test, program):
    """One test on a machine of its own."""
    if not hasattr(os, 'geteuid') or os.geteuid() != 0:
        raise Skipped('this needs root')
    machine = Machine(program)
    try:
        test(machine)
    finally:
        machine.close()


def main():
    counts = {'passed': 0, 'failed': 0, 'skipped': 0}
    for test in TESTS:
        name = test.__name__.replace('_', ' ')
        try:
            run(test, sys.argv[1])
            outcome, why = 'passed', ''
        except Skipped as reason:
            outcome, why = ('failed' if CI and not isinstance(reason, Absent) else 'skipped'), f': {reason}'
        except (AssertionError, OSError, subprocess.SubprocessError) as error:
            outcome, why = 'failed', f': {error}'
        counts[outcome] += 1
        print(f'{outcome:7}  {name}{why}', flush=True)
    results = ROOT / 'artifacts' / 'tests'
    results.mkdir(parents=True, exist_ok=True)
    (results / 'system.json').write_text(json.dumps(counts) + '\n', encoding='utf-8')
    print('{passed} passed, {failed} failed, {skipped} skipped'.format(**counts))
    return 1 if counts['failed'] else 0


sys.exit(main())
