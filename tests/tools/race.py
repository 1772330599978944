#!/usr/bin/env python3
"""Measure the whole program, beside a Python script on the same files in the same run, and write docs/performance.md. Run by `make bench`.

usage: race.py PLENARY.DLL [--small 2000] [--large 20000] [--huge 200000] [--repeat 3] [--texts FOLDER...] [--baseline SCRIPT] [--stages FILE] [-o docs/performance.md]

Programs run in turns, so that a busy machine slows all of them; of several runs the best counts. Wall-clock time is what a user waits; on a machine that
is shared with others it says little, so that the processor time of each run stands beside it. Ratios are what can be compared between machines.
"""
import argparse
import glob
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
MULTIPLY = ROOT / 'tests' / 'tools' / 'multiply.py'


class Run:
    """One run of a program: seconds of wall clock and of processors, peak memory in MB, what it printed."""

    def __init__(self, command):
        with tempfile.TemporaryFile() as output:
            started = time.perf_counter()
            process = subprocess.Popen([str(c) for c in command], stdout=output, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
            _, status, usage = os.wait4(process.pid, 0)
            self.wall = time.perf_counter() - started
            output.seek(0)
            self.output = output.read().decode('utf-8', 'replace')
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 1):
            raise SystemExit(f'{" ".join(map(str, command))} ended with {process.returncode}')
        self.cpu = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / 1024


def best(runs):
    """The least of everything: what the program takes when others do not disturb it."""
    first = runs[0]
    first.wall, first.cpu, first.memory = (min(getattr(r, name) for r in runs) for name in ('wall', 'cpu', 'memory'))
    return first


class Race:
    def __init__(self, arguments, folder):
        self.arguments, self.folder = arguments, folder
        self.rows = []

    def corpus(self, count, *options):
        out = self.folder / f'texts-{count}{"".join(options)}'
        if not out.exists():
            subprocess.run([sys.executable, MULTIPLY, *self.arguments.texts, '-n', str(count), '-o', out, *options], check=True, stdout=subprocess.DEVNULL)
        return out

    def plenary(self, *arguments):
        return ['dotnet', self.arguments.program, *arguments]

    def build(self, texts, *options, output='out', cache=None):
        return self.plenary('build', texts, '-o', self.folder / output, '--quiet', *(('--cache', cache) if cache else ('--no-cache',)), *options)

    def turns(self, commands, repeat=None):
        """Each command in turn, several times; the best of each."""
        runs = [[] for _ in commands]
        for _ in range(repeat or self.arguments.repeat):
            for kept, command in zip(runs, commands):
                kept.append(Run(command))
        return [best(kept) for kept in runs]

    def row(self, figure, target, wall, cpu, command):
        self.rows.append((figure, target, wall, cpu, command))
        print(f'{figure}: {wall} ({cpu}); target {target}', flush=True)

    def against_baseline(self):
        small, count = self.corpus(self.arguments.small), self.arguments.small
        large, more = self.corpus(self.arguments.large), self.arguments.large
        baseline = [sys.executable, self.arguments.baseline]
        start = self.folder / 'one'
        start.mkdir(exist_ok=True)
        shutil.copy(next(small.rglob('*.txt')), start)
        commands = {
            'baseline': [*baseline, small, self.folder / 'baseline'],
            'parse': [*baseline, small, self.folder / 'baseline', '--stages', 'parse'],
            'all': self.build(large, '--layout', 'stream', '--jobs', '2'),
            'tables': self.build(large, '--layout', 'stream', '--jobs', '2', '--format', 'json,csv'),
            'one job': self.build(large, '--layout', 'stream', '--jobs', '1'),
            'check': self.plenary('check', large, '--jobs', '1', '--quiet'),
            'few': self.build(start, '--layout', 'stream'),
            'check one': self.plenary('check', start, '--jobs', '1', '--quiet'),
        }
        runs = dict(zip(commands, self.turns(list(commands.values()))))
        rate = lambda name, number: (number / runs[name].wall, number / runs[name].cpu)
        base, base_cpu = rate('baseline', count)
        jobs = min(2, os.cpu_count() or 1)
        print(f'baseline: {base:.0f} documents a second', flush=True)
        for name, options, target in (('all', '--jobs 2', '12'), ('tables', '--jobs 2 --format json,csv', '20')):
            wall, cpu = rate(name, more)
            self.row(f'{"JSON + CSV + YAML" if name == "all" else "JSON + CSV"} with validation against the baseline', f'at least {target} times',
                     f'{wall / base:.1f} times', f'{cpu * jobs / base_cpu:.1f} times', f'build {more} texts {options} --layout stream')
        stages = json.loads(runs['parse'].output)['stages_s']
        parse = (stages['read'] + stages['parse']) / count
        share = parse / (runs['parse'].wall or 1) * count
        alone = runs['check'].wall - runs['check one'].wall, runs['check'].cpu - runs['check one'].cpu
        self.row('conversion alone (bytes to document, one job) against the baseline\'s read + parse', 'at least 4 times',
                 f'{parse / (alone[0] / more):.1f} times', f'{runs["parse"].cpu * share / count / (alone[1] / more):.1f} times', f'check {more} texts --jobs 1, less that of one text')
        self.row('two jobs against one', 'at least 1.8 times', f'{runs["one job"].wall / runs["all"].wall:.2f} times',
                 f'{runs["one job"].cpu / runs["all"].cpu * 2:.2f} times if both had a core', f'build {more} texts --jobs 2 and --jobs 1')
        self.large = runs['all']

    def sizes(self):
        """Time a document against the small corpus, memory against the large one; a huge corpus is built once, and gone again before the next figure."""
        small, large, huge = self.arguments.small, self.arguments.large, self.arguments.huge
        counts = [small, large]
        runs = self.turns([self.build(self.corpus(n), '--layout', 'stream', '--jobs', '2') for n in counts])
        if huge:
            texts = self.corpus(huge)
            runs += self.turns([self.build(texts, '--layout', 'stream', '--jobs', '2')], 1)
            counts += [huge]
            shutil.rmtree(texts)
        per = [(r.wall / n * 1e3, r.cpu / n * 1e3) for r, n in zip(runs, counts)]
        for (wall, cpu), count in zip(per[1:], counts[1:]):
            self.row(f'time per document at {count} against {small}', 'within 10 %', f'{wall / per[0][0]:.2f} times ({wall:.2f} ms)',
                     f'{cpu / per[0][1]:.2f} times ({cpu:.2f} ms)', 'build --jobs 2 --layout stream')
        for (before, less), (run, count) in zip(zip(runs, counts), list(zip(runs, counts))[1:]):
            self.row(f'peak memory at {count} against {less}', 'below 400 MB, at 200000 within 20 % of 20000', f'{run.memory:.0f} MB', f'{run.memory / before.memory:.2f} times', 'the same runs')
        half = self.arguments.large // 2
        doubled = self.turns([self.build(self.corpus(half, '--twice'), '--layout', 'stream', '--jobs', '2')])[0]
        self.row(f'time per document where each of {half} stands twice', 'no more than without', f'{doubled.wall / large * 1e3 / per[1][0]:.2f} times',
                 f'{doubled.cpu / large * 1e3 / per[1][1]:.2f} times', 'build of a corpus made with --twice')

    def rebuild(self):
        for layout in ('stream', 'folder'):
            texts, cache = self.corpus(self.arguments.large), self.folder / 'cache'
            shutil.rmtree(cache, ignore_errors=True)
            build = self.build(texts, '--layout', layout, '--jobs', '2', output='kept', cache=cache)
            full, first = Run(self.build(texts, '--layout', layout, '--jobs', '2', output='kept')), Run(build)
            changed = sorted(texts.rglob('*.txt'))[self.arguments.large // 2]
            before = changed.read_bytes()
            again = []
            for turn in range(self.arguments.repeat):
                changed.write_bytes(before + b'\n' * (turn + 1))
                again.append(Run(build))
            changed.write_bytes(before)
            again = best(again)
            self.row(f'rebuild of {self.arguments.large} after one changed input, layout {layout}', 'below 10 % of the full build',
                     f'{again.wall / full.wall:.0%} ({again.wall:.1f} s of {full.wall:.1f} s; filling the cache {first.wall:.1f} s)', f'{again.cpu / full.cpu:.0%}', f'build --jobs 2 --layout {layout} --cache DIR')

    def start(self):
        one = self.folder / 'one'
        build = self.build(one)
        ways = {'the published folder': build, 'the single file': [self.arguments.packed, *build[2:]]} if self.arguments.packed else {'the published folder': build}
        version, *colds = self.turns([['dotnet', '--version'], *ways.values()], max(5, self.arguments.repeat))
        for way, cold in zip(ways, colds):
            self.row(f'one text, cold start to package, {way} against dotnet --version', 'below 3 times', f'{cold.wall / version.wall:.2f} times ({cold.wall * 1e3:.0f} ms)',
                     f'{cold.cpu / version.cpu:.2f} times', 'build of one text')

    def write(self, path):
        load = os.getloadavg()[0]
        lines = [
            '# Performance', '',
            'Printed by `make bench`. Ratios of one run on one machine: the programs took turns, and of several runs the best counts. *Processor time* is what counts where the machine is shared with others, as this one was: '
            f'{os.cpu_count()} cores, load {load:.0f}.', '',
            '| figure | target | wall clock | processor time | command |', '|---|---|---|---|---|',
            *(f'| {" | ".join(row[:4])} | `{row[4]}` |' for row in self.rows), '',
            f'Texts: {self.arguments.large} and {self.arguments.small} copies made by `tests/tools/multiply.py`, each with a session and a number of its own. '
            'The baseline is one process of Python with regular expressions, jsonschema, and PyYAML with libyaml. It has no offset map, no accounting, no references to other bodies and no ledger.', '']
        if self.arguments.stages:
            lines += ['## Stages', '', 'BenchmarkDotNet, each stage over 2 MB of text on one core.', '', *stages(self.arguments.stages), '']
        path.write_text('\n'.join(lines + notes(path)), encoding='utf-8')


def stages(folder):
    """The tables that BenchmarkDotNet leaves, as Markdown."""
    lines = []
    for report in sorted(glob.glob(f'{folder}/results/*-report-github.md')):
        lines += [line.replace('**', '') for line in pathlib.Path(report).read_text(encoding='utf-8').split('\n') if line.startswith('|')]
    return lines or ['(not measured)']


def notes(path):
    """What people wrote below the figures stays."""
    mark = '<!-- notes: kept by make bench -->'
    old = path.read_text(encoding='utf-8') if path.exists() else ''
    return [mark, *old.split(mark, 1)[1].strip('\n').split('\n'), ''] if mark in old else [mark, '']


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('program')
    parser.add_argument('--small', type=int, default=2000)
    parser.add_argument('--large', type=int, default=20000)
    parser.add_argument('--repeat', type=int, default=3)
    parser.add_argument('--huge', type=int, default=0, help='a third size, built once; none by default')
    parser.add_argument('--texts', nargs='+', default=[next(str(p) for p in (ROOT.parent / 'shared' / 'seeds', ROOT / 'input') if p.is_dir())])
    parser.add_argument('--baseline', default=str(ROOT.parent / 'shared' / 'tools' / 'baseline.py'))
    parser.add_argument('--packed', help='the single file of make pack, whose cold start is measured, too')
    parser.add_argument('--stages', help='folder of BenchmarkDotNet\'s artifacts')
    parser.add_argument('-o', type=pathlib.Path, default=ROOT / 'docs' / 'performance.md')
    arguments = parser.parse_args()
    said = subprocess.run(['dotnet', arguments.program, '--version'], capture_output=True, text=True, check=False)
    if said.returncode != 0 or not said.stdout[:1].isdigit():
        raise SystemExit(f'{arguments.program}: plenary.dll was expected; "dotnet {arguments.program} --version" ended with {said.returncode}: {said.stderr.strip() or said.stdout.strip()}')
    with tempfile.TemporaryDirectory(prefix='plenary-race-') as folder:
        race = Race(arguments, pathlib.Path(folder))
        if pathlib.Path(arguments.baseline).exists():
            race.against_baseline()
        else:
            print(f'{arguments.baseline} is not there: no race', file=sys.stderr)
            (race.folder / 'one').mkdir()
            shutil.copy(next(race.corpus(arguments.small).rglob('*.txt')), race.folder / 'one')
        race.start()
        race.sizes()
        race.rebuild()
        race.write(arguments.o)


main()
