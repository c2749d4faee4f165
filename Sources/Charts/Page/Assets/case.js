// The case: actors, relations and the claims behind them, and what of them is in view.
const data = JSON.parse(document.getElementById('case').textContent);
const STATUSES = ['actual', 'requested', 'intended', 'conditional', 'unclear', 'denied'];
const days = [...new Set(data.claims.map((claim) => claim.date).filter(Boolean))].sort();
const mostReports = Math.max(1, ...data.edges.map((edge) => reportsOf(edge.claims)));

data.edges.forEach((edge, number) => {
  edge.number = number;
  edge.text = [
    ...[edge.source, ...edge.targets].map((actor) => data.actors[actor].name), edge.relation,
    data.relations[edge.relation].verb, ...edge.claims.map((claim) => data.claims[claim].quote),
  ].join(' ').toLowerCase();
});

function actorName(number) { return data.actors[number].name; }

function list(names) {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function many(count, noun) { return `${count} ${noun}${count === 1 ? '' : 's'}`; }

// How many independent reports: claims of one relation that copy each other have one number, and an
// article that tells of several relations is one report.
function reportsOf(claims) {
  const parent = new Map();
  const root = (key) => {
    while (parent.has(key)) key = parent.get(key);
    return key;
  };
  const roots = new Set();
  for (const { report, article } of claims.map((claim) => data.claims[claim])) {
    const [one, other] = [root(`report ${report}`), root(`article ${article}`)];
    if (one !== other) parent.set(one, other);
    roots.delete(one);
    roots.add(other);
  }
  return roots.size;
}

function claimInView(claim, view) {
  if (!view.statuses.has(claim.status)) return false;
  if (view.voice && !claim.voices.includes(view.voice)) return false;
  const isNarrowed = view.from > 0 || view.to < days.length - 1;
  if (!isNarrowed) return true;
  return Boolean(claim.date) && claim.date >= days[view.from] && claim.date <= days[view.to];
}

// What the view leaves of a relation: nothing, or its strongest status with its evidence.
function inView(edge, view) {
  if (!view.relations.has(edge.relation)) return null;
  const claims = edge.claims.filter((claim) => claimInView(data.claims[claim], view));
  if (!claims.length) return null;
  let best = null;
  for (const status of STATUSES) {
    const own = claims.filter((claim) => data.claims[claim].status === status);
    const reports = reportsOf(own);
    if (own.length && (!best || (best.status !== 'actual' && reports > best.reports))) {
      best = { status, reports };
    }
  }
  if (best.reports < view.minimum) return null;
  return { edge, claims, status: best.status, reports: best.reports, disputed: edge.disputed };
}

function matches(edge, words) {
  return !words || words.toLowerCase().split(/\s+/).every((word) => edge.text.includes(word));
}

function sentence(edge) {
  const verb = data.relations[edge.relation].verb;
  return `${actorName(edge.source)} ${verb} ${list(edge.targets.map(actorName))}`;
}
