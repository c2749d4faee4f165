import Foundation
import Graphs

extension OracleMeasure {
  static let communities = [
    OracleMeasure("modularity") { oracle, tally in
      let graph = try oracle.graph()
      let rows = oracle.expected["modularity"] as? [String: [String: Any]] ?? [:]
      for (name, row) in rows.sorted(by: { $0.key < $1.key }) {
        var labels = Array(0..<graph.nodeCount)
        for community in row["partition"] as? [[String]] ?? [] {
          let nodes = community.compactMap { oracle.index[$0] }
          for node in nodes { labels[node] = nodes[0] }
        }
        let value = try Modularity().value(of: Partition(labels: labels), in: graph)
        tally.expect(
          value, equals: (row["Q"] as? NSNumber)?.doubleValue ?? .nan, "modularity of '\(name)'")
      }
    },
    OracleMeasure("modularity_reference") { oracle, tally in
      let row = oracle.expected["modularity_reference"] as? [String: Any]
      guard let best = (row?["best_of_400_leiden_runs"] as? NSNumber)?.doubleValue else { return }
      let graph = try oracle.graph()
      var modularity = Modularity()
      modularity.followsDirection = false
      let partition = try Leiden().partition(of: graph)
      let value = try modularity.value(of: partition, in: graph)
      tally.expect(value >= 0.98 * best, "Leiden reaches \(value) of \(best)")
      for nodes in partition.communities {
        var builder = GraphBuilder(nodeCount: nodes.count)
        for (place, node) in nodes.enumerated() {
          for other in graph.neighbours(of: node) {
            guard let there = nodes.firstIndex(of: other) else { continue }
            try builder.addEdge(from: place, to: there)
          }
        }
        let parts = WeakComponents().parts(of: builder.graph())
        tally.expect(parts.count == 1, "community \(nodes) is not connected")
      }
    },
  ]
}
