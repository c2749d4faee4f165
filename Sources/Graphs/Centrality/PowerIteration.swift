/// Finds the vector that a matrix without negative entries stretches most, by multiplying again and
/// again.
struct PowerIteration: Sendable {
  var tolerance: Double
  var maximumIterations: Int
  var measure: String
  /// What is added of the vector itself at each step, as a share of what the matrix makes of it: in
  /// a bipartite graph the vector would otherwise swing to and fro for ever.
  var shift: Double

  /// Returns the vector, with no negative entries and a 2-norm of 1, that multiplying leads to from
  /// a vector of equal entries; all 0 if the matrix makes nothing of that.
  ///
  /// - Parameter multiply: writes the matrix times `vector` to `product`.
  func vector(
    count: Int, multiply: (_ vector: [Double], _ product: inout [Double]) -> Void
  ) throws(GraphError) -> [Double] {
    var vector = [Double](repeating: 1 / Double(count).squareRoot(), count: count)
    var product = [Double](repeating: 0, count: count)
    var settling = Settling(tolerance: tolerance)
    for _ in 0..<maximumIterations {
      multiply(vector, &product)
      let stretch = norm(product)
      guard stretch > 0 else { return [Double](repeating: 0, count: count) }
      for node in 0..<count { product[node] += shift * stretch * vector[node] }
      let scale = 1 / norm(product)
      var change = 0.0
      for node in 0..<count {
        let value = product[node] * scale
        change = max(change, abs(value - vector[node]))
        vector[node] = value
      }
      if settling.isSettled(after: change) { return vector }
    }
    throw .didNotConverge(measure: measure, iterations: maximumIterations)
  }

  private func norm(_ vector: [Double]) -> Double {
    // Divided by the greatest first, so that squares neither overflow nor vanish.
    let greatest = vector.reduce(0, max)
    guard greatest > 0 else { return 0 }
    return greatest * vector.reduce(0) { $0 + $1 / greatest * ($1 / greatest) }.squareRoot()
  }
}

/// Tells when changes that shrink by about the same factor each time will not add up to more than a
/// tolerance, or are mere rounding. They are shares of a number near 1.
struct Settling: Sendable {
  let tolerance: Double
  private(set) var previous = Double.infinity

  init(tolerance: Double) { self.tolerance = tolerance }

  mutating func isSettled(after change: Double) -> Bool {
    let factor = previous.isFinite ? change / previous : 1
    previous = change
    if change <= 4 * .ulpOfOne { return true }
    return change < tolerance && factor < 1 && change * factor / (1 - factor) < tolerance
  }
}
