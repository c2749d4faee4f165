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
      let network = try network.graph(of: links, isDirected: false) { Double(links[$0].reports) }
      var roles = BrokerageRoles()
      if let sides {
        guard let one = number[sides.one], let other = number[sides.other] else {
          return BrokerRolesAnswer(rows: [], sides: sides, rule: rule(camps), graph: graph)
        }
        roles.between = (one, other)
      }
      counts = try roles.counts(in: network, groups: camp.map { number[$0] ?? 0 })
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

  private func rule(_ camps: Camps) -> String { "\(camps.rule); \(channels.rule)" }
}
