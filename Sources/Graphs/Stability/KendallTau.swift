/// How far two rankings of the same things agree: 1 for the same order, −1 for the opposite one.
///
/// Pairs in the same order less pairs in opposite order, over the geometric mean of the pairs that
/// each ranking tells apart (tau-b).
///
/// - Complexity: O(*n* log *n*).
/// - Source: Kendall (1945); Knight (1966), *A computer method for calculating Kendall's tau with
///   ungrouped data*.
public struct KendallTau: Sendable {
  public init() {}

  /// Returns tau-b of two lists of numbers; nil if one of them tells nothing apart.
  ///
  /// - Precondition: the lists are equally long.
  public func value<Number: Comparable>(of one: [Number], and other: [Number]) -> Double? {
    precondition(one.count == other.count, "two lists of the same things")
    let order = one.indices.sorted { (one[$0], other[$0]) < (one[$1], other[$1]) }
    let firsts = order.map { one[$0] }
    var seconds = order.map { other[$0] }
    let pairs = order.count * (order.count - 1) / 2
    let tiedBoth = tiedPairs(order.count) {
      firsts[$0] == firsts[$1] && seconds[$0] == seconds[$1]
    }
    let tiedOne = tiedPairs(order.count) { firsts[$0] == firsts[$1] }
    let opposite = sortCountingSwaps(&seconds)
    let tiedOther = tiedPairs(order.count) { seconds[$0] == seconds[$1] }
    guard pairs > tiedOne, pairs > tiedOther else { return nil }
    let balance = pairs - tiedOne - tiedOther + tiedBoth - 2 * opposite
    return Double(balance)
      / (Double(pairs - tiedOne).squareRoot() * Double(pairs - tiedOther).squareRoot())
  }

  /// Pairs within runs of equal neighbours.
  private func tiedPairs(_ count: Int, _ areEqual: (Int, Int) -> Bool) -> Int {
    var pairs = 0
    var run = 0
    for place in 0..<count {
      run = place > 0 && areEqual(place - 1, place) ? run + 1 : 0
      pairs += run
    }
    return pairs
  }

  /// Merges runs twice as long each time; whatever steps before others swaps with each of them.
  private func sortCountingSwaps<Number: Comparable>(_ list: inout [Number]) -> Int {
    var swaps = 0
    var merged = list
    var width = 1
    while width < list.count {
      for start in stride(from: 0, to: list.count, by: 2 * width) {
        let middle = min(start + width, list.count)
        let end = min(start + 2 * width, list.count)
        var (one, other) = (start, middle)
        for place in start..<end {
          if one < middle && (other >= end || list[one] <= list[other]) {
            merged[place] = list[one]
            one += 1
          } else {
            merged[place] = list[other]
            swaps += middle - one
            other += 1
          }
        }
      }
      swap(&list, &merged)
      width *= 2
    }
    return swaps
  }
}
