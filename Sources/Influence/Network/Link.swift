/// All evidence that one actor is tied to another by any of some relations.
public struct Link: Sendable {
  public var source: ActorID
  public var target: ActorID
  /// The relations that the evidence is of, sorted.
  public var relations: [Relation]
  /// Indices into `InfluenceGraph.claims`, sorted.
  public var claims: [Int]
  /// The articles of the claims, sorted.
  public var articles: [String]
  /// Independent reports over all the relations together: an article that tells of two of them is
  /// one report.
  public var reports: Int
}

/// Gathers edges of several relations into links between two actors.
struct LinkGathering {
  var relations: Set<Relation>
  /// False makes no difference between the two ends.
  var isDirected: Bool
  /// Claims that are no evidence for a link between two actors, though they are for an edge.
  var isExcluded: @Sendable (_ claim: Int, _ source: ActorID, _ target: ActorID) -> Bool = {
    _, _, _ in false
  }

  private struct Ends: Hashable {
    var source: ActorID
    var target: ActorID
  }

  /// The links of a graph, sorted by source and target. Denied and unclear claims are no evidence.
  ///
  /// A symmetric relation runs both ways; a mediator is tied to each of the parties, and the
  /// parties not to each other.
  func links(in graph: InfluenceGraph) -> [Link] {
    var evidence: [Ends: Set<Int>] = [:]
    for edge in graph.edges where relations.contains(edge.relation) {
      let claims = edge.claims.filter { graph.counts(claim: $0) }
      for recipient in edge.recipients {
        var pairs = [Ends(source: edge.source, target: recipient)]
        if !isDirected {
          pairs = [Ends(source: min(edge.source, recipient), target: max(edge.source, recipient))]
        } else if edge.relation.isSymmetric {
          pairs.append(Ends(source: recipient, target: edge.source))
        }
        for pair in pairs {
          for claim in claims where !isExcluded(claim, pair.source, pair.target) {
            evidence[pair, default: []].insert(claim)
          }
        }
      }
    }
    return evidence.map { pair, claims in
      let claims = claims.sorted()
      let stated = claims.map { graph.claims[$0] }
      let reports = IndependentReports(of: stated, outlets: graph.outlets)
      return Link(
        source: pair.source, target: pair.target,
        relations: Set(stated.map(\.relation)).sorted(), claims: claims,
        articles: reports.articles, reports: reports.groups.count)
    }.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
  }
}

extension InfluenceGraph {
  /// Who is tied to whom by any of some relations, directed, sorted by source and target. Denied and
  /// unclear claims are no evidence; a symmetric relation runs both ways.
  package func links(among relations: Set<Relation>) -> [Link] {
    LinkGathering(relations: relations, isDirected: true).links(in: self)
  }

  /// The statuses that links, routes and rankings count: those in view, but never what is denied
  /// or unclear.
  var countedStatuses: [EvidenceStatus] {
    statuses.subtracting([.denied, .unclear]).sorted()
  }

  func counts(claim index: Int) -> Bool {
    let status = EvidenceKey(claims[index]).status
    return status != .denied && status != .unclear && statuses.contains(status)
  }
}
