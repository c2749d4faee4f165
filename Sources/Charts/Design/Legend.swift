import Actors
import Claims
import Influence

/// Explains what occurs in the chart, and nothing else.
struct Legend {
  var relations: Set<Relation>
  var statuses: Set<EvidenceStatus>
  var kinds: Set<ActorKind>
  var showsRows: Bool
  var showsDisputed: Bool
  /// Names of the changes that occur.
  var changes: Set<String> = []
  var palette: Palette
  var unit = CountedUnit.reports
  /// Sorts of relations, where lines stand for all of a sort.
  var families: [FamilyEntry] = []
  /// What else is to be said.
  var remarks: [String] = []

  /// One sort of relations.
  struct FamilyEntry {
    var word: String
    var colour: String
    var relations: [String]
  }

  /// About how many characters stand in one line.
  private static let width = 150

  /// A text in Graphviz's HTML-like language.
  var label: String {
    let arrows = Relation.allCases.filter(relations.contains).map { relation in
      let style = RelationStyle(relation)
      return Item(
        glyph: style.glyph, colour: palette[relation],
        text: relation == .mediates ? "mediates between" : style.word)
    }
    let patterns: [[EvidenceStatus]] = [
      [.actual], [.requested, .intended], [.conditional, .unclear], [.denied],
    ]
    let sorts = families.map { family in
      Item(
        glyph: "━━▶", colour: family.colour,
        text: family.relations == [family.word]
          ? family.word : "\(family.word) = \(family.relations.joined(separator: ", "))")
    }
    var lines = patterns.compactMap { group -> Item? in
      let shown = group.filter(statuses.contains)
      guard let first = shown.first else { return nil }
      let text = first == .actual ? "actual: stated as happening" : names(of: shown)
      return Item(glyph: LineStyle(first).glyph, colour: palette.patternMark, text: text)
    }
    if !relations.isEmpty || !families.isEmpty {
      lines.append(
        Item(
          text: families.isEmpty ? "thicker = more \(unit.shortName)" : "thicker = more relations"))
    }
    if showsDisputed { lines.append(Item(text: "disputed = affirmed and denied")) }
    if changes.contains(EdgeChange.new.name) {
      lines.append(
        Item(
          glyph: "═══", colour: palette.new, text: "new: a \(palette.newWord) line beside it"))
    }
    if changes.contains(EdgeChange.gone.name) {
      lines.append(
        Item(glyph: "╍╍╍", colour: palette.gone, text: "gone: only the other articles say so"))
    }
    if changes.contains("changed") { lines.append(Item(text: "was … = status there")) }
    // Persons' cards are round in every theme.
    let told = kinds.filter { palette.cardsTellKinds || $0 == .official }
    var cards = ActorKind.allCases.filter(told.contains).map { kind in
      Item(
        glyph: kind == .official ? "▢" : "■", colour: palette[kind].border,
        text: CardStyle(kind).word)
    }
    if showsRows { cards.append(Item(text: "rows = people and bodies that serve it")) }
    cards += remarks.map { Item(text: $0) }
    let rows = [arrows + sorts, lines, cards].flatMap(Self.wrapped)
    return TextTable.label(rows.map { $0.map(\.label).joined(separator: Self.gap) })
  }

  private static let gap = "&#160;&#160;&#160;&#160;"

  private struct Item {
    var glyph = ""
    var colour = ""
    var text: String

    var label: String {
      let words = DOTText.html(text)
      return glyph.isEmpty
        ? words : "<font color=\"\(colour)\"><b>\(glyph)</b></font>&#160;\(words)"
    }
  }

  private static func wrapped(_ items: [Item]) -> [[Item]] {
    var lines: [[Item]] = []
    var room = 0
    for item in items {
      let cost = item.glyph.count + item.text.count + 5
      if cost > room {
        lines.append([])
        room = width
      }
      lines[lines.count - 1].append(item)
      room -= cost
    }
    return lines
  }

  private func names(of statuses: [EvidenceStatus]) -> String {
    statuses.map(\.rawValue).joined(separator: ", ")
  }
}
