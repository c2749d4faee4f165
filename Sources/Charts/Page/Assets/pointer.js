// Mouse, touch and keys on the drawing.
const pointers = new Map();
let pressedAt = null;
let hasMoved = false;

frame.addEventListener('pointerdown', (event) => {
  if (event.target.closest('.ui-zoom')) return;
  pointers.set(event.pointerId, event);
  if (pointers.size === 1) {
    pressedAt = event;
    hasMoved = false;
  }
});

frame.addEventListener('pointermove', (event) => {
  const last = pointers.get(event.pointerId);
  if (!last) return;
  if (!hasMoved && Math.hypot(event.clientX - pressedAt.clientX, event.clientY - pressedAt.clientY) < 4) return;
  if (!hasMoved) frame.setPointerCapture?.(event.pointerId);
  hasMoved = true;
  const [fromX, fromY] = point(last);
  const [toX, toY] = point(event);
  if (pointers.size === 1) {
    const [x, y, w, h] = box();
    moveTo(x + fromX - toX, y + fromY - toY, w, h);
  } else {
    const other = [...pointers.values()].find((candidate) => candidate.pointerId !== event.pointerId);
    const before = Math.hypot(last.clientX - other.clientX, last.clientY - other.clientY);
    const after = Math.hypot(event.clientX - other.clientX, event.clientY - other.clientY);
    if (after > 0) zoom(before / after, point(other));
  }
  pointers.set(event.pointerId, event);
});

for (const name of ['pointerup', 'pointercancel', 'pointerleave']) {
  frame.addEventListener(name, (event) => pointers.delete(event.pointerId));
}

frame.addEventListener('wheel', (event) => {
  event.preventDefault();
  zoom(Math.exp(Math.sign(event.deltaY) * Math.min(0.3, Math.abs(event.deltaY) / 400)), point(event));
}, { passive: false });

// A click on a line or a card; a drag is no click.
frame.addEventListener('click', (event) => {
  if (event.target.closest('.ui-zoom')) return;
  event.preventDefault();
  if (hasMoved) return;
  const element = event.target.closest('g.edge, g.row, g.mediation');
  choose(element ? idOf(element) : '');
});

function idOf(element) {
  const id = owners.get(element);
  if (id) return id;
  const junction = junctions.find((candidate) => candidate.elements.includes(element));
  return junction ? data.edges[junction.edges[0]].id : '';
}

const moves = {
  ArrowLeft: () => pan(-0.1, 0), ArrowRight: () => pan(0.1, 0), ArrowUp: () => pan(0, -0.1),
  ArrowDown: () => pan(0, 0.1), '+': () => zoom(0.8), '=': () => zoom(0.8), '-': () => zoom(1.25), 0: fit,
};

frame.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !moves[event.key]) return;
  event.preventDefault();
  moves[event.key]();
});

document.addEventListener('keydown', (event) => {
  const isTyping = event.target.closest('input, select, textarea');
  if (event.key === 'Escape') choose('');
  if (event.key !== '/' || isTyping) return;
  event.preventDefault();
  document.getElementById('ui-search').focus();
});

document.getElementById('ui-in').addEventListener('click', () => zoom(0.8));
document.getElementById('ui-out').addEventListener('click', () => zoom(1.25));
document.getElementById('ui-fit').addEventListener('click', fit);
