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
    }
  ]
}

extension Oracle {
  /// The rows of a measure that is a list; empty if it is none.
  func rows(of measure: String) -> [[String: Any]] {
    expected[measure] as? [[String: Any]] ?? []
  }

  func ends(of row: [String: Any]) -> (source: Int, target: Int) {
    (index[row["source"] as! String]!, index[row["target"] as! String]!)
  }
}
