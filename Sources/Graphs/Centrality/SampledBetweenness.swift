#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Betweenness estimated from the shortest paths that begin at some nodes, each as likely as any
/// other, with the error to expect.
///
/// - Complexity: as `Betweenness`, times the share of nodes drawn.
/// - Source: Brandes, Pich (2007), *Centrality estimation in large networks*; Hoeffding (1963) for
///   the bound.
public struct SampledBetweenness: Sendable {
  /// Where paths begin.
  public enum Sources: Sendable {
    /// So many nodes drawn at random, none twice; all nodes if there are not as many.
    case drawn(Int)
    /// These nodes, none twice. Errors hold as far as they are as good as drawn.
    case given([Int])
  }

  /// What a sample says of the betweenness of each node.
  public struct Estimate: Sendable {
    /// In the unit of `Betweenness`; on average over all samples they are its scores.
    public let scores: [Double]
    /// How far each score lies from the exact one, in the root of the mean square, as the sample
    /// itself lets expect: about one in three is off by more, one in twenty by more than twice as
    /// much. 0 if all nodes are sources, infinite if only one of several is. A score of 0 with an
    /// error of 0 may be that of a node that no path from the sources happens to meet.
    public let standardErrors: [Double]
    /// The nodes at which paths begin.
    public let sources: [Int]
    fileprivate let pairShare: Double

    /// No score is further from the exact one than this, with the given chance for all nodes at
    /// once, whatever the graph. It is far larger than most errors.
    ///
    /// - Precondition: `confidence` is in 0..<1.
    public func bound(confidence: Double = 0.95) -> Double {
      precondition((0..<1).contains(confidence), "a chance below 1")
      let count = Double(scores.count)
      guard sources.count < scores.count, count > 2 else { return 0 }
      let range = count * (count - 2) * pairShare
      return range * (log(2 * count / (1 - confidence)) / 2 / Double(sources.count)).squareRoot()
    }
  }

  /// Whether an edge counts as one step or by its weight.
  public var length = Length.hops
  /// From which nodes paths are looked for.
  public var sources = Sources.drawn(256)
  /// Sources are drawn with this seed.
  public var seed: UInt64 = 1
  /// How many threads work at once. The result does not depend on it.
  public var threads = 1

  public init() {}

  /// Returns scores in the unit of `Betweenness`, neither normalised nor with the ends of paths
  /// counted.
  ///
  /// - Throws: `GraphError.noSuchNode` for a given source, `GraphError.lengthNotPositive` by
  ///   weight, if an edge has no positive length; `GraphError.tooManyPaths`.
  /// - Precondition: there is a source, if there is a node; no source is given twice.
  public func estimate(of graph: Graph) throws(GraphError) -> Estimate {
    if length == .weight { try graph.requirePositiveLengths(for: "betweenness") }
    let chosen = try chosenSources(in: graph)
    let pairShare = graph.isDirected ? 1 : 0.5
    let batches = batches(of: chosen.map { Int(graph.inner[$0]) })
    let sums = try PathShares(length: length, threads: threads).scores(fromEach: batches, in: graph)
    var total = [Double](repeating: 0, count: graph.nodeCount)
    for sum in sums {
      for node in total.indices { total[node] += sum[node] }
    }

    let count = Double(graph.nodeCount)
    let drawn = Double(chosen.count)
    var squares = [Double](repeating: 0, count: graph.nodeCount)
    for (batch, sum) in zip(batches, sums) {
      let part = Double(batch.count) / drawn
      for node in squares.indices {
        let off = sum[node] - part * total[node]
        squares[node] += off * off
      }
    }
    let scale = count / drawn * pairShare
    // Batches are parts of a sample without replacement: the more of all nodes, the surer.
    let rest = 1 - drawn / count
    let spread = Double(batches.count) / Double(batches.count - 1) * rest
    let errors = squares.map { square in
      if rest <= 0 { return 0.0 }
      return batches.count > 1 ? scale * (spread * square).squareRoot() : .infinity
    }
    return Estimate(
      scores: graph.inGivenOrder(total.map { $0 * scale }),
      standardErrors: graph.inGivenOrder(errors), sources: chosen, pairShare: pairShare)
  }

  private func chosenSources(in graph: Graph) throws(GraphError) -> [Int] {
    switch sources {
    case .given(let nodes):
      for node in nodes { try graph.require(node: node) }
      precondition(Set(nodes).count == nodes.count, "no source twice")
      precondition(!nodes.isEmpty || graph.nodeCount == 0, "at least one source")
      return nodes
    case .drawn(let count):
      precondition(count > 0 || graph.nodeCount == 0, "at least one source")
      var random = SeededGenerator(seed: seed)
      var nodes = Array(0..<graph.nodeCount)
      let drawn = min(count, nodes.count)
      for place in 0..<drawn {
        nodes.swapAt(place, Int.random(in: place..<nodes.count, using: &random))
      }
      return Array(nodes[..<drawn])
    }
  }

  /// Up to 16 batches in the order of the sources, from whose differences errors are reckoned; by
  /// eights if there are enough, which a search can take at once.
  private func batches(of starts: [Int]) -> [[Int]] {
    let least = max(1, (starts.count + 15) / 16)
    let size = starts.count < 64 ? least : (least + 7) / 8 * 8
    return stride(from: 0, to: starts.count, by: size).map {
      Array(starts[$0..<min($0 + size, starts.count)])
    }
  }
}
