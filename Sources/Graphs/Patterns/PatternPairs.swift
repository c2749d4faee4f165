/// Which nodes a pattern joins, as a graph of its own that any measure takes: who is influenced by
/// whom by way of `pressures/hosts`, say.
///
/// - Complexity: O(*nodes* × (*nodes* + *edges*) × *states*) at worst.
/// - Source: Mendelzon, Wood (1995).
public struct PatternPairs: Sendable {
  /// Walks with more hops are not considered; nil for any number.
  public var maximumHops: Int?

  public init() {}

  /// Returns a directed graph with an edge, of weight 1, from each node to every other one to which
  /// a walk matches the pattern. Walks may visit a node twice; those back to their start are left
  /// out.
  ///
  /// - Throws: `GraphError.patternTooLarge`, `GraphError.tooLarge`.
  public func graph(
    matching pattern: PathPattern, in graph: TypedGraph
  ) throws(GraphError) -> Graph {
    let machine = try PatternMachine(pattern, for: graph)
    let states = machine.stateCount
    let rows = graph.steps
    var builder = GraphBuilder(nodeCount: graph.nodeCount)
    let (places, isTooLarge) = graph.nodeCount.multipliedReportingOverflow(by: states)
    guard !isTooLarge, places <= Int(Int32.max) else { throw .tooLarge(count: places) }
    // The last source that met a pair of a node and a state, and that joined a node.
    var met = [Int32](repeating: -1, count: places)
    var joined = [Int32](repeating: -1, count: graph.nodeCount)
    for source in 0..<graph.nodeCount {
      let stamp = Int32(source)
      var layer = [Int32(source * states)]
      met[source * states] = stamp
      joined[source] = stamp
      var hops = 0
      while !layer.isEmpty, hops < maximumHops ?? .max {
        hops += 1
        var next: [Int32] = []
        for pair in layer {
          let (node, state) = Int(pair).quotientAndRemainder(dividingBy: states)
          for step in rows.row(of: node) {
            let symbol = Int(rows.symbols[step])
            let following = Int(machine.following[state * machine.symbolCount + symbol])
            guard following >= 0 else { continue }
            let other = Int(rows.neighbours[step])
            guard met[other * states + following] != stamp else { continue }
            met[other * states + following] = stamp
            next.append(Int32(other * states + following))
            if machine.isAccepting[following], joined[other] != stamp {
              joined[other] = stamp
              try builder.addEdge(from: source, to: other)
            }
          }
        }
        layer = next
      }
    }
    return builder.graph()
  }
}
