import Graphs

/// Which channels must fall silent for contact to end.
public struct Cuts: Sendable {
  public var channels = Channels()

  public init() {}

  /// The fewest reports' worth of channels whose end would part two actors.
  ///
  /// - Throws: `InfluenceError.sameActor`, `.graph`.
  public func parting(
    _ one: ActorID, from other: ActorID, in graph: InfluenceGraph
  ) throws(InfluenceError) -> CutAnswer {
    guard one != other else { throw .sameActor(name: graph.name(of: one)) }
    let links = channels.links(in: graph)
    let network = ActorNetwork(of: links)
    var answer = CutAnswer(
      ends: (one, other), ties: [], rule: channels.rule, graph: graph)
    guard let start = network.node(of: one), let end = network.node(of: other) else {
      return answer
    }
    do throws(GraphError) {
      let channel = try network.graph(of: links, isDirected: false) { Double(links[$0].reports) }
      let cut = try MinimumCut().cut(from: start, to: end, in: channel)
      answer.ties = cut.edges.compactMap { edge in
        tie(network.actors[edge.source], network.actors[edge.target], links, graph)
      }
      answer.sides = (cut.sourceSide.count, cut.targetSide.count)
    } catch {
      throw .graph(error)
    }
    return answer
  }

  /// Every channel whose end alone would part some actors from others.
  ///
  /// - Throws: `.graph`.
  public func bridges(in graph: InfluenceGraph) throws(InfluenceError) -> CutAnswer {
    let links = channels.links(in: graph)
    let network = ActorNetwork(of: links)
    var answer = CutAnswer(ends: nil, ties: [], rule: channels.rule, graph: graph)
    do throws(GraphError) {
      let channel = try network.graph(of: links, isDirected: false) { Double(links[$0].reports) }
      answer.ties = Bridges().bridges(of: channel).compactMap { bridge in
        tie(network.actors[bridge.lower], network.actors[bridge.upper], links, graph)
      }
    } catch {
      throw .graph(error)
    }
    return answer
  }

  private func tie(
    _ one: ActorID, _ other: ActorID, _ links: [Link], _ graph: InfluenceGraph
  ) -> CutAnswer.Tie? {
    let link = links.first { $0.source == min(one, other) && $0.target == max(one, other) }
    return link.map {
      CutAnswer.Tie(
        one: one, other: other, relations: $0.relations, reports: $0.reports,
        citations: $0.claims.map { Citation(graph.claims[$0], in: graph) })
    }
  }
}

/// Channels whose end parts actors, with the evidence for each.
public struct CutAnswer: Answer {
  public struct Tie: Sendable {
    public var one: ActorID
    public var other: ActorID
    public var relations: [Relation]
    public var reports: Int
    public var citations: [Citation]
  }

  /// The two actors to be parted; nil for bridges of the whole network.
  public let ends: (one: ActorID, other: ActorID)?
  public var ties: [Tie]
  /// How many actors stay on either side of a cut.
  public var sides: (one: Int, other: Int)?
  let rule: String
  let graph: InfluenceGraph

  public var table: AnswerTable {
    let note = CountingNote(graph: graph)
    return AnswerTable(
      title: title,
      columns: [
        .init("one", "between"), .init("other", "and"), .id("one_id"), .id("other_id"),
        .init("relations"), .init("reports", isNumeric: true), .init("places", "stands in"),
        .init("quote", "in these words"), .id("claims"),
      ],
      rows: ties.map { tie in
        [
          .text(graph.name(of: tie.one)), .text(graph.name(of: tie.other)),
          .text(tie.one.rawValue), .text(tie.other.rawValue),
          .list(tie.relations.map(\.rawValue)), .count(tie.reports),
          .list(tie.citations.map(\.place).eachOnce),
          .text(tie.citations.first.map { "\($0.voice): \($0.quoted)" } ?? ""),
          .list(tie.citations.map(\.claim)),
        ]
      }, note: note.text(counted: note.reports, remarks: remarks))
  }

  private var title: String {
    guard let ends else {
      return ties.isEmpty
        ? "No single channel holds others together"
        : CountingNote.many(ties.count, "channel") + " whose end alone would part actors"
    }
    let names = "\(graph.name(of: ends.one)) and \(graph.name(of: ends.other))"
    guard !ties.isEmpty else {
      let articles = CountingNote.many(graph.articleCount, "article")
      return "No channel between \(names) found in \(articles)"
    }
    return "What would part \(names)"
  }

  private var remarks: [String] {
    var remarks: [String] = []
    if let sides, !ties.isEmpty {
      let total = ties.map(\.reports).reduce(0, +)
      remarks.append(
        "The least cut: \(CountingNote.many(total, "report")) in all; "
          + "\(CountingNote.many(sides.one, "actor")) on the first side, "
          + "\(sides.other) on the other.")
    } else if ends == nil {
      remarks.append("A bridge: without it, nobody on its one side has any line to the other.")
    }
    return remarks + [
      "A channel that no article tells of may exist: this is what the reports hang on.",
      rule.capitalizedFirst + ".",
    ]
  }
}
