"""Slips of the truth of ../shared/corpus: the table "Doubtful truth" of docs/accuracy.md, and the documents as they are judged with it.

A slip is taken out of a copy of the truth, and nothing else is: every other error of the same document, of the same figure, too, still counts. Each
kind of slip looks for itself in the truth and, where the dump is the evidence, in the dump. A row whose slip is not there, or whose figure is right
without it, is stale.
"""
import copy
import re
import unicodedata

BEGIN, END = '<!-- doubtful: begin (read by tests/tools/accuracy.py) -->', '<!-- doubtful: end -->'
SUPERSCRIPTS = str.maketrans('⁰¹²³⁴⁵⁶⁷⁸⁹', '0123456789')
MESES = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split()
MONTHS = 'January February March April May June July August September October November December'.split()


def table(report):
    """{document and form: [slip]}, in the order of the table. The document is `set~name`, the form a name or a star."""
    lines = [line for line in report.partition(BEGIN)[2].partition(END)[0].splitlines() if line.startswith('|')]
    rows = [[cell.strip().strip('`') for cell in line.strip().strip('|').split('|')] for line in lines[2:]]
    doubtful = {}
    for document, form, what, slip, *_ in rows:
        if slip not in SLIPS or SLIPS[slip][0] != what:
            raise SystemExit(f'Doubtful truth: {document}: {slip} is no slip of {what}.')
        doubtful.setdefault((document, form), []).append(slip)
    return doubtful


def squeezed(text):
    return re.sub(r'\s', '', text)


def headings(row, document, dump):
    """Headings are listed as paragraphs: lines without a number and without a mark at their end."""
    for part, text in (('preamble', lambda p: p), ('operative', lambda p: '、' if p.get('number') else p['text'])):
        row[part] = [p for p in row[part] if text(p).strip()[-1:] in tuple('，；。：、,;.:）)')]


def lone_numbers(row, document, dump):
    """A number has no text, and the text follows as a paragraph without a number."""
    joined = []
    for p in row['operative']:
        if joined and joined[-1].get('number') and not joined[-1]['text'] and not p.get('number'):
            joined[-1]['text'] = p['text']
        else:
            joined.append(p)
    row['operative'] = joined


def superscripts(row, document, dump):
    """The dump prints a call as a superscript, the truth as figures of the text."""
    for match in re.finditer('(.{8})([⁰¹²³⁴-⁹]+)', squeezed(dump)):
        before, call = match[1], match[2].translate(SUPERSCRIPTS)
        for p in row['operative']:
            p['text'] = squeezed(p['text']).replace(before + call, before)


def marks_in_notes(row, document, dump):
    """The mark of a note is repeated as the first word of its text."""
    for note in row['footnotes']:
        note['text'] = re.sub(rf'^{re.escape(str(note["marker"]))}\s+', '', note['text'])


def final_dots(row, document, dump):
    """The truth has a Chinese full stop at the end of a note, the dump a dot. Then the last mark of its notes is not judged."""
    if any(n['text'].endswith('。') and squeezed(n['text'])[:-1] + '.' in squeezed(dump) for n in row['footnotes']):
        for note in row['footnotes'] + (document or {}).get('footnotes', []):
            note['text'] = re.sub('[。.]$', '.', note['text'].rstrip())


def flat_targets(row, document, dump):
    """Sub-paragraphs of the preamble were counted as paragraphs of their own. The target is the paragraph with that text."""
    own = {squeezed(p['text']): p['id'].split('.')[0] for p in (document or {}).get('paragraphs', []) if p['part'] == 'preambular'}
    count_again(row, row['footnotes'], 'target', own)


def flat_sources(row, document, dump):
    """The same count in the paragraphs that links stand in."""
    own = {squeezed(p['text']): p['id'] for p in (document or {}).get('paragraphs', []) if p['part'] == 'preambular'}
    count_again(row, row.get('official_links', []), 'source', own)


def count_again(row, items, field, own):
    """Gives each item the paragraph of ours that has the text of the one that the truth names by its place."""
    for item in items:
        match = re.fullmatch(r'pp(\d+)', str(item.get(field)))
        if match and int(match[1]) <= len(row['preamble']):
            item[field] = own.get(squeezed(row['preamble'][int(match[1]) - 1]), item[field])


def links_without_notes(row, document, dump):
    """Links of footnotes, of which the truth has none, since nothing of them is printed."""
    if not row['footnotes']:
        row['official_links'] = [link for link in row.get('official_links', []) if link['source'] != 'fn']


def unprinted_date(row, document, dump):
    """The date of adoption is not in the dump."""
    year, month, day = map(int, row.get('adopted', '0-0-0').split('-'))
    printed = squeezed(unicodedata.normalize('NFKC', dump))
    if year and f'{year}年{month}月{day}日' not in printed and f'{day}{MONTHS[month - 1]}{year}' not in printed:
        del row['adopted']


def another_day(row, document, dump):
    """The adoption line of the dump has another day than the truth."""
    line = re.search(r'Resoluciónaprobadapor\w+?el(\d+)de(\w+?)de(\d{4})', squeezed(dump))
    if line and f'{line[3]}-{MESES.index(line[2]) + 1:02}-{int(line[1]):02}' != row.get('adopted'):
        del row['adopted']


def dashed_targets(row, document, dump):
    """The dash that Arabic prints behind the number of a paragraph is part of the target: `op4-`. No id has one."""
    for note in row['footnotes']:
        note['target'] = note['target'].rstrip('-') if note.get('target') else None


# What of a document each slip makes differ, as accuracy.py names it, and the function that takes the slip out of the truth.
SLIPS = {'headings': ('paragraphs', headings), 'lone numbers': ('paragraphs', lone_numbers), 'superscripts': ('paragraphs', superscripts),
         'marks in notes': ('footnotes', marks_in_notes), 'final dots': ('footnotes', final_dots), 'flat targets': ('calls', flat_targets), 'dashed targets': ('calls', dashed_targets),
         'flat sources': ('official links', flat_sources), 'links without notes': ('official links', links_without_notes),
         'unprinted date': ('field adopted', unprinted_date), 'another day': ('field adopted', another_day)}


def correct(slips, row, document, dump, causes):
    """The truth and the document without these slips, and those that are not there. `causes` is what differs with them."""
    row, document, stale = copy.deepcopy(row), copy.deepcopy(document), []
    for slip in slips:
        what, take_out = SLIPS[slip]
        before = copy.deepcopy(row)
        take_out(row, document, dump)
        if row == before or what not in causes:
            stale.append(slip)
    return row, document, stale
