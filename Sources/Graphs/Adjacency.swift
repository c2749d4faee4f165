/// The arcs of a graph in compressed rows: those of node *v* are `offsets[v]..<offsets[v + 1]`,
/// sorted by neighbour, no two to the same one.
///
/// All offsets are in 0...arcs and all neighbours in 0..<nodes: algorithms rely on it and do not
/// check each access.
struct Adjacency: Sendable {
  var offsets: [Int32] = [0]
  var neighbours: [Int32] = []
  var weights: [Double] = []

  init() {}

  init(_ offsets: [Int32], _ neighbours: [Int32], _ weights: [Double]) {
    self.offsets = offsets
    self.neighbours = neighbours
    self.weights = weights
  }

  /// Sorts arcs into rows and merges parallel ones, in the order in which they come.
  ///
  /// Two counting passes, the first by target, the second by source, so that each row comes out
  /// sorted by neighbour.
  ///
  /// - Parameters:
  ///   - inner: the number in 0..<`nodeCount` that each node of an arc gets.
  ///   - isSymmetric: whether each arc but a loop also runs the other way.
  /// - Complexity: O(*nodes* + *arcs*) time; beside the result one copy of the arcs.
  init(
    _ sources: [Int32], _ targets: [Int32], weights given: [Double], inner: [Int32],
    isSymmetric: Bool, merging: GraphBuilder.Merging
  ) {
    let byTarget = Adjacency(
      rowsOf: targets, sources, weights: given, inner: inner, isSymmetric: isSymmetric)
    self = byTarget.reversed()
    merge(merging)
  }

  /// Rows of neighbours in the order of the arcs, parallel ones kept.
  private init(
    rowsOf ends: [Int32], _ others: [Int32], weights given: [Double], inner: [Int32],
    isSymmetric: Bool
  ) {
    let ends = ends.span
    let others = others.span
    let given = given.span
    let inner = inner.span
    // All ends are below the count of `inner`, all its values too; there are as many others and
    // weights as ends.
    var next = [Int32](repeating: 0, count: inner.count + 1)
    for arc in ends.indices {
      let end = ends[unchecked: arc]
      let other = others[unchecked: arc]
      next[Int(inner[unchecked: Int(end)]) + 1] += 1
      if isSymmetric && end != other { next[Int(inner[unchecked: Int(other)]) + 1] += 1 }
    }
    for node in 0..<inner.count { next[node + 1] += next[node] }
    let offsets = next
    let count = Int(next[inner.count])
    var neighbours = [Int32](repeating: 0, count: count)
    var weights = [Double](repeating: 0, count: count)
    var placed = next.mutableSpan
    var rowNeighbours = neighbours.mutableSpan
    var rowWeights = weights.mutableSpan
    // A row is filled as often as it was counted, so that each place is below the count.
    for arc in ends.indices {
      let end = Int(inner[unchecked: Int(ends[unchecked: arc])])
      let other = Int(inner[unchecked: Int(others[unchecked: arc])])
      let weight = given[unchecked: arc]
      let place = Int(placed[unchecked: end])
      placed[unchecked: end] += 1
      rowNeighbours[unchecked: place] = Int32(other)
      rowWeights[unchecked: place] = weight
      guard isSymmetric && end != other else { continue }
      let back = Int(placed[unchecked: other])
      placed[unchecked: other] += 1
      rowNeighbours[unchecked: back] = Int32(end)
      rowWeights[unchecked: back] = weight
    }
    self.init(offsets, neighbours, weights)
  }

  /// Makes one arc of those that follow each other in a row and lead to the same neighbour.
  private mutating func merge(_ merging: GraphBuilder.Merging) {
    var kept = 0
    var start = 0
    for node in 0..<offsets.count - 1 {
      let end = Int(offsets[node + 1])
      let rowStart = kept
      for arc in start..<end {
        if kept > rowStart, neighbours[kept - 1] == neighbours[arc] {
          switch merging {
          case .sum: weights[kept - 1] += weights[arc]
          case .minimum: weights[kept - 1] = min(weights[kept - 1], weights[arc])
          case .maximum: weights[kept - 1] = max(weights[kept - 1], weights[arc])
          }
        } else {
          neighbours[kept] = neighbours[arc]
          weights[kept] = weights[arc]
          kept += 1
        }
      }
      start = end
      offsets[node + 1] = Int32(kept)
    }
    neighbours.removeSubrange(kept...)
    weights.removeSubrange(kept...)
  }

  /// The same arcs seen from their other ends, each row in the order of its neighbours.
  func reversed() -> Adjacency {
    let nodeCount = offsets.count - 1
    var next = [Int32](repeating: 0, count: nodeCount + 1)
    for neighbour in neighbours { next[Int(neighbour) + 1] += 1 }
    for node in 0..<nodeCount { next[node + 1] += next[node] }
    let offsets = next
    var sources = [Int32](repeating: 0, count: neighbours.count)
    var moved = [Double](repeating: 0, count: neighbours.count)
    let targets = neighbours.span
    let given = weights.span
    var placed = next.mutableSpan
    var rowSources = sources.mutableSpan
    var rowWeights = moved.mutableSpan
    // A row is filled as often as it was counted, so that each place is below the count.
    for node in 0..<nodeCount {
      for arc in row(of: node) {
        let target = Int(targets[unchecked: arc])
        let place = Int(placed[unchecked: target])
        placed[unchecked: target] += 1
        rowSources[unchecked: place] = Int32(node)
        rowWeights[unchecked: place] = given[unchecked: arc]
      }
    }
    return Adjacency(offsets, sources, moved)
  }

  func row(of node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }

  /// The arc from `node` to `neighbour`, if there is one.
  func arc(from node: Int, to neighbour: Int) -> Int? {
    var range = row(of: node)
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      let found = Int(neighbours[middle])
      if found == neighbour { return middle }
      range = found < neighbour ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// `arcs` by the key below `nodeCount` that `keys` gives each, arcs with one key in the order they
  /// had.
  static func order(_ arcs: [Int], by keys: [Int32], nodeCount: Int) -> [Int] {
    var next = [Int](repeating: 0, count: nodeCount + 1)
    for key in keys { next[Int(key) + 1] += 1 }
    for node in 0..<nodeCount { next[node + 1] += next[node] }
    var result = [Int](repeating: 0, count: arcs.count)
    for arc in arcs {
      let key = Int(keys[arc])
      result[next[key]] = arc
      next[key] += 1
    }
    return result
  }
}
