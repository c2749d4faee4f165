import Foundation
import Graphs

extension OracleMeasure {
  static let paths = [
    OracleMeasure("distances_from") { oracle, tally in
      let graph = try oracle.graph(merging: .minimum)
      for (source, values) in oracle.table(of: "distances_from") {
        let distances = try Dijkstra().distances(from: source, in: graph)
        for (target, value) in values.enumerated() {
          tally.expect(
            distances[target], equals: value ?? .infinity, "distance \(source) to \(target)")
        }
      }
    },
    OracleMeasure("hops_from") { oracle, tally in
      let graph = try oracle.graph(merging: .minimum)
      var dijkstra = Dijkstra()
      dijkstra.length = .hops
      for (source, values) in oracle.table(of: "hops_from") {
        let hops = try dijkstra.distances(from: source, in: graph)
        for (target, value) in values.enumerated() {
          tally.expect(hops[target], equals: value ?? .infinity, "hops \(source) to \(target)")
        }
      }
    },
    OracleMeasure("shortest_paths", compare: compareShortest),
    OracleMeasure("k_shortest") { oracle, tally in
      let graph = try oracle.graph(merging: .minimum)
      for row in oracle.alternatives {
        let what = "\(row.count) paths \(row.source) to \(row.target)"
        var yen = YenPaths()
        yen.count = row.count
        let paths = try yen.paths(from: row.source, to: row.target, in: graph)
        tally.expect(agree(paths.map(\.length), row.lengths), "\(what): \(paths.map(\.length))")
        tally.expect(Set(paths.map(\.nodes)).count == paths.count, "\(what) are not distinct")
        let simple = paths.allSatisfy { Set($0.nodes).count == $0.nodes.count }
        tally.expect(simple, "\(what): a node twice")
        yen.maximumHops = graph.nodeCount
        let bounded = try yen.paths(from: row.source, to: row.target, in: graph)
        tally.expect(bounded == paths, "\(what), bounded by the number of nodes")
      }
    },
    OracleMeasure("widest") { oracle, tally in
      let graph = try oracle.graph(merging: .maximum)
      for (source, values) in oracle.table(of: "widest") {
        let widths = try WidestPath().widths(from: source, in: graph)
        for (target, value) in values.enumerated() where target != source {
          let what = "width \(source) to \(target)"
          tally.expect(widths[target] == value, what)
          let path = try WidestPath().path(from: source, to: target, in: graph)
          tally.expect(path?.narrowest == value, "narrowest edge: \(what)")
        }
      }
    },
  ]

  /// Among the equally short paths the answer must be the first by the tie rule.
  private static func compareShortest(oracle: Oracle, tally: inout OracleTally) throws {
    let graph = try oracle.graph(merging: .minimum)
    var hops = Dijkstra()
    hops.length = .hops
    for row in oracle.shortestPaths {
      let what = "path \(row.source) to \(row.target)"
      let short = try hops.path(from: row.source, to: row.target, in: graph)
      let path = try Dijkstra().path(from: row.source, to: row.target, in: graph)
      guard let length = row.length else {
        tally.expect(short == nil && path == nil, "\(what): there is none")
        continue
      }
      tally.expect(short?.hops == row.hops, "hops of \(what)")
      tally.expect(short.map { row.byHops.contains($0.nodes) } ?? false, "\(what) by hops")
      tally.expect(path?.length, equals: length, "length of \(what)")
      let fewest = row.byLength.map(\.count).min()
      let fewestHops = row.byLength.filter { $0.count == fewest }
      let longest = { (nodes: [Int]) in
        zip(nodes, nodes.dropFirst()).compactMap { graph.weight(from: $0, to: $1) }.max() ?? 0
      }
      let shortestLongest = fewestHops.map(longest).min()
      let best = fewestHops.filter { longest($0) == shortestLongest }
        .min { $0.lexicographicallyPrecedes($1) }
      tally.expect(path?.nodes == best, "\(what) by length: \(path?.nodes ?? [])")
    }
  }
}
