#!/usr/bin/env python3
"""Tests of the whole program against its surroundings: other users, full and read-only disks, kills, clocks, races, a Slurm of two nodes. Run by `make test-system`.

usage: run.py PLENARY.DLL [WORD]

WORD runs only the tests with that word in their names; PLENARY_KILLS sets how often a build is killed (200). Without root, or where this system does not let one mount a file system, a test says that it is skipped; under CI=true that is a failure.
Results go to artifacts/tests/system.json, too, for the closing line of .ci/run.
"""
import glob
import hashlib
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time

import browser
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

    def start(self, *arguments, user=None, umask=-1, **environment):
        """A run in a process group of its own, without the machine's own settings."""
        owner = {} if user is None else {'user': user, 'group': user, 'extra_groups': []}
        return subprocess.Popen(
            ['dotnet', str(self.folder / 'program' / 'plenary.dll'), *map(str, arguments)], cwd=self.folder, umask=umask, start_new_session=True, **owner,
            env={'PATH': os.environ['PATH'], 'HOME': str(self.folder), 'DOTNET_NOLOGO': '1', 'NO_COLOR': '1',
                 **{k: v for k, v in os.environ.items() if k == 'DOTNET_ROOT'}, **environment},
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, encoding='utf-8')

    def plenary(self, *arguments, user=None, umask=-1, **environment):
        """Exit code and standard error of a run."""
        run = self.start(*arguments, user=user, umask=umask, **environment)
        _, said = run.communicate(timeout=300)
        return run.returncode, said

    def many_texts(self, name, count):
        """A folder of texts, half of them one document and half another."""
        folder = self.folder / name
        folder.mkdir()
        for i in range(count):
            shutil.copy(self.texts / ('hrc-94-7-lines.txt' if i % 2 else 'hrc-95-12-markdown.md'), folder / f'text-{i}.{"txt" if i % 2 else "md"}')
        return folder

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


def digest(package):
    """What a package holds, in one word; its checksums name every byte."""
    return hashlib.sha256((package / 'SHA256SUMS').read_bytes()).hexdigest()


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


def a_build_killed_at_any_moment_leaves_one_whole_package(m):
    sources, digests, longest = [m.texts, m.many_texts('more', 24)], [], 0.0
    public = m.folder / 'public' / 'package'
    for source in sources:
        begun = time.monotonic()
        code, said = m.plenary('build', source, '-o', public, '--quiet')
        longest = max(longest, time.monotonic() - begun)
        expect(code in (0, 1), (code, said))
        digests.append(digest(public))
    chance, kills, swapped = random.Random(94), int(os.environ.get('PLENARY_KILLS', '200')), 0
    for i in range(kills):
        before = digests.index(digest(public))
        run = m.start('build', sources[1 - before], '-o', public, '--quiet')
        time.sleep(chance.uniform(0, longest * 1.1))
        run.kill()
        run.communicate()
        expect(whole(public), f'kill {i}: the package does not fit its checksums')
        expect(digest(public) in digests, f'kill {i}: neither the old package nor the new one')
        swapped += digest(public) != digests[before]
        if i % 20 == 0:
            code, said = m.plenary('verify', public)
            expect(code == 0, (f'kill {i}', code, said))
    code, said = m.plenary('build', m.texts, '-o', public, '--quiet')
    expect(code == 0 and digest(public) == digests[0], (code, said))
    expect([p.name for p in public.parent.iterdir()] == ['package'], 'something was left behind')
    code, said = m.plenary('verify', public)
    expect(code == 0, (code, said))
    return f'{kills} kills, {swapped} of them after the swap'


def inputs_that_vanish_during_the_build_are_reported(m):
    folder = m.many_texts('vanishing', 300)
    files = sorted(folder.iterdir())
    public = m.folder / 'public' / 'package'
    run = m.start('build', folder, '-o', public, '--jobs', '1', '--quiet')

    def vanish():
        while run.poll() is None and not list(public.parent.glob('.package.*.new')):
            time.sleep(0.002)
        for file in reversed(files[len(files) // 2:]):
            file.unlink()

    thread = threading.Thread(target=vanish)
    thread.start()
    _, said = run.communicate(timeout=300)
    thread.join()
    expect(run.returncode in (0, 1), (run.returncode, said))
    found = fates(public)
    expect(set(found) == {f.name for f in files}, 'an input is missing from the report')
    expect(set(found.values()) <= {'written', 'unreadable'}, set(found.values()))
    expect(run.returncode == ('unreadable' in found.values()), (run.returncode, said))
    code, said = m.plenary('verify', public)
    expect(code == 0, (code, said))
    return f'{sum(v == "unreadable" for v in found.values())} of {len(found)} vanished in time'


def builds_at_once_take_turns_or_are_refused(m):
    sources = [m.texts, m.many_texts('more', 12)]
    public = m.folder / 'public' / 'package'
    refused = 0
    for _ in range(5):
        runs = [m.start('build', sources[i % 2], '-o', public, '--quiet') for i in range(4)]
        for run in runs:
            _, said = run.communicate(timeout=300)
            expect(run.returncode in (0, 1) or (run.returncode == 2 and 'another build' in said), (run.returncode, said))
            refused += run.returncode == 2
        expect(refused < 4 * 5 and whole(public), 'the package does not fit its checksums')
    code, said = m.plenary('verify', public)
    expect(code == 0, (code, said))
    expect([p.name for p in public.parent.iterdir()] == ['package'], 'something was left behind')
    return f'20 builds, {refused} refused'


def a_clock_that_jumps_changes_nothing(m):
    libraries = glob.glob('/usr/lib/*/faketime/libfaketime.so.1')
    if not libraries:
        raise Skipped('libfaketime is not installed')
    code, said = m.plenary('build', m.texts, '-o', m.folder / 'now')
    expect(code == 0, (code, said))
    for i, clock in enumerate(['-30y', '+60y', '+0 x20000', '-1d x-500']):
        package = m.folder / f'then-{i}'
        for _ in range(2):  # the second one replaces a package that comes from another time
            code, said = m.plenary('build', m.texts, '-o', package, LD_PRELOAD=libraries[0], FAKETIME=clock, FAKETIME_DONT_FAKE_MONOTONIC='1')
            expect(code == 0, (clock, code, said))
        expect(digest(package) == digest(m.folder / 'now') and whole(package), f'{clock}: another package')
    return '4 clocks'


def two_machines_build_the_same_bytes(m):
    homes = [m.folder_of(0, 'home-a'), m.folder_of(NOBODY, 'home-b')]
    inputs = [p for p in (ROOT / 'input').iterdir() if p.name != 'README.md']
    texts = m.folder_of(0, 'all')
    for path in inputs:
        shutil.copy(path, texts)
        (texts / path.name).chmod(0o644)
    texts.chmod(0o755)
    code, said = m.plenary('build', 'all', '-o', homes[0] / 'package', '--jobs', '1', user=0, umask=0o022, HOME=str(homes[0]), LC_ALL='C', TZ='UTC')
    expect(code == 0, (code, said))
    code, said = m.plenary('build', 'all', '-o', homes[1] / 'package', '--jobs', '3', user=NOBODY, umask=0o077, HOME=str(homes[1]), LC_ALL='tr_TR.UTF-8',
                           LANG='tr_TR.UTF-8', TZ='Pacific/Kiritimati')
    expect(code == 0, (code, said))
    compared = 0
    for path in sorted((homes[0] / 'package').rglob('*')):
        if path.is_file():
            other = homes[1] / 'package' / path.relative_to(homes[0] / 'package')
            expect(path.read_bytes() == other.read_bytes(), f'{path.name} differs')
            compared += path.stat().st_size
    expect(digest(homes[0] / 'package') == digest(homes[1] / 'package'), 'the packages differ')
    return f'{compared:,} bytes compared'


def sh(folder, *command, **environment):
    """Exit code and all output of another program."""
    run = subprocess.run([str(c) for c in command], cwd=folder, env={**os.environ, **environment}, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                         stderr=subprocess.STDOUT, text=True, encoding='utf-8', timeout=600)
    return run.returncode, run.stdout


def the_scheduled_job_commits_only_what_changed(m):
    repository = m.folder / 'repository'
    shutil.copytree(m.texts, repository / 'texts')
    for command in (['git', 'init', '-q'], ['git', 'config', 'user.name', 'Kite'], ['git', 'config', 'user.email', 'kite@example.org'],
                    ['git', 'add', '.'], ['git', 'commit', '-qm', 'Texts']):
        expect(sh(repository, *command)[0] == 0, command)
    def publish():
        return sh(repository, 'sh', ROOT / 'deploy' / 'github' / 'publish.sh', 'texts', 'data', PLENARY=f'dotnet {m.folder / "program" / "plenary.dll"}')

    def commits():
        return int(sh(repository, 'git', 'rev-list', '--count', 'HEAD')[1])

    code, said = publish()
    expect(code == 0 and 'published 1.0.0' in said and commits() == 2, (code, said))
    code, said = publish()
    expect(code == 0 and 'nothing changed' in said and commits() == 2, (code, said))
    shutil.copy(ROOT / 'input' / 'hrc-97-8-lines-running-head.txt', repository / 'texts')
    code, said = publish()
    expect(code == 0 and 'published 1.1.0' in said and commits() == 3, (code, said))
    expect(sh(repository, 'git', 'status', '--porcelain', '--', 'data', 'releases')[1] == '', 'something was not committed')
    expect((repository / 'releases' / '1.1.0' / 'CHANGELOG.md').read_text(encoding='utf-8').count('## [') == 2, 'the change log does not go on')
    expect(whole(repository / 'releases' / '1.1.0'), 'the release does not fit its checksums')
    (repository / 'texts' / 'broken.txt').write_bytes(b'\0')
    code, said = publish()
    expect(code == 1 and '::error file=texts/broken.txt,title=SRC003' in said, (code, said))
    shutil.rmtree(repository / 'texts')
    before = commits()
    code, said = publish()
    expect(code == 2 and commits() == before and whole(repository / 'data'), (code, said))


def the_packed_tool_the_single_file_and_the_manual_work(m):
    pack = ROOT / 'artifacts' / 'pack'
    expect(pack.is_dir(), 'make pack was not run')
    home = m.folder / 'home'
    code, said = sh(m.folder, 'dotnet', 'tool', 'install', 'plenary', '--tool-path', home / 'tools', '--add-source', pack, DOTNET_CLI_HOME=str(home))
    expect(code == 0, said)
    packages = []
    for name, command in (('tool', home / 'tools' / 'plenary'), ('single', pack / 'plenary')):
        code, said = sh(m.folder, command, 'build', 'texts', '-o', m.folder / name, '--quiet')
        expect(code == 0, (name, code, said))
        code, said = sh(m.folder, command, 'verify', m.folder / name)
        expect(code == 0, (name, code, said))
        packages.append(digest(m.folder / name))
    code, said = m.plenary('build', 'texts', '-o', m.folder / 'plain')
    expect(code == 0 and packages == [digest(m.folder / 'plain')] * 2, 'the packed commands build something else')
    if not shutil.which('mandoc'):
        raise Skipped('mandoc is not installed')
    code, said = sh(pack, 'mandoc', '-T', 'lint', '-W', 'error,stop', 'plenary.1')
    expect(code == 0, said)
    code, said = sh(pack, 'mandoc', '-T', 'utf8', 'plenary.1')
    # Bold letters are printed twice, with a step back between.
    said = re.sub('.\x08', '', said)
    expect(code == 0 and 'EXIT STATUS' in said, said[:300])
    completed = sh(m.folder, 'bash', '-c', f'PATH={pack}:$PATH; source {pack}/completion/plenary.bash; COMP_LINE="plenary ver" COMP_POINT=11 COMP_WORDS=(plenary ver) '
                   'COMP_CWORD=1; _plenary; echo "${COMPREPLY[@]}"')[1]
    expect(completed.strip() == 'verify', completed)


def a_release_is_signed_where_a_key_is_given(m):
    if not shutil.which('minisign'):
        raise Skipped('minisign is not installed')
    code, said = sh(m.folder, 'minisign', '-G', '-W', '-p', 'kite.pub', '-s', 'kite.key')
    expect(code == 0, said)
    code, said = m.plenary('build', m.texts, '-o', m.folder / 'package')
    expect(code == 0, said)
    for name in ('one', 'two'):
        code, said = m.plenary('release', '-', m.folder / 'package', '-o', m.folder / name, '--sign-key', m.folder / 'kite.key')
        expect(code == 0, said)
        code, said = sh(m.folder / name, 'minisign', '-V', '-p', m.folder / 'kite.pub', '-m', 'SHA256SUMS')
        expect(code == 0, said)
    expect((m.folder / 'one' / 'SHA256SUMS.minisig').read_bytes() == (m.folder / 'two' / 'SHA256SUMS.minisig').read_bytes(), 'two signatures of one release differ')
    (m.folder / 'one' / 'SHA256SUMS').write_text('x', encoding='utf-8')
    expect(sh(m.folder / 'one', 'minisign', '-V', '-p', m.folder / 'kite.pub', '-m', 'SHA256SUMS')[0] != 0, 'a changed file passes')
    code, said = m.plenary('release', '-', m.folder / 'package', '-o', m.folder / 'three', '--sign-key', m.folder / 'none.key')
    expect(code == 2 and not (m.folder / 'three').exists(), (code, said))


def a_browser_shows_the_figures_of_the_report(m):
    found = browser.find()
    if not found:
        raise Skipped('Chromium is not installed; on Debian: apt-get install chromium')
    texts = m.folder / 'shown'
    shutil.copytree(ROOT / 'input', texts)
    text = (ROOT / 'input' / 'hrc-94-7-lines.txt').read_text(encoding='utf-8')
    middle = text.index('\n', len(text) // 2)
    (texts / '<b>a & b.txt').write_text(f'{text[:middle]}\u202e</pre><script>document.title = 1</script>{text[middle:]}\n<img src=x>\n', encoding='utf-8')
    (texts / 'none.txt').write_bytes(b'\0')
    code, said = m.plenary('build', texts, '-o', m.folder / 'package', '--quiet')
    expect(code == 1, (code, said))
    return browser.check(found, m.folder / 'package', m.folder)


def the_benchmarks_load_their_texts(m):
    stages = ROOT / 'tests' / 'Pipeline.Benchmarks'
    said = subprocess.run(['dotnet', 'run', '-c', 'Release', '--project', stages, '--', '--list', 'flat'], capture_output=True, text=True, timeout=300)
    names = [line.rsplit('.', 1)[1] for line in said.stdout.split('\n') if line.startswith('Plenary.Benchmarks.')]
    expect(said.returncode == 0 and 'Convert' in names, (said.returncode, said.stdout, said.stderr))
    return ', '.join(names)


# These do without root.
ANYBODY = [
    the_benchmarks_load_their_texts,
    a_build_killed_at_any_moment_leaves_one_whole_package,
    inputs_that_vanish_during_the_build_are_reported,
    builds_at_once_take_turns_or_are_refused,
    a_clock_that_jumps_changes_nothing,
    the_scheduled_job_commits_only_what_changed,
    the_packed_tool_the_single_file_and_the_manual_work,
    a_release_is_signed_where_a_key_is_given,
    a_browser_shows_the_figures_of_the_report,
]

TESTS = ANYBODY + [
    two_machines_build_the_same_bytes,
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
    if test not in ANYBODY and (not hasattr(os, 'geteuid') or os.geteuid() != 0):
        raise Skipped('this needs root')
    machine = Machine(program)
    try:
        return test(machine)
    finally:
        machine.close()


def main():
    counts = {'passed': 0, 'failed': 0, 'skipped': 0}
    for test in TESTS:
        name = test.__name__.replace('_', ' ')
        if len(sys.argv) > 2 and sys.argv[2] not in name:
            continue
        try:
            figures = run(test, sys.argv[1])
            outcome, why = 'passed', f': {figures}' if figures else ''
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
