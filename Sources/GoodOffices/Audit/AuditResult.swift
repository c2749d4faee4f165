/// How many of the claims that people judged are right: for each relation, each stratum, and all
/// together weighted by population.
public struct AuditResult: Answer {
  private let judgements: Judgements
  private let cells: [Cell]

  /// What was judged of one relation in one stratum.
  private struct Cell: Sendable {
    var relation: String
    var stratum: String
    var part: Precision.Part
    var blank: Int
  }

  public init(_ judgements: Judgements) {
    self.judgements = judgements
    struct Key: Hashable {
      var relation: String
      var stratum: String
    }
    let groups = Dictionary(grouping: judgements.rows) {
      Key(relation: $0.relation, stratum: $0.stratum)
    }
    // A stratum that holds several relations gives each its share of the rows.
    let sizes = Dictionary(grouping: judgements.rows, by: \.stratum).mapValues(\.count)
    cells = groups.map { key, rows in
      let judged = rows.filter { $0.isRight != nil }.count
      let share = rows.first?.population.map {
        max(1, $0 * rows.count / max(1, sizes[key.stratum] ?? rows.count))
      }
      let part = Precision.Part(
        population: share ?? judged, judged: judged,
        right: rows.filter { $0.isRight == true }.count)
      return Cell(
        relation: key.relation, stratum: key.stratum, part: part, blank: rows.count - judged)
    }.sorted { ($0.relation, $0.stratum) < ($1.relation, $1.stratum) }
  }

  /// The precision of all claims, nil when none was judged.
  public var overall: Precision? { Precision(cells.map(\.part)) }
  /// How many rows were left blank.
  public var blank: Int { cells.reduce(0) { $0 + $1.blank } }

  public var isEmpty: Bool { overall == nil }

  public var table: AnswerTable {
    let number = { (key: String) in AnswerTable.Column(key, isNumeric: true) }
    var rows: [[AnswerTable.Cell]] = []
    for relation in names(\.relation) {
      rows.append(row("relation", relation) { $0.relation == relation })
    }
    let strata = names(\.stratum)
    if strata != names(\.relation) {
      for stratum in strata { rows.append(row("stratum", stratum) { $0.stratum == stratum }) }
    }
    rows.append(row("all", "all claims") { _ in true })
    let judged = overall?.judged ?? 0
    let unseen = cells.filter { $0.part.judged == 0 }.reduce(0) { $0 + $1.part.population }
    var note = ["Precision counts strata by their population; 95 % intervals by Wilson's method."]
    if unseen > 0 {
      note.append("\(unseen) claims are in strata where nothing was judged: no number covers them.")
    }
    note.append("Counted: \(judged) claims judged, \(blank) left blank.")
    return AnswerTable(
      title: isEmpty ? "No claim is judged in \(judgements.path)" : "Precision",
      columns: [
        .init("of"), .init("name"), number("judged"), number("right"), number("blank"),
        number("population"), number("precision"), number("low"), number("high"),
      ], rows: rows, note: note.joined(separator: "\n"))
  }

  private func names(_ path: KeyPath<Cell, String>) -> [String] {
    Set(cells.map { $0[keyPath: path] }).sorted()
  }

  private func row(
    _ level: String, _ name: String, where holds: (Cell) -> Bool
  ) -> [AnswerTable.Cell] {
    let chosen = cells.filter(holds)
    let precision = Precision(chosen.map(\.part))
    func share(_ value: Double?) -> AnswerTable.Cell {
      value.map { .number($0, decimals: 3) } ?? .missing
    }
    return [
      .text(level), .text(name), .count(precision?.judged ?? 0), .count(precision?.right ?? 0),
      .count(chosen.reduce(0) { $0 + $1.blank }),
      .count(chosen.reduce(0) { $0 + $1.part.population }), share(precision?.estimate),
      share(precision?.low), share(precision?.high),
    ]
  }
}
