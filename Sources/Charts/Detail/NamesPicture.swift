import Actors
import Influence

/// Reduced cards: one for an actor and those who serve it, one line for all that one does to
/// another. Of many, the strongest that can be told apart.
struct NamesPicture {
  private(set) var picture: Picture
  /// True when every actor has its place and at least half of the reports are told.
  let tellsMost: Bool

  /// A label names at most so many relations.
  private static let partsPerLabel = 3

  init(_ selection: Selection, in graph: InfluenceGraph, options: ChartOptions) {
    let affiliations = Affiliations(graph.actors)
    var roots: [ActorID] = []
    var boxes: [ActorID: Int] = [:]
    for id in selection.edges.flatMap(\.edge.actors) where boxes[id] == nil {
      let root = affiliations.root(of: id)
      let box = boxes[root] ?? roots.count
      if box == roots.count { roots.append(root) }
      boxes[root] = box
      boxes[id] = box
    }
    let all = Bundling(selection.edges, by: \.reports) { boxes[$0] }
    var pruning = BundlePruning(boxes: Readable.names, lines: Readable.lines)
    pruning.centre = options.focus.flatMap { boxes[affiliations.root(of: $0)] }
    var bundles = pruning.kept(of: all.bundles)

    var slugs = SlugTable()
    let drawn = Set(bundles.flatMap { [$0.ends.tail, $0.ends.head] })
    let order = roots.indices.filter(drawn.contains)
    var members = [[ActorID]](repeating: [], count: roots.count)
    for (id, box) in boxes where id != roots[box] { members[box].append(id) }
    let plan = CardPlan(
      boxes: order.map { box in
        Self.box(roots[box], members[box].sorted(), all.within[box] ?? [], graph)
      }, slugs: &slugs)
    let place = Dictionary(uniqueKeysWithValues: zip(order, 0...))
    for index in bundles.indices {
      bundles[index].ends.tail = place[bundles[index].ends.tail] ?? 0
      bundles[index].ends.head = place[bundles[index].ends.head] ?? 0
    }
    let told = Set(bundles.flatMap(\.edges).map(\.edge.id))
    let shown = selection.edges.filter { told.contains($0.edge.id) }
    let total = selection.edges.reduce(0) { $0 + $1.counts.reports }
    tellsMost =
      roots.count <= Readable.names
      && 2 * shown.reduce(0) { $0 + $1.counts.reports } >= total

    picture = Picture(
      plan: plan, legend: Self.legend(shown, bundles, plan, options.palette, graph.unit))
    if options.hasFootnotes { picture.noted = shown }
    let notes = Dictionary(
      uniqueKeysWithValues: zip(picture.noted.map(\.edge.id), 1...))
    for bundle in bundles {
      add(bundle, notes: notes, in: graph, palette: options.palette, slugs: &slugs)
    }
    picture.account = Self.account(
      shown: shown.count, within: all.within.values.reduce(0) { $0 + $1.count },
      boxes: (drawn.count, roots.count), lines: (bundles.count, all.bundles.count), selection,
      graph.unit)
  }

  private mutating func add(
    _ bundle: Bundle, notes: [String: Int], in graph: InfluenceGraph, palette: Palette,
    slugs: inout SlugTable
  ) {
    let (tail, head) = (picture.plan.cards[bundle.ends.tail], picture.plan.cards[bundle.ends.head])
    let slug = slugs.slug(for: "all_\(tail.slug)_to_\(head.slug)")
    let parts = BundlePart.all(of: bundle, in: graph)
    var label = parts.prefix(Self.partsPerLabel).map { part in
      BundleLabel.Part(
        lines: EdgeAccount(part.edges[0], in: graph).label(
          reports: part.reports, isDisputed: part.edges.contains { $0.edge.isDisputed },
          notes: part.edges.compactMap { notes[$0.edge.id] }),
        colour: palette[part.relation])
    }
    let more = parts.dropFirst(Self.partsPerLabel).flatMap(\.edges)
    if !more.isEmpty {
      let marks = more.compactMap { notes[$0.edge.id] }.map { " " + Footnotes.mark($0) }.joined()
      label.append(BundleLabel.Part(lines: [" and \(more.count) more\(marks) "]))
    }
    let strokes = BundleStrokes(
      bundle, styles: parts.map { RelationStyle($0.relation) },
      weight: parts.reduce(0) { $0 + $1.reports }, palette: palette)
    let tooltip = Self.tooltip(of: bundle, in: graph)
    picture.lines.append(
      ChartLine(of: bundle, slug: slug, strokes: strokes, label: label, tooltip: tooltip))
    picture.titles[slug] = tooltip
    for drawn in bundle.edges where picture.slugs[drawn.edge.id] == nil {
      picture.slugs[drawn.edge.id] = slug
    }
    let rest = bundle.edges.count - 1
    picture.sentences.append(
      EdgeAccount(bundle.edges[0], in: graph).sentence
        + (rest > 0 ? ", and \(Wording.count(rest, "more relation")) of the two" : ""))
  }

  /// The strongest as in its own tooltip, then what else there is.
  private static func tooltip(of bundle: Bundle, in graph: InfluenceGraph) -> String {
    let first = EdgeAccount(bundle.edges[0], in: graph).tooltip
    let rest = bundle.edges.dropFirst().map { EdgeAccount($0, in: graph).statement }
    guard !rest.isEmpty else { return first }
    let room = EdgeAccount.tooltipLength
    let others = DOTText.shortened(
      "\(rest.count) more: " + rest.prefix(3).joined(separator: "; "), to: room / 3)
    return DOTText.shortened(first, to: room - others.unicodeScalars.count - 3) + " · " + others
  }

  private static func box(
    _ root: ActorID, _ members: [ActorID], _ within: [DrawnEdge], _ graph: InfluenceGraph
  ) -> CardPlan.Box {
    let actor = graph.actors[root] ?? Actor(id: root, name: root.rawValue, kind: .collective)
    var tip = Wording.tip(of: actor)
    if !members.isEmpty {
      tip += "; with " + Wording.list(members.map { Wording.name(of: $0, in: graph) })
    }
    if !within.isEmpty {
      tip += ". \(Wording.count(within.count, "relation")) within: "
      tip += within.prefix(3).map { EdgeAccount($0, in: graph).statement }.joined(separator: "; ")
    }
    return CardPlan.Box(
      actor: actor, members: members,
      small: members.isEmpty
        ? "" : members.count == 1 ? "with 1 who serves it" : "with \(members.count) who serve it",
      tip: DOTText.shortened(tip, to: EdgeAccount.tooltipLength))
  }

  private static func legend(
    _ shown: [DrawnEdge], _ bundles: [Bundle], _ plan: CardPlan, _ palette: Palette,
    _ unit: CountedUnit
  ) -> Legend {
    var legend = Legend(
      relations: Set(shown.map(\.edge.relation)), statuses: Set(shown.map(\.status)),
      kinds: Set(plan.cards.map { $0.rows[0].actor.kind }), showsRows: false,
      showsDisputed: shown.contains { $0.edge.isDisputed },
      changes: Set(shown.compactMap(\.change?.name)), palette: palette, unit: unit)
    if bundles.contains(where: { $0.edges.count > 1 }) {
      legend.remarks.append("several words on a line = several relations, a strand for each sort")
    }
    if shown.contains(where: { $0.edge.target == nil }) {
      legend.remarks.append("a mediator has a line to each party")
    }
    return legend
  }

  private static func account(
    shown: Int, within: Int, boxes: (drawn: Int, all: Int), lines: (drawn: Int, all: Int),
    _ selection: Selection, _ unit: CountedUnit
  ) -> DetailAccount {
    var account = DetailAccount(counting: unit)
    account.shown = shown
    account.remarks.append(
      "reduced cards: one for an actor and those who serve it, one line for all that one does to "
        + "another; --detail cards --focus ACTOR shows one closely")
    var hidden: [String] = []
    let weaker = selection.edges.count - shown - within
    if lines.drawn < lines.all {
      hidden.append(
        "\(lines.all - lines.drawn) weaker lines"
          + (weaker > 0 ? " (\(Wording.count(weaker, "relation")))" : ""))
    }
    if boxes.drawn < boxes.all { hidden.append(Wording.count(boxes.all - boxes.drawn, "actor")) }
    if within > 0 { hidden.append("\(Wording.count(within, "relation")) within one card") }
    if !hidden.isEmpty {
      account.remarks.append(
        "not drawn: " + hidden.joined(separator: ", ") + "; --detail groups counts them all")
    }
    return account
  }
}
