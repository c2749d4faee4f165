/// How many steps, from each node and state of a pattern, are left to the target.
///
/// The search runs backwards over pairs of a node and a state.
///
/// - Complexity: O((*nodes* + *edges*) × *states*).
struct PatternReach: Sendable {
  /// At `node * states + state`; −1 where the pattern cannot be matched any more.
  private(set) var left: [Int32]
  private let stateCount: Int

  /// Paths meet their ends only once; walks may come back to them.
  enum Shape: Sendable {
    case path(source: Int)
    case walk
  }

  init(
    to target: Int, in graph: TypedGraph, machine: PatternMachine, shape: Shape,
    maximumHops: Int
  ) throws(GraphError) {
    stateCount = machine.stateCount
    let (places, isTooLarge) = graph.nodeCount.multipliedReportingOverflow(by: stateCount)
    guard !isTooLarge, places <= Int(Int32.max) else { throw .tooLarge(count: places) }
    left = [Int32](repeating: -1, count: places)
    let preceding = machine.preceding()
    var queue: [Int32] = []
    for state in 0..<stateCount where machine.isAccepting[state] {
      left[target * stateCount + state] = 0
      queue.append(Int32(target * stateCount + state))
    }
    var place = 0
    while place < queue.count {
      let pair = Int(queue[place])
      place += 1
      let steps = left[pair]
      guard Int(steps) < maximumHops else { break }
      let (node, state) = pair.quotientAndRemainder(dividingBy: stateCount)
      if case .path(let source) = shape, node == source { continue }
      for step in graph.steps.row(of: node) {
        let previous = Int(graph.steps.neighbours[step])
        if case .path = shape, previous == target { continue }
        let symbol = Int(graph.steps.opposite(graph.steps.symbols[step]))
        for earlier in preceding[state * machine.symbolCount + symbol] {
          let other = previous * stateCount + Int(earlier)
          guard left[other] < 0 else { continue }
          left[other] = steps + 1
          queue.append(Int32(other))
        }
      }
    }
  }

  @inline(__always)
  func steps(from node: Int, in state: Int) -> Int { Int(left[node * stateCount + state]) }
}
