import Influence

/// The relations of one family within a bundle: a line of its label.
struct FamilyPart: Sendable {
  var family: RelationStyle.Family
  /// How the most frequent relation of them is drawn.
  var style: RelationStyle
  var count: Int

  /// The parts of a bundle, the most frequent first.
  static func all(of bundle: Bundle) -> [FamilyPart] {
    var counts: [Relation: Int] = [:]
    for drawn in bundle.edges { counts[drawn.edge.relation, default: 0] += 1 }
    let relations = counts.keys.sorted {
      (counts[$1] ?? 0, $0) < (counts[$0] ?? 0, $1)
    }
    var parts: [FamilyPart] = []
    for relation in relations {
      let style = RelationStyle(relation)
      let count = counts[relation] ?? 0
      if let index = parts.firstIndex(where: { $0.family == style.family }) {
        parts[index].count += count
      } else {
        parts.append(FamilyPart(family: style.family, style: style, count: count))
      }
    }
    return parts.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element)
  }
}

extension RelationStyle.Family {
  /// What stands on a line for all relations of the family.
  var word: String {
    switch self {
    case .demand: "demands"
    case .menace: "threats and blame"
    case .force: "force"
    case .talks: "talks"
    case .help: "help"
    case .refusal: "refusals"
    case .structure: "belonging"
    }
  }
}
