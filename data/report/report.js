// What the page gains by a script: the ledger can be sorted, filtered and searched, and the points of a figure can be
// reached by keyboard. Without it everything is there to read.
'use strict';

(() => {
  const table = document.getElementById('ledger-table');
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const form = document.getElementById('ledger-controls');
  const search = document.getElementById('ledger-search');
  const status = document.getElementById('ledger-status');

  function show() {
    const verdicts = new Set([...form.querySelectorAll('input[name="verdict"]:checked')].map((box) => box.value));
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !verdicts.has(row.dataset.verdict) || !words.every((word) => text.includes(word));
      if (!row.hidden) ++shown;
    }
    status.textContent = `${shown} of ${rows.length} numbers shown`;
  }

  // Numbers by their value, all else as text; what has no value comes last in either direction.
  function sortBy(header, column) {
    const down = header.getAttribute('aria-sort') === 'ascending';
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    header.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const numeric = header.dataset.sort === 'number';
    const key = (row) => {
      const cell = row.cells[column];
      if (numeric) return cell.dataset.value === undefined ? null : Number(cell.dataset.value);
      return cell.textContent.trim();
    };
    const compare = (a, b) => (numeric ? a - b : a.localeCompare(b, 'en'));
    const sorted = rows.map((row, place) => ({row, place, key: key(row)}));
    sorted.sort((a, b) => {
      if (a.key === null || b.key === null) return (a.key === null) - (b.key === null) || a.place - b.place;
      return (down ? -1 : 1) * compare(a.key, b.key) || a.place - b.place;
    });
    body.append(...sorted.map((entry) => entry.row));
  }

  [...table.tHead.rows[0].cells].forEach((header, column) => {
    if (!header.dataset.sort) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = header.textContent;
    button.addEventListener('click', () => sortBy(header, column));
    header.replaceChildren(button);
  });
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', show);
  show();

  // One tab stop a figure: arrow keys, Home and End move between its points.
  for (const group of document.querySelectorAll('g.points')) {
    const points = [...group.querySelectorAll('.point')];
    const line = group.closest('figure').querySelector('.pointed');
    let now = 0;
    const labels = points.map((point) => point.querySelector('title').textContent);
    points.forEach((point, place) => {
      point.setAttribute('role', 'img');
      point.setAttribute('aria-label', labels[place]);
      point.setAttribute('tabindex', place === 0 ? '0' : '-1');
    });
    const say = (place) => { line.textContent = labels[place]; };
    const go = (place) => {
      points[now].setAttribute('tabindex', '-1');
      now = Math.max(0, Math.min(points.length - 1, place));
      points[now].setAttribute('tabindex', '0');
      points[now].focus();
    };
    group.addEventListener('focusin', (event) => {
      const place = points.indexOf(event.target);
      if (place < 0) return;
      now = place;
      say(place);
    });
    group.addEventListener('focusout', () => { line.textContent = ''; });
    group.addEventListener('pointerover', (event) => {
      const place = points.indexOf(event.target);
      if (place >= 0) say(place);
    });
    group.addEventListener('keydown', (event) => {
      const steps = {ArrowRight: now + 1, ArrowDown: now + 1, ArrowLeft: now - 1, ArrowUp: now - 1,
                     PageDown: now + 10, PageUp: now - 10, Home: 0, End: points.length - 1};
      if (!(event.key in steps)) return;
      event.preventDefault();
      go(steps[event.key]);
    });
  }

  // A link to what is folded away opens it; paper has no folds.
  const open = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) target.closest('details')?.setAttribute('open', '');
  };
  addEventListener('hashchange', open);
  open();
  addEventListener('beforeprint', () => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
})();
