// The form: what the reader sets, kept in step with the view.
const control = (name) => document.getElementById(`ui-${name}`);

function boxes(name, values, label) {
  for (const value of values) {
    const line = make('label');
    const check = make('input');
    Object.assign(check, { type: 'checkbox', name, value });
    line.append(check, ` ${label(value)}`);
    if (name === 'relation') line.append(swatch(data.relations[value].colour));
    control(name).append(line);
  }
}

function swatch(colour) {
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  picture.setAttribute('viewBox', '0 0 20 4');
  picture.setAttribute('class', 'ui-swatch');
  picture.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  line.setAttribute('width', '20');
  line.setAttribute('height', '4');
  line.setAttribute('fill', colour);
  picture.append(line);
  return picture;
}

function countOf(test) { return data.edges.filter((edge) => edge.claims.some((claim) => test(data.claims[claim], edge))).length; }

boxes('status', STATUSES.filter((status) => countOf((claim) => claim.status === status)), (status) => `${status} (${countOf((claim) => claim.status === status)})`);
boxes('relation', relationNames, (name) => `${data.relations[name].word} (${countOf((_, edge) => edge.relation === name)})`);
for (const voice of data.voices) {
  const option = make('option', voice.name);
  option.value = voice.id;
  control('voice').append(option);
}
for (const actor of data.actors) {
  const option = make('option');
  option.value = actor.name;
  control('actors').append(option);
}
control('min').max = mostReports;
for (const name of ['from', 'to']) control(name).max = Math.max(0, days.length - 1);
if (days.length < 2) control('dates').hidden = true;

function fillForm() {
  for (const check of document.querySelectorAll('#ui-form input[type=checkbox]')) {
    check.checked = (check.name === 'status' ? view.statuses : view.relations).has(check.value);
  }
  control('voice').value = view.voice;
  control('min').value = view.minimum;
  control('from').value = view.from;
  control('to').value = view.to;
  control('min-out').textContent = view.minimum;
  control('from-out').textContent = days[view.from] ?? '';
  control('to-out').textContent = days[view.to] ?? '';
  if (control('search').value.trim() !== view.words) control('search').value = view.words;
  if (view.route) [control('route-from').value, control('route-to').value] = view.route.map(actorName);
}

function readForm() {
  const checked = (name) => new Set([...document.querySelectorAll(`#ui-form input[name=${name}]:checked`)].map((check) => check.value));
  view.statuses = checked('status');
  view.relations = checked('relation');
  view.voice = control('voice').value;
  view.minimum = Number(control('min').value);
  [view.from, view.to] = [Number(control('from').value), Number(control('to').value)].sort((one, other) => one - other);
}

// Sliders tell of every step, lists only of the choice made.
for (const name of ['input', 'change']) {
  control('form').addEventListener(name, () => {
    readForm();
    update();
  });
}
control('form').addEventListener('reset', (event) => {
  event.preventDefault();
  view = { ...firstView(), box: view.box };
  for (const name of ['route-from', 'route-to']) control(name).value = '';
  update();
});
control('form').addEventListener('submit', (event) => event.preventDefault());
control('search').addEventListener('input', (event) => {
  view.words = event.target.value.trim();
  update();
});
control('route-form').addEventListener('submit', (event) => {
  event.preventDefault();
  const ends = ['route-from', 'route-to'].map((name) => actorNamed(control(name).value));
  if (ends.every((end) => end >= 0)) {
    view.route = ends;
    update();
  } else {
    control('route').replaceChildren(make('p', 'Name two actors of the list.'));
  }
});
control('route-clear').addEventListener('click', () => {
  view.route = null;
  for (const name of ['route-from', 'route-to']) control(name).value = '';
  update();
});

function actorNamed(name) {
  const wanted = name.trim().toLowerCase();
  return data.actors.findIndex((actor) => actor.name.toLowerCase() === wanted || actor.id.toLowerCase() === wanted);
}
