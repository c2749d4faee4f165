import Foundation
import Graphs

/// Flow, routes of other kinds, time, types and balance.
extension OracleMeasure {
  static let routes = [
    OracleMeasure("max_flow") { oracle, tally in
      let graph = try oracle.graph()
      for row in oracle.rows(of: "max_flow") {
        let (source, target) = oracle.ends(of: row)
        let what = "\(source) to \(target)"
        let cut = try MinimumCut().cut(from: source, to: target, in: graph)
        if let value = (row["value"] as? NSNumber)?.doubleValue {
          let flow = try MaximumFlow().value(from: source, to: target, in: graph)
          tally.expect(flow, equals: value, "flow \(what)")
          tally.expect(cut.value, equals: value, "cut \(what)")
        }
        if let count = row["edge_disjoint_paths"] as? Int {
          let paths = try EdgeDisjointPaths().paths(from: source, to: target, in: graph)
          tally.expect(paths.count == count, "\(paths.count) disjoint paths \(what)")
        }
      }
    },
    OracleMeasure("typed_paths", compare: compareTyped),
    OracleMeasure("earliest_arrival") { oracle, tally in
      let graph = try oracle.typedGraph().temporal()
      for (source, values) in oracle.table(of: "earliest_arrival") {
        let times = try EarliestArrival().times(from: source, in: graph)
        for (target, value) in values.enumerated() where target != source {
          let what = "arrival from \(source) at \(target)"
          tally.expect(times[target] == value, what)
          let path = try EarliestArrival().path(from: source, to: target, in: graph)
          tally.expect(path?.arrival == value, "path: \(what)")
        }
      }
    },
    OracleMeasure("time_windows", compare: compareWindows),
    OracleMeasure("reliable") { oracle, tally in
      let graph = try oracle.graph(merging: .maximum)
      for (source, values) in oracle.table(of: "reliable") {
        let chances = try MostReliablePath().chances(from: source, in: graph)
        for (target, value) in values.enumerated() where target != source {
          let what = "chance from \(source) to \(target)"
          let path = try MostReliablePath().path(from: source, to: target, in: graph)
          if let value {
            tally.expect(chances[target], equals: value, what)
            tally.expect(path?.chance, equals: value, "path: \(what)")
          } else {
            tally.expect(chances[target] == nil && path == nil, what)
          }
        }
      }
    },
    OracleMeasure("shortest_paths") { oracle, tally in
      let graph = try oracle.graph(merging: .minimum)
      var search = AllShortestPaths()
      for row in oracle.shortestPaths {
        for (length, expected) in [(Length.hops, row.byHops), (.weight, row.byLength)] {
          search.length = length
          let paths = try search.paths(from: row.source, to: row.target, in: graph).map(\.nodes)
          tally.expect(
            paths == expected.sorted { $0.lexicographicallyPrecedes($1) },
            "all shortest by \(length), \(row.source) to \(row.target): \(paths)")
        }
      }
    },
    OracleMeasure("simple_paths") { oracle, tally in
      let graph = try oracle.graph(merging: .minimum)
      var search = SimplePaths()
      for row in oracle.rows(of: "simple_paths") {
        let (source, target) = oracle.ends(of: row)
        let what = "simple paths \(source) to \(target)"
        search.maximumHops = row["cutoff"] as? Int ?? graph.nodeCount
        let paths = try search.paths(from: source, to: target, in: graph)
        if let count = row["count"] as? Int {
          tally.expect(paths.count == count, "\(paths.count) \(what)")
          let counted = try search.count(from: source, to: target, in: graph)
          tally.expect(counted == count, "\(counted) counted \(what)")
        }
        if let listed = row["paths"] {
          let isAll = Set(oracle.paths(listed)).isSubset(of: paths.map(\.nodes))
          tally.expect(isAll, "\(what): \(paths.map(\.nodes))")
        }
      }
    },
    OracleMeasure("balance") { oracle, tally in
      let graph = try oracle.graph()
      let expected = oracle.expected["balance"] as? [String: Any] ?? [:]
      let census = TriangleBalance().census(of: graph)
      for (negative, count) in expected["triangles_by_negative_edges"] as? [String: Int] ?? [:] {
        let ours = Int(negative).map { census.byNegativeEdges[$0] }
        tally.expect(ours == count, "triangles with \(negative) negative edges")
      }
      if let share = (expected["balanced_share"] as? NSNumber)?.doubleValue {
        tally.expect(census.balancedShare ?? 1, equals: share, "balanced share")
      }
      if let count = expected["frustration"] as? Int {
        let split = Frustration().split(of: graph)
        tally.expect(split.count == count && split.isExact, "frustration: \(split.count)")
      }
    },
  ]

  private static func compareTyped(oracle: Oracle, tally: inout OracleTally) throws {
    let graph = try oracle.typedGraph()
    for row in oracle.rows(of: "typed_paths") {
      let (source, target) = oracle.ends(of: row)
      let steps = row["pattern"] as! [[String]]
      let text = steps.map { "(" + $0.map { "\"\($0)\"" }.joined(separator: "|") + ")" }
        .joined(separator: "/")
      let what = "\(text) from \(source) to \(target)"
      let paths = try PatternPaths().paths(
        from: source, to: target, matching: try PathPattern(text), in: graph)
      if let count = row["count"] as? Int {
        tally.expect(paths.count == count, "\(paths.count) paths \(what)")
      }
      if let listed = row["paths"] as? [[[String]]] {
        let ours = paths.map { [$0.nodes.map { oracle.nodes[$0] }, $0.types] }
        tally.expect(Set(listed).isSubset(of: ours), "\(what): \(ours)")
      }
    }
  }

  private static func compareWindows(oracle: Oracle, tally: inout OracleTally) throws {
    let whole = try oracle.typedGraph().temporal()
    for row in oracle.rows(of: "time_windows") {
      let from = (row["from"] as! NSNumber).doubleValue
      let window = whole.window(from..<(row["to"] as! NSNumber).doubleValue)
      let graph = try window.graph()
      var rank = PageRank()
      rank.tolerance = 1e-12
      let what = "window from \(from)"
      if let edges = row["edges"] as? Int {
        tally.expect(window.edges.count == edges, "\(what): \(window.edges.count) edges")
      }
      for (name, scores) in [
        ("betweenness", try Betweenness().scores(of: graph)),
        ("pagerank", try rank.scores(of: graph)),
      ] {
        for (node, value) in row[name] as? [String: NSNumber] ?? [:] {
          tally.expect(
            oracle.index[node].map { scores[$0] }, equals: value.doubleValue, within: 1e-8,
            "\(what): \(name) of \(node)")
        }
      }
    }
  }
}

extension Oracle {
  /// The rows of a measure that is a list; empty if it is none.
  func rows(of measure: String) -> [[String: Any]] {
    expected[measure] as? [[String: Any]] ?? []
  }

  /// The graph with types and times; an edge without a type has the type "".
  func typedGraph() throws -> TypedGraph {
    try TypedGraph(
      nodeCount: nodes.count, isDirected: isDirected,
      edges: zip(edges, kinds).map { edge, kind in
        TypedEdge(
          from: edge.source, to: edge.target, type: kind.type ?? "", at: kind.time,
          weight: edge.weight)
      })
  }

  func ends(of row: [String: Any]) -> (source: Int, target: Int) {
    (index[row["source"] as! String]!, index[row["target"] as! String]!)
  }
}
