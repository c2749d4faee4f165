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

  /// Sorts arcs into rows in two counting passes and merges parallel ones.
  ///
  /// - Complexity: O(*nodes* + *arcs*).
  init(
    nodeCount: Int, sources: [Int32], targets: [Int32], weights given: [Double],
    merging: GraphBuilder.Merging
  ) {
    let byTarget = Adjacency.order(Array(sources.indices), by: targets, nodeCount: nodeCount)
    let order = Adjacency.order(byTarget, by: sources, nodeCount: nodeCount)
    offsets = [Int32](repeating: 0, count: nodeCount + 1)
    neighbours.reserveCapacity(order.count)
    weights.reserveCapacity(order.count)
    var row = 0
    var rowStart = 0
    for arc in order {
      while row < Int(sources[arc]) {
        row += 1
        offsets[row] = Int32(neighbours.count)
        rowStart = neighbours.count
      }
      if neighbours.count > rowStart, neighbours[neighbours.count - 1] == targets[arc] {
        let last = weights.count - 1
        switch merging {
        case .sum: weights[last] += given[arc]
        case .minimum: weights[last] = min(weights[last], given[arc])
        case .maximum: weights[last] = max(weights[last], given[arc])
        }
      } else {
        neighbours.append(targets[arc])
        weights.append(given[arc])
      }
    }
    while row < nodeCount {
      row += 1
      offsets[row] = Int32(neighbours.count)
    }
  }

  /// The same arcs seen from their other ends.
  func reversed() -> Adjacency {
    let nodeCount = offsets.count - 1
    var result = Adjacency()
    result.offsets = [Int32](repeating: 0, count: nodeCount + 1)
    result.neighbours = [Int32](repeating: 0, count: neighbours.count)
    result.weights = [Double](repeating: 0, count: neighbours.count)
    for neighbour in neighbours { result.offsets[Int(neighbour) + 1] += 1 }
    for node in 0..<nodeCount { result.offsets[node + 1] += result.offsets[node] }
    var next = result.offsets
    for node in 0..<nodeCount {
      for arc in row(of: node) {
        let target = Int(neighbours[arc])
        let place = Int(next[target])
        next[target] += 1
        result.neighbours[place] = Int32(node)
        result.weights[place] = weights[arc]
      }
    }
    return result
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
