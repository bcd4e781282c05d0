"""The report in a browser: chromium, headless, spoken to by its DevTools protocol, with nothing but Python's library.

Usage: report_browser.py PROGRAM... Makes a report with the first PROGRAM that is there, opens it and checks what a reader, a keyboard and a screen
reader find. Prints "skipped: ..." where there is no chromium. Exits 1 at the first thing that is wrong."""
import base64, json, os, re, shutil, socket, struct, subprocess, sys, tempfile, time, urllib.request
from pathlib import Path


class Browser:
    """One page of a headless chromium."""

    def __init__(self, binary, folder):
        self.events, self.next_id = [], 0
        self.process = subprocess.Popen(
            [binary, '--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--remote-debugging-port=0',
             f'--user-data-dir={folder}', 'about:blank'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        port_file = Path(folder) / 'DevToolsActivePort'
        deadline = time.time() + 60
        while not (port_file.exists() and port_file.read_text().strip()):
            if time.time() > deadline or self.process.poll() is not None:
                raise SystemExit('chromium did not start')
            time.sleep(0.1)
        port = int(port_file.read_text().split()[0])
        with urllib.request.urlopen(f'http://127.0.0.1:{port}/json/list', timeout=30) as answer:
            page = next(p for p in json.load(answer) if p['type'] == 'page')
        path = page['webSocketDebuggerUrl'].split(f':{port}', 1)[1]
        self.socket = socket.create_connection(('127.0.0.1', port), timeout=60)
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall((f'GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n'
                             f'Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n').encode())
        self.buffer = b''
        while b'\r\n\r\n' not in self.buffer:
            self.buffer += self.socket.recv(65536)
        self.buffer = self.buffer.split(b'\r\n\r\n', 1)[1]

    def _take(self, count):
        while len(self.buffer) < count:
            piece = self.socket.recv(1 << 20)
            if not piece:
                raise SystemExit('chromium closed the connection')
            self.buffer += piece
        taken, self.buffer = self.buffer[:count], self.buffer[count:]
        return taken

    def _message(self):
        text = b''
        while True:
            first, second = self._take(2)
            length = second & 127
            if length == 126:
                length = struct.unpack('>H', self._take(2))[0]
            elif length == 127:
                length = struct.unpack('>Q', self._take(8))[0]
            text += self._take(length)
            if first & 128:
                return json.loads(text)

    def call(self, method, **params):
        self.next_id += 1
        data = json.dumps({'id': self.next_id, 'method': method, 'params': params}).encode()
        size = bytes([128 | len(data)]) if len(data) < 126 else bytes([254]) + struct.pack('>H', len(data)) \
            if len(data) < 65536 else bytes([255]) + struct.pack('>Q', len(data))
        mask = os.urandom(4)
        self.socket.sendall(b'\x81' + size + mask + bytes(b ^ mask[i % 4] for i, b in enumerate(data)))
        while True:
            message = self._message()
            if message.get('id') == self.next_id:
                if 'error' in message:
                    raise SystemExit(f'{method}: {message["error"]}')
                return message['result']
            self.events.append(message)

    def value(self, expression):
        result = self.call('Runtime.evaluate', expression=expression, returnByValue=True, awaitPromise=True)
        if 'exceptionDetails' in result:
            raise SystemExit(f'{expression}: {result["exceptionDetails"]}')
        return result['result'].get('value')

    def press(self, key):
        for kind in ('keyDown', 'keyUp'):
            self.call('Input.dispatchKeyEvent', type=kind, key=key, code=key)

    def close(self):
        self.process.kill()
        self.process.wait()


def check(holds, what):
    if not holds:
        raise SystemExit(f'report: {what}')


CONTRASTS = '''(() => {
  const part = c => { c /= 255; return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
  const light = ([r, g, b]) => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  const colour = text => text.match(/[\\d.]+/g).map(Number);
  const ground = e => { for (; e; e = e.parentElement) { const c = colour(getComputedStyle(e).backgroundColor);
    if (c.length < 4 || c[3] > 0.99) return c; } return colour(getComputedStyle(document.documentElement).backgroundColor); };
  return [...document.querySelectorAll('body, p, th, td, a, .verdict, .synthetic, caption, figcaption, summary, label')]
    .filter(e => e.textContent.trim() && e.getClientRects().length).map(e => {
      const [a, b] = [light(colour(getComputedStyle(e).color)), light(ground(e))];
      return [(Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 40)];
    }).filter(([ratio]) => ratio < 4.5).slice(0, 5);
})()'''

VISIBLE = "[...document.querySelectorAll('#ledger-table tbody tr')].filter(r => !r.hidden)"


def check_first_screen(browser):
    answer = browser.value("document.querySelector('.answer').innerText")
    check('claims of the paper' in answer and any(c.isdigit() for c in answer), f'the answer is "{answer}"')
    first = browser.value("document.querySelector('header').innerText + document.querySelector('#claims').innerText")
    check(not re.search(r'[0-9a-f]{64}', first), 'a digest is on the first screen')
    rows = browser.value("[...document.querySelectorAll('#claims-table tbody tr')].map(r => r.querySelector('.said').innerText.trim())")
    check(len(rows) > 20 and all(rows), f'{len(rows)} claims, or one without a verdict')
    height = browser.value('document.documentElement.scrollHeight') / browser.value('innerHeight')
    check(height <= 10, f'{height:.1f} screens before anything is unfolded')
    browser.value("document.querySelector('a.term').focus()")
    check(not browser.value("document.getElementById('tip').hidden") and len(browser.value("document.getElementById('tip').textContent")) > 20,
          'a word of the glossary shows no meaning')
    browser.press('Escape')
    browser.value("document.querySelector('#claims-table tbody a').click()")
    time.sleep(0.3)
    check(browser.value("document.querySelector(location.hash).getClientRects().length") > 0, 'a claim of the table leads to nothing seen')


def check_ledger(browser):
    browser.value("document.querySelectorAll('details').forEach(d => { d.open = true; })")
    rows = browser.value("document.querySelectorAll('#ledger-table tbody tr').length")
    check(rows > 100, f'{rows} rows in the ledger')
    check(browser.value(VISIBLE + '.length') == rows, 'rows are hidden before anything was asked')
    order = browser.value(VISIBLE + '.map(r => r.id)')
    browser.value("document.querySelectorAll('#ledger-controls input[type=checkbox]').forEach(b => { if (b.value !== 'untested') b.click(); })")
    shown = browser.value(VISIBLE + ".map(r => r.dataset.verdict)")
    check(0 < len(shown) < rows and set(shown) == {'untested'}, f'the filter shows {set(shown)}')
    check(browser.value("document.getElementById('ledger-status').textContent").startswith(f'{len(shown)} of {rows}'),
          'the status does not say how many rows are shown')
    browser.value("document.querySelectorAll('#ledger-controls input[type=checkbox]').forEach(b => { if (!b.checked) b.click(); })")
    browser.value("(s => { s.value = '  pooled FIG3.slope_pooled '; s.dispatchEvent(new Event('input', {bubbles: true})); })(document.getElementById('ledger-search'))")
    check(0 < browser.value(VISIBLE + '.length') < 10, 'the search finds the wrong rows')
    browser.value("(s => { s.value = ''; s.dispatchEvent(new Event('input', {bubbles: true})); })(document.getElementById('ledger-search'))")
    column = browser.value("[...document.querySelectorAll('#ledger-table thead th')].findIndex(h => h.textContent.trim() === 'n')")
    for direction in ('ascending', 'descending'):
        browser.value(f"document.querySelectorAll('#ledger-table thead th')[{column}].querySelector('button').click()")
        sorting = browser.value(f"document.querySelectorAll('#ledger-table thead th')[{column}].getAttribute('aria-sort')")
        check(sorting == direction, f'aria-sort is {sorting}, not {direction}')
        values = [int(v) for v in browser.value(VISIBLE + f".map(r => r.cells[{column}].dataset.key)") if v]
        check(values == sorted(values, reverse=direction == 'descending') and len(set(values)) > 5, f'not sorted: {values[:8]}')
    browser.value(f"document.querySelectorAll('#ledger-table thead th')[{column}].querySelector('button').click()")
    check(browser.value(VISIBLE + '.map(r => r.id)') == order, "a third press does not restore the paper's order")
    check(browser.value("document.querySelectorAll('#ledger-table [aria-sort]').length") == 0, 'aria-sort stays without a sorting')
    browser.value("[...document.querySelectorAll('#ledger-table thead th')].find(h => h.textContent.trim() === 'Verdict').querySelector('button').click()")
    verdicts = list(dict.fromkeys(browser.value(VISIBLE + '.map(r => r.dataset.verdict)')))
    order_of_verdicts = ['untested', 'synthetic', 'supported', 'supported--smaller', 'supported--larger', 'not-found', 'inconclusive',
                         'contradicted', 'differs', 'mixed', 'follows', 'does-not-follow', 'background']
    check(verdicts == sorted(verdicts, key=order_of_verdicts.index), f'verdicts sort as {verdicts}')


def check_points(browser):
    group = "document.querySelector('#figure-fig3 g.points')"
    count = browser.value(group + '.children.length')
    check(count > 20, f'{count} points in Figure 3')
    check(browser.value(f"{group}.querySelectorAll('[tabindex=\"0\"]').length") == 1, 'a figure is not one tab stop')
    browser.value(group + ".querySelector('[tabindex=\"0\"]').focus()")
    first = browser.value("document.getElementById('tip').textContent")
    check(not browser.value("document.getElementById('tip').hidden") and any(c.isdigit() for c in first), f'focus shows "{first}"')
    browser.press('ArrowRight')
    second = browser.value("document.getElementById('tip').textContent")
    check(second != first and second == browser.value("document.activeElement.getAttribute('aria-label')"), 'an arrow key shows no other point')
    browser.press('Escape')
    check(browser.value("document.getElementById('tip').hidden"), 'Escape leaves the label')
    browser.value(f"""(() => {{ const place = {group}.children[0].getBoundingClientRect();
        {group}.ownerSVGElement.dispatchEvent(new PointerEvent('pointermove', {{clientX: place.left + 12, clientY: place.top}})); }})()""")
    check(not browser.value("document.getElementById('tip').hidden"), 'a point beside the pointer is not shown')


def check_accessibility(browser):
    nodes = [n for n in browser.call('Accessibility.getFullAXTree')['nodes'] if not n.get('ignored')]
    role = lambda n: n.get('role', {}).get('value')
    name = lambda n: n.get('name', {}).get('value', '').strip()
    check(not [n for n in nodes if 'using (' in name(n)], "a drawing's commands have become names")
    drawn = [n for n in nodes if role(n) == 'figure']
    check(len(drawn) > 8 and all(name(n) for n in drawn), 'a figure has no name')
    regions = [n for n in nodes if role(n) == 'region']
    check(all(not any(c in name(n) for c in '_') for n in regions) and len(regions) < 40, f'{len(regions)} regions, or one named by an id')
    levels = [next(p['value']['value'] for p in n['properties'] if p['name'] == 'level') for n in nodes if role(n) == 'heading']
    check(levels[0] == 1 and levels.count(1) == 1, f'headings begin with {levels[:3]}')
    check(all(b <= a + 1 for a, b in zip(levels, levels[1:])), f'a level of headings is left out: {levels}')
    tables = [n for n in nodes if role(n) == 'table']
    check(len(tables) > 10 and all(name(n) for n in tables), 'a table has no name')
    images = [n for n in nodes if role(n) in ('image', 'img')]
    check(len(images) > 100 and all(name(n) for n in images), 'an image has no name')
    check(all(name(n) for n in nodes if role(n) in ('link', 'button', 'checkbox', 'searchbox', 'region')), 'a control has no name')
    check({'main', 'navigation'} <= {role(n) for n in nodes}, 'a landmark is missing')


def check_axe(browser):
    """axe-core where COMPUTEDIVIDE_AXE names its axe.min.js; the page itself loads nothing."""
    script = os.environ.get('COMPUTEDIVIDE_AXE')
    if not script:
        return
    browser.value(Path(script).read_text() + '; 0')
    browser.socket.settimeout(400)
    found = browser.value("axe.run({exclude: ['svg .points']}, {resultTypes: ['violations']}).then(r => r.violations.map(v => "
                          "v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(', ')))")
    check(not found, f'axe-core finds {found}')


def main():
    program = next(Path(a).resolve() for a in sys.argv[1:] if Path(a).exists())
    binary = shutil.which('chromium') or shutil.which('chromium-browser')
    if binary is None:
        print('skipped: chromium is not installed (apt-get install chromium)')
        return
    folder = Path(tempfile.mkdtemp())
    browser = None
    try:
        given = os.environ.get('COMPUTEDIVIDE_REPORT')  # a folder that run-all made, for a quick look
        if given:
            shutil.copytree(given, folder / 'out')
        else:
            subprocess.run([program, 'run-all', '-q', '--out', folder / 'out'], check=True, stdin=subprocess.DEVNULL,
                           env={**os.environ, 'COMPUTEDIVIDE_CACHE': '/nonexistent'})
        page = (folder / 'out/report.html').as_uri()
        browser = Browser(binary, folder / 'profile')
        for domain in ('Page', 'Network', 'Log', 'Runtime', 'DOM', 'Accessibility'):
            browser.call(domain + '.enable')
        browser.call('Emulation.setFocusEmulationEnabled', enabled=True)
        browser.call('Page.navigate', url=page)
        deadline = time.time() + 60
        while browser.value('document.readyState + location.protocol') != 'completefile:':
            check(time.time() < deadline, 'did not load')
            time.sleep(0.2)
        browser.call('Emulation.setDeviceMetricsOverride', width=1280, height=900, deviceScaleFactor=1, mobile=False)
        check((folder / 'out/report.html').stat().st_size < 2e6, 'the page has 2 MB or more')
        check_first_screen(browser)
        check_axe(browser)
        pdf = base64.b64decode(browser.call('Page.printToPDF', preferCSSPageSize=True)['data'])
        pages = len(re.findall(rb'/Type\s*/Page\b(?!s)', pdf))
        check(0 < pages <= 20, f'{pages} printed pages')
        check_ledger(browser)
        check_points(browser)
        check_accessibility(browser)
        for scheme in ('light', 'dark'):
            browser.call('Emulation.setEmulatedMedia', features=[{'name': 'prefers-color-scheme', 'value': scheme}])
            low = browser.value(CONTRASTS)
            check(not low, f'contrast below 4.5 in {scheme}: {low}')
        browser.call('Emulation.setDeviceMetricsOverride', width=360, height=740, deviceScaleFactor=1, mobile=True)
        wide = browser.value('document.documentElement.scrollWidth')
        check(wide <= 360, f'{wide} px wide on a screen of 360 px')
        # A4 without its margins of 1 cm, in px: nothing to the right of this is printed.
        browser.call('Emulation.setDeviceMetricsOverride', width=718, height=1050, deviceScaleFactor=1, mobile=False)
        browser.call('Emulation.setEmulatedMedia', media='print')
        cut = browser.value("[...document.querySelectorAll('table')].filter(t => t.getBoundingClientRect().right > innerWidth).map(t => t.id)")
        check(not cut, f'tables are cut on paper: {cut}')
        requests = [e['params']['request']['url'] for e in browser.events if e['method'] == 'Network.requestWillBeSent']
        check([u for u in requests if not u.startswith('data:')] == [page], f'requests: {requests}')
        said = [e for e in browser.events if e['method'] in ('Log.entryAdded', 'Runtime.exceptionThrown', 'Runtime.consoleAPICalled')]
        check(not said, f'the console says {said[:2]}')
        print('the report works in a browser')
    finally:
        if browser is not None:
            browser.close()
        shutil.rmtree(folder, ignore_errors=True)


main()
