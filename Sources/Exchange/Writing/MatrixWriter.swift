import Influence

/// Writes a square table: how many independent reports tie the actor of the row to the actor of the
/// column.
///
/// Where several relations are in view, a report that tells of two of them is one report. Denied
/// and unclear claims do not count; a symmetric relation counts in both directions, a mediation from
/// the mediator to each party.
enum MatrixWriter {
  static func bytes(of graph: InfluenceGraph) -> [UInt8] {
    let actors = Set(graph.edges.flatMap(\.actors)).sorted()
    let columns = Dictionary(uniqueKeysWithValues: zip(actors, 0...))
    let labels = labels(of: actors, in: graph).map(CSVText.guarded)
    let links = Dictionary(grouping: graph.links(among: Set(Relation.allCases)), by: \.source)
    var text = CSVText.line([""] + labels)
    for (actor, label) in zip(actors, labels) {
      var row = [Int](repeating: 0, count: actors.count)
      for link in links[actor] ?? [] {
        if let column = columns[link.target] { row[column] = link.reports }
      }
      text += CSVText.line([label] + row.map(String.init))
    }
    return Array(text.utf8)
  }

  /// Names, with the id behind those that several actors share.
  private static func labels(of actors: [ActorID], in graph: InfluenceGraph) -> [String] {
    let bearers = Dictionary(grouping: actors) { graph.name(of: $0) }
    return actors.map { actor in
      let name = graph.name(of: actor)
      return (bearers[name]?.count ?? 0) > 1 ? "\(name) (\(actor))" : name
    }
  }
}
