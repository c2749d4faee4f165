import Actors
import Articles
import Language

/// Runs the example sentences of a codebook through the whole extractor.
public struct CodebookCheck {
  private let codebook: Codebook
  private let extractor: ClaimExtractor
  private let linker: Linker
  private let reader: TextReader

  public init(codebook: Codebook, model: LanguageModel, linker: Linker) {
    self.codebook = codebook
    var extractor = ClaimExtractor(codebook: codebook)
    extractor.readsAnybody = true
    self.extractor = extractor
    self.linker = linker
    reader = model.reader()
  }

  /// What one relation's examples came to.
  public struct Score: Sendable, Equatable {
    public var relation: Relation
    public var positives = 0
    public var negatives = 0
    /// Claims of the relation found in any of its examples, and those of them that were expected.
    public var found = 0
    public var right = 0
    /// Claims expected.
    public var expected = 0

    /// Share of the found claims that were expected; 1 when none was found.
    public var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
    /// Share of the expected claims that were found; 1 when none was expected.
    public var recall: Double { expected == 0 ? 1 : Double(right) / Double(expected) }
  }

  /// An example the extractor gets wrong.
  public struct Failure: Sendable, Equatable, CustomStringConvertible {
    public var entry: String
    public var file: String
    public var line: Int
    public var sentence: String
    public var missing: [String]
    public var unexpected: [String]

    public var description: String {
      var text = "\(file):\(line): \(entry): \(sentence)"
      for claim in missing { text += "\n    not found: \(claim)" }
      for claim in unexpected { text += "\n    not expected: \(claim)" }
      return text
    }
  }

  public struct Report: Sendable {
    /// By relation, in the order of names.
    public var scores: [Score] = []
    public var failures: [Failure] = []
    /// Entries that have no sentence of one kind or the other.
    public var untested: [String] = []
    /// Entries whose own sentences never made them fire.
    public var silent: [String] = []
  }

  /// Checks the entries whose id begins with `prefix`.
  public func run(prefix: String = "") -> Report {
    var report = Report()
    var scores: [Relation: Score] = [:]
    for entry in codebook.entries where entry.id.hasPrefix(prefix) {
      var score = scores[entry.relation] ?? Score(relation: entry.relation)
      var fires = false
      score.positives += entry.positives.count
      score.negatives += entry.negatives.count
      for example in entry.positives + entry.negatives {
        let claims = claims(in: example.sentence).filter { $0.relation == entry.relation }
        fires = fires || claims.contains { $0.rule == entry.id }
        let missing = example.expected.filter { wanted in
          !claims.contains { matches($0, wanted) }
        }
        let unexpected = claims.filter { claim in
          !example.expected.contains { matches(claim, $0) }
        }
        score.found += claims.count
        score.right += claims.count - unexpected.count
        score.expected += example.expected.count
        if !missing.isEmpty || !unexpected.isEmpty {
          report.failures.append(
            Failure(
              entry: entry.id, file: entry.file, line: example.line, sentence: example.sentence,
              missing: missing.map(\.description), unexpected: unexpected.map(describe)))
        }
      }
      if entry.positives.isEmpty || entry.negatives.isEmpty { report.untested.append(entry.id) }
      if !fires { report.silent.append(entry.id) }
      scores[entry.relation] = score
    }
    report.scores = scores.values.sorted { $0.relation < $1.relation }
    return report
  }

  private func claims(in sentence: String) -> [Claim] {
    let count = sentence.unicodeScalars.count
    let article = Article(
      id: "example", location: "example",
      paragraphs: [Paragraph(text: sentence, offsets: OffsetMap(start: 0), line: 1)],
      source: SourceText(sentence))
    guard count > 0 else { return [] }
    return extractor.claims(of: linker.link(article, texts: [reader.parse(sentence)]))
  }

  private func matches(_ claim: Claim, _ wanted: CodebookEntry.Expectation) -> Bool {
    guard claim.realis == wanted.realis, claim.polarity == wanted.polarity else { return false }
    if claim.relation == .mediates {
      return names(claim.source, wanted.source)
        && wanted.others.allSatisfy { name in claim.parties.contains { names($0, name) } }
        && claim.parties.count == wanted.others.count
    }
    guard let target = claim.target, let other = wanted.others.first else { return false }
    if names(claim.source, wanted.source), names(target, other) { return true }
    return claim.relation.isSymmetric && names(claim.source, other) && names(target, wanted.source)
  }

  /// An example names a side by the actor's name, its id, or the words of the sentence.
  private func names(_ side: Participant, _ name: String) -> Bool {
    side.name == name || side.actor.rawValue == name || side.surface == name
  }

  private func describe(_ claim: Claim) -> String {
    CodebookEntry.Expectation(
      source: claim.source.name,
      others: claim.target.map { [$0.name] } ?? claim.parties.map(\.name), realis: claim.realis,
      polarity: claim.polarity
    ).description + " (\(claim.rule))"
  }
}

extension CodebookEntry.Expectation: CustomStringConvertible {
  public var description: String {
    var text = source + " > " + others.joined(separator: " & ")
    if realis != .actual || polarity != .affirmed {
      text += " : " + realis.rawValue + (polarity == .denied ? " denied" : "")
    }
    return text
  }
}
