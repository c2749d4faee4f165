import Claims
import Influence

/// Writes entities of FollowTheMoney, one a line: actors, articles, and a relation between two
/// actors as a link with its quotes and the articles it rests on.
///
/// *Represents* is a `Representation`, membership in a body a `Membership`, all else an
/// `UnknownLink` whose `role` is the relation; the schema knows no link among three, so that a
/// mediation is one link a party, with one `recordId`.
///
/// - Source: followthemoney.tech, the schemata `UnknownLink`, `Representation`, `Membership`,
///   `Article`.
struct FollowTheMoneyWriter {
  private let list: TieList
  private let kinds: [ActorID: ActorKind]
  private var json = JSONWriter()

  static func bytes(of list: TieList) -> [UInt8] {
    var writer = FollowTheMoneyWriter(list)
    for actor in list.actors { writer.write(actor) }
    for article in Set(list.ties.flatMap { $0.evidence.map(\.claim.article) }).sorted() {
      writer.write(article)
    }
    for tie in list.ties { writer.write(tie) }
    return writer.json.bytes
  }

  private init(_ list: TieList) {
    self.list = list
    kinds = Dictionary(uniqueKeysWithValues: list.actors.map { ($0.id, $0.kind) })
  }

  private mutating func write(_ actor: Actor) {
    begin(Self.id("actor", actor.id.rawValue), Self.schema(of: actor.kind))
    property("name", [actor.name])
    property("notes", ["goodoffices: \(actor.id)"])
    if !actor.role.isEmpty { property("summary", [actor.role]) }
    end()
  }

  private static func schema(of kind: ActorKind) -> String {
    switch kind {
    case .state, .agency: "PublicBody"
    case .official: "Person"
    case .group, .organisation, .media: "Organization"
    case .collective, .place: "LegalEntity"
    }
  }

  private mutating func write(_ article: String) {
    begin(Self.id("article", article), "Article")
    property("title", [article])
    property("publishedAt", [list.dates[article]?.description])
    property("publisher", [list.graph.outlets[article]])
    property("sourceUrl", [list.addresses[article]])
    end()
  }

  private mutating func write(_ tie: Tie) {
    let link = schema(of: tie)
    begin(Self.id("tie", tie.id), link.schema)
    property(link.source, [Self.id("actor", tie.source.rawValue)])
    property(link.target, [Self.id("actor", tie.target.rawValue)])
    property("role", [tie.edge.relation.rawValue])
    property("recordId", [tie.edge.id])
    property("status", tie.edge.counts.map(\.key.status.rawValue))
    property("summary", [summary(of: tie)])
    property("description", tie.evidence.map(Self.citation))
    property("proof", tie.evidence.map { Self.id("article", $0.claim.article) })
    property("publisher", tie.evidence.map(\.outlet))
    property("sourceUrl", tie.evidence.map(\.address))
    property("date", tie.evidence.map(\.claim.reportDate?.description))
    property("startDate", tie.evidence.map(\.claim.period?.start?.description))
    property("endDate", tie.evidence.map(\.claim.period?.end?.description))
    end()
  }

  private func schema(of tie: Tie) -> (schema: String, source: String, target: String) {
    switch (tie.edge.relation, kinds[tie.target]) {
    case (.represents, _): ("Representation", "agent", "client")
    case (.partOf, .state), (.partOf, .agency), (.partOf, .group), (.partOf, .organisation):
      ("Membership", "member", "organization")
    default: ("UnknownLink", "subject", "object")
    }
  }

  /// `actual: 2 reports, 2 outlets, 3 articles, 4 mentions; disputed`
  private func summary(of tie: Tie) -> String {
    var parts = tie.edge.counts.map { key, counts in
      "\(key.columnPrefix): \(counts.reports) reports, \(counts.outlets) outlets, "
        + "\(counts.articles) articles, \(counts.mentions) mentions"
    }
    if tie.edge.isDisputed { parts.append("disputed") }
    return parts.joined(separator: "; ")
  }

  /// `“…” — two US officials (unnamed), 003:7, requested`
  private static func citation(_ evidence: Evidence) -> String {
    let citation = evidence.citation
    return [citation.quoted + " — " + citation.voice, citation.place, citation.status.rawValue]
      .joined(separator: ", ")
  }

  private mutating func begin(_ id: String, _ schema: String) {
    json.beginObject()
    json.member("id", id)
    json.member("schema", schema)
    json.name("properties")
    json.beginObject()
  }

  private mutating func end() {
    json.endObject()
    json.endObject()
    json.endLine()
  }

  /// The values that there are, each once.
  private mutating func property(_ name: String, _ values: [String?]) {
    var told: Set<String> = []
    let values = values.compactMap { $0 }.map(Self.cleaned).filter {
      !$0.isEmpty && told.insert($0).inserted
    }
    guard !values.isEmpty else { return }
    json.name(name)
    json.beginArray()
    for value in values { json.value(value) }
    json.endArray()
  }

  /// Text as FollowTheMoney cleans it: control characters and runs of blanks are one blank, so that
  /// a value is the same before and after.
  private static func cleaned(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isBlank = scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
      if !isBlank {
        clean.append(scalar)
      } else if clean.last != " " && !clean.isEmpty {
        clean.append(" ")
      }
    }
    if clean.last == " " { clean.removeLast() }
    return String(clean)
  }

  /// Ids are letters and digits only: a digest of what the thing is called here.
  private static func id(_ kind: String, _ name: String) -> String {
    var fingerprint = Fingerprint()
    fingerprint.add(kind)
    fingerprint.add(name)
    return "goodoffices-\(kind)-\(fingerprint.hexadecimal)"
  }
}
