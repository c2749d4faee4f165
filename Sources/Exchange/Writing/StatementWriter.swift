import Influence

/// Writes JSON-LD: every claim as a statement that somebody makes, quoted from an article.
///
/// A claim is an `rdf:Statement`: what it says is described and not asserted, so that no triple
/// *A threatens B* comes out of a file in which somebody denies it. Who says so and where it was
/// quoted from are told with PROV-O, articles and quotes with schema.org. A mediation has all its
/// parties as objects. Nothing is fetched to read the file: its context stands in it.
///
/// - Source: W3C, *JSON-LD 1.1*, *PROV-O*, *RDF Schema 1.1*, section 5.3; schema.org, Claim.
struct StatementWriter {
  private let list: TieList
  private var json = JSONWriter()

  static func bytes(of list: TieList) -> [UInt8] {
    var writer = StatementWriter(list: list)
    writer.write()
    return writer.json.bytes
  }

  private init(list: TieList) { self.list = list }

  private static let context = [
    ("go", "urn:goodoffices:vocabulary:"),
    ("prov", "http://www.w3.org/ns/prov#"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("schema", "https://schema.org/"),
  ]

  private mutating func write() {
    json.beginObject()
    json.name("@context")
    json.beginObject()
    for (prefix, address) in Self.context { json.member(prefix, address) }
    json.endObject()
    json.name("@graph")
    json.beginArray()
    for actor in actors { write(actor) }
    for article in articles { write(article) }
    for edge in list.graph.edges { write(edge) }
    var edges: [Int: String] = [:]
    for edge in list.graph.edges {
      for claim in edge.claims + edge.denials { edges[claim] = edge.id }
    }
    for (index, claim) in list.graph.claims.enumerated() {
      guard let edge = edges[index] else { continue }
      write(claim, of: edge)
    }
    json.endArray()
    json.endObject()
    json.endLine()
  }

  /// The actors of edges, those that claims name before the roll-up, and those who speak.
  private var actors: [Actor] {
    var named = Set(list.actors.map(\.id))
    for claim in list.graph.claims {
      named.formUnion([claim.source.actor] + claim.parties.map(\.actor))
      if let target = claim.target { named.insert(target.actor) }
      if let speaker = claim.speaker?.actor { named.insert(speaker) }
    }
    return named.sorted().map {
      list.graph.actors[$0] ?? Actor(id: $0, name: $0.rawValue, kind: .collective)
    }
  }

  private var articles: [String] { Set(list.graph.claims.map(\.article)).sorted() }

  private mutating func write(_ actor: Actor) {
    begin("actor", actor.id.rawValue, types: ["prov:Agent", Self.type(of: actor.kind)])
    json.member("schema:name", actor.name)
    json.member("go:kind", actor.kind.rawValue)
    json.member("schema:identifier", actor.id.rawValue)
    if !actor.role.isEmpty { json.member("schema:description", actor.role) }
    if let affiliation = actor.affiliation {
      references("schema:affiliation", [Self.name("actor", affiliation.rawValue)])
    }
    json.endObject()
  }

  private static func type(of kind: ActorKind) -> String {
    switch kind {
    case .state: "schema:Country"
    case .official: "schema:Person"
    case .agency: "schema:GovernmentOrganization"
    case .group, .organisation, .collective: "schema:Organization"
    case .media: "schema:NewsMediaOrganization"
    case .place: "schema:Place"
    }
  }

  private mutating func write(_ article: String) {
    begin("article", article, types: ["prov:Entity", "schema:NewsArticle"])
    json.member("schema:identifier", article)
    if let date = list.dates[article] { json.member("schema:datePublished", date.description) }
    if let outlet = list.graph.outlets[article] { json.member("schema:publisher", outlet) }
    if let address = list.addresses[article] { json.member("schema:url", address) }
    json.endObject()
  }

  private mutating func write(_ edge: Edge) {
    begin("edge", edge.id, types: ["go:Edge"])
    json.member("schema:identifier", edge.id)
    references("go:source", [Self.name("actor", edge.source.rawValue)])
    references("go:relation", ["go:" + edge.relation.rawValue])
    references("go:target", edge.recipients.map { Self.name("actor", $0.rawValue) })
    json.member("go:weight", edge.weight)
    json.member("go:disputed", edge.isDisputed)
    json.name("go:evidence")
    json.beginArray()
    for (key, counts) in edge.counts {
      json.beginObject()
      json.member("@type", "go:Evidence")
      json.member("go:status", key.status.rawValue)
      json.member("go:realis", key.realis.rawValue)
      json.member("go:polarity", key.polarity.rawValue)
      json.member("go:reports", counts.reports)
      json.member("go:outlets", counts.outlets)
      json.member("go:articles", counts.articles)
      json.member("go:mentions", counts.mentions)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private mutating func write(_ claim: Claim, of edge: String) {
    begin("claim", claim.id, types: ["rdf:Statement", "schema:Claim", "prov:Entity"])
    references("rdf:subject", [Self.name("actor", claim.source.actor.rawValue)])
    references("rdf:predicate", ["go:" + claim.relation.rawValue])
    let objects = (claim.target.map { [$0] } ?? []) + claim.parties
    references("rdf:object", objects.map { Self.name("actor", $0.actor.rawValue) })
    json.member("go:status", EvidenceKey(claim).status.rawValue)
    json.member("go:realis", claim.realis.rawValue)
    json.member("go:polarity", claim.polarity.rawValue)
    json.member("schema:text", claim.quote.text)
    json.member("go:start", claim.quote.range.lowerBound)
    json.member("go:end", claim.quote.range.upperBound)
    json.member("go:line", claim.line)
    references("prov:wasQuotedFrom", [Self.name("article", claim.article)])
    references("go:edge", [Self.name("edge", edge)])
    json.member("go:rule", claim.rule)
    if let speaker = claim.speaker {
      json.member("go:speaker", speaker.name)
      json.member("go:speakerKind", speaker.kind.rawValue)
      if let actor = speaker.actor {
        references("prov:wasAttributedTo", [Self.name("actor", actor.rawValue)])
      }
    }
    if let parent = claim.parent { references("go:hangsOn", [Self.name("claim", parent)]) }
    if let start = claim.period?.start { json.member("go:eventStart", start.description) }
    if let end = claim.period?.end { json.member("go:eventEnd", end.description) }
    json.endObject()
  }

  private mutating func begin(_ kind: String, _ id: String, types: [String]) {
    json.beginObject()
    json.member("@id", Self.name(kind, id))
    json.name("@type")
    json.beginArray()
    for type in types { json.value(type) }
    json.endArray()
  }

  private mutating func references(_ name: String, _ ids: [String]) {
    json.name(name)
    json.beginArray()
    for id in ids {
      json.beginObject()
      json.member("@id", id)
      json.endObject()
    }
    json.endArray()
  }

  /// `urn:goodoffices:actor:USA`; what is neither a letter of ASCII, a digit, nor one of `-._` is
  /// written as its bytes, each with a percent sign.
  ///
  /// - Source: RFC 3986, sections 2.1 and 2.3.
  static func name(_ kind: String, _ id: String) -> String {
    var name = "urn:goodoffices:\(kind):"
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"):
        name.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        name += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return name
  }
}
