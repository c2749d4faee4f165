/// A claim as an answer cites it: where it stands, who says so, in which words.
public struct Citation: Sendable, Hashable {
  /// The claim's id.
  public var claim: String
  public var article: String
  /// `article:line`.
  public var place: String
  public var status: EvidenceStatus
  /// Who says so, in words.
  public var voice: String
  public var quote: String
  /// The words that decided the status, nearest to the relation first; empty where none did.
  public var cues: [String]
  /// Who asks for it, if it is requested and the text says so: the source of the claim it hangs on.
  public var requester: ActorID?

  /// The quote in quotation marks, unless it has its own.
  package var quoted: String {
    let first = quote.unicodeScalars.first
    let last = quote.unicodeScalars.last
    let hasOwn = (first == "“" && last == "”") || (first == "\"" && last == "\"")
    return hasOwn ? quote : "“\(quote)”"
  }

  /// The status with its cues: `conditional (“may”)`.
  var explainedStatus: String {
    guard !cues.isEmpty else { return status.rawValue }
    return status.rawValue + " (" + cues.map { "“\($0)”" }.joined(separator: ", ") + ")"
  }

  package init(_ claim: Claim, in graph: InfluenceGraph) {
    self.claim = claim.id
    article = claim.article
    place = "\(claim.article):\(claim.line)"
    status = EvidenceKey(claim).status
    voice = Citation.voice(of: claim.speaker, in: graph)
    quote = claim.quote.text
    cues = claim.cues
    if claim.realis == .requested, let parent = claim.parent {
      requester = graph.claim(withID: parent, of: claim.article)?.source.actor
    }
  }

  /// `Antony Blinken`, `two US officials (unnamed, for United States)`, `the article itself`.
  static func voice(of speaker: Speaker?, in graph: InfluenceGraph) -> String {
    guard let speaker else { return "the article itself" }
    var parts: [String] = []
    switch speaker.kind {
    case .named: break
    case .anonymous: parts.append("unnamed")
    case .spokesperson: parts.append("spokesperson")
    case .outlet: parts.append("outlet")
    case .author: parts.append("author")
    }
    if let actor = speaker.actor {
      let name = graph.name(of: actor)
      if name != speaker.name { parts.append("for \(name)") }
    }
    return parts.isEmpty ? speaker.name : "\(speaker.name) (\(parts.joined(separator: ", ")))"
  }
}
