import Actors
import Claims
import Influence

/// What a chart says of one relation: on the line, in its tooltip and in the description of the
/// whole. Each names a speaker or an article, and none says that anything is so.
struct EdgeAccount {
  /// A tooltip has at most so many Unicode scalars.
  static let tooltipLength = 300

  private let drawn: DrawnEdge
  private let unit: CountedUnit
  private let source: Actor?
  private let subject: String
  private let object: String
  /// The claim that is quoted: of the status shown, one with a speaker before one without.
  private let claim: Claim?
  /// The number of its note; nil for a chart without notes.
  private let note: Int?

  init(_ drawn: DrawnEdge, in graph: InfluenceGraph, note: Int? = nil) {
    self.drawn = drawn
    self.note = note
    unit = graph.unit
    let edge = drawn.edge
    source = graph.actors[edge.source]
    subject = Wording.name(of: edge.source, in: graph)
    object = Wording.list(edge.recipients.map { Wording.name(of: $0, in: graph) })
    claim = edge.claims.lazy.map { graph.claims[$0] }.filter {
      EvidenceKey(realis: $0.realis, polarity: $0.polarity).status == drawn.status
    }.min { one, other in
      if (one.speaker == nil) != (other.speaker == nil) { return one.speaker != nil }
      return (one.article, one.line, one.quote.range.lowerBound, one.id)
        < (other.article, other.line, other.quote.range.lowerBound, other.id)
    }
  }

  /// An accusation of a living person is never drawn without its speaker and its status.
  var accusesPerson: Bool {
    drawn.edge.relation.isAccusing && source?.kind == .official
  }

  /// ` pressures · 9 `, ` threatens · 2 (requested) `.
  var label: [String] {
    label(
      reports: drawn.counts.reports, isDisputed: drawn.edge.isDisputed,
      notes: note.map { [$0] } ?? [])
  }

  /// The label of several such relations, of which this is the strongest.
  func label(reports: Int, isDisputed: Bool, notes: [Int]) -> [String] {
    var line = "\(RelationStyle(drawn.edge.relation).word) · \(reports)"
    if drawn.status != .actual || accusesPerson { line += " (\(drawn.status.rawValue))" }
    if isDisputed { line += " · disputed" }
    if let change = drawn.change { line += " · \(change.word)" }
    if !notes.isEmpty { line += " " + notes.map(Footnotes.mark).joined() }
    guard accusesPerson else { return [" \(line) "] }
    let voice = claim.map { Wording.attribution(of: $0, to: 30) } ?? "speaker not known"
    return [" \(line), ", " \(voice) "]
  }

  /// `United States pressures Qatar (requested), says Antony Blinken: “…” (003:7) · 2 reports, …`
  var tooltip: String {
    let opening = statement + (claim.map { ", " + Wording.attribution(of: $0, to: 50) } ?? "")
    let place = claim.map {
      " (\(DOTText.shortened(DOTText.cleaned($0.article), to: 40)):\($0.line))"
    }
    let close = (place ?? "") + " · " + evidence
    guard let claim else { return DOTText.shortened(opening + close, to: Self.tooltipLength) }
    let room =
      Self.tooltipLength - opening.unicodeScalars.count - close.unicodeScalars.count - ": “”".count
    let quote = DOTText.shortened(DOTText.cleaned(claim.quote.text), to: max(40, room))
    return DOTText.shortened("\(opening): “\(quote)”\(close)", to: Self.tooltipLength)
  }

  /// The relation as one item of the chart's description.
  var sentence: String {
    let attribution = claim.map { ", " + Wording.attribution(of: $0, to: 50) } ?? ""
    let mark = note.map { " \(Footnotes.mark($0))" } ?? ""
    return statement + attribution + " (" + unit.words(for: drawn.counts.reports) + ")"
      + mark
  }

  /// `Qatar threatens Hamas (disputed)`
  var statement: String {
    var text = "\(subject) \(RelationStyle(drawn.edge.relation).verb) \(object)"
    if drawn.status != .actual { text += " (\(drawn.status.rawValue))" }
    if drawn.edge.isDisputed { text += " (disputed)" }
    if let change = drawn.change { text += " (\(change.word))" }
    return text
  }

  /// `2 reports, 3 mentions, 2 articles; denied: 1 report`
  private var evidence: String {
    let counts = drawn.counts
    guard unit == .reports || unit == .toldReports else { return reports }
    let own = [
      Wording.count(counts.reports, "report"), Wording.count(counts.mentions, "mention"),
      Wording.count(counts.articles, "article"),
    ].joined(separator: ", ")
    return own + others
  }

  /// `2 reports; denied: 1 report`
  var reports: String { unit.words(for: drawn.counts.reports) + others }

  private var others: String {
    DrawnEdge.evidence(of: drawn.edge).filter { $0.status != drawn.status }.map {
      "; \($0.status.rawValue): \(unit.words(for: $0.counts.reports))"
    }.joined()
  }
}
