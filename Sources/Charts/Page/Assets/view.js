// What is in view, and its short form in the page's address, so that a view can be shared.
const relationNames = Object.keys(data.relations);

function firstView() {
  return {
    statuses: new Set(['actual']), relations: new Set(relationNames), voice: '', minimum: 1,
    from: 0, to: Math.max(0, days.length - 1), words: '', chosen: '', route: null, box: null,
    isWhole: false, lines: data.lines,
  };
}

let view = firstView();

function address() {
  const words = new URLSearchParams();
  if ([...view.statuses].join() !== 'actual') words.set('status', [...view.statuses].join());
  if (view.relations.size < relationNames.length) {
    words.set('relation', [...view.relations].join());
  }
  if (view.voice) words.set('by', view.voice);
  if (view.minimum > 1) words.set('reports', view.minimum);
  if (view.from > 0) words.set('from', days[view.from]);
  if (view.to < days.length - 1) words.set('to', days[view.to]);
  if (view.words) words.set('find', view.words);
  if (view.chosen) words.set('show', view.chosen);
  if (view.route) words.set('route', view.route.map((end) => data.actors[end].id).join('~'));
  if (view.lines > data.lines) words.set('lines', view.lines);
  if (view.box) words.set('box', view.box.map((number) => Math.round(number)).join());
  else if (view.isWhole) words.set('box', 'all');
  return words.toString();
}

function known(text, all) { return new Set((text ?? '').split(',').filter((word) => all.includes(word))); }

function readAddress(hash) {
  const words = new URLSearchParams(hash.replace(/^#/, ''));
  const read = firstView();
  if (words.has('status')) read.statuses = known(words.get('status'), STATUSES);
  if (words.has('relation')) read.relations = known(words.get('relation'), relationNames);
  if (data.voices.some((voice) => voice.id === words.get('by'))) read.voice = words.get('by');
  read.minimum = Math.min(mostReports, Math.max(1, Number.parseInt(words.get('reports') ?? '1', 10) || 1));
  if (days.includes(words.get('from'))) read.from = days.indexOf(words.get('from'));
  if (days.includes(words.get('to'))) read.to = Math.max(read.from, days.indexOf(words.get('to')));
  read.words = (words.get('find') ?? '').slice(0, 200);
  read.chosen = find(words.get('show')) ? words.get('show') : '';
  const ends = (words.get('route') ?? '').split('~').map((id) => data.actors.findIndex((actor) => actor.id === id));
  if (ends.length === 2 && ends.every((end) => end >= 0)) read.route = ends;
  read.lines = Math.max(data.lines, Math.min(data.edges.length, Number.parseInt(words.get('lines') ?? '', 10) || 0));
  read.isWhole = words.get('box') === 'all';
  const box = (words.get('box') ?? '').split(',').map(Number);
  if (box.length === 4 && box.every(Number.isFinite) && box[2] > 0 && box[3] > 0) read.box = box;
  return read;
}

// A relation or an actor by its id.
function find(id) {
  if (!id) return null;
  const edge = data.edges.find((candidate) => candidate.id === id);
  if (edge) return { edge };
  const actor = data.actors.findIndex((candidate) => candidate.id === id);
  return actor < 0 ? null : { actor };
}

let written = '';
function writeAddress() {
  written = address();
  try {
    history.replaceState(null, '', `#${written}`);
  } catch {
    location.replace(`#${written}`);
  }
}
