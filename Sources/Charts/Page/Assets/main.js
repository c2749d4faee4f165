// Puts what is in view on the page, after every change.
let timer = 0;
function later() {
  clearTimeout(timer);
  timer = setTimeout(writeAddress, 200);
}

function update() {
  const summaries = data.edges
    .filter((edge) => matches(edge, view.words))
    .map((edge) => inView(edge, view)).filter(Boolean)
    .sort((one, other) => other.reports - one.reports || one.edge.number - other.edge.number);
  const found = find(view.chosen);
  const route = view.route && findRoute(view.route[0], view.route[1], summaries);
  const lit = new Set(route ? route.hops.flatMap((hop) => hop.edges) : []);
  if (found?.edge) lit.add(found.edge.number);
  if (found && found.actor !== undefined) {
    for (const { edge } of summaries) {
      if (edge.source === found.actor || edge.targets.includes(found.actor)) lit.add(edge.number);
    }
  }
  fillForm();
  draw(summaries, lit);
  detail(summaries);
  listRelations(summaries);
  routeText(route, view.route);
  document.getElementById('ui-count').textContent = `${summaries.length} of ${many(data.edges.length, 'relation')} in view`;
  writeAddress();
  return summaries;
}

function choose(id) {
  view.chosen = id;
  update();
  const found = find(id);
  const element = found?.edge ? lineElement(found.edge.number) : rows.get(found?.actor);
  if (element) bringUp(element);
  if (found) document.getElementById('ui-detail').scrollIntoView({ block: 'nearest' });
}

window.addEventListener('hashchange', () => {
  if (location.hash.replace(/^#/, '') === written) return;
  view = readAddress(location.hash);
  open(update());
});

view = readAddress(location.hash);
if (view.route) document.getElementById('ui-routes').open = true;
open(update());
document.documentElement.dataset.ready = 'yes';
