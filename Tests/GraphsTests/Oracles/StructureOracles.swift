import Foundation
import Graphs

extension OracleMeasure {
  static let structure = [
    OracleMeasure("core_number") { oracle, tally in
      let numbers = CoreNumbers().numbers(of: try oracle.graph())
      tally.expect(numbers.map(Double.init), equals: "core_number", of: oracle)
    },
    OracleMeasure("components_strong") { oracle, tally in
      let parts = StrongComponents().parts(of: try oracle.graph())
      tally.expect(parts == oracle.parts(of: "components_strong"), "components_strong: \(parts)")
    },
    OracleMeasure("bridges") { oracle, tally in
      let bridges = Bridges().bridges(of: try oracle.graph())
      let ours = bridges.map { [oracle.nodes[$0.lower], oracle.nodes[$0.upper]].sorted() }
      let theirs = oracle.lists(of: "bridges").map { $0.compactMap { $0 as? String }.sorted() }
      tally.expect(Set(ours) == Set(theirs), "bridges: \(ours)")
    },
    OracleMeasure("articulation_points") { oracle, tally in
      let ours = ArticulationPoints().nodes(of: try oracle.graph()).map { oracle.nodes[$0] }
      let theirs = oracle.expected["articulation_points"] as? [String] ?? []
      tally.expect(ours.sorted() == theirs.sorted(), "articulation_points: \(ours)")
    },
    OracleMeasure("constraint") { oracle, tally in
      let scores = try Constraint().scores(of: try oracle.graph())
      tally.expect(scores, equals: "constraint", of: oracle)
    },
    OracleMeasure("effective_size") { oracle, tally in
      // The oracles hold what networkx computes.
      var size = EffectiveSize()
      size.measure = .strongestOfOther
      let scores = try size.scores(of: try oracle.graph())
      tally.expect(scores, equals: "effective_size", of: oracle)
    },
    OracleMeasure("brokerage", compare: compareRoles),
    OracleMeasure("triad_census") { oracle, tally in
      let counts = TriadCensus().counts(of: try oracle.graph())
      let expected = oracle.expected["triad_census"] as? [String: NSNumber] ?? [:]
      for triad in Triad.allCases {
        guard let count = expected[triad.name] else { continue }
        tally.expect(counts[triad] == count.intValue, "\(triad.name): \(counts[triad])")
      }
    },
    OracleMeasure("clustering") { oracle, tally in
      let scores = Clustering().scores(of: try oracle.graph())
      tally.expect(scores, equals: "clustering", of: oracle)
    },
    OracleMeasure("reciprocity") { oracle, tally in
      guard let expected = oracle.expected["reciprocity"] as? NSNumber else { return }
      // Some call the share of no edges 0.
      let share = Reciprocity().value(of: try oracle.graph()) ?? 0
      tally.expect(share, equals: expected.doubleValue, "reciprocity")
    },
    OracleMeasure("dominators") { oracle, tally in
      let expected = oracle.expected["dominators"] as? [String: Any] ?? [:]
      guard let root = (expected["root"] as? String).flatMap({ oracle.index[$0] }) else { return }
      let names = expected["idom"] as? [String: Any] ?? [:]
      let ours = try Dominators().immediate(from: root, in: try oracle.graph())
      for (node, name) in oracle.nodes.enumerated() where node != root {
        let dominator = ours[node].map { oracle.nodes[$0] }
        tally.expect(
          dominator == names[name] as? String, "dominator of \(name): \(dominator ?? "none")")
      }
    },
    OracleMeasure("edge_betweenness") { oracle, tally in
      let scores = try EdgeBetweenness().scores(of: try oracle.graph())
      var ours: [[Int]: Double] = [:]
      for score in scores {
        ours[[score.source, score.target]] = score.value
        if !oracle.isDirected { ours[[score.target, score.source]] = score.value }
      }
      for row in oracle.lists(of: "edge_betweenness") {
        let ends = row.prefix(2).compactMap { ($0 as? String).flatMap { oracle.index[$0] } }
        guard row.count > 2, let value = row[2] as? NSNumber else { continue }
        tally.expect(ours[ends], equals: value.doubleValue, "edge betweenness \(row)")
      }
    },
    OracleMeasure("eigenvector") { oracle, tally in
      let scores = try Eigenvector().scores(of: try oracle.graph())
      tally.expect(scores, equals: "eigenvector", of: oracle, within: 1e-6)
    },
    OracleMeasure("katz") { oracle, tally in
      var katz = Katz()
      katz.alpha = (oracle.params["katz_alpha"] as? NSNumber)?.doubleValue
      let scores = try katz.scores(of: try oracle.graph())
      tally.expect(scores, equals: "katz", of: oracle, within: 1e-7)
    },
    OracleMeasure("hubs", "authorities") { oracle, tally in
      let (hubs, authorities) = try HITS().scores(of: try oracle.graph())
      tally.expect(hubs, equals: "hubs", of: oracle, within: 1e-7)
      if oracle.knows("authorities") {
        tally.expect(authorities, equals: "authorities", of: oracle, within: 1e-7)
      }
    },
  ]

  private static func compareRoles(oracle: Oracle, tally: inout OracleTally) throws {
    let names = oracle.params["groups"] as? [String: String] ?? [:]
    let known = Set(names.values).sorted()
    let groups = oracle.nodes.map { node in known.firstIndex { $0 == names[node] } ?? -1 }
    let counts = BrokerageRoles().counts(of: try oracle.graph(), groups: groups)
    let expected = oracle.expected["brokerage"] as? [String: [String: NSNumber]] ?? [:]
    for (node, name) in oracle.nodes.enumerated() {
      let ours = [
        "coordinator": counts[node].coordinator, "itinerant": counts[node].consultant,
        "gatekeeper": counts[node].gatekeeper, "representative": counts[node].representative,
        "liaison": counts[node].liaison,
      ]
      for (role, count) in expected[name] ?? [:] {
        tally.expect(ours[role] == count.intValue, "\(role) of \(name): \(ours)")
      }
    }
  }
}

extension OracleTally {
  /// Compares a measure that some nodes have and some have not.
  mutating func expect(_ ours: [Double?], equals measure: String, of oracle: Oracle) {
    for (node, value) in oracle.values(of: measure).enumerated() {
      guard let value else { continue }
      expect(ours[node], equals: value, "\(measure) of \(oracle.nodes[node])")
    }
  }
}

extension Oracle {
  /// An expected value that is a list of lists.
  func lists(of measure: String) -> [[Any]] { expected[measure] as? [[Any]] ?? [] }
}
