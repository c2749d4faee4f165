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
  ]
}

extension Oracle {
  /// An expected value that is a list of lists.
  func lists(of measure: String) -> [[Any]] { expected[measure] as? [[Any]] ?? [] }
}
