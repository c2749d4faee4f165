import Actors
import Articles
import Claims
import Influence

/// What a page knows, as JSON: actors, relations, claims, articles, by number.
struct PageCase {
  let graph: InfluenceGraph
  let design: ChartDesign
  private let affiliations: Affiliations
  private let actors: [ActorID]
  private let actorNumber: [ActorID: Int]
  private let articles: [String]
  private let articleNumber: [String: Int]

  init(graph: InfluenceGraph, design: ChartDesign) {
    self.graph = graph
    self.design = design
    affiliations = Affiliations(graph.actors)
    actors = Set(graph.edges.flatMap(\.actors)).sorted()
    actorNumber = Dictionary(uniqueKeysWithValues: zip(actors, 0...))
    articles = Set(graph.claims.map(\.article)).sorted()
    articleNumber = Dictionary(uniqueKeysWithValues: zip(articles, 0...))
  }

  func json() -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.name("confidence")
    json.value(Routes().confidence)
    json.member("routeNote", routeNote)
    json.member("lines", max(Page.drawnRelations, design.slugs.count))
    json.list("relations", isObject: true, Set(graph.edges.map(\.relation)).sorted()) {
      json, relation in
      let style = RelationStyle(relation)
      json.name(relation.rawValue)
      json.beginObject()
      json.member("word", style.word)
      json.member("verb", style.verb)
      json.member("colour", PageColours.drawn(Palette.light[style.family]))
      json.member("mutual", style.isMutual)
      json.member("influence", Routes.influence.contains(relation))
      json.endObject()
    }
    json.list("actors", actors) { json, id in write(actor: id, to: &json) }
    json.list("articles", articles) { json, article in
      json.beginObject()
      json.member("id", article)
      json.member("outlet", graph.outlets[article])
      json.member("url", graph.links[article])
      json.endObject()
    }
    json.list("voices", voices) { json, voice in
      json.beginObject()
      json.member("id", voice.id)
      json.member("name", voice.name)
      json.endObject()
    }
    json.list("edges", graph.edges) { json, edge in write(edge: edge, to: &json) }
    let reports = reportNumbers
    json.list("claims", Array(graph.claims.enumerated())) { json, claim in
      write(claim: claim.element, report: reports[claim.offset], to: &json)
    }
    json.list("junctions", design.mediations) { json, mediation in
      json.beginObject()
      json.list("slugs", [mediation.slug] + design.branches(of: mediation)) { $0.value($1) }
      let own = Set(mediation.edges.map(\.edge.id))
      json.list("edges", graph.edges.indices.filter { own.contains(graph.edges[$0].id) }) {
        $0.value($1)
      }
      json.endObject()
    }
    json.endObject()
    return json.flush()
  }

  private var routeNote: String {
    let chance = "\(Routes().confidence)"
    return
      "Each independent report is taken to be right with a chance of \(chance); n of them make a "
      + "link hold with 1 − (1 − \(chance))ⁿ, and a route holds with the product of its links."
  }

  private func write(actor id: ActorID, to json: inout JSONWriter) {
    let actor = graph.actors[id] ?? Actor(id: id, name: id.rawValue, kind: .collective)
    json.beginObject()
    json.member("id", id.rawValue)
    json.member("name", Wording.name(of: actor))
    json.member("kind", CardStyle(actor.kind).word)
    json.member("role", Wording.subtitle(of: actor))
    json.member("slug", design.slug(ofRow: id))
    json.endObject()
  }

  private func write(edge: Edge, to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", edge.id)
    json.member("slug", design.slugs[edge.id])
    json.member("relation", edge.relation.rawValue)
    json.member("source", actorNumber[edge.source] ?? 0)
    json.list("targets", edge.recipients) { $0.value(actorNumber[$1] ?? 0) }
    json.member("disputed", edge.isDisputed)
    let isPerson = graph.actors[edge.source]?.kind == .official
    json.member("accuses", isPerson && edge.relation.isAccusing)
    json.list("claims", edge.claims) { $0.value($1) }
    json.endObject()
  }

  private func write(claim: Claim, report: Int, to json: inout JSONWriter) {
    json.beginObject()
    json.member("article", articleNumber[claim.article] ?? 0)
    json.member("line", claim.line)
    json.member(
      "status", EvidenceKey(realis: claim.realis, polarity: claim.polarity).status.rawValue)
    json.member("voice", Wording.attribution(of: claim, to: 80))
    json.list("voices", voices(of: claim)) { $0.value($1) }
    json.member("quote", claim.quote.text)
    json.member("context", claim.context)
    json.member("date", claim.reportDate?.description)
    json.list("cues", claim.cues) { $0.value($1) }
    json.member("report", report)
    json.endObject()
  }

  /// The report that each claim is part of, over the claims of its relation.
  private var reportNumbers: [Int] {
    var numbers = [Int](repeating: 0, count: graph.claims.count)
    var next = 0
    for edge in graph.edges {
      let reports = IndependentReports(
        of: edge.claims.map { graph.claims[$0] }, outlets: graph.outlets)
      var report: [String: Int] = [:]
      for group in reports.groups {
        for article in group { report[reports.articles[article]] = next }
        next += 1
      }
      for claim in edge.claims { numbers[claim] = report[graph.claims[claim].article] ?? 0 }
    }
    return numbers
  }

  /// The sides that speak, and the kinds of speakers, in the order of their names.
  private var voices: [(id: String, name: String)] {
    let used = Set(graph.claims.flatMap(voices(of:)))
    let kinds = Self.kinds.filter { used.contains($0.id) }
    let sides = Set(graph.claims.compactMap { $0.speaker?.actor }.map(affiliations.root)).sorted()
    return kinds + sides.map { (id: "side:" + $0.rawValue, name: Wording.name(of: $0, in: graph)) }
  }

  private static let kinds: [(id: String, name: String)] = [
    ("article", "the articles themselves"), ("named", "named speakers"),
    ("anonymous", "unnamed speakers"), ("spokesperson", "spokespeople"),
    ("outlet", "other outlets"),
    ("author", "authors of comments"),
  ]

  private func voices(of claim: Claim) -> [String] {
    guard let speaker = claim.speaker else { return ["article"] }
    let side = speaker.actor.map { ["side:" + affiliations.root(of: $0).rawValue] } ?? []
    return [speaker.kind.rawValue] + side
  }
}

extension JSONWriter {
  /// A member whose value is an array, or an object whose members `write` names itself.
  fileprivate mutating func list<Item>(
    _ name: String, isObject: Bool = false, _ items: [Item],
    _ write: (inout JSONWriter, Item) -> Void
  ) {
    self.name(name)
    isObject ? beginObject() : beginArray()
    for item in items { write(&self, item) }
    isObject ? endObject() : endArray()
  }
}
