/// Labels of the parser's arcs.
///
/// An arc `x||y` says that the token is an *x* whose true head is the nearest *y* below the head
/// it was given: arcs that would cross others are learned so.
struct ArcLabels: Sendable {
  struct Label: Sendable, Equatable {
    /// A position in `Dependency.allCases`.
    var relation: UInt8
    /// The relation of the true head, likewise; nil when the head is the one given.
    var lift: UInt8?
  }

  private(set) var labels: [Label] = []
  let root: UInt8
  /// The relation of white space to what it stands by.
  let unclassified: UInt8

  init() {
    root = Self.relation("ROOT") ?? 0
    unclassified = Self.relation("dep") ?? 0
    labels = [Label(relation: root, lift: nil)]
  }

  /// The number of the label with this name, which is listed if it was not; nil for a name that
  /// holds no known relation.
  mutating func number(of name: String) -> UInt8? {
    var relationName = Substring(name)
    var lift: UInt8?
    if let bar = name.firstIndex(of: "|") {
      relationName = name[..<bar]
      let rest = name[bar...]
      guard rest.hasPrefix("||"), let found = Self.relation(rest.dropFirst(2)) else { return nil }
      lift = found
    }
    guard let relation = Self.relation(relationName) else { return nil }
    let label = Label(relation: relation, lift: lift)
    if let known = labels.firstIndex(of: label) { return UInt8(known) }
    guard labels.count < UInt8.max else { return nil }
    labels.append(label)
    return UInt8(labels.count - 1)
  }

  private static func relation(_ name: some StringProtocol) -> UInt8? {
    Dependency.allCases.firstIndex { $0.rawValue == name }.map(UInt8.init)
  }
}
