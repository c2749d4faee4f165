// Lines for relations in view that the layout has none for: the strongest whose ends both have a
// card, as many as the reader asks for, and those of what is chosen. They run behind the cards.
const SVG = 'http://www.w3.org/2000/svg';
const scene = drawing.querySelector('g');
const extras = part('g', { class: 'ui-extras' });
scene.insertBefore(extras, [...scene.children].find((child) => child.matches('.node, .edge')) ?? null);

const extraLines = new Map(); // relation number → its element
const MOST_LABELS = 25; // of more lines only those lit or pointed at have their words
const STEP = 20; // lines more or fewer at a time
const seats = new Map(); // actor number → where its lines can end

function part(name, attributes) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

// The sides of an actor's card and the height of its row; null for an actor without one.
function seatOf(actor) {
  if (!seats.has(actor)) {
    const row = rows.get(actor);
    const card = row?.closest('g.card')?.getBBox();
    const own = row?.getBBox();
    seats.set(actor, card ? { left: card.x, right: card.x + card.width, y: own.y + own.height / 2 } : null);
  }
  return seats.get(actor);
}

function canJoin(edge) {
  return Boolean(seatOf(edge.source)) && edge.targets.some((target) => seatOf(target));
}

function lineElement(number) { return lines.get(number)?.element ?? extraLines.get(number); }

// Draws as many as there is room for beside the lines of the layout; those lit in any case, and a
// third of the places are for what is not told as having happened, which the layout has few of.
// Returns how many there are and how many more could be.
function drawExtras(summaries, lit) {
  for (const element of extraLines.values()) owners.delete(element);
  extraLines.clear();
  extras.replaceChildren();
  let room = view.lines - summaries.filter(({ edge }) => lines.has(edge.number)).length;
  let others = Math.round(view.lines / 3);
  let more = 0;
  for (const summary of summaries) {
    if (lines.has(summary.edge.number) || !canJoin(summary.edge)) continue;
    const isOther = summary.status !== 'actual';
    if (room > 0 || lit.has(summary.edge.number) || (isOther && others > 0)) {
      room -= 1;
      if (isOther) others -= 1;
      addExtra(summary, lit.has(summary.edge.number));
    } else {
      more += 1;
    }
  }
  extras.classList.toggle('ui-many', extraLines.size > MOST_LABELS);
  return { drawn: extraLines.size, more };
}

function addExtra(summary, isLit) {
  const { edge } = summary;
  const colour = data.relations[edge.relation].colour;
  const looks = ['edge', 'ui-extra', isLit && 'ui-lit', summary.status === 'denied' && 'ui-hollow'].filter(Boolean);
  const group = part('g', { class: looks.join(' ') });
  const title = part('title', {});
  title.textContent = sentence(edge);
  group.append(title);
  for (const target of edge.targets) {
    if (seatOf(target)) addCurve(group, summary, seatOf(edge.source), seatOf(target), colour);
  }
  extras.append(group);
  extraLines.set(edge.number, group);
  owners.set(group, edge.id);
}

const HEAD = 9;
function addCurve(group, summary, from, to, colour) {
  const stagger = ((extraLines.size % 5) - 2) * 3;
  const [y1, y2] = [from.y + stagger, to.y + stagger];
  const isForward = to.left >= from.right;
  const isBackward = to.right <= from.left;
  // Out of the side that faces the other card; one above the other, to the right and back.
  const [out, into] = [isBackward ? -1 : 1, isForward ? -1 : 1];
  const [x1, x2] = [isBackward ? from.left : from.right, isForward ? to.left : to.right];
  const isMutual = data.relations[summary.edge.relation].mutual;
  const [start, end] = [x1 + (isMutual ? out * HEAD : 0), x2 + into * HEAD];
  const reach = Math.max(40, Math.min(200, Math.abs(end - start) / 2));
  const path = part('path', {
    d: `M${start},${y1} C${start + out * reach},${y1} ${end + into * reach},${y2} ${end},${y2}`,
    fill: 'none', stroke: colour, 'stroke-width': widthOf(summary).toFixed(2),
  });
  if (dashes(summary.status)) path.setAttribute('stroke-dasharray', dashes(summary.status));
  group.append(path, head(x2, y2, into, colour));
  if (isMutual) group.append(head(x1, y1, out, colour));
  const label = part('text', {
    x: (start + end + 3 * (start + out * reach + end + into * reach)) / 8, y: (y1 + y2) / 2 - 3,
    'text-anchor': 'middle', 'font-family': 'Helvetica,Arial,sans-serif', 'font-size': '10.5', fill: colour,
  });
  label.textContent = labelOf(summary);
  group.append(label);
}

function head(x, y, side, colour) {
  return part('polygon', {
    points: `${x},${y} ${x + side * HEAD},${y - 4} ${x + side * HEAD},${y + 4}`, stroke: colour, fill: colour,
  });
}

// Says how much of what is in view has a line, and lets the reader have more or fewer.
function tellDrawn(summaries, { drawn, more }) {
  const shown = drawn + summaries.filter(({ edge }) => lines.has(edge.number)).length;
  const note = document.getElementById('ui-drawn');
  note.hidden = shown === summaries.length;
  document.getElementById('ui-drawn-text').textContent = `${shown} of ${many(summaries.length, 'relation')} in view `
    + `${shown === 1 ? 'has' : 'have'} a line: the strongest, among ${many(cards.length, 'card')}. The list, the search and `
    + 'routes have all.';
  document.getElementById('ui-lines-more').hidden = more === 0;
  document.getElementById('ui-lines-fewer').hidden = view.lines <= data.lines;
}

function changeLines(step) {
  view.lines = Math.max(data.lines, view.lines + step);
  update();
}

document.getElementById('ui-lines-more').addEventListener('click', () => changeLines(STEP));
document.getElementById('ui-lines-fewer').addEventListener('click', () => changeLines(-STEP));
