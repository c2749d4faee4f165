// The side of the page: what a chosen line or actor rests on, and the list of relations.
function make(name, text, style) {
  const element = document.createElement(name);
  if (text !== undefined) element.textContent = text;
  if (style) element.className = style;
  return element;
}

function button(text, action) {
  const element = make('button', text, 'ui-link');
  element.type = 'button';
  element.addEventListener('click', action);
  return element;
}

// The quote, marked within the sentences around it.
function quoteOf(claim) {
  const block = make('blockquote');
  const at = claim.context ? claim.context.indexOf(claim.quote) : -1;
  if (at < 0) {
    block.append(make('mark', claim.quote));
  } else {
    block.append(
      claim.context.slice(0, at), make('mark', claim.quote), claim.context.slice(at + claim.quote.length));
  }
  return block;
}

function placeOf(claim) {
  const article = data.articles[claim.article];
  const place = make('cite');
  const words = [article.outlet, claim.date, `${article.id}:${claim.line}`].filter(Boolean).join(', ');
  if (/^https?:\/\//i.test(article.url ?? '')) {
    const link = make('a', words);
    link.href = article.url;
    link.rel = 'noopener noreferrer';
    place.append(link);
  } else {
    place.textContent = words;
  }
  return place;
}

function claimOf(claim) {
  const item = make('li', undefined, 'ui-claim');
  const head = make('p');
  head.append(make('span', claim.status, `ui-badge ui-${claim.status}`), ` ${claim.voice}`);
  if (claim.cues.length) head.append(make('small', ` because of ${claim.cues.map((cue) => `“${cue}”`).join(', ')}`));
  item.append(head, quoteOf(claim), placeOf(claim));
  return item;
}

function detail(summaries) {
  const panel = document.getElementById('ui-detail');
  panel.replaceChildren();
  const found = find(view.chosen);
  panel.hidden = !found;
  if (!found) return;
  panel.append(button('Close', () => choose('')));
  if (found.edge) edgeDetail(panel, found.edge, summaries);
  else actorDetail(panel, found.actor, summaries);
}

function edgeDetail(panel, edge, summaries) {
  const summary = summaries.find((candidate) => candidate.edge === edge);
  panel.append(make('h2', sentence(edge)));
  const claims = (summary ? summary.claims : edge.claims).map((number) => data.claims[number]);
  const counts = `${many(reportsOf(summary ? summary.claims : edge.claims), 'independent report')}, `
    + `${many(claims.length, 'mention')}, ${many(new Set(claims.map((claim) => claim.article)).size, 'article')}`;
  panel.append(make('p', summary ? counts : `Not in view: ${counts} in all.`));
  if (edge.disputed) panel.append(make('p', 'Disputed: somebody affirms it and somebody denies it.', 'ui-note'));
  const items = make('ul');
  const order = (claim) => STATUSES.indexOf(claim.status);
  for (const claim of claims.toSorted((one, other) => order(one) - order(other))) items.append(claimOf(claim));
  panel.append(items);
  const hidden = edge.claims.length - claims.length;
  if (hidden > 0) panel.append(make('p', `${many(hidden, 'more claim')} not in view: see the filters.`, 'ui-note'));
}

function actorDetail(panel, number, summaries) {
  const actor = data.actors[number];
  panel.append(make('h2', actor.name), make('p', [actor.role, actor.kind].filter(Boolean).join(' · ')));
  const own = summaries.filter(({ edge }) => edge.source === number || edge.targets.includes(number));
  const items = make('ul');
  for (const { edge, reports, status } of own) {
    const item = make('li');
    item.append(button(sentence(edge), () => choose(edge.id)), make('small', ` ${many(reports, 'report')}, ${status}`));
    items.append(item);
  }
  panel.append(own.length ? items : make('p', 'No relation in view.'));
}

const MOST_ROWS = 500;
function listRelations(summaries) {
  const body = document.getElementById('ui-rows');
  const lit = find(view.chosen)?.edge;
  body.replaceChildren(...summaries.slice(0, MOST_ROWS).map(({ edge, status, reports, disputed }) => {
    const row = make('tr');
    if (edge === lit) row.className = 'ui-chosen';
    const does = make('td');
    does.append(button(data.relations[edge.relation].word, () => choose(edge.id)));
    does.firstChild.setAttribute('aria-label', `${sentence(edge)}: show the evidence`);
    row.append(
      make('td', actorName(edge.source)), does, make('td', list(edge.targets.map(actorName))),
      make('td', disputed ? `${status}, disputed` : status), make('td', String(reports)));
    row.addEventListener('click', (event) => { if (!event.target.closest('button')) choose(edge.id); });
    return row;
  }));
  const more = document.getElementById('ui-more');
  more.hidden = summaries.length <= MOST_ROWS;
  more.textContent = `${summaries.length - MOST_ROWS} more: narrow the view to see them.`;
}
