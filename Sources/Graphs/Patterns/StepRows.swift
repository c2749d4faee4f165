/// What can be walked from each node in one step: rows sorted by the node it leads to, then by
/// symbol, each step once, self-loops left out.
///
/// The symbol of a step is twice the number of its type, and one more when it goes against a
/// directed edge. All offsets are in 0...steps, all neighbours in 0..<nodes.
struct StepRows: Sendable {
  private(set) var offsets: [Int32]
  private(set) var neighbours: [Int32] = []
  private(set) var symbols: [Int32] = []
  private let isDirected: Bool

  init(nodeCount: Int, isDirected: Bool, edges: [(source: Int32, target: Int32, type: Int32)]) {
    self.isDirected = isDirected
    var sources: [Int32] = []
    var targets: [Int32] = []
    var given: [Int32] = []
    for edge in edges where edge.source != edge.target {
      sources += [edge.source, edge.target]
      targets += [edge.target, edge.source]
      given += [2 * edge.type, 2 * edge.type + (isDirected ? 1 : 0)]
    }
    let symbolCount = Int(given.max() ?? -1) + 1
    let bySymbol = Adjacency.order(Array(given.indices), by: given, nodeCount: symbolCount)
    let byTarget = Adjacency.order(bySymbol, by: targets, nodeCount: nodeCount)
    let order = Adjacency.order(byTarget, by: sources, nodeCount: nodeCount)
    offsets = [Int32](repeating: 0, count: nodeCount + 1)
    var row = 0
    var rowStart = 0
    for step in order {
      while row < Int(sources[step]) {
        row += 1
        offsets[row] = Int32(neighbours.count)
        rowStart = neighbours.count
      }
      if neighbours.count > rowStart, neighbours[neighbours.count - 1] == targets[step],
        symbols[symbols.count - 1] == given[step]
      {
        continue
      }
      neighbours.append(targets[step])
      symbols.append(given[step])
    }
    while row < nodeCount {
      row += 1
      offsets[row] = Int32(neighbours.count)
    }
  }

  func row(of node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }

  /// The symbol of the same step walked the other way.
  @inline(__always)
  func opposite(_ symbol: Int32) -> Int32 { isDirected ? symbol ^ 1 : symbol }
}
