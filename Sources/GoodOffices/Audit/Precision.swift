/// The share of claims that are right, estimated from those judged.
///
/// Where strata were sampled with different chances, each counts by its population, and the
/// interval is that of as many judgements as the weights leave (Kish's effective number).
///
/// - Source: Wilson (1927), *Probable inference*; Kish (1965), *Survey sampling*.
public struct Precision: Sendable, Equatable {
  /// What was judged of one stratum.
  public struct Part: Sendable, Equatable {
    /// Claims in the stratum; of unknown ones, the claims judged.
    public var population: Int
    public var judged: Int
    public var right: Int

    public init(population: Int, judged: Int, right: Int) {
      self.population = population
      self.judged = judged
      self.right = right
    }
  }

  public var judged: Int
  public var right: Int
  /// Between 0 and 1.
  public var estimate: Double
  /// The bounds of the 95 % interval.
  public var low: Double
  public var high: Double

  /// Nil when nothing was judged.
  public init?(_ parts: [Part]) {
    let parts = parts.filter { $0.judged > 0 }
    judged = parts.reduce(0) { $0 + $1.judged }
    right = parts.reduce(0) { $0 + $1.right }
    let total = Double(parts.reduce(0) { $0 + $1.population })
    guard judged > 0, total > 0 else { return nil }
    estimate = 0
    var spread = 0.0
    for part in parts {
      let weight = Double(part.population) / total
      estimate += weight * Double(part.right) / Double(part.judged)
      spread += weight * weight / Double(part.judged)
    }
    (low, high) = Precision.wilson(estimate, of: 1 / spread)
  }

  /// The interval that holds a share of which `share` was seen in `count` draws.
  static func wilson(_ share: Double, of count: Double) -> (low: Double, high: Double) {
    let deviation = 1.959_963_984_540_054
    let square = deviation * deviation / count
    let middle = (share + square / 2) / (1 + square)
    let reach =
      deviation / (1 + square)
      * (share * (1 - share) / count + square / count / 4).squareRoot()
    return (max(0, middle - reach), min(1, middle + reach))
  }
}
