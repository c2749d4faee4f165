/// How far reports can be relied on.
struct Confidence: Sendable {
  /// The chance that one independent report is right.
  let perReport: Double

  /// - Throws: `InfluenceError.badConfidence` unless the chance is above 0 and below 1.
  init(perReport: Double) throws(InfluenceError) {
    guard perReport > 0, perReport < 1 else { throw .badConfidence(perReport) }
    self.perReport = perReport
  }

  /// How chances are reckoned, in words.
  static func remark(perReport: Double) -> String {
    let chance = perReport.shown(decimals: 2)
    return
      "Each independent report is taken to be right with a chance of \(chance); n of them make a "
      + "link hold with 1 − (1 − \(chance))ⁿ, and a route holds with the product of its links."
  }

  /// The chance that all of so many independent reports are wrong; never quite 0.
  private func doubt(reports: Int) -> Double {
    var doubt = 1.0
    for _ in 0..<reports { doubt = max(doubt * (1 - perReport), .leastNormalMagnitude) }
    return doubt
  }

  /// The chance that at least one of so many independent reports is right.
  func reliability(reports: Int) -> Double { 1 - doubt(reports: reports) }

  /// −ln of the reliability, above 0: the length of a link told by so many reports (one or more).
  func cost(reports: Int) -> Double { Logarithm.cost(ofDoubt: doubt(reports: reports)) }
}
