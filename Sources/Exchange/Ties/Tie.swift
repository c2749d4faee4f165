import Influence

/// One line between two actors, as programs that know no mediations hold it: an edge of the graph,
/// or the part of a mediation that is between the mediator and one of the parties.
struct Tie: Sendable {
  /// The edge's id; of a party of a mediation, with a full stop and the party's number after it.
  /// Ids of edges hold no full stop, so that all ids are unique.
  var id: String
  var edge: Edge
  var target: ActorID
  /// The id that the ties of one mediation share; nil for other relations.
  var mediation: String?
  /// What the texts say of it, the evidence for it and against it, in the order of articles.
  var evidence: [Evidence]

  var source: ActorID { edge.source }

  /// True when either side may stand first.
  var isSymmetric: Bool { edge.relation.isSymmetric }

  /// The first status that there is evidence of: what is said to have happened before what is only
  /// asked for, planned, possible or unclear, and all of these before what is only denied.
  var status: EvidenceStatus {
    let found = Set(edge.counts.map(\.key.status))
    return Self.firmness.first(where: found.contains) ?? .actual
  }

  private static let firmness: [EvidenceStatus] = [
    .actual, .requested, .intended, .conditional, .unclear, .denied,
  ]

  /// The claim that stands for all where there is room for one: of the tie's status, one with a
  /// speaker before one without, then the first.
  var quoted: Evidence? {
    let fitting = evidence.filter { $0.citation.status == status }
    return fitting.first { $0.claim.speaker != nil } ?? fitting.first
  }

  /// The ties of an edge, one for each actor that it points at.
  static func ties(of edge: Edge, in graph: InfluenceGraph, addresses: [String: String]) -> [Tie] {
    let evidence = Set(edge.claims + edge.denials).sorted().map { index in
      let claim = graph.claims[index]
      return Evidence(
        claim: claim, citation: Citation(claim, in: graph), outlet: graph.outlets[claim.article],
        address: addresses[claim.article])
    }
    guard edge.target == nil else {
      return [Tie(id: edge.id, edge: edge, target: edge.recipients[0], evidence: evidence)]
    }
    return edge.recipients.enumerated().map { number, party in
      Tie(
        id: "\(edge.id).\(number + 1)", edge: edge, target: party, mediation: edge.id,
        evidence: evidence)
    }
  }
}

/// A claim as it is cited, and where its article was published.
struct Evidence: Sendable {
  var claim: Claim
  var citation: Citation
  var outlet: String?
  /// The article's web address.
  var address: String?
}
