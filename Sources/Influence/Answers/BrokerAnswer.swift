/// The third parties between two actors.
public struct BrokerAnswer: Answer {
  public var one: ActorID
  public var other: ActorID
  public var brokers: [Broker]
  let channels: Channels
  let graph: InfluenceGraph

  public var table: AnswerTable {
    let names = "\(graph.name(of: one)) and \(graph.name(of: other))"
    let articles = CountingNote.many(graph.articleCount, "article")
    let note = CountingNote(graph: graph)
    return AnswerTable(
      title: brokers.isEmpty
        ? "No third party between \(names) found in \(articles)" : "Between \(names)",
      columns: [
        .init("broker"), .init("mediates", isNumeric: true),
        .init("with_one", "with \(graph.name(of: one))", isNumeric: true),
        .init("with_other", "with \(graph.name(of: other))", isNumeric: true),
        .init("places", "stands in"), .id("broker_id"), .id("claims"),
      ],
      rows: brokers.map { broker in
        [
          .text(graph.name(of: broker.actor)), .count(broker.mediations),
          .count(broker.reportsWithOne), .count(broker.reportsWithOther),
          .list(broker.citations.map(\.place).eachOnce), .text(broker.actor.rawValue),
          .list(broker.citations.map(\.claim)),
        ]
      },
      note: note.text(
        counted: note.reports, remarks: [channels.rule.capitalizedFirst + "."]))
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
