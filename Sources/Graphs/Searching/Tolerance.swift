/// Two lengths of paths are equal when they differ by at most a ten-billionth of the shorter: sums
/// of the same numbers in another order must tie.
enum Tolerance {
  static let relative = 1e-10

  @inline(__always)
  static func equal(_ one: Double, _ other: Double) -> Bool {
    // The first test also makes two infinities equal, the second no infinity and a number.
    one == other || abs(one - other) <= relative * min(abs(one), abs(other))
  }
}
