"use strict";
// Sorting and filtering of the ledger, words and names of points where they are pointed at, larger figures.
// The page is whole without it.
(() => {
  const contents = document.getElementById("contents");
  if (matchMedia("(max-width: 72rem)").matches) contents.open = false;

  // What a link leads to may be folded.
  const unfold = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let e = target; e; e = e.parentElement) if (e.tagName === "DETAILS") e.open = true;
    const inside = target.querySelector(":scope > details");
    if (inside && target.matches("section:not(.group)")) inside.open = true;
    target.scrollIntoView();
  };
  addEventListener("hashchange", unfold);
  unfold();

  // Details open below the figure, over the whole width.
  for (const details of document.querySelectorAll(".more details"))
    details.addEventListener("toggle", () => details.firstElementChild.scrollIntoView({block: "nearest"}));
  addEventListener("beforeprint", () => {
    for (const claims of document.querySelectorAll(".text details")) claims.open = true;
  });

  for (const figure of document.querySelectorAll(".pair figure")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "enlarge";
    button.textContent = "Enlarge";
    button.setAttribute("aria-pressed", "false");
    button.addEventListener("click", () => {
      const large = figure.parentElement.classList.toggle("large");
      figure.classList.toggle("large", large);
      button.setAttribute("aria-pressed", String(large));
    });
    figure.querySelector("figcaption").prepend(button);
  }

  const table = document.getElementById("ledger-table");
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const status = document.getElementById("ledger-status");
  const controls = document.getElementById("ledger-controls");
  const boxes = [...controls.querySelectorAll("input[type=checkbox]")];
  const search = document.getElementById("ledger-search");
  controls.hidden = false;

  const filter = () => {
    const verdicts = new Set(boxes.filter(b => b.checked).map(b => b.value));
    const words = search.value.trim().toLowerCase().split(/\s+/);
    let shown = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !verdicts.has(row.dataset.verdict) || !words.every(word => text.includes(word));
      if (!row.hidden) ++shown;
    }
    status.textContent = `${shown} of ${rows.length} rows shown.`;
  };
  controls.addEventListener("input", filter);
  filter();

  const key = (row, column) => {
    const cell = row.cells[column];
    return "key" in cell.dataset ? (cell.dataset.key === "" ? null : Number(cell.dataset.key)) : cell.textContent;
  };
  const headers = [...table.tHead.rows[0].cells];
  headers.forEach((header, column) => {
    if (!("sort" in header.dataset)) return;
    const button = document.createElement("button");
    button.type = "button";
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener("click", () => {
      const before = header.getAttribute("aria-sort");
      headers.forEach(other => other.removeAttribute("aria-sort"));
      if (before === "descending") {  // the third press: the paper's order again
        body.append(...rows);
        return;
      }
      const sign = before === "ascending" ? -1 : 1;
      header.setAttribute("aria-sort", sign > 0 ? "ascending" : "descending");
      const sorted = rows.map(row => [key(row, column), row]).sort(([a], [b]) => {
        if (a === null || b === null) return (a === null) - (b === null);  // what is missing stands last
        return sign * (typeof a === "number" ? a - b : a.localeCompare(b, "en", {sensitivity: "base", numeric: true}));
      });
      body.append(...sorted.map(([, row]) => row));
    });
  });

  const tip = document.getElementById("tip");
  for (const term of document.querySelectorAll("a.term")) {
    const meaning = document.getElementById(term.hash.slice(1)).parentElement.nextElementSibling.textContent;
    const show = () => {
      tip.textContent = meaning;
      tip.hidden = false;
      const place = term.getBoundingClientRect();
      tip.style.left = `${Math.max(4, Math.min(place.left, innerWidth - tip.offsetWidth - 4))}px`;
      tip.style.top = `${place.bottom + 6 + tip.offsetHeight < innerHeight ? place.bottom + 6 : place.top - tip.offsetHeight - 6}px`;
    };
    term.addEventListener("mouseenter", show);
    term.addEventListener("focus", show);
    for (const end of ["mouseleave", "blur"]) term.addEventListener(end, () => { tip.hidden = true; });
    term.addEventListener("keydown", event => { if (event.key === "Escape") tip.hidden = true; });
  }
  const spoken = document.getElementById("point-status");
  const show = point => {
    tip.textContent = point.getAttribute("aria-label");
    tip.hidden = false;
    const place = point.getBoundingClientRect();
    tip.style.left = `${Math.max(4, Math.min(place.right + 6, innerWidth - tip.offsetWidth - 4))}px`;
    tip.style.top = `${Math.max(4, place.top - tip.offsetHeight - 6)}px`;
  };
  const hide = () => { tip.hidden = true; };
  for (const group of document.querySelectorAll("g.points")) {
    const points = [...group.children];
    points.forEach((point, i) => {
      const title = point.firstElementChild;
      point.setAttribute("aria-label", title.textContent);
      point.setAttribute("role", "img");
      point.setAttribute("tabindex", i === 0 ? "0" : "-1");
      title.remove();
    });
    let current = 0;
    const go = i => {
      points[current].setAttribute("tabindex", "-1");
      current = Math.max(0, Math.min(points.length - 1, i));
      points[current].setAttribute("tabindex", "0");
      points[current].focus();
    };
    group.addEventListener("keydown", event => {
      const steps = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, PageDown: 10, PageUp: -10,
                     Home: -points.length, End: points.length};
      if (event.key === "Escape") hide();
      if (!(event.key in steps)) return;
      event.preventDefault();
      go(current + steps[event.key]);
    });
    group.addEventListener("focusin", event => {
      show(event.target);
      spoken.textContent = `Point ${points.indexOf(event.target) + 1} of ${points.length}`;
    });
    group.addEventListener("focusout", hide);
    // The nearest point is meant, so that none has to be hit.
    const nearest = event => {
      let best = null, least = 24;
      for (const point of points) {
        const place = point.getBoundingClientRect();
        const distance = Math.hypot(event.clientX - (place.left + place.right) / 2,
                                    event.clientY - (place.top + place.bottom) / 2);
        if (distance < least) [best, least] = [point, distance];
      }
      if (best) show(best); else hide();
    };
    const drawing = group.ownerSVGElement;
    drawing.addEventListener("pointermove", nearest);
    drawing.addEventListener("pointerdown", nearest);
    drawing.addEventListener("pointerleave", event => { if (event.pointerType === "mouse") hide(); });
  }
})();
