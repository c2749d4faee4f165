import Influence

/// The evidence that a file tells of an edge, by kind.
struct ForeignCounts {
  private var counts: [EvidenceKey: EvidenceCounts] = [:]
  private(set) var isDisputed = false

  init() {}

  /// The counts that our own exports write; else the weight, as so many reports of the status that
  /// the edge names, or of `actual`.
  ///
  /// - Parameter usesWeight: false counts every edge once.
  init(of edge: ForeignGraph.Edge, usesWeight: Bool) {
    isDisputed = edge.attributes["disputed"] == "true"
    for (key, names) in Self.tellsReports(edge) ? Self.columns : [] {
      let numbers = names.map { name in
        min(Self.largest, edge.attributes[name].flatMap { Int($0) } ?? 0)
      }
      guard numbers.contains(where: { $0 > 0 }) else { continue }
      counts[key] = EvidenceCounts(
        mentions: max(0, numbers[3]), articles: max(0, numbers[2]), outlets: max(0, numbers[1]),
        reports: max(0, numbers[0]))
    }
    guard counts.isEmpty else { return }
    let status = edge.attributes["status"].flatMap { EvidenceStatus(rawValue: $0) } ?? .actual
    let weight = usesWeight ? Self.weight(of: edge) ?? 1 : 1
    counts[EvidenceKey(status)] = EvidenceCounts(
      mentions: weight, articles: weight, outlets: weight, reports: weight)
  }

  mutating func add(_ other: ForeignCounts) {
    isDisputed = isDisputed || other.isDisputed
    counts.merge(other.counts) { one, other in
      EvidenceCounts(
        mentions: one.mentions + other.mentions, articles: one.articles + other.articles,
        outlets: one.outlets + other.outlets, reports: one.reports + other.reports)
    }
  }

  var sorted: [(key: EvidenceKey, counts: EvidenceCounts)] {
    counts.map { (key: $0.key, counts: $0.value) }.sorted { $0.key < $1.key }
  }

  /// True for an edge with counts of our own.
  static func tellsReports(_ edge: ForeignGraph.Edge) -> Bool {
    edge.attributes.keys.contains { $0.hasSuffix("_reports") }
  }

  /// A weight that can stand for a number of reports: whole, and at least 1; 1 where none is told.
  static func weight(of edge: ForeignGraph.Edge) -> Int? {
    guard let text = edge.attributes["weight"] else { return 1 }
    if tellsReports(edge) { return 1 }
    guard let number = Double(text), number >= 1, number <= Double(largest),
      number == number.rounded()
    else {
      return nil
    }
    return Int(number)
  }

  /// No number of a file is taken for more: sums stay far from what an integer can hold.
  private static let largest = 1_000_000_000

  /// The names of all columns that tell counts.
  static let columnNames = columns.flatMap(\.names)

  /// The columns of each kind of evidence: reports, outlets, articles, mentions.
  private static let columns = Realis.allCases.flatMap { realis in
    Polarity.allCases.map { polarity in
      let key = EvidenceKey(realis: realis, polarity: polarity)
      let names = ["reports", "outlets", "articles", "mentions"].map { "\(key.columnPrefix)_\($0)" }
      return (key: key, names: names)
    }
  }
}
