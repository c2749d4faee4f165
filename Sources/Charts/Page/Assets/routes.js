// The most reliable route from one actor to another over what is in view.
const CHANCE = data.confidence; // that one independent report is right

function reliability(reports) { return 1 - (1 - CHANCE) ** reports; }

// Influence runs from source to target; over a symmetric relation it runs both ways.
function steps(summaries) {
  const from = new Map();
  const add = (source, target, summary) => {
    if (source === target) return;
    const own = from.get(source) ?? new Map();
    const step = own.get(target) ?? { source, target, edges: [], claims: [] };
    step.edges.push(summary.edge.number);
    step.claims.push(...summary.claims);
    own.set(target, step);
    from.set(source, own);
  };
  for (const summary of summaries) {
    if (!data.relations[summary.edge.relation].influence || summary.status === 'denied') continue;
    for (const target of summary.edge.targets) add(summary.edge.source, target, summary);
  }
  return from;
}

function findRoute(start, end, summaries) {
  const from = steps(summaries);
  const best = new Map([[start, { cost: 0, step: null }]]);
  const open = new Set([start]);
  while (open.size) {
    const node = [...open].reduce((one, other) => (best.get(other).cost < best.get(one).cost ? other : one));
    open.delete(node);
    if (node === end) break;
    for (const step of from.get(node)?.values() ?? []) {
      const cost = best.get(node).cost - Math.log(reliability(reportsOf(step.claims)));
      if (cost < (best.get(step.target)?.cost ?? Infinity) - 1e-12) {
        best.set(step.target, { cost, step });
        open.add(step.target);
      }
    }
  }
  if (!best.has(end) || start === end) return null;
  const hops = [];
  for (let node = end; node !== start; node = hops[0].source) hops.unshift(best.get(node).step);
  return { hops, holds: Math.exp(-best.get(end).cost) };
}

function routeText(route, ends) {
  const box = document.getElementById('ui-route');
  box.replaceChildren();
  if (!ends) return;
  const names = `from ${actorName(ends[0])} to ${actorName(ends[1])}`;
  if (!route) {
    box.append(make('p', `No route ${names} in view.`));
    return;
  }
  box.append(make('p', `The most reliable route ${names} holds with ${route.holds.toFixed(3)}:`));
  const items = make('ol');
  const weakest = Math.min(...route.hops.map((hop) => reportsOf(hop.claims)));
  for (const hop of route.hops) {
    const reports = reportsOf(hop.claims);
    const item = make('li');
    for (const number of hop.edges) item.append(button(sentence(data.edges[number]), () => choose(data.edges[number].id)), ' ');
    const weak = route.hops.length > 1 && reports === weakest ? ', weakest link' : '';
    item.append(make('small', `${many(reports, 'report')}${weak}`), quoteOf(data.claims[hop.claims[0]]));
    items.append(item);
  }
  box.append(items, make('p', data.routeNote, 'ui-note'));
}
