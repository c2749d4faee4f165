/// The entries of a codebook, a row each.
public struct CodebookList: Answer {
  private let codebook: Codebook
  private let entries: [CodebookEntry]

  /// Lists the entries of a codebook whose ids begin with `prefix`.
  public init(_ codebook: Codebook, prefix: String = "") {
    self.codebook = codebook
    entries = codebook.entries.filter { $0.id.hasPrefix(prefix) }
  }

  public var table: AnswerTable {
    AnswerTable(
      title: "Codebook",
      columns: [
        .init("entry"), .init("relation"), .init("trigger"),
        .init("positive", isNumeric: true), .init("negative", isNumeric: true), .init("words"),
        .init("note"),
      ],
      rows: entries.map { entry in
        [
          .text(entry.id), .text(entry.relation.rawValue), .text(entry.trigger.rawValue),
          .count(entry.positives.count), .count(entry.negatives.count),
          .list(entry.words.map { $0.joined(separator: " ") }), .text(entry.note),
        ]
      },
      note: "Counted: \(entries.count) entries, their positive and negative sentences; codebook "
        + codebook.fingerprint + ".")
  }
}

/// How the sentences of a codebook fare.
public struct CodebookCheckAnswer: Answer {
  private let report: CodebookCheck.Report
  /// Entries that fired on none of the articles read; nil when none were.
  private var idle: [String]?

  /// Notes which entries whose ids begin with `prefix` gave none of the claims.
  public mutating func readsNowhere(_ codebook: Codebook, prefix: String, in claims: [Claim]) {
    let fired = Set(claims.map(\.rule))
    idle = codebook.entries.map(\.id).filter { $0.hasPrefix(prefix) && !fired.contains($0) }
  }

  public init(_ report: CodebookCheck.Report) { self.report = report }

  public var table: AnswerTable {
    AnswerTable(
      title: report.failures.isEmpty
        ? "Every sentence of the codebook is read as it should be"
        : "\(report.failures.count) sentences of the codebook are not read as they should be",
      columns: [
        .init("relation"), .init("positive", isNumeric: true),
        .init("negative", isNumeric: true), .init("precision", isNumeric: true),
        .init("recall", isNumeric: true),
      ],
      rows: report.scores.map { score in
        [
          .text(score.relation.rawValue), .count(score.positives), .count(score.negatives),
          .number(score.precision, decimals: 3), .number(score.recall, decimals: 3),
        ]
      },
      note: (report.failures.map(\.description)
        + report.untested.map { "\($0): has no sentences of one kind" }
        + report.silent.map { "\($0): fires on none of its own sentences" }
        + (idle ?? []).map { "\($0): fires on none of the articles" }
        + (idle.map { ["\($0.count) entries fire on none of the articles."] } ?? [])
        + ["Counted: claims of the entry's relation in its own sentences."])
        .joined(separator: "\n"))
  }
}
