#!/usr/bin/env python3
"""Builds the real texts of ../shared/corpus with the published program and measures how much comes out right.

usage: accuracy.py [--update] [--sample] [--languages zh,en] [--sets GLOB] [--forms LIST] [--jobs N] [--show N]

Prints each figure beside the one committed in docs/accuracy.md, how good the review list is (do wrong documents carry a warning, do right ones
carry none?), and fails where a floor of tests/Pipeline.Tests/Corpus/floors.csv is broken. Every figure stands there twice: as scored, that is as
score.py says, and as judged, that is without the slips of the truth that docs/accuracy.md lists under "Doubtful truth". The floors are those of the
judged figures. A row of that list that is no longer needed is a failure, too.

  --update     writes the figures into docs/accuracy.md
  --sample     three small sets in three forms
  --show N     prints the first N differences of each set and form, as score.py does
"""
import argparse
import collections
import contextlib
import csv
import fnmatch
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import doubtful

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / 'shared'
PROGRAM = ROOT / 'artifacts' / 'plenary' / 'plenary.dll'
BUILT = ROOT / 'artifacts' / 'accuracy'
FLOORS = ROOT / 'tests' / 'Pipeline.Tests' / 'Corpus' / 'floors.csv'
REPORT = ROOT / 'docs' / 'accuracy.md'
BEGIN, END = '<!-- figures: begin (written by tests/tools/accuracy.py --update) -->', '<!-- figures: end -->'

FORMS = ['lines', 'ocrmd', 'poi', 'pandoc_plain', 'pdftotext', 'pdftotext_layout']
SAMPLE = (['hrc55-draft-zh', 'sc2021-zh', 'ecosoc2021-zh'], ['lines', 'ocrmd', 'pdftotext_layout'])

# What the table shows; the names are those of score.py, fields with a dot. Those with a ! judge the review list.
FIGURES = {
    'exact_documents': 'exact', 'exact_body': 'body', 'paragraph_f1': 'par F1', 'footnote_f1': 'note F1', 'footnote_target': 'calls',
    'vote_exact': 'votes', 'sponsors_exact': 'spons', 'official_link_recall': 'ref R', 'official_link_precision': 'ref P',
    'fields.symbol': 'symbol', 'fields.number': 'number', 'fields.title': 'title', 'fields.session': 'session', 'fields.session_start': 'start',
    'fields.session_end': 'end', 'fields.agenda_item': 'item', 'fields.agenda_title': 'item t.', 'fields.adopted': 'adopted',
    'fields.meeting': 'meeting', 'fields.job_number': 'job', 'fields.enacting_formula': 'formula', 'fields.status': 'status',
    'vote_exact_or_flagged': 'votes!', 'wrong_flagged': 'wrong!', 'exact_flagged': 'right!', 'exact_unclaimed': 'unclaimed',
}
VIEWS = ['judged', 'scored']
WHERE_LESS_IS_BETTER = {'exact_flagged', 'exact_unclaimed'}


def scorer():
    """The functions of score.py. It runs main() when it is imported, so its last line is left out."""
    source = (SHARED / 'tools' / 'score.py').read_text(encoding='utf-8').rstrip()
    assert source.endswith('\nmain()'), 'score.py is not what this program knows'
    names = {'__name__': 'score'}
    exec(compile(source[:-len('main()')], 'score.py', 'exec'), names)
    return names


def score(names, truth, documents, show=0):
    """What score.py says about some documents, and what it prints."""
    names['documents'] = lambda package: documents
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as printed:
        rows, out = pathlib.Path(folder, 'truth.jsonl'), pathlib.Path(folder, 'score.json')
        rows.write_text(''.join(json.dumps(row) + '\n' for row in truth), encoding='utf-8')
        sys.argv = ['score.py', str(rows), folder, '--json', str(out), '--show', str(show)]
        names['main']()
        return json.loads(out.read_text(encoding='utf-8')), printed.getvalue()


def build(folder, output, jobs):
    """One package of one set in one form; exit code 1 only says that there are findings. The seconds it took."""
    start = time.monotonic()
    run = subprocess.run(['dotnet', str(PROGRAM), 'build', str(folder), '-o', str(output), '--format', 'json', '--layout', 'stream', '--quiet',
                          *(['--jobs', str(jobs)] if jobs else [])], capture_output=True, text=True, encoding='utf-8')
    if run.returncode not in (0, 1):
        sys.exit(f'{folder.name}: the build failed with exit code {run.returncode}\n{run.stderr[:2000]}')
    return time.monotonic() - start


def load(corpus_set, form, options):
    """Truth and documents by name, after a build. Names get the set's before them, so that sets can be put together."""
    folder, output = SHARED / 'corpus' / corpus_set, BUILT / corpus_set / form
    seconds = build(folder / form, output, options.jobs)
    truth, documents = {}, {}
    with (folder / f'{form}.truth.jsonl').open(encoding='utf-8') as file:
        for row in map(json.loads, file):
            row['name'] = f'{corpus_set}~{row["name"]}'
            truth[row['name']] = row
    lines = output / 'json' / 'documents.jsonl'
    for line in lines.open(encoding='utf-8') if lines.exists() else ():
        document = json.loads(line)
        name = f'{corpus_set}~{pathlib.PurePosixPath(document["source"]["path"]).stem}'
        document['source']['path'] = name + '.txt'
        documents.setdefault(name, document)
    return truth, documents, seconds


class View:
    """Some documents in one of the two ways, with a tally for the review list."""

    def __init__(self):
        self.truth, self.documents, self.tally = {}, {}, collections.Counter()

    def add(self, other, prefix=''):
        self.truth |= {prefix + k: v for k, v in other.truth.items()}
        self.documents |= {prefix + k: v for k, v in other.documents.items()}
        self.tally += other.tally


class Codes(dict):
    """Counts over all documents, for each view: codes of diagnostics, causes, names."""

    def __init__(self):
        super().__init__({view: collections.defaultdict(collections.Counter) for view in VIEWS})
        self.stale, self.used = [], set()


def judge(names, truth, documents, form, slips, codes):
    """Both views of a build. A document counts as flagged where it carries a warning or an error; a missing one is an error of the build."""
    views = {view: View() for view in VIEWS}
    inputs = collections.Counter((row.get('number'), row.get('title')) for row in truth.values())
    for name, row in truth.items():
        document = documents.get(name)
        result = score(names, [row], [document] if document else [])[0]
        enter(views['scored'], row, document, result, form, codes['scored'])
        own = [s for key in ((name, '*'), (name, form)) for s in slips.get(key, [])]
        codes.used |= {key for key in ((name, '*'), (name, form)) if key in slips}
        judged, listed = result, False
        # Where the set has a document twice, the warning that says so is no false alarm.
        true = {'EMT001'} if inputs[row.get('number'), row.get('title')] > 1 else set()
        if own:
            corpus_set, _, stem = name.partition('~')
            dump = (SHARED / 'corpus' / corpus_set / form / f'{stem}.txt').read_text(encoding='utf-8')
            links = ['official links'] if result['official_link_recall'] not in (None, 1) else []
            row, document, stale = doubtful.correct(own, row, document, dump, causes(result) + links)
            codes.stale.extend(f'{name} {form}: {slip}' for slip in stale)
            judged = score(names, [row], [document] if document else [])[0]
            # Right but for the slips: what it was flagged for says nothing about the review list.
            listed = judged['exact_documents'] == 1 and result['exact_documents'] != 1
            codes['judged']['slips'].update((slip, form) for slip in own)
        enter(views['judged'], row, document, judged, form, codes['judged'], true, listed)
    return views


def enter(view, row, document, result, form, codes, true=frozenset(), apart=False):
    """One document into one view. `true` are codes that are no false alarm; `apart` leaves it out of the review list."""
    name, exact = row['name'], result['exact_documents'] == 1
    view.truth[name] = row
    if document:
        view.documents[name] = document
    found = {d['code'] for d in document['diagnostics'] if d['severity'] != 'info'} if document else {'missing'}
    view.tally['all exact'] += exact
    view.tally['all exact unclaimed'] += exact and bool(document['accounting']['unclaimed'])
    if result['vote_exact'] is not None:
        view.tally['votes'] += 1
        view.tally['vote_exact_or_flagged'] += result['vote_exact'] == 1 or any(c.startswith('VOT') or c == 'missing' for c in found)
    if apart:
        return
    found -= true
    view.tally['exact' if exact else 'wrong'] += 1
    view.tally['exact_flagged' if exact else 'wrong_flagged'] += bool(found)
    codes['false alarms' if exact else 'hits'].update(found)
    if not exact:
        codes['differ'].update([name])
        codes['causes'].update((cause, form) for cause in causes(result))
        codes['unflagged'].update([] if found else [f'{form} {name} ({", ".join(causes(result))})'])


def causes(result):
    """What is not exact in the score of one document."""
    wrong = [f'field {name}' for name, value in result['fields'].items() if value < 1]
    return wrong + [label for name, label in (('exact_body', 'paragraphs'), ('footnote_f1', 'footnotes'), ('footnote_target', 'calls'),
                                              ('vote_exact', 'votes'), ('sponsors_exact', 'sponsors')) if (result[name] or 0) < 1 and result[name] is not None]


def figures(names, view, show=0):
    """All figures of some documents in one view."""
    result, printed = score(names, view.truth.values(), view.documents.values(), show)
    if show:
        print(''.join(line for line in printed.splitlines(keepends=True) if line.startswith('  ')))
    found = {k: v for k, v in result.items() if k in FIGURES and v is not None}
    found |= {f'fields.{k}': v for k, v in result['fields'].items() if f'fields.{k}' in FIGURES}
    for name, part, whole in (('wrong_flagged', 'wrong_flagged', 'wrong'), ('exact_flagged', 'exact_flagged', 'exact'),
                              ('exact_unclaimed', 'all exact unclaimed', 'all exact'), ('vote_exact_or_flagged', 'vote_exact_or_flagged', 'votes')):
        if view.tally[whole]:
            found[name] = view.tally[part] / view.tally[whole]
    return found


def measure(names, sets, forms, options, slips, codes):
    """Results of every set and form, of each form over all sets of a language (set *-zh), and of all its forms (form all), in both views."""
    results = {}
    for language in dict.fromkeys(s.rpartition('-')[2] for s in sets):
        results |= measure_language(names, language, [s for s in sets if s.endswith('-' + language)], forms, options, slips, codes)
    return dict(sorted(results.items(), key=lambda r: (r[0][0][0] != '*', r[0][0], (FORMS + ['all']).index(r[0][1]), VIEWS.index(r[0][2]))))


def measure_language(names, language, sets, forms, options, slips, codes):
    results, everything, total = {}, {view: View() for view in VIEWS}, 0.0

    def result(key, views, seconds, show=0):
        for view in VIEWS:
            results[*key, view] = {'documents': len(views[view].truth), 'seconds': seconds, 'tally': views[view].tally,
                                   'figures': figures(names, views[view], show if view == 'judged' else 0)}

    for form in forms:
        pool, spent = {view: View() for view in VIEWS}, 0.0
        for corpus_set in sets:
            truth, documents, seconds = load(corpus_set, form, options)
            views = judge(names, truth, documents, form, slips, codes)
            if options.show:
                print(corpus_set, form)
            result((corpus_set, form), views, seconds, options.show)
            for view in VIEWS:
                pool[view].add(views[view])
            spent += seconds
        result((f'*-{language}', form), pool, spent)
        for view in VIEWS:
            # The same names come again in every form.
            everything[view].add(pool[view], f'{form}~')
        total += spent
    for view in everything.values():
        view.truth = {name: row | {'name': name} for name, row in view.truth.items()}
        view.documents = {name: d | {'source': d['source'] | {'path': name + '.txt'}} for name, d in view.documents.items()}
    result((f'*-{language}', 'all'), everything, total)
    return results


def read_report():
    """The committed figures: {(set, form, view): {figure: value}}. Where no row says what was scored, it is what was judged."""
    if not REPORT.exists():
        return {}
    text = REPORT.read_text(encoding='utf-8').partition(BEGIN)[2].partition(END)[0]
    rows = [[cell.strip() for cell in line.strip().strip('|').split('|')] for line in text.splitlines() if line.startswith('|')]
    committed = {}
    for row in rows[2:]:
        values = {name: float(cell) for name, cell in zip(list(FIGURES), row[4:]) if cell != '–'}
        committed.update({(row[0], row[1], view): values for view in (VIEWS if row[2] == 'judged' else ['scored'])})
    return committed


def markdown(results, summary):
    lines = ['| set | form | as | documents | ' + ' | '.join(FIGURES.values()) + ' |', '|---|---|---|--:|' + '--:|' * len(FIGURES)]
    for (corpus_set, form, view), result in results.items():
        if view == 'scored' and result['figures'] == results[corpus_set, form, 'judged']['figures']:
            continue
        cells = [f'{result["figures"][name]:.4f}' if name in result['figures'] else '–' for name in FIGURES]
        lines.append(f'| {corpus_set} | {form} | {view} | {result["documents"]} | ' + ' | '.join(cells) + ' |')
    return '\n'.join([BEGIN, '', *summary, '', *lines, '', END])


def write_report(results, summary):
    text = REPORT.read_text(encoding='utf-8')
    before, _, rest = text.partition(BEGIN)
    REPORT.write_text(before + markdown(results, summary) + rest.partition(END)[2], encoding='utf-8')


def show(results, committed):
    """The table, figures per row; a gain or a loss against the committed figure stands behind it."""
    for (corpus_set, form, view), result in results.items():
        if view == 'scored' and result['figures'] == results[corpus_set, form, 'judged']['figures']:
            continue
        print(f'\n{corpus_set} {form} as {view}: {result["documents"]} documents, {result["seconds"]:.1f} s')
        cells = []
        for name, label in FIGURES.items():
            if (value := result['figures'].get(name)) is not None:
                change = value - committed.get((corpus_set, form, view), {}).get(name, value)
                cells.append(f'{label} {value:.4f}' + (f' ({change:+.4f})' if abs(change) >= 0.00005 else ''))
        for i in range(0, len(cells), 6):
            print('  ' + '  '.join(f'{cell:24}' for cell in cells[i:i + 6]).rstrip())


def changes(results, committed):
    """Gains and losses in one list, losses first."""
    moved = []
    for key, result in results.items():
        for name, value in result['figures'].items():
            change = value - committed.get(key, {}).get(name, value)
            # In a small set one document more or less makes these two jump.
            if name in ('wrong_flagged', 'exact_flagged') and key[0] != '*-zh':
                continue
            if abs(change) >= 0.00005:
                moved.append((-change if name in WHERE_LESS_IS_BETTER else change, key, name, value))
    losses, gains = sum(m[0] < 0 for m in moved), sum(m[0] > 0 for m in moved)
    print(f'\nAgainst docs/accuracy.md: {gains} gains, {losses} losses')
    for change, key, name, value in sorted(moved)[:losses][:40]:
        print(f'  loss  {" ".join(key):32} {FIGURES[name]:10} now {value:.4f}, worse by {-change:.4f}')


def review(results, codes, view):
    """How good the review list is, per set and form, what its codes are worth, and what differs."""
    print(f'\nReview list, as {view}: documents that differ and carry a warning or an error; exact ones that do')
    for corpus_set in dict.fromkeys(s for s, _, _ in results if s[0] != '*'):
        tally = sum((r['tally'] for (s, _, v), r in results.items() if s == corpus_set and v == view), collections.Counter())
        print(f'  {corpus_set:18}' + sentence(tally))
    for pool, form in dict.fromkeys((s, f) for s, f, _ in results if s[0] == '*'):
        print(f'  {pool + " " + form:18}' + sentence(results[pool, form, view]['tally']))
    print('Codes of warnings and errors: on how many exact documents (false alarms), on how many that differ')
    for code in sorted(set(codes['false alarms']) | set(codes['hits']), key=lambda c: (-codes['false alarms'][c], -codes['hits'][c], c)):
        print(f'  {code}  {codes["false alarms"][code]:4}  {codes["hits"][code]:4}')
    print('What differs, in how many documents, by form')
    for what in by_form(codes['causes']):
        print(f'  {what}')
    if codes['slips']:
        print('Slips of the truth that were taken out, in how many documents, by form')
        for what in by_form(codes['slips']):
            print(f'  {what}')
    missed = list(codes['unflagged'])
    print(f'Differ without a warning: {len(missed)}' + ''.join(f'\n  {name}' for name in missed[:40]))


def by_form(counts):
    """Counts of (thing, form) as one line for each thing, the commonest first."""
    whole = collections.Counter()
    for (what, _), count in counts.items():
        whole[what] += count
    return [f'{what:22}{count:4}   ' + ', '.join(f'{f} {counts[what, f]}' for f in FORMS if counts[what, f]) for what, count in whole.most_common()]


def sentence(tally):
    share = lambda part, whole: f'{tally[part]:3} of {tally[whole]:3} ({100 * tally[part] / tally[whole]:5.1f} %)' if tally[whole] else '  0 of   0          '
    return f'differ {share("wrong_flagged", "wrong")}   exact {share("exact_flagged", "exact")}'


def check_floors(results):
    """Floors broken, and aims not reached. Set *-zh is all sets of a language together, * that of every language, form * each form, form all the forms together. A figure that the documents
    have not is no break. Where a floor is lower than the aim of the project, the aim stands behind it."""
    broken, below = [], []
    with FLOORS.open(encoding='utf-8', newline='') as file:
        rows = list(csv.DictReader(file))
        for row in rows:
            if row['figure'] not in FIGURES:
                sys.exit(f'{FLOORS.name}: there is no figure called {row["figure"]}')
            less = row['figure'] in WHERE_LESS_IS_BETTER
            # A row of its own counts for a language, instead of the one for all.
            own = {(r['set'], r['form']) for r in rows if r['figure'] == row['figure'] and r['set'].startswith('*-')} if row['set'] == '*' else set()
            for (corpus_set, form, view), result in results.items():
                value = result['figures'].get(row['figure'])
                if view != 'judged' or value is None or (corpus_set, form) in own or (corpus_set, '*') in own or row['set'] not in (corpus_set, '*' if corpus_set[0] == '*' else corpus_set) or row['form'] not in (form, '*' if form != 'all' else form):
                    continue
                for limit, misses in ((row['floor'], broken), (row['aim'], below)):
                    if limit and (value > float(limit) if less else value < float(limit)):
                        misses.append(f'{corpus_set} {form}: {FIGURES[row["figure"]]} is {value:.4f}, not {limit}')
    return broken, below


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition('\n\n')[0])
    parser.add_argument('--update', action='store_true', help='write the figures into docs/accuracy.md')
    parser.add_argument('--sample', action='store_true', help='three small sets in three forms')
    parser.add_argument('--languages', help='of the sets, separated by commas (default: all)')
    parser.add_argument('--sets', default='*', help='pattern of set names, such as hrc*')
    parser.add_argument('--forms', default=','.join(FORMS), help='separated by commas')
    parser.add_argument('--jobs', type=int, help='documents at the same time (default: one per processor)')
    parser.add_argument('--show', type=int, default=0, help='print the first N differences of each set and form')
    options = parser.parse_args()
    if not (SHARED / 'corpus').is_dir():
        sys.exit('The folder ../shared/corpus with the real texts is not there.')

    sets = [s.name for s in sorted((SHARED / 'corpus').iterdir())
            if s.is_dir() and (not options.languages or s.name.rpartition('-')[2] in options.languages.split(',')) and fnmatch.fnmatchcase(s.name, options.sets)]
    forms = options.forms.split(',')
    if options.sample:
        sets, forms = [s for s in sets if s in SAMPLE[0]], [f for f in forms if f in SAMPLE[1]]
    names, codes, committed = scorer(), Codes(), read_report()
    slips = doubtful.table(REPORT.read_text(encoding='utf-8'))
    results = measure(names, sets, forms, options, slips, codes)

    show(results, committed)
    for view in VIEWS:
        review(results, codes[view], view)
    changes(results, committed)
    broken, below = check_floors(results)
    whole = not (options.sample or options.languages or options.sets != '*' or options.forms != ','.join(FORMS))
    if whole:
        codes.stale.extend(f'{name} {form}: there is no such document' for name, form in slips if (name, form) not in codes.used)
    seconds, summary = sum(r['seconds'] for (s, f, v), r in results.items() if s[0] == '*' and f == 'all' and v == 'judged'), []
    for pool in dict.fromkeys(s for s, _, _ in results if s[0] == '*'):
        documents = results[pool, 'all', 'judged']['documents']
        totals = {view: results[pool, 'all', view]['tally'] for view in VIEWS}
        summary.append(f'- {pool[2:]}: {documents} documents. ' + '. '.join(
            f'As {view} {tally["all exact"]} are exact ({100 * tally["all exact"] / max(documents, 1):.1f} %); review list: {" ".join(sentence(tally).split())}'
            for view, tally in totals.items()) + '.')
    print(f'\n{len(sets) * len(forms)} builds: {seconds:.1f} s.\n' + '\n'.join(summary))
    if options.update:
        if not whole:
            sys.exit('--update needs every set and form: leave --sample, --sets and --forms away.')
        below_aims = ['Below the aim: ' + '; '.join(below) + '.'] if below else ['Nothing is below the aim.']
        # Rounded, so that the next run on the same machine writes the same.
        spent = [f'{len(sets) * len(forms)} builds took about {round(seconds / 10) * 10:.0f} seconds on a machine with {os.cpu_count()} processors.']
        differ = ['What differs as judged, in how many documents, by form:', '', *(f'- {" ".join(what.split())}' for what in by_form(codes['judged']['causes']))]
        write_report(results, [*summary, '', *spent, '', *below_aims, '', *differ])
        print('docs/accuracy.md: written')
    for title, entries in (('Floors broken', broken), ('Below the aim', below), ('Stale rows of "Doubtful truth"', codes.stale)):
        print(f'\n{title}: {len(entries)}' + ''.join(f'\n  {entry}' for entry in entries))
    return 1 if broken or codes.stale else 0


if __name__ == '__main__':
    sys.exit(main())
