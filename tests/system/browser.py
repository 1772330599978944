"""Opens the report of a package in a headless Chromium without network, reads its figures as a person would see them, and looks at its picture."""
import html.parser
import json
import os
import shutil
import struct
import subprocess
import zlib

NAMES = ('chromium', 'chromium-browser', 'google-chrome')


def find():
    """The browser, or None."""
    return next((path for path in map(shutil.which, NAMES) if path), None)


def run(browser, profile, *arguments):
    """Standard output of the browser; every address but those of files leads nowhere."""
    sandbox = ['--no-sandbox'] if os.geteuid() == 0 else []
    command = [browser, '--headless', *sandbox, '--disable-gpu', '--hide-scrollbars', '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking',
               '--host-resolver-rules=MAP * ~NOTFOUND', f'--user-data-dir={profile}', *arguments]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=180)
    assert done.returncode == 0, (done.returncode, done.stderr[-500:])
    return done.stdout.decode('utf-8')


class Figures(html.parser.HTMLParser):
    """What stands in the <data> elements, in the rows of the tables, and in the places to look at."""

    def __init__(self):
        super().__init__()
        self.open, self.figures, self.rows, self.articles, self.marks, self.scripts = None, {}, [], 0, [], 0

    def handle_starttag(self, tag, attributes):
        if tag == 'data':
            self.open = dict(attributes)['id']
            self.figures[self.open] = ''
        if tag == 'tr':
            self.rows.append([])
        if tag in ('th', 'td') and self.rows:
            self.rows[-1].append('')
        if tag == 'mark':
            self.marks.append('')
            self.open = 'mark'
        self.articles += tag == 'article'
        self.scripts += tag in ('script', 'img')

    def handle_endtag(self, tag):
        if tag in ('data', 'mark'):
            self.open = None

    def handle_data(self, text):
        if self.open == 'mark':
            self.marks[-1] += text
        elif self.open:
            self.figures[self.open] += text
        elif self.rows and self.rows[-1]:
            self.rows[-1][-1] += text


def figures(browser, profile, page):
    """The page as the browser has it after loading."""
    found = Figures()
    found.feed(run(browser, profile, '--dump-dom', page.as_uri()))
    return found


def drawn(browser, profile, page, picture, width, height):
    """Takes a picture; the share of its lines in which something is drawn."""
    run(browser, profile, f'--window-size={width},{height}', f'--screenshot={picture}', page.as_uri())
    data = picture.read_bytes()
    assert data[:8] == b'\x89PNG\r\n\x1a\n', 'no picture'
    wide, high, depth, kind = struct.unpack('>IIBB', data[16:26])
    assert (wide, high, depth) == (width, height, 8) and kind in (2, 6), (wide, high, depth, kind)
    packed, at = b'', 8
    while at < len(data):
        length, name = struct.unpack('>I4s', data[at:at + 8])
        packed += data[at + 8:at + 8 + length] if name == b'IDAT' else b''
        at += 12 + length
    raw, size = zlib.decompress(packed), 3 if kind == 2 else 4
    # The filters of PNG turn a surface of one colour into noughts: what is not nought is what is drawn.
    lines = sum(1 for row in range(high) if any(raw[row * (wide * size + 1) + 1:(row + 1) * (wide * size + 1)]))
    return lines / high


def check(browser, package, folder):
    """Compares the page with report.json and the tables; a few words about it."""
    profile, page = folder / 'profile', package / 'report.html'
    report = json.loads((package / 'report.json').read_text(encoding='utf-8'))
    totals = report['totals']
    seen = figures(browser, profile, page)
    want = {'inputs': totals['inputs'], 'written': totals['written'], 'skipped': totals['skipped'], 'unreadable': totals['unreadable'],
            'errors': totals['findings']['error'], 'warnings': totals['findings']['warning']}
    have = {name.removeprefix('figure-'): int(text.replace(',', '')) for name, text in seen.figures.items()}
    assert have == want, (have, want)
    documents = [json.loads(line) for line in (package / 'json' / 'documents.jsonl').read_text(encoding='utf-8').splitlines()]
    sums = [sum(d['vote']['counted'][p] for d in documents if d['vote']) for p in ('in_favour', 'against', 'abstaining')]
    rows = [[cell.strip().replace(',', '') for cell in row] for row in seen.rows]
    votes = [row[2:5] for row in rows if len(row) == 6 and row[1].isdigit()]
    assert [sum(int(row[i]) for row in votes) for i in range(3)] == sums, (votes, sums)
    sessions = sum(int(row[1]) for row in rows if len(row) == 3 and row[1].isdigit() and (row[0].startswith(('session ', 'special ', 'emergency ', 'not ')) or row[0].isdigit()))
    assert sessions == len(documents), (sessions, len(documents))
    doubtful = [d for document in documents for d in document['diagnostics'] if d['severity'] != 'info'] + [d for i in report['inputs'] for d in i['diagnostics'] if d['severity'] != 'info']
    assert seen.articles == len(doubtful) <= 20, (seen.articles, len(doubtful))
    marked = sorted(d['excerpt']['line'][d['excerpt']['offset']:][:d['excerpt']['length']] or ' ' for d in doubtful if d['excerpt'])
    assert sorted(seen.marks) == marked, (seen.marks, marked)
    assert not seen.scripts, 'a text became markup'
    wide = drawn(browser, profile, page, folder / 'wide.png', 1200, 1600)
    phone = drawn(browser, profile, page, folder / 'phone.png', 500, 1600)
    assert wide > 0.2 and phone > 0.2, f'the page is all but blank: {wide}, {phone}'
    return f'{len(have)} figures, {len(documents)} documents, {seen.articles} places to look at; {wide:.0%} and {phone:.0%} of the lines of two pictures are drawn on'
