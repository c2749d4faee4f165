import Graphs

/// In which role each actor stands between others that have no channel to each other.
///
/// - Source: Gould, Fernandez, "Structures of mediation" (1989).
public struct BrokerRoles: Sendable {
  public var channels = Channels()
  public var grouping = Grouping.affiliation
  /// Counts only those who stand between the camps of these two actors; nil for all.
  public var ends: (one: ActorID, other: ActorID)?

  public init() {}

  /// Everybody who stands between at least two others, those who do so most often first, then by
  /// id.
  ///
  /// - Throws: `InfluenceError.sameCamp` if both ends are in one camp; `.graph`.
  public func answer(in graph: InfluenceGraph) throws(InfluenceError) -> BrokerRolesAnswer {
    let links = channels.links(in: graph)
    let network = ActorNetwork(of: links)
    let camps = try Camps(grouping, channels: channels, in: graph)
    let camp = network.actors.map { camps.camp(of: $0, in: graph) }
    let names = Set(camp).sorted()
    let number = Dictionary(uniqueKeysWithValues: zip(names, 0...))
    var sides: (one: String, other: String)?
    if let ends {
      let pair = (camps.camp(of: ends.one, in: graph), camps.camp(of: ends.other, in: graph))
      guard pair.0 != pair.1 else {
        throw .sameCamp(
          one: graph.name(of: ends.one), other: graph.name(of: ends.other), camp: pair.0)
      }
      sides = pair
    }
    let counts: [BrokerageRoles.Counts]
    do throws(GraphError) {
      let graph = try network.graph(of: links, isDirected: false) { Double(links[$0].reports) }
      counts =
        sides.map { Self.counts(between: $0.one, $0.other, camp, graph) }
        ?? BrokerageRoles().counts(of: graph, groups: camp.map { number[$0] ?? 0 })
    } catch {
      throw .graph(error)
    }
    let rows = network.actors.indices.compactMap { node -> BrokerRolesAnswer.Row? in
      counts[node].total > 0
        ? .init(actor: network.actors[node], camp: camp[node], counts: counts[node]) : nil
    }
    return BrokerRolesAnswer(
      rows: rows.sorted { ($1.counts.total, $0.actor) < ($0.counts.total, $1.actor) },
      sides: sides, rule: rule(camps), graph: graph)
  }

  /// Counts pairs of one actor of each of two camps that have no channel to each other.
  private static func counts(
    between one: String, _ other: String, _ camp: [String], _ graph: Graph
  ) -> [BrokerageRoles.Counts] {
    camp.indices.map { broker in
      var counts = BrokerageRoles.Counts()
      let neighbours = graph.neighbours(of: broker)
      var pairs = 0
      for near in neighbours where camp[near] == one {
        for far in neighbours where camp[far] == other {
          if graph.weight(from: near, to: far) == nil { pairs += 1 }
        }
      }
      switch camp[broker] {
      case one: counts.representative = pairs
      case other: counts.gatekeeper = pairs
      default: counts.liaison = pairs
      }
      return counts
    }
  }

  private func rule(_ camps: Camps) -> String { "\(camps.rule); \(channels.rule)" }
}
