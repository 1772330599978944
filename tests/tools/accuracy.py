#!/usr/bin/env python3
"""Builds the real texts of ../shared/corpus with the published program and measures how much comes out right.

usage: accuracy.py [--update] [--sample] [--languages zh,en] [--sets GLOB] [--forms LIST] [--jobs N] [--show N]

Prints each figure beside the one committed in docs/accuracy.md, how good the review list is (do wrong documents carry a warning, do right ones
carry none?), and fails where a floor of tests/Pipeline.Tests/Corpus/floors.csv is broken.

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
import pathlib
import subprocess
import sys
import tempfile
import time

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


def judge(names, truth, documents, form, codes):
    """The review list: a document counts as flagged where it carries a warning or an error. A missing one is an error of the build."""
    tally = collections.Counter()
    for name, row in truth.items():
        document = documents.get(name)
        result = score(names, [row], [document] if document else [])[0]
        exact = result['exact_documents'] == 1
        found = {d['code'] for d in document['diagnostics'] if d['severity'] != 'info'} if document else {'missing'}
        tally['exact' if exact else 'wrong'] += 1
        tally['exact_flagged' if exact else 'wrong_flagged'] += bool(found)
        tally['exact_unclaimed'] += exact and bool(document['accounting']['unclaimed'])
        if result['vote_exact'] is not None:
            tally['votes'] += 1
            tally['vote_exact_or_flagged'] += result['vote_exact'] == 1 or any(c.startswith('VOT') or c == 'missing' for c in found)
        codes['false alarms' if exact else 'hits'].update(found)
        if not exact:
            codes['differ'].update([name])
            codes['causes'].update((cause, form) for cause in causes(result))
            codes['unflagged'].update([] if found else [f'{form} {name}'])
    return tally


def causes(result):
    """What is not exact in the score of one document."""
    wrong = [f'field {name}' for name, value in result['fields'].items() if value < 1]
    return wrong + [label for name, label in (('exact_body', 'paragraphs'), ('footnote_f1', 'footnotes'), ('footnote_target', 'calls'),
                                              ('vote_exact', 'votes'), ('sponsors_exact', 'sponsors')) if (result[name] or 0) < 1 and result[name] is not None]


def figures(names, truth, documents, tally, show=0):
    """All figures of some documents."""
    result, printed = score(names, truth.values(), documents.values(), show)
    if show:
        print(''.join(line for line in printed.splitlines(keepends=True) if line.startswith('  ')))
    found = {k: v for k, v in result.items() if k in FIGURES and v is not None}
    found |= {f'fields.{k}': v for k, v in result['fields'].items() if f'fields.{k}' in FIGURES}
    for name, whole in (('wrong_flagged', 'wrong'), ('exact_flagged', 'exact'), ('exact_unclaimed', 'exact'), ('vote_exact_or_flagged', 'votes')):
        if tally[whole]:
            found[name] = tally[name] / tally[whole]
    return found


def measure(names, sets, forms, options, codes):
    """Results of every set and form, of each form over all sets (set *), and of all (form all)."""
    results, everything = {}, ({}, {}, collections.Counter(), 0.0)

    def enter(key, truth, documents, tally, seconds, show=0):
        results[key] = {'documents': len(truth), 'seconds': seconds, 'tally': tally, 'figures': figures(names, truth, documents, tally, show)}

    for form in forms:
        pool = ({}, {}, collections.Counter(), 0.0)
        for corpus_set in sets:
            truth, documents, seconds = load(corpus_set, form, options)
            tally = judge(names, truth, documents, form, codes)
            if options.show:
                print(corpus_set, form)
            enter((corpus_set, form), truth, documents, tally, seconds, options.show)
            pool = ({**pool[0], **truth}, {**pool[1], **documents}, pool[2] + tally, pool[3] + seconds)
        enter(('*', form), *pool)
        # The same names come again in every form.
        apart = lambda items: {f'{form}~{k}': v for k, v in items.items()}
        everything = ({**everything[0], **apart(pool[0])}, {**everything[1], **apart(pool[1])}, everything[2] + pool[2], everything[3] + pool[3])
    for name, row in everything[0].items():
        row['name'] = name
    for name, document in everything[1].items():
        document['source']['path'] = name + '.txt'
    enter(('*', 'all'), *everything)
    return dict(sorted(results.items(), key=lambda r: (r[0][0] != '*', r[0][0], (FORMS + ['all']).index(r[0][1]))))


def read_report():
    """The committed figures: {(set, form): {figure: value}}."""
    if not REPORT.exists():
        return {}
    table = REPORT.read_text(encoding='utf-8').partition(BEGIN)[2].partition(END)[0]
    rows = [[cell.strip() for cell in line.strip().strip('|').split('|')] for line in table.splitlines() if line.startswith('|')]
    committed = {}
    for row in rows[2:]:
        committed[row[0], row[1]] = {name: float(cell) for name, cell in zip(list(FIGURES), row[3:]) if cell != '–'}
    return committed


def markdown(results, summary):
    lines = ['| set | form | documents | ' + ' | '.join(FIGURES.values()) + ' |', '|---|---|--:|' + '--:|' * len(FIGURES)]
    for (corpus_set, form), result in results.items():
        cells = [f'{result["figures"][name]:.4f}' if name in result['figures'] else '–' for name in FIGURES]
        lines.append(f'| {corpus_set} | {form} | {result["documents"]} | ' + ' | '.join(cells) + ' |')
    return '\n'.join([BEGIN, '', *summary, '', *lines, '', END])


def write_report(results, summary):
    text = REPORT.read_text(encoding='utf-8')
    before, _, rest = text.partition(BEGIN)
    REPORT.write_text(before + markdown(results, summary) + rest.partition(END)[2], encoding='utf-8')


def show(results, committed):
    """The table, figures per row; a gain or a loss against the committed figure stands behind it."""
    for (corpus_set, form), result in results.items():
        print(f'\n{corpus_set} {form}: {result["documents"]} documents, {result["seconds"]:.1f} s')
        cells = []
        for name, label in FIGURES.items():
            if (value := result['figures'].get(name)) is not None:
                change = value - committed.get((corpus_set, form), {}).get(name, value)
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
            if name in ('wrong_flagged', 'exact_flagged') and key[0] != '*':
                continue
            if abs(change) >= 0.00005:
                moved.append((-change if name in WHERE_LESS_IS_BETTER else change, key, name, value))
    losses, gains = sum(m[0] < 0 for m in moved), sum(m[0] > 0 for m in moved)
    print(f'\nAgainst docs/accuracy.md: {gains} gains, {losses} losses')
    for change, key, name, value in sorted(moved)[:losses][:40]:
        print(f'  loss  {" ".join(key):32} {FIGURES[name]:10} now {value:.4f}, worse by {-change:.4f}')


def review(results, codes):
    """How good the review list is, per set."""
    print('\nReview list: documents that differ and carry a warning or an error; exact ones that do')
    for corpus_set in dict.fromkeys(s for s, _ in results if s != '*'):
        tally = sum((r['tally'] for (s, _), r in results.items() if s == corpus_set), collections.Counter())
        print(f'  {corpus_set:18}' + sentence(tally))
    for form in dict.fromkeys(f for _, f in results):
        print(f'  {form:18}' + sentence(results['*', form]['tally']))
    print('Codes of warnings and errors: on how many exact documents (false alarms), on how many that differ')
    for code in sorted(set(codes['false alarms']) | set(codes['hits']), key=lambda c: (-codes['false alarms'][c], -codes['hits'][c], c)):
        print(f'  {code}  {codes["false alarms"][code]:4}  {codes["hits"][code]:4}')
    print('What differs, in how many documents, by form')
    whole = collections.Counter()
    for (cause, _), count in codes['causes'].items():
        whole[cause] += count
    for cause, count in whole.most_common():
        print(f'  {cause:22}{count:4}   ' + ', '.join(f'{f} {codes["causes"][cause, f]}' for f in FORMS if codes['causes'][cause, f]))
    missed = list(codes['unflagged'])
    print(f'Differ without a warning: {len(missed)}' + ''.join(f'\n  {name}' for name in missed[:30]))
    often = [(n, c) for n, c in codes['differ'].most_common() if c == max(codes['differ'].values())]
    print(f'Differ in most forms ({often[0][1]}): ' + ', '.join(n for n, _ in often[:12]) if often else 'No document differs.')


def sentence(tally):
    share = lambda part, whole: f'{tally[part]:3} of {tally[whole]:3} ({100 * tally[part] / tally[whole]:5.1f} %)' if tally[whole] else '  0 of   0          '
    return f'differ {share("wrong_flagged", "wrong")}   exact {share("exact_flagged", "exact")}'


def broken_floors(results):
    """Floors: set * is all sets together, form * each form, form all the forms together. A figure that the documents have not is no break."""
    broken = []
    with FLOORS.open(encoding='utf-8', newline='') as file:
        for row in csv.DictReader(file):
            if row['figure'] not in FIGURES:
                sys.exit(f'{FLOORS.name}: there is no figure called {row["figure"]}')
            for (corpus_set, form), result in results.items():
                value = result['figures'].get(row['figure'])
                if value is None or corpus_set != row['set'] or row['form'] not in (form, '*' if form != 'all' else form):
                    continue
                limit = float(row['floor'])
                if value > limit if row['figure'] in WHERE_LESS_IS_BETTER else value < limit:
                    broken.append((corpus_set, form, row['figure'], value, limit))
    return broken


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition('\n\n')[0])
    parser.add_argument('--update', action='store_true', help='write the figures into docs/accuracy.md')
    parser.add_argument('--sample', action='store_true', help='three small sets in three forms')
    parser.add_argument('--languages', default='zh', help='of the sets, separated by commas (default: zh)')
    parser.add_argument('--sets', default='*', help='pattern of set names, such as hrc*')
    parser.add_argument('--forms', default=','.join(FORMS), help='separated by commas')
    parser.add_argument('--jobs', type=int, help='documents at the same time (default: one per processor)')
    parser.add_argument('--show', type=int, default=0, help='print the first N differences of each set and form')
    options = parser.parse_args()
    if not (SHARED / 'corpus').is_dir():
        sys.exit('The folder ../shared/corpus with the real texts is not there.')

    sets = [s.name for s in sorted((SHARED / 'corpus').iterdir())
            if s.is_dir() and s.name.rpartition('-')[2] in options.languages.split(',') and fnmatch.fnmatchcase(s.name, options.sets)]
    forms = options.forms.split(',')
    if options.sample:
        sets, forms = [s for s in sets if s in SAMPLE[0]], [f for f in forms if f in SAMPLE[1]]
    names, codes, committed = scorer(), collections.defaultdict(collections.Counter), read_report()
    results = measure(names, sets, forms, options, codes)

    show(results, committed)
    review(results, codes)
    changes(results, committed)
    documents, seconds = results['*', 'all']['documents'], results['*', 'all']['seconds']
    total = results['*', 'all']['tally']
    exact = total['exact'] / documents if documents else 0
    print(f'\n{documents} documents in {len(sets) * len(forms)} builds: {seconds:.1f} s, {total["exact"]} exact ({100 * exact:.1f} %)')
    if options.update:
        whole = not (options.sample or options.sets != '*' or options.forms != ','.join(FORMS))
        if not whole:
            sys.exit('--update needs every set and form: leave --sample, --sets and --forms away.')
        write_report(results, [f'{documents} documents, {total["exact"]} of them exact ({100 * exact:.1f} %). Review list: {sentence(total)}.'.replace('  ', ' ')])
        print('docs/accuracy.md: written')
    broken = broken_floors(results)
    print(f'\nFloors broken: {len(broken)}')
    for corpus_set, form, figure, value, limit in broken:
        print(f'  {corpus_set} {form}: {figure} is {value:.4f}, the floor {limit:.4f}')
    return 1 if broken else 0


if __name__ == '__main__':
    sys.exit(main())
