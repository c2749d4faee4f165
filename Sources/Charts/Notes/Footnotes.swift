import Claims
import Influence

/// The notes to a numbered chart: for each relation every claim behind it, with its quote and where
/// it stands.
struct Footnotes: Sendable {
  /// A note quotes at most so many claims of one relation.
  static let claimsPerNote = 12
  private static let width = 96

  let title: String
  /// What was counted and what is hidden, as in the chart.
  let caption: [String]
  /// In the order of their numbers, from 1.
  let edges: [DrawnEdge]
  let graph: InfluenceGraph

  /// `[3]`
  static func mark(_ number: Int) -> String { "[\(number)]" }

  /// The notes as text, in lines of readable width.
  func text() -> String {
    var lines = DOTText.lines(title, width: Self.width, atMost: .max)
    for sentence in caption { lines += wrapped(sentence, indent: "") }
    lines += wrapped(
      "A note repeats what articles report, in their words; none says that it is so.", indent: "")
    for (index, drawn) in edges.enumerated() {
      lines.append("")
      lines += note(index + 1, of: drawn)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func note(_ number: Int, of drawn: DrawnEdge) -> [String] {
    let mark = Self.mark(number) + " "
    let indent = String(repeating: " ", count: mark.unicodeScalars.count)
    let account = EdgeAccount(drawn, in: graph)
    var lines = wrapped(account.statement + ": " + account.reports, indent: indent)
    lines[0] = mark + lines[0].dropFirst(indent.unicodeScalars.count)
    let claims = claims(of: drawn.edge)
    for claim in claims.prefix(Self.claimsPerNote) { lines += entry(claim, indent: indent) }
    if claims.count > Self.claimsPerNote {
      lines += wrapped(
        "and \(claims.count - Self.claimsPerNote) more: `goodoffices explain` lists them all",
        indent: indent)
    }
    return lines
  }

  /// Status, speaker and quote, then where it stands.
  private func entry(_ claim: Claim, indent: String) -> [String] {
    let status = EvidenceKey(claim).status
    let voice = Wording.attribution(of: claim, to: 80)
    let quote = DOTText.shortened(DOTText.cleaned(claim.quote.text), to: 300)
    var source = ["\(DOTText.cleaned(claim.article)):\(claim.line)"]
    if let outlet = graph.outlets[claim.article] { source.append(DOTText.cleaned(outlet)) }
    if let date = claim.reportDate { source.append(date.description) }
    var lines = wrapped(
      "\(status.rawValue), \(voice): \(Self.quoted(quote))", indent: indent + "  ")
    lines[0] = indent + "- " + lines[0].dropFirst(indent.unicodeScalars.count + 2)
    lines += wrapped(source.joined(separator: ", "), indent: indent + "  ")
    // A link stays whole, so that it can be followed.
    if let link = graph.links[claim.article].map(DOTText.cleaned), Self.isWebAddress(link) {
      lines.append(indent + "  " + link)
    }
    return lines
  }

  /// The claims for and against, what is stated as happening first, near-copies and all.
  private func claims(of edge: Edge) -> [Claim] {
    let claims = Set(edge.claims + edge.denials).sorted().map { graph.claims[$0] }
    return claims.sorted { (one: Claim, other: Claim) -> Bool in
      let (status, otherStatus) = (EvidenceKey(one).status, EvidenceKey(other).status)
      if status != otherStatus { return status < otherStatus }
      return one.article != other.article
        ? one.article < other.article : (one.line, one.id) < (other.line, other.id)
    }
  }

  private static func quoted(_ quote: String) -> String {
    let (first, last) = (quote.unicodeScalars.first, quote.unicodeScalars.last)
    let hasOwn = (first == "“" && last == "”") || (first == "\"" && last == "\"")
    return hasOwn ? quote : "“\(quote)”"
  }

  private static func isWebAddress(_ link: String) -> Bool {
    link.hasPrefix("https://") || link.hasPrefix("http://")
  }

  private func wrapped(_ text: String, indent: String) -> [String] {
    DOTText.lines(text, width: Self.width - indent.unicodeScalars.count, atMost: .max)
      .map { indent + $0 }
  }
}
