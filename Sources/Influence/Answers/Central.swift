import Graphs

/// Who presses, who is pressed, and who stands between others.
///
/// Pressure is summed over the reports of `pressure` relations; brokerage is betweenness on the
/// channel network, over the channels that can best be relied on (length −ln p as in `Routes`).
/// Attacks and telephone calls are not mixed into one number.
public struct Central: Sendable {
  /// What counts as pressure.
  public var pressure: Set<Relation> = [.pressures, .threatens]
  public var channels = Channels()
  /// The chance that one independent report is right, between 0 and 1.
  public var confidence = 0.6
  /// No more reports than this are left out in turn to see how far ranks hold.
  public var stabilityLimit = 200

  public init() {}

  /// Ranks all actors with pressure or a channel.
  ///
  /// - Throws: `InfluenceError.badConfidence`; `.graph` if the graph core refuses to measure.
  public func ranking(in graph: InfluenceGraph) throws(InfluenceError) -> RankingAnswer {
    let chance = try Confidence(perReport: confidence)
    let pressed = LinkGathering(relations: pressure, isDirected: true).links(in: graph)
    let ties = channels.links(in: graph)
    let network = ActorNetwork(of: pressed + ties)
    let resampling = LeaveOneReportOut(
      links: [pressed, ties],
      limit: LeaveOneReportOut.limit(
        stabilityLimit, actors: network.actors.count, links: ties.count))
    let ranking: Ranking
    do throws(GraphError) {
      ranking = try resampling.ranking(of: network.actors) { reports throws(GraphError) in
        let pressure = try network.graph(of: pressed, isDirected: true) {
          reports[0][$0] > 0 ? Double(reports[0][$0]) : nil
        }
        let channel = try network.graph(of: ties, isDirected: false) {
          reports[1][$0] > 0 ? chance.cost(reports: reports[1][$0]) : nil
        }
        var brokerage = Betweenness()
        brokerage.length = .weight
        var exerted = Strength()
        exerted.direction = .outgoing
        var received = Strength()
        received.direction = .incoming
        return [
          exerted.scores(of: pressure), received.scores(of: pressure),
          try brokerage.scores(of: channel),
        ]
      }
    } catch {
      throw .graph(error)
    }
    let names = pressure.sorted().map(\.rawValue).joined(separator: ", ")
    return RankingAnswer(
      ranking: ranking, title: "Who presses whom, and who stands between",
      measures: [
        .init(key: "exerted", decimals: 0), .init(key: "received", decimals: 0),
        .init(key: "brokerage", decimals: 2),
      ],
      remarks: [
        "Exerted and received: reports of \(names).",
        "Brokerage: pairs of others whose most reliable line of channels runs through the actor "
          + "(\(channels.rule)).",
      ], graph: graph)
  }
}
