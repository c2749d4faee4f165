/// Finds the vector that a symmetric matrix without negative entries stretches most.
///
/// Each step looks for the best vector among all mixtures of the present one, its residual, and the
/// last step's direction. Plain multiplication needs about as many steps as the greatest stretch is
/// times its lead over the next, this about the square root of that: a path of a thousand nodes
/// takes hundreds of steps, not hundreds of thousands.
///
/// - Source: Knyazev (2001), *Toward the optimal preconditioned eigensolver*, without the
///   preconditioner.
struct SymmetricIteration: Sendable {
  var tolerance: Double
  var maximumIterations: Int
  var measure: String

  /// A vector and what the matrix makes of it.
  private struct Pair {
    var vector: [Double]
    var image: [Double]

    mutating func scale(by factor: Double) {
      for node in vector.indices {
        vector[node] *= factor
        image[node] *= factor
      }
    }

    mutating func add(_ other: Pair, times factor: Double) {
      for node in vector.indices {
        vector[node] += factor * other.vector[node]
        image[node] += factor * other.image[node]
      }
    }
  }

  /// Returns the vector, with no negative entries and a 2-norm of 1, to which a vector of equal
  /// entries leads; all 0 if the matrix makes nothing of that.
  ///
  /// - Parameter multiply: writes the matrix times `vector` to `product`.
  func vector(
    count: Int, multiply: (_ vector: [Double], _ product: inout [Double]) -> Void
  ) throws(GraphError) -> [Double] {
    var best = Pair(
      vector: [Double](repeating: 1 / Double(count).squareRoot(), count: count),
      image: [Double](repeating: 0, count: count))
    multiply(best.vector, &best.image)
    var isExact = true
    var last: Pair?
    var residual = best
    for iteration in 1...maximumIterations {
      if iteration % 32 == 0, !isExact {
        multiply(best.vector, &best.image)
        isExact = true
      }
      let stretch = Self.product(best.vector, best.image)
      guard stretch > 0 else { return [Double](repeating: 0, count: count) }
      for node in 0..<count {
        residual.vector[node] = best.image[node] - stretch * best.vector[node]
      }
      let size = Self.product(residual.vector, residual.vector).squareRoot()
      if size <= tolerance * stretch {
        if isExact { return best.vector.map { max($0, 0) } }
        // Images were mixed as vectors were, and gathered rounding errors: look again.
        multiply(best.vector, &best.image)
        isExact = true
        last = nil
        continue
      }
      for node in 0..<count { residual.vector[node] /= size }
      multiply(residual.vector, &residual.image)
      var basis = [best]
      for candidate in [residual, last].compactMap({ $0 }) {
        if let next = Self.orthonormal(candidate, to: basis) { basis.append(next) }
      }
      guard basis.count > 1 else {
        throw .didNotConverge(measure: measure, iterations: iteration)
      }
      let mixture = Self.greatestMixture(
        basis.map { one in basis.map { Self.product(one.vector, $0.image) } })
      var direction = basis[1]
      direction.scale(by: mixture[1])
      if basis.count > 2 { direction.add(basis[2], times: mixture[2]) }
      best.scale(by: mixture[0])
      best.add(direction, times: 1)
      best.scale(by: 1 / Self.product(best.vector, best.vector).squareRoot())
      last = direction
      isExact = false
    }
    throw .didNotConverge(measure: measure, iterations: maximumIterations)
  }

  /// What is left of a pair at right angles to a basis, at length 1; nil if too little is left.
  private static func orthonormal(_ pair: Pair, to basis: [Pair]) -> Pair? {
    var pair = pair
    let length = product(pair.vector, pair.vector).squareRoot()
    guard length > 0 else { return nil }
    pair.scale(by: 1 / length)
    // Twice, as the first time leaves rounding errors.
    for _ in 0..<2 {
      for other in basis { pair.add(other, times: -product(pair.vector, other.vector)) }
    }
    let left = product(pair.vector, pair.vector).squareRoot()
    guard left > 1e-10 else { return nil }
    pair.scale(by: 1 / left)
    return pair
  }

  private static func product(_ one: [Double], _ other: [Double]) -> Double {
    let one = one.span
    let other = other.span
    var sum = 0.0
    // Both have one entry a node.
    for node in 0..<one.count { sum += one[unchecked: node] * other[unchecked: node] }
    return sum
  }

  /// The eigenvector with the greatest eigenvalue of a matrix of two or three rows, its first entry
  /// not negative, by Jacobi's rotations.
  private static func greatestMixture(_ given: [[Double]]) -> [Double] {
    var matrix = given
    let places = matrix.indices
    var vectors = places.map { row in places.map { $0 == row ? 1.0 : 0 } }
    for _ in 0..<12 {
      for one in places {
        for other in places where other > one && matrix[one][other] != 0 {
          let half = (matrix[other][other] - matrix[one][one]) / (2 * matrix[one][other])
          let sign = half < 0 ? -1.0 : 1
          let tangent = sign / (abs(half) + (half * half + 1).squareRoot())
          let cosine = 1 / (tangent * tangent + 1).squareRoot()
          let sine = tangent * cosine
          for row in places {
            let (left, right) = (matrix[row][one], matrix[row][other])
            matrix[row][one] = cosine * left - sine * right
            matrix[row][other] = sine * left + cosine * right
          }
          for column in places {
            let (upper, lower) = (matrix[one][column], matrix[other][column])
            matrix[one][column] = cosine * upper - sine * lower
            matrix[other][column] = sine * upper + cosine * lower
            let (left, right) = (vectors[column][one], vectors[column][other])
            vectors[column][one] = cosine * left - sine * right
            vectors[column][other] = sine * left + cosine * right
          }
        }
      }
    }
    let greatest = places.reduce(0) { matrix[$1][$1] > matrix[$0][$0] ? $1 : $0 }
    let mixture = places.map { vectors[$0][greatest] }
    return mixture[0] < 0 ? mixture.map { -$0 } : mixture
  }
}
