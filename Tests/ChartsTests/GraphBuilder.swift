import Actors
import Charts
import Claims
import Influence

/// Builds influence graphs by hand, with a claim behind every count.
struct GraphBuilder {
  var graph = InfluenceGraph(actors: [:], claims: [], edges: [], articleCount: 5)

  mutating func actor(
    _ id: String, _ name: String, _ kind: ActorKind = .state, of affiliation: String? = nil,
    role: String = ""
  ) {
    graph.actors[ActorID(id)] = Actor(
      id: ActorID(id), name: name, kind: kind, affiliation: affiliation.map { ActorID($0) },
      role: role)
  }

  /// Adds one edge; `reports` says how many claims of each status stand behind it.
  mutating func relate(
    _ source: String, _ relation: Relation, _ target: String? = nil, parties: [String] = [],
    _ reports: [(EvidenceStatus, Int)], quote: String = "", speaker: Speaker? = nil
  ) {
    var counts: [(key: EvidenceKey, counts: EvidenceCounts)] = []
    var claims: [Int] = []
    for (status, number) in reports {
      let realis: Realis = Realis(rawValue: status.rawValue) ?? .actual
      let polarity: Polarity = status == .denied ? .denied : .affirmed
      counts.append(
        (
          EvidenceKey(realis: realis, polarity: polarity),
          EvidenceCounts(
            mentions: number + 1, articles: min(number, 5), outlets: min(number, 4), reports: number
          )
        ))
      claims.append(graph.claims.count)
      graph.claims.append(
        Claim(
          id: "c\(graph.claims.count)", article: "00\(graph.claims.count % 5)",
          line: graph.claims.count + 1, relation: relation, source: participant(source),
          target: target.map(participant), parties: parties.map(participant), realis: realis,
          polarity: polarity, speaker: speaker, quote: Passage(text: quote, range: 0..<quote.count),
          sentence: 0, trigger: Passage(text: "", range: 0..<0), rule: "test"))
    }
    let statuses = reports.map(\.0)
    graph.edges.append(
      Edge(
        id: "\(source)_\(relation)_\(target ?? parties.joined(separator: "_"))",
        source: ActorID(source), relation: relation, target: target.map { ActorID($0) },
        parties: parties.map { ActorID($0) }, counts: counts.sorted { $0.key < $1.key },
        claims: claims, weight: reports.first { $0.0 == .actual }?.1 ?? 0,
        isDisputed: statuses.contains(.denied) && statuses.contains { $0 != .denied }))
  }

  private func participant(_ id: String) -> Participant {
    let actor = graph.actors[ActorID(id)] ?? Actor(id: ActorID(id), name: id, kind: .collective)
    return Participant(
      actor: actor.id, name: actor.name, kind: actor.kind, surface: actor.name, range: 0..<1)
  }
}

extension GraphBuilder {
  /// The Gaza talks of November 2024, much as five articles told them.
  static var gazaTalks: InfluenceGraph {
    var build = GraphBuilder()
    build.actor("USA", "United States")
    build.actor("QAT", "Qatar")
    build.actor("EGY", "Egypt")
    build.actor("TUR", "Turkey")
    build.actor("IRN", "Iran")
    build.actor("ISR", "Israel")
    build.actor("grp:hamas", "Hamas", .group, role: "armed group")
    build.actor("igo:pa", "Palestinian Authority", .organisation)
    build.actor("joe-biden", "Joe Biden", .official, of: "USA", role: "US president")
    build.actor(
      "antony-blinken", "Antony Blinken", .official, of: "USA", role: "US secretary of state")
    build.actor("donald-trump", "Donald Trump", .official, of: "USA", role: "US president-elect")
    build.actor("al-thani", "M. Al-Thani", .official, of: "QAT", role: "Qatari prime minister")
    build.actor(
      "netanyahu", "Benjamin Netanyahu", .official, of: "ISR", role: "Israeli prime minister")
    build.actor("sinwar", "Yahya Sinwar", .official, of: "grp:hamas", role: "Hamas leader")
    build.actor("abbas", "Mahmoud Abbas", .official, of: "igo:pa", role: "PA president")
    let officials = Speaker(name: "two US officials", kind: .anonymous, actor: ActorID("USA"))
    build.relate(
      "USA", .pressures, "QAT", [(.actual, 9)],
      quote: "The United States has pressed Qatar to expel Hamas leaders.", speaker: officials)
    build.relate("USA", .pressures, "EGY", [(.actual, 5)], quote: "Washington urged Egypt to push.")
    build.relate(
      "USA", .pressures, "TUR", [(.actual, 3)], quote: "US officials also pressed Turkey.")
    build.relate(
      "antony-blinken", .pressures, "al-thani", [(.actual, 4)],
      quote: "Blinken told Al-Thani that Hamas must accept.")
    build.relate(
      "QAT", .hosts, "grp:hamas", [(.actual, 8)],
      quote: "Qatar has hosted the political office since 2012.")
    build.relate(
      "QAT", .threatens, "grp:hamas", [(.actual, 2), (.denied, 1), (.requested, 2)],
      quote: "Qatar warned Hamas it could be expelled.", speaker: officials)
    build.relate(
      "IRN", .threatens, "ISR", [(.actual, 6)], quote: "Iran vowed retaliation against Israel.")
    build.relate(
      "joe-biden", .pressures, "grp:hamas", [(.actual, 4)],
      quote: "Biden called on Hamas to accept the proposal.")
    build.relate(
      "netanyahu", .threatens, "grp:hamas", [(.actual, 2)],
      quote: "“They will pay”, Netanyahu said.",
      speaker: Speaker(name: "Benjamin Netanyahu", kind: .named, actor: ActorID("netanyahu")))
    for mediator in ["QAT", "EGY"] {
      build.relate(
        mediator, .mediates, parties: ["ISR", "grp:hamas"], [(.actual, 12)],
        quote: "Qatar and Egypt mediate between Israel and Hamas.")
    }
    build.relate("USA", .pressures, "grp:hamas", [(.requested, 1)], quote: "…")
    build.relate("TUR", .hosts, "grp:hamas", [(.intended, 1), (.denied, 1)], quote: "…")
    return build.graph
  }

  /// An invented conflict with many kinds of relations and every status.
  static var manyRelations: InfluenceGraph {
    var build = GraphBuilder()
    for (id, name) in [
      ("ARD", "Ardenia"), ("BOR", "Borland"), ("CAL", "Calvia"), ("DOR", "Dorvania"),
      ("ELB", "Elbia"), ("FEN", "Fenland"), ("GAR", "Garonia"),
    ] { build.actor(id, name) }
    build.actor("grp:front", "Northern Front", .group, role: "armed group")
    build.actor("grp:wing", "Front Brigades", .group, of: "grp:front")
    build.actor("igo:league", "League of Coastal Nations", .organisation)
    build.actor("agy:foreign", "Foreign Ministry", .agency, of: "ARD")
    build.actor("col:three", "The Three", .collective)
    build.actor("anna-ost", "Anna Ost", .official, of: "ARD", role: "prime minister of Ardenia")
    build.actor("ben-ruhl", "Ben Ruhl", .official, of: "BOR", role: "president of Borland")
    build.actor("carl-dahm", "Carl Dahm", .official, of: "CAL", role: "envoy of Calvia")
    build.actor("NIL:Ida Moor", "Ida Moor", .official)
    build.relate("ARD", .pressures, "BOR", [(.actual, 7), (.requested, 1)])
    build.relate("ARD", .sanctions, "BOR", [(.actual, 3), (.denied, 1)])
    build.relate("BOR", .threatens, "ARD", [(.actual, 4)])
    build.relate("BOR", .rejects, "ARD", [(.actual, 5)])
    build.relate("BOR", .attacks, "grp:front", [(.actual, 11)])
    build.relate("grp:front", .attacks, "BOR", [(.actual, 6)])
    build.relate("CAL", .aids, "grp:front", [(.actual, 2), (.denied, 2)])
    build.relate("CAL", .hosts, "grp:front", [(.actual, 3)])
    build.relate("ARD", .supports, "CAL", [(.actual, 2)])
    build.relate("ARD", .meets, "CAL", [(.actual, 4)])
    build.relate("ELB", .cooperates, "FEN", [(.actual, 2)])
    build.relate("FEN", .agrees, "GAR", [(.actual, 1)])
    build.relate("igo:league", .protests, "BOR", [(.actual, 1)])
    build.relate("igo:league", .accuses, "BOR", [(.actual, 2)])
    build.relate("anna-ost", .pressures, "ben-ruhl", [(.actual, 2)])
    build.relate("ben-ruhl", .accuses, "anna-ost", [(.actual, 1)])
    build.relate("ben-ruhl", .meets, "carl-dahm", [(.actual, 2)])
    build.relate("agy:foreign", .pressures, "CAL", [(.intended, 2)])
    build.relate("GAR", .mobilizes, "BOR", [(.conditional, 1)])
    build.relate("BOR", .coerces, "NIL:Ida Moor", [(.actual, 1)])
    build.relate("BOR", .concedes, "igo:league", [(.unclear, 1)])
    build.relate("col:three", .pressures, "BOR", [(.actual, 3)])
    build.relate("grp:wing", .attacks, "BOR", [(.actual, 2)])
    build.relate("grp:wing", .partOf, "grp:front", [(.actual, 1)])
    build.relate("ARD", .attacks, "BOR", [(.denied, 2)])
    for mediator in ["CAL", "DOR", "ELB"] {
      build.relate(mediator, .mediates, parties: ["BOR", "grp:front"], [(.actual, 3)])
    }
    build.relate("FEN", .mediates, parties: ["ARD", "BOR"], [(.requested, 1)])
    return build.graph
  }
}
