"""Lay one structured document out as one kind of text dump.

A document is a list of items (see documents.py). A layout is a function document -> text. Marks inside a text:
  {1} {*}   a call of the note with that marker
  «...»     the lead phrase (bold in Markdown dumps, plain elsewhere)
  |         the page ends here (in dumps of printed lines: after the line in which the mark stands)
"""
import re

CALL = re.compile(r'\{([^}]+)\}')
HAN = r'[\u3400-\u9fff]'
CIRCLED = {'一': '㈠', '二': '㈡', '三': '㈢', '四': '㈣'}
SUPERSCRIPT = str.maketrans('0123456789', '⁰¹²³⁴⁵⁶⁷⁸⁹')


def clean(text):
    """The text that the truth holds."""
    text = re.sub(r'[«»|]|<bookmark>', '', CALL.sub('', text))
    return re.sub(f'(?<=[，；{HAN[1:-1]}]) (?={HAN})', '', text)


def spaced(text):
    """A blank between a Chinese character and a digit or Latin letter, as PDF text layers have it."""
    text = re.sub(f'({HAN})(?=[0-9A-Za-z])', r'\1 ', text)
    return re.sub(f'([0-9A-Za-z])(?={HAN})', r'\1 ', text)


def mark(item):
    """The printed mark of a numbered item: 1. (a) ㈠"""
    number, level = item['number'], item['level']
    if number is None: return ''
    if 'printed' in item: return item['printed']
    return f'{number}.' if level == 0 else CIRCLED.get(number, f'({number})')


def width(text):
    return sum(1 if ord(c) < 0x2000 else 2 for c in text)


NO_START = set('，。；：、！？）》”］])*')
NO_END = set('《“（([')
# Words of scripts that part them by blanks stay whole; ideographs are words by themselves.
WORD = r'0-9A-Za-z\u00c0-\u024f\u0400-\u052f\u0600-\u06ff'
TOKEN = re.compile(rf'[{WORD}./()-]*[{WORD}][{WORD}./()’،؛,;:-]*\*{{0,3}}| |.', re.S)


def wrap(text, first, rest):
    """Break a text into lines of at most `first`, then `rest` half-widths, obeying the Chinese line-break rules."""
    lines, line = [], ''
    for token in TOKEN.findall(text):
        limit = rest if lines else first
        if line and width(line.replace('|', '') + token) > limit and token != '|':
            if token[0] in NO_START:
                cut = len(line) - 1
                while cut > 1 and (line[cut] in NO_START or line[cut - 1] in NO_END or line[cut] == '|'): cut -= 1
                lines.append(line[:cut].rstrip(' ')); line = line[cut:]
            elif line[-1] in NO_END:
                lines.append(line[:-1].rstrip(' ')); line = line[-1]
            else:
                lines.append(line.rstrip(' ')); line = ''
        if token == ' ' and not line and lines: continue
        line += token
    return lines + [line]


class Pages:
    """Collects lines; remembers which notes the current page calls, in the order of their calls."""
    def __init__(self, document):
        self.document, self.pages, self.current, self.due, self.done = document, [], [], [], set()

    def add(self, line):
        for marker in CALL.findall(line):
            if marker not in self.done: self.done.add(marker); self.due.append(marker)
        self.current.append(line)

    def end(self):
        self.pages.append((self.current, self.due)); self.current, self.due = [], []


def call_plain(line): return CALL.sub(r'\1', line.replace('|', '').replace('«', '').replace('»', ''))


def masthead(document):
    m = document['mast']
    return m and [f"{nations(document)} {m['symbol']}"] + ([m['organ']] if m['organ'] else []) + distribution(document)


def nations(document): return document['mast'].get('nations', '联合国')


def distribution(document):
    """The right column of the masthead; `lines` of the masthead where it is not Chinese."""
    m = document['mast']
    return m.get('lines') or [f"Distr.: {m['distribution']}", m['date']] + (['Chinese', 'Original: English'] if m['languages'] else [])


def letter(document): return document.get('letter', 'C')
def recycle(document): return document.get('recycle', '请回收')


def lines(document):
    """Each printed line followed by a blank line; a page break is where the blank line is missing."""
    book = Pages(document); job, symbol = document.get('job'), document.get('head_symbol')
    def put(text, indent=' ', first=66, rest=70):
        broken = wrap(spaced(text), first, rest)
        for i, line in enumerate(broken):
            book.add((indent if i == 0 else '') + line.replace('|', '') + (' ' if i == len(broken) - 1 else ''))
            if '|' in line: book.end()
    for line in masthead(document) or []: put(line, '')
    for item in document['items']:
        kind = item['kind']
        if kind == 'page': book.end()
        elif kind in ('front', 'close'): put(item['text'], '' if book.current or book.pages else ' ')
        elif kind in ('adoption', 'committee'): put(item['text'], '  ' if kind == 'adoption' else '')
        elif kind == 'sponsors': put(item['text'], '  ', 54, 54)
        elif kind == 'number': put(f"{item['text']}{document.get('number_dot', '. ')}{document['title']}", document.get('number_indent', ' '))
        elif kind in ('enacting', 'pp'): put(item['text'])
        elif kind in ('op', 'ap'):
            m = mark(item)
            if item['level'] == 0: put(f"{m}{document.get('op_gap', ' ') if m else ''}{item['text']}")
            else: put(f"{m} {item['text']}", '  ' if item['level'] == 1 else '', 62, 66)
        elif kind in ('heading', 'annex', 'vote', 'label'): put(item['text'], '', 76)
        elif kind == 'list': put(item['text'], '', 60, 60)
        else: raise ValueError(kind)
    book.end()
    out = ''
    for n, (page, due) in enumerate(book.pages, 1):
        body = '\n\n'.join(page)
        if due:
            body += '\n\n' + '\n\n'.join(['  '] + [f" {marker} {spaced(document['notes'][marker])} " for marker in due])
        if out:
            if symbol: out += f'\n\n\n\n{symbol} \n\n' + (f'{job} {n} ' if n % 2 else f'{n} {job} ') + '\n\n'
            else: out += '\n '
        out += call_plain(body)
    return out + '\n\n     \n\n \n\n\n' if document.get('tail') else out + '\n '


def bold(text, on=True):
    return re.sub('«(.*?)»', r'**\1**' if on else r'\1', text)


def markdown(document):
    """Clean text: a paragraph a line, verbs in bold, superscript marks, notes between paragraphs, pages four line feeds apart."""
    book = Pages(document); style = document.get('style', {})
    sup = (lambda m: f'<sup>{m}</sup>') if style.get('html') else (lambda m: m.translate(SUPERSCRIPT))
    halves = {}
    for item in document['items']:
        kind = item['kind']
        if kind == 'page': book.end(); continue
        text = item['text']
        if kind == 'number': text = f"{text}{document.get('number_dot', '. ')}{document['title']}"
        m = mark(item) if kind in ('op', 'ap') else ''
        text = f'{m} {text}' if m else text
        if kind in ('adoption', 'number') and style.get('hash'): text = ('# ' if kind == 'adoption' else '## ') + text
        parts = text.split('|')
        for i, part in enumerate(parts):
            if i: book.end()
            part = bold(part, style.get('bold') and kind in ('op', 'pp', 'enacting'))
            tight = (kind == 'op' and style.get('tight') and len(book.pages) > 0) or item.get('continues')
            book.add(('\r' if tight else '') + (spaced(part) if style.get('spaced') else part))
            marker = item.get('note_here')
            if marker: book.due.remove(marker); book.current.append(f"{sup(marker)} {document['notes'][marker]}")
    book.end()
    job, symbol, count = document.get('job'), document.get('head_symbol'), len(book.pages)
    gap = '\n\n\n\n'
    out = gap if style.get('leading', True) else ''
    if document['mast']: out += '\n\n'.join(masthead(document)) + '\n\n'
    for n, (page, due) in enumerate(book.pages, 1):
        if n > 1:
            out += gap + (f"{symbol}{' ' + document['title'] if style.get('title_in_head') else ''}\n\n" if symbol else '')
        body = ''
        for line in page:
            tight = line.startswith('\r'); line = line.lstrip('\r')
            body += ('\n' if tight and body else '\n\n' if body else '') + line
        body = re.sub(r'\{([^}]+)\}', lambda m: sup(m.group(1)), body)
        for marker in due:
            body += f"\n\n{sup(marker)} {spaced(document['notes'][marker]) if style.get('spaced') else document['notes'][marker]}"
        if job: body += '\n\n' + (f'{job} ({letter(document)})' if n == 1 else f'{n}/{count} {job}')
        out += body
    return out + '\n'


def word(document):
    """The text of a Word file: tabs, notes inline after their paragraph, a bookmark where the author stopped."""
    out, seen = [], {}
    for item in document['items']:
        kind = item['kind']
        if kind == 'page': continue
        text = re.sub(r'[«»|]', '', item['text']); calls = []
        def call(match):
            marker = match.group(1)
            if marker in seen: return marker
            seen[marker] = len(seen) + 2; calls.append(marker)
            return f'[footnoteRef:{seen[marker]}]' + (marker if marker[0] == '*' else '')
        text = CALL.sub(call, text.replace('<bookmark>', '[bookmark: _GoBack]'))
        for marker in calls:
            shown = f'\t{marker}\t' if marker[0] == '*' else '\t\t'
            text += f" [{seen[marker]}: {shown}{document['notes'][marker]}] \n"
        if kind in ('adoption', 'sponsors'): text = '\t\t' + text
        elif kind == 'number': text = f"\t{item['text']}\t{text.replace(item['text'], document['title'], 1)}"
        elif kind in ('enacting', 'pp'): text = '\t' + text
        elif kind in ('op', 'ap'):
            m = mark(item); text = '\t' * (1 + (item['level'] > 0)) + (m + '\t' if m else '') + text
        out.append(text)
    return document.get('first_blank', ' ') + '\n'.join(out) + '\n ' + '\n'


def pandoc(document):
    """Plain text as a converter writes it: the masthead as a table, notes at the end."""
    m = document['mast']; columns = (8, 37, 25)
    def row(*cells): return '|' + '|'.join(' ' + c + ' ' * max(0, w - 1 - width(c)) for c, w in zip(cells, columns)) + '|'
    rule = '+' + '+'.join('-' * w for w in columns) + '+'
    cells = distribution(document)
    table = [rule, row(nations(document), '', m['symbol']), rule, row('', m['organ'], cells[0])]
    for cell in cells[1:]: table += [row('', '', ''), row('', '', cell)]
    order = []
    def call(match):
        if match.group(1) not in order: order.append(match.group(1))
        return f'[{order.index(match.group(1)) + 1}]'
    out = ['\n'.join(table + [rule])]
    for item in document['items']:
        kind = item['kind']
        if kind == 'page': continue
        text = item['text']
        if kind == 'number' and document['title']: text = f"{text}. {document['title']}"
        if kind in ('op', 'ap') and mark(item): text = f'{mark(item)} {text}'
        out.append(CALL.sub(call, re.sub(r'[«»|]', '', text)))
    out += [f"[{i}] {document['notes'][marker]}" for i, marker in enumerate(order, 1)]
    return '\n\n'.join(out) + '\n'


def foot(document, n, count):
    if document.get('hrc'): return (str(n), document['job']) if n % 2 == 0 else (document['job'], str(n))
    return (f'{n}/{count}', document['job']) if n % 2 == 0 else (document['job'], f'{n}/{count}')


def pdf(document):
    """A PDF text layer in reading order: numbers alone on a line, a form feed after each page."""
    book = Pages(document); m = document['mast']
    def put(text, first=66, rest=70):
        for line in wrap(spaced(text), first, rest):
            book.add(line.replace('|', ''))
            if '|' in line: book.end()
    for item in document['items']:
        kind = item['kind']
        if kind == 'page': book.end()
        elif kind == 'number': book.add('\n' + item['text'] + '.\n'); put(document['title'])
        elif kind in ('op', 'ap') and mark(item) and item['level'] == 0 and len(item['number']) == 1:
            broken = wrap(spaced(item['text']), 62, 70)
            book.add(f"{mark(item)}\n"); book.add(broken[0].replace('|', '') + '\n')
            for line in broken[1:]:
                book.add(line.replace('|', ''))
                if '|' in line: book.end()
        elif kind in ('op', 'ap'): put(f"{mark(item)} {item['text']}".strip())
        elif kind == 'adoption': book.add(''); put(item['text'])
        elif kind == 'vote': put(item['text'], 76)
        elif kind == 'list': put(item['text'], 60, 60)
        else: put(item['text'])
    book.end()
    out, count, code = '', len(book.pages), re.sub('[^0-9]', '', document['job'])
    for n, (page, due) in enumerate(book.pages, 1):
        if n == 1:
            out += '\n'.join([nations(document), '', m['symbol']] + distribution(document) + ([''] + [m['organ']] if m['organ'] else ['']))+ '\n'
        else: out += f"\f{m['symbol']}\n\n" + ('' if document.get('hrc') else f"{document['title']}\n\n")
        out += call_plain('\n'.join(page)) + '\n'
        for marker in due:
            out += f"{marker}\n\n" + (f"{document['job']} ({letter(document)})\n*{code}*\n\n" if n == 1 and marker == due[-1] else '') + spaced(document['notes'][marker]) + '\n\n'
        if n == 1: out += ('' if due else f"\n{document['job']} ({letter(document)})\n*{code}*\n\n") + f"{document['stamp']}\n\n{document['stamp']}\n{recycle(document)}\n\n"
        else: out += ('' if due else '\n') + '\n\n'.join(foot(document, n, count)) + '\n\n'
    return out + '\f'


def pdf_layout(document):
    """A PDF text layer that keeps the columns of the page: indents, raised note marks on lines of their own."""
    book = Pages(document); m = document['mast']; left = ' ' * 15
    def put(text, first=20, rest=15, widths=(65, 70), gap=True):
        for i, line in enumerate(wrap(spaced(text), *widths)):
            book.add(' ' * (rest if i else first) + line.replace('|', ''))
            if '|' in line: book.end()
        if gap: book.add('')
    for item in document['items']:
        kind = item['kind']
        if kind == 'page': book.end()
        elif kind == 'front': put(item['text'], 0, 0, gap=item.get('last', False))
        elif kind in ('adoption', 'committee'): put(item['text'], 15, 15)
        elif kind == 'number': put(f"{item['text']}.{' ' * (14 - len(item['text']))}{document['title']}", 0, 15)
        elif kind == 'heading': put(item['text'], 40 - width(item['text']) // 2)
        elif kind == 'annex': put(item['text'], 15)
        elif kind in ('op', 'ap'):
            m_ = mark(item)
            if item['level'] == 0: put(f"{m_}{' ' * (5 - len(m_)) if m_ else ''}{item['text']}")
            else: put(f"{m_} {item['text']}", 20 + 2 * item['level'], 20)
        elif kind == 'close': put(item['text'], 49, 49, gap=False)
        elif kind == 'list': put(item['text'], 25, 25, (60, 60))
        else: put(item['text'])
    book.end()
    out, count, code = '', len(book.pages), re.sub('[^0-9]', '', document['job'])
    for n, (page, due) in enumerate(book.pages, 1):
        if n == 1:
            right = distribution(document)
            out += f"{nations(document)}{' ' * 74}{m['symbol']}\n{' ' * 52}{right[0]}\n{' ' * 12}{m['organ']}{' ' * 38}{right[1]}\n"
            out += ''.join(f"{' ' * 52}{line}\n" for line in right[2:])
            out += '\n'
        else: out += f"{m['symbol']}{' ' * 42}{document['title']}\n\n\n\n"
        out += call_plain('\n'.join(page)) + '\n'
        for marker in due: out += f"\n\n{left}{marker}\n{left}    {spaced(document['notes'][marker])}\n"
        a, b = foot(document, n, count)
        if n == 1: out += f"\n\n\n{document['job']} ({letter(document)})           {document['stamp']}   {document['stamp']}\n\n*{code}*{' ' * 70}{recycle(document)}\n"
        else: out += f"\n\n\n\n{a}{' ' * 64}{b}\n"
        out += '\f'
    return out


LAYOUTS = {f.__name__: f for f in (lines, markdown, word, pandoc, pdf, pdf_layout)}
