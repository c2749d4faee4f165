// The drawing: lines restyled to what is in view, moved and zoomed by its view box.
const frame = document.getElementById('ui-chart');
const drawing = frame.querySelector('svg');
const whole = drawing.viewBox.baseVal;
const page = [whole.x, whole.y, whole.width, whole.height];
drawing.removeAttribute('width');
drawing.removeAttribute('height');

// With many lines, Tab goes past them; the list of relations leads to each.
if (data.edges.filter((edge) => edge.slug).length > 60) {
  for (const link of drawing.querySelectorAll('a')) link.setAttribute('tabindex', '-1');
}

const lines = new Map(); // relation number → its elements
const owners = new Map(); // element → what it stands for
for (const edge of data.edges) {
  const element = edge.slug && document.getElementById(edge.slug);
  if (!element) continue;
  const line = {
    element, path: element.querySelector('path'), label: element.querySelector('text'),
  };
  lines.set(edge.number, line);
  owners.set(element, edge.id);
}
const rows = new Map();
data.actors.forEach((actor, number) => {
  const element = actor.slug && document.getElementById(`${actor.slug}_row`);
  if (!element) return;
  rows.set(number, element);
  owners.set(element, actor.id);
});
const cards = [...drawing.querySelectorAll('g.card')].map((element) => ({
  element, actors: [...rows].filter(([, row]) => element.contains(row)).map(([number]) => number),
}));
const junctions = data.junctions.map((junction) => ({
  edges: junction.edges, elements: junction.slugs.map((slug) => document.getElementById(slug)).filter(Boolean),
}));

function dashes(status) {
  return { actual: '', requested: '6,3', intended: '6,3', conditional: '1.5,4', unclear: '1.5,4', denied: '6,3' }[status];
}

function drawLine(line, summary) {
  line.element.classList.toggle('ui-off', !summary);
  if (!summary) return;
  if (line.path) {
    line.path.setAttribute('stroke-width', widthOf(summary).toFixed(2));
    const pattern = dashes(summary.status);
    if (pattern) line.path.setAttribute('stroke-dasharray', pattern);
    else line.path.removeAttribute('stroke-dasharray');
  }
  line.element.classList.toggle('ui-hollow', summary.status === 'denied');
  if (line.label) line.label.textContent = labelOf(summary);
}

function widthOf(summary) { return Math.min(5.5, 1 + Math.log2(summary.reports)); }

function labelOf(summary) {
  const named = summary.status !== 'actual' || summary.edge.accuses;
  const status = named ? ` (${summary.status})` : '';
  const word = data.relations[summary.edge.relation].word;
  return `${word} · ${summary.reports}${status}${summary.disputed ? ' · disputed' : ''}`;
}

function draw(summaries, lit) {
  const shown = new Map(summaries.map((summary) => [summary.edge.number, summary]));
  const busy = new Set();
  for (const [number, line] of lines) {
    drawLine(line, shown.get(number));
    line.element.classList.toggle('ui-lit', lit.has(number));
  }
  tellDrawn(summaries, drawExtras(summaries, lit));
  for (const summary of summaries) {
    for (const actor of [summary.edge.source, ...summary.edge.targets]) busy.add(actor);
  }
  for (const junction of junctions) {
    const on = junction.edges.some((number) => shown.has(number));
    for (const element of junction.elements) {
      element.classList.toggle('ui-off', !on);
      element.classList.toggle('ui-lit', junction.edges.some((number) => lit.has(number)));
    }
  }
  for (const [number, element] of rows) element.classList.toggle('ui-idle', !busy.has(number));
  for (const card of cards) {
    const isIdle = card.actors.length > 0 && card.actors.every((number) => !busy.has(number));
    card.element.classList.toggle('ui-idle', isIdle);
  }
  drawing.classList.toggle('ui-lighting', lit.size > 0);
}

// A large drawing is painted anew only now and then while it moves; in between, what is painted is
// moved and scaled.
const isLarge = () => lines.size + extraLines.size > 150;
let painted = page;
let paintedAt = 0;
let repaint = 0;

function paint() {
  clearTimeout(repaint);
  painted = box();
  paintedAt = performance.now();
  drawing.setAttribute('viewBox', painted.join(' '));
  drawing.style.transform = '';
}

function show(target) {
  view.box = target;
  view.isWhole = false;
  if (!isLarge() || performance.now() - paintedAt > 250) {
    paint();
    return;
  }
  const [x, y, w, h] = box();
  const [px, py, pw, ph] = painted;
  const unit = pixels(painted);
  const [dx, dy] = [px + pw / 2 - x - w / 2, py + ph / 2 - y - h / 2];
  drawing.style.transform = `scale(${pw / w}) translate(${dx * unit}px, ${dy * unit}px)`;
  clearTimeout(repaint);
  repaint = setTimeout(paint, 120);
}

// Pixels of the screen to a unit of the drawing.
function pixels([, , w, h]) {
  return Math.min(frame.clientWidth / w, frame.clientHeight / h) || 1;
}

function box() { return view.box ?? page; }

// Keeps some of the drawing in sight and the zoom within reason.
function moveTo(x, y, width, height) {
  const scale = Math.min(4, Math.max(0.02, width / page[2]));
  const [w, h] = [page[2] * scale, page[3] * scale];
  const cx = Math.min(page[0] + page[2], Math.max(page[0], x + width / 2));
  const cy = Math.min(page[1] + page[3], Math.max(page[1], y + height / 2));
  show([cx - w / 2, cy - h / 2, w, h]);
  later();
}

function zoom(factor, at) {
  const [x, y, w, h] = box();
  const [px, py] = at ?? [x + w / 2, y + h / 2];
  moveTo(px - (px - x) * factor, py - (py - y) * factor, w * factor, h * factor);
}

function pan(dx, dy) {
  const [x, y, w, h] = box();
  moveTo(x + dx * w, y + dy * h, w, h);
}

function fit() {
  show(null);
  view.isWhole = true;
  later();
}

// A drawing that would come out too small to read opens on what is strongest, in readable size.
const READABLE = 0.75;
function open(summaries) {
  show(view.box);
  const strongest = summaries.map(({ edge }) => lineElement(edge.number)).find(Boolean);
  if (view.box || view.isWhole || pixels(page) > 0.5 || !strongest) return;
  const own = strongest.getBoundingClientRect();
  const [x, y] = point({ clientX: own.left + own.width / 2, clientY: own.top + own.height / 2 });
  const scale = pixels(page) / READABLE;
  const [w, h] = [page[2] * scale, page[3] * scale];
  moveTo(x - w / 2, y - h / 2, w, h);
}

// A point of the screen in units of the drawing.
function point(event) {
  const [x, y, w, h] = box();
  const seen = frame.getBoundingClientRect();
  const unit = pixels([x, y, w, h]);
  return [
    x + w / 2 + (event.clientX - seen.left - seen.width / 2) / unit,
    y + h / 2 + (event.clientY - seen.top - seen.height / 2) / unit,
  ];
}

// Brings an element to the middle when it is out of sight.
function bringUp(element) {
  if (!view.box) return;
  paint();
  const seen = frame.getBoundingClientRect();
  const own = element.getBoundingClientRect();
  const inside = own.left < seen.right && own.right > seen.left && own.top < seen.bottom && own.bottom > seen.top;
  if (inside) return;
  const [x, y] = point({ clientX: own.left + own.width / 2, clientY: own.top + own.height / 2 });
  const [, , w, h] = box();
  moveTo(x - w / 2, y - h / 2, w, h);
}
