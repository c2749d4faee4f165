import Actors
import Influence

/// Actors collapsed into labelled groups: those that have more to do with each other than with the
/// rest stand as one box, with its best tied members by name and its strongest relations.
struct GroupsPicture {
  private(set) var picture: Picture
  private let graph: InfluenceGraph
  private let palette: Palette
  /// What each group is called in a sentence: its best tied member.
  private let names: [String]

  /// A box names so many of its members and of the relations within.
  private static let namesPerBox = 3
  private static let relationsPerBox = 3
  /// A label names at most so many families.
  private static let partsPerLabel = 3

  /// - Throws: `ChartError.drawingFailed` when no groups can be found.
  init(
    _ selection: Selection, in graph: InfluenceGraph, palette: Palette
  ) throws(ChartError) {
    self.graph = graph
    self.palette = palette
    let communities = try ActorCommunities(of: selection.edges, in: graph)
    names = communities.groups.map { group in
      group.centre.first.map { Wording.name(of: $0, in: graph) } ?? ""
    }
    let all = Bundling(selection.edges, by: \.edges.count) { communities.boxes[$0] }
    let pruning = BundlePruning(boxes: Readable.groups, lines: Readable.lines)
    let bundles = pruning.kept(of: all.bundles)
    var slugs = SlugTable()
    let plan = CardPlan(
      boxes: communities.groups.enumerated().map { number, group in
        Self.box(group, number: number + 1, within: all.within[number] ?? [], graph)
      }, slugs: &slugs)
    let within = all.within.values.flatMap { $0 }
    let told = bundles.flatMap(\.edges)
    let shown = Set((told + within).map(\.edge.id))
    picture = Picture(
      plan: plan,
      legend: Legend(
        relations: [], statuses: Set(told.map(\.status)), kinds: [], showsRows: false,
        showsDisputed: false, changes: Set(told.compactMap(\.change?.name)), palette: palette))
    picture.legend.families = Self.families(told, palette)
    picture.legend.remarks = ["a strand for each sort of relation, the most frequent first"]
    for bundle in bundles { add(bundle, slugs: &slugs) }
    picture.account = Self.account(
      communities, shown: shown.count, of: selection.edges.count, counting: graph.unit,
      lines: (bundles.count, all.bundles.count))
    picture.sentences =
      zip(plan.cards, communities.groups).map { card, _ in card.rows[0].tip }
      + picture.lines.map { picture.titles[$0.slug] ?? "" }
  }

  private mutating func add(_ bundle: Bundle, slugs: inout SlugTable) {
    let (tail, head) = (picture.plan.cards[bundle.ends.tail], picture.plan.cards[bundle.ends.head])
    let slug = slugs.slug(for: "\(tail.slug)_to_\(head.slug)")
    let parts = FamilyPart.all(of: bundle)
    let suffix = Self.status(of: bundle)
    var label = parts.prefix(Self.partsPerLabel).map {
      BundleLabel.Part(
        lines: [" \($0.family.word) \($0.count)\(suffix) "], colour: palette[$0.family])
    }
    let more = parts.dropFirst(Self.partsPerLabel).reduce(0) { $0 + $1.count }
    if more > 0 { label.append(BundleLabel.Part(lines: [" \(more) more\(suffix) "])) }
    let strokes = BundleStrokes(
      bundle, styles: parts.map(\.style), weight: max(1, bundle.edges.count / 2),
      palette: palette)
    let count = Wording.count(bundle.edges.count, "relation")
    let way = bundle.ends.isMutual ? "between" : "from"
    let examples = bundle.edges.prefix(2).map { EdgeAccount($0, in: graph).sentence }
    let tooltip = DOTText.shortened(
      "\(count)\(suffix) \(way) the group of \(names[bundle.ends.tail]) "
        + "\(bundle.ends.isMutual ? "and" : "to") that of \(names[bundle.ends.head]), such as: "
        + examples.joined(separator: "; "), to: EdgeAccount.tooltipLength)
    picture.lines.append(
      ChartLine(of: bundle, slug: slug, strokes: strokes, label: label, tooltip: tooltip))
    picture.titles[slug] = tooltip
  }

  /// Nothing for what is told as having happened; else the status, or that it is not one.
  private static func status(of bundle: Bundle) -> String {
    switch bundle.ends.standing {
    case .told: return ""
    case .gone: return " (gone)"
    case .other:
      let statuses = Set(bundle.edges.map(\.status))
      return " (\(statuses.count == 1 ? statuses.first?.rawValue ?? "" : "not actual"))"
    }
  }

  private static func box(
    _ group: ActorCommunities.Group, number: Int, within: [DrawnEdge], _ graph: InfluenceGraph
  ) -> CardPlan.Box {
    let names = group.centre.prefix(namesPerBox).map {
      DOTText.shortened(Wording.name(of: $0, in: graph), to: 24)
    }
    let rest = group.centre.count - names.count
    // An accusation of a living person has no room for its speaker here.
    let examples = within.filter { !EdgeAccount($0, in: graph).accusesPerson }
    let actor = Actor(
      id: ActorID("group \(number)"), name: names.joined(separator: ", "), kind: .collective)
    let relations = "\(Wording.count(within.count, "relation")) within"
    return CardPlan.Box(
      actor: actor, members: group.centre + group.members,
      small: (rest > 0 ? "and \(rest) more · " : "") + relations,
      notes: examples.prefix(relationsPerBox).map {
        DOTText.shortened(
          EdgeAccount($0, in: graph).statement + " · \($0.counts.reports)", to: 48)
      },
      tip: DOTText.shortened(
        "Group of \(actor.name)\(rest > 0 ? " and \(rest) more" : ""), \(relations)",
        to: EdgeAccount.tooltipLength))
  }

  private static func families(
    _ edges: [DrawnEdge], _ palette: Palette
  ) -> [Legend.FamilyEntry] {
    let relations = Set(edges.map(\.edge.relation)).sorted()
    return RelationStyle.Family.allCases.compactMap { family in
      let own = relations.filter { RelationStyle($0).family == family }
      guard !own.isEmpty else { return nil }
      return Legend.FamilyEntry(
        word: family.word, colour: palette[family],
        relations: own.map { RelationStyle($0).word })
    }
  }

  private static func account(
    _ communities: ActorCommunities, shown: Int, of chosen: Int, counting unit: CountedUnit,
    lines: (drawn: Int, all: Int)
  ) -> DetailAccount {
    var account = DetailAccount(counting: unit)
    account.shown = shown
    account.unit = "numbers on lines = relations, in boxes = \(unit.name)"
    account.remarks.append(
      "\(Wording.count(communities.actorCount, "actor")) in "
        + "\(Wording.count(communities.groups.count, "group")) that have more to do with each "
        + "other than with the rest; --focus ACTOR shows one closely, --detail names the strongest")
    var hidden: [String] = []
    if lines.drawn < lines.all {
      hidden.append("\(lines.all - lines.drawn) weaker lines between groups")
    }
    if communities.apart > 0 {
      hidden.append("\(Wording.count(communities.apart, "actor")) in small groups apart")
    }
    if !hidden.isEmpty {
      account.remarks.append(
        "not drawn: " + hidden.joined(separator: ", ")
          + " (\(Wording.count(chosen - shown, "relation")))")
    }
    return account
  }
}
