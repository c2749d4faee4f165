import Foundation
import Testing

/// Every expected value of every oracle file against ours: the twelve of `Tests/Goldens/graphs`, or
/// the files of the folder named by `ORACLES` (`make oracles ORACLES=DIR`).
@Suite struct OracleTests {
  @Test func everyFileIsRead() throws {
    let (oracles, unread) = try Oracle.inFolder()
    #expect(unread.isEmpty, "not an oracle: \(unread)")
    #expect(Oracle.isForeign ? !oracles.isEmpty : oracles.count == 12)
  }

  /// A measure that an oracle knows and we do not would go unchecked without a word.
  @Test func everyMeasureIsCompared() throws {
    let known = Set(OracleMeasure.all.flatMap(\.names))
    for oracle in try Oracle.inFolder().oracles {
      let unknown = oracle.measures.subtracting(known)
      #expect(unknown.isEmpty, "\(oracle.name): \(unknown.sorted())")
    }
  }

  @Test func everyValueAgrees() throws {
    var checked = 0
    var differing = 0
    for oracle in try Oracle.inFolder().oracles {
      var tally = OracleTally()
      for measure in OracleMeasure.all where oracle.knows(measure.names[0]) {
        do {
          try measure.compare(oracle, &tally)
        } catch {
          tally.expect(false, "\(measure.names[0]): \(error)")
        }
      }
      for difference in tally.differences { Issue.record("\(oracle.name): \(difference)") }
      checked += tally.checked
      differing += tally.differences.count
    }
    print("oracles: \(checked) values checked, \(differing) differ")
    #expect(checked > 0)
  }
}
