import Graphs

/// Finds groups of actors that talk to each other more than to the rest.
public struct Communities: Sendable {
  public var channels = Channels()
  /// Above 1 for more and smaller groups, below for fewer and larger ones.
  public var resolution = 1.0
  /// Of the order in which actors are tried.
  public var seed: UInt64 = 1

  public init() {}

  /// The groups, largest first, then by their first actor's id.
  ///
  /// - Throws: `InfluenceError.graph` if the graph core refuses.
  public func answer(in graph: InfluenceGraph) throws(InfluenceError) -> CommunityAnswer {
    let links = channels.links(in: graph)
    let (partition, network, modularity) = try partition(of: links)
    var within = [Int](repeating: 0, count: partition.count)
    var outside = within
    var weight = [Int](repeating: 0, count: network.actors.count)
    for link in links {
      guard let one = network.node(of: link.source), let other = network.node(of: link.target)
      else { continue }
      let (home, abroad) = (partition.labels[one], partition.labels[other])
      if home == abroad {
        within[home] += link.reports
        weight[one] += link.reports
        weight[other] += link.reports
      } else {
        outside[home] += link.reports
        outside[abroad] += link.reports
      }
    }
    let communities = partition.communities.enumerated().map { number, nodes in
      CommunityAnswer.Community(
        actors: nodes.sorted { (-weight[$0], $0) < (-weight[$1], $1) }.map { network.actors[$0] },
        reportsWithin: within[number], reportsOutside: outside[number])
    }
    return CommunityAnswer(
      communities: communities, modularity: modularity, rule: channels.rule, graph: graph)
  }

  /// The group of every actor with a channel, numbered as in the answer.
  func groups(in graph: InfluenceGraph) throws(InfluenceError) -> [ActorID: Int] {
    let (partition, network, _) = try partition(of: channels.links(in: graph))
    return Dictionary(
      uniqueKeysWithValues: zip(network.actors, partition.labels))
  }

  private func partition(
    of links: [Link]
  ) throws(InfluenceError) -> (Partition, ActorNetwork, Double) {
    let network = ActorNetwork(of: links)
    do throws(GraphError) {
      let graph = try network.graph(of: links, isDirected: false) { Double(links[$0].reports) }
      var leiden = Leiden()
      leiden.resolution = resolution
      leiden.seed = seed
      let partition = try leiden.partition(of: graph)
      return (partition, network, try Modularity().value(of: partition, in: graph))
    } catch {
      throw .graph(error)
    }
  }
}
