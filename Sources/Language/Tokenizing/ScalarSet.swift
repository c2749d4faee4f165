/// A set of Unicode scalars, kept as sorted ranges.
struct ScalarSet: Sendable {
  /// Whether each of the first 128 scalars is a member: two words of bits.
  private var low: (UInt64, UInt64) = (0, 0)
  private var starts: [UInt32] = []
  private var ends: [UInt32] = []

  /// - Parameter runs: first, last and step of each run of members.
  init(runs: [(UInt32, UInt32, UInt32)], scalars: String = "", _ others: ScalarSet...) {
    var ranges: [(UInt32, UInt32)] = scalars.unicodeScalars.map { ($0.value, $0.value) }
    for (first, last, step) in runs {
      if step == 1 {
        ranges.append((first, last))
      } else {
        for scalar in stride(from: first, through: last, by: Int(step)) {
          ranges.append((scalar, scalar))
        }
      }
    }
    for other in others { ranges += zip(other.starts, other.ends) }
    ranges.sort { $0 < $1 }
    for (start, end) in ranges {
      if let last = ends.last, start <= last + 1 {
        ends[ends.count - 1] = max(last, end)
      } else {
        starts.append(start)
        ends.append(end)
      }
    }
    for scalar in UInt32(0)..<64 where isInRange(scalar) { low.0 |= 1 << UInt64(scalar) }
    for scalar in UInt32(0)..<64 where isInRange(scalar + 64) { low.1 |= 1 << UInt64(scalar) }
  }

  func contains(_ scalar: UInt32) -> Bool {
    if scalar < 64 { return low.0 >> UInt64(scalar) & 1 == 1 }
    if scalar < 128 { return low.1 >> UInt64(scalar - 64) & 1 == 1 }
    return isInRange(scalar)
  }

  /// - Complexity: O(log *ranges*).
  private func isInRange(_ scalar: UInt32) -> Bool {
    var lower = 0
    var upper = starts.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if starts[middle] <= scalar { lower = middle + 1 } else { upper = middle }
    }
    return lower > 0 && scalar <= ends[lower - 1]
  }
}
