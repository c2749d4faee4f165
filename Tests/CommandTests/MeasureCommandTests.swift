import Foundation
import TestSupport
import Testing

@Suite struct MeasureCommandTests {
  /// A line of three: the middle one stands between the ends.
  private let line = "# n=3 m=2 directed=0\n0\t1\t2\n1\t2\t3\n"

  private func measure(_ edges: String, _ options: [String]) throws -> Command.Outcome {
    try Command.run(["measure", "-"] + options, input: edges)
  }

  @Test func aTableHasALineANode() throws {
    let run = try measure(line, ["--measure", "degree,betweenness,strength"])
    #expect(
      run.output == "node\tdegree\tbetweenness\tstrength\n0\t1\t0\t2\n1\t2\t1\t5\n2\t1\t0\t3\n")
  }

  @Test func namesAndJSON() throws {
    let run = try measure(
      "Oslo\tColombo\t2\nOslo\tJaffna\t1\n",
      ["--measure", "out-strength,density", "--format", "json"])
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let measures = try #require(read["measures"] as? [String: [String: Double]])
    #expect(measures["out-strength"] == ["Oslo": 3, "Colombo": 0, "Jaffna": 0])
    #expect(measures["density"] == ["density": 2.0 / 6])
  }

  @Test func pairsAreNamed() throws {
    let run = try measure(line, ["--measure", "distance,max-flow", "--pairs", "0:2"])
    #expect(run.output == "distance\t0:2\t5\nmax-flow\t0:2\t2\n")
    #expect(try measure(line, ["--measure", "distance"]).status == 2)
    #expect(try measure(line, ["--measure", "distance", "--pairs", "0:7"]).status == 2)
  }

  @Test func timingIsALineOfJSONAMeasure() throws {
    let run = try measure(line, ["--measure", "pagerank,core", "--timing", "--threads", "2"])
    let lines = run.output.split(separator: "\n").compactMap {
      try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
    #expect(lines.map { $0["measure"] as? String } == ["pagerank", "core"])
    #expect(lines.allSatisfy { ($0["seconds"] as? Double ?? -1) >= 0 })
  }

  @Test func aBadLineIsNamed() throws {
    let run = try measure("a\tb\t1\na\tb\tmany\n", ["--measure", "degree"])
    #expect(run.status == 2)
    #expect(run.errors.contains("-:2:"))
  }
}
