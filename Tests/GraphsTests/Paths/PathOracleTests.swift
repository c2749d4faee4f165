import Foundation
import Graphs
import Testing

@Suite struct PathOracleTests {
  @Test(arguments: Oracle.knowing("distances_from"))
  func distances(oracle: Oracle) throws {
    let graph = try oracle.graph(merging: .minimum)
    for (source, values) in oracle.table(of: "distances_from") {
      let distances = try Dijkstra().distances(from: source, in: graph)
      #expect(agree(distances, values.map { $0 ?? .infinity }))
    }
    var hops = Dijkstra()
    hops.length = .hops
    for (source, values) in oracle.table(of: "hops_from") {
      let distances = try hops.distances(from: source, in: graph)
      #expect(distances == values.map { $0 ?? .infinity })
    }
  }

  /// Among the equally short paths the answer must be the first by the tie rule.
  @Test(arguments: Oracle.knowing("shortest_paths"))
  func shortestPaths(oracle: Oracle) throws {
    let graph = try oracle.graph(merging: .minimum)
    var hops = Dijkstra()
    hops.length = .hops
    for row in oracle.shortestPaths {
      guard let length = row.length else {
        #expect(try Dijkstra().path(from: row.source, to: row.target, in: graph) == nil)
        #expect(try hops.path(from: row.source, to: row.target, in: graph) == nil)
        continue
      }
      let short = try #require(try hops.path(from: row.source, to: row.target, in: graph))
      #expect(short.hops == row.hops)
      #expect(row.byHops.contains(short.nodes))
      let path = try #require(try Dijkstra().path(from: row.source, to: row.target, in: graph))
      #expect(abs(path.length - length) < 1e-9)
      let fewest = row.byLength.map(\.count).min()
      let fewestHops = row.byLength.filter { $0.count == fewest }
      #expect(fewestHops.contains(path.nodes))
      let longest = { (nodes: [Int]) in
        zip(nodes, nodes.dropFirst()).compactMap { graph.weight(from: $0, to: $1) }.max() ?? 0
      }
      let shortestLongest = fewestHops.map(longest).min()
      let best = fewestHops.filter { longest($0) == shortestLongest }
        .min { $0.lexicographicallyPrecedes($1) }
      #expect(path.nodes == best)
    }
  }

  @Test(arguments: Oracle.knowing("k_shortest"))
  func alternatives(oracle: Oracle) throws {
    let graph = try oracle.graph(merging: .minimum)
    for row in oracle.alternatives {
      var yen = YenPaths()
      yen.count = row.count
      let paths = try yen.paths(from: row.source, to: row.target, in: graph)
      #expect(agree(paths.map(\.length), row.lengths))
      #expect(Set(paths.map(\.nodes)).count == paths.count)
      #expect(paths.allSatisfy { Set($0.nodes).count == $0.nodes.count })
      yen.maximumHops = graph.nodeCount
      #expect(try yen.paths(from: row.source, to: row.target, in: graph) == paths)
    }
  }

  @Test(arguments: Oracle.knowing("widest"))
  func widths(oracle: Oracle) throws {
    let graph = try oracle.graph(merging: .maximum)
    for (source, values) in oracle.table(of: "widest") {
      var widths = try WidestPath().widths(from: source, in: graph)
      #expect(widths[source] == .infinity)
      widths[source] = nil
      #expect(widths == values)
      for target in widths.indices where target != source {
        let path = try WidestPath().path(from: source, to: target, in: graph)
        #expect(path?.narrowest == widths[target])
      }
    }
  }

  /// The most reliable path is the shortest over −ln p.
  @Test(arguments: Oracle.knowing("reliable"))
  func reliable(oracle: Oracle) throws {
    let graph = try oracle.graph(merging: .minimum) { -log($0) }
    for (source, values) in oracle.table(of: "reliable") {
      let distances = try Dijkstra().distances(from: source, in: graph)
      for (target, value) in values.enumerated() where target != source {
        #expect(abs(exp(-distances[target]) - (value ?? 0)) < 1e-9)
      }
    }
  }
}
