/// How many values of an oracle were compared with ours, and which differ.
struct OracleTally {
  private(set) var checked = 0
  private(set) var differences: [String] = []

  mutating func expect(_ holds: Bool, _ what: @autoclosure () -> String) {
    checked += 1
    if !holds { differences.append(what()) }
  }

  mutating func expect(
    _ ours: Double?, equals theirs: Double, within tolerance: Double = 1e-9,
    _ what: @autoclosure () -> String
  ) {
    let holds = ours.map { $0 == theirs || abs($0 - theirs) <= tolerance } ?? false
    expect(holds, "\(what()): \(ours.map { "\($0)" } ?? "nothing") where \(theirs) is expected")
  }

  /// Compares a measure of every node; nodes the oracle leaves out are not compared.
  mutating func expect(
    _ ours: [Double], equals measure: String, of oracle: Oracle, within tolerance: Double = 1e-9
  ) {
    for (node, value) in oracle.values(of: measure).enumerated() {
      guard let value else { continue }
      expect(ours[node], equals: value, within: tolerance, "\(measure) of \(oracle.nodes[node])")
    }
  }
}
