/// An undirected network of nodes, or of groups of nodes, in which communities are sought.
struct CommunityNetwork: Sendable {
  /// An arc each way; a self-loop is one arc with the weight of the edges inside the group.
  let arcs: Adjacency
  /// The weight of each node's edges, self-loops twice.
  let strengths: [Double]
  /// The sum of all strengths, twice the weight of all edges.
  let total: Double

  var nodeCount: Int { strengths.count }

  /// The inner nodes of a graph; edges of a directed graph lose their direction, those of a pair
  /// are summed.
  ///
  /// - Complexity: O(*nodes* + *edges*).
  /// - Throws: `GraphError.invalidWeight` for a negative weight, `GraphError.weightsTooLarge`.
  init(of graph: Graph) throws(GraphError) {
    try graph.requireNoNegativeWeights()
    self.init(graph.isDirected ? CommunityNetwork.bothWays(graph) : graph.forward)
    guard total.isFinite else { throw .weightsTooLarge(measure: "modularity") }
  }

  private init(_ arcs: Adjacency) {
    var strengths = [Double](repeating: 0, count: arcs.offsets.count - 1)
    for node in strengths.indices {
      var sum = 0.0
      for arc in arcs.row(of: node) {
        sum += Int(arcs.neighbours[arc]) == node ? 2 * arcs.weights[arc] : arcs.weights[arc]
      }
      strengths[node] = sum
    }
    self.init(arcs, strengths: strengths)
  }

  private init(_ arcs: Adjacency, strengths: [Double]) {
    self.arcs = arcs
    self.strengths = strengths
    total = strengths.reduce(0, +)
  }

  /// Merges the rows of arcs out and in, which are both sorted.
  private static func bothWays(_ graph: Graph) -> Adjacency {
    let out = graph.forward
    let into = graph.backward
    var arcs = Adjacency()
    arcs.offsets.reserveCapacity(graph.nodeCount + 1)
    arcs.neighbours.reserveCapacity(2 * out.neighbours.count)
    arcs.weights.reserveCapacity(2 * out.neighbours.count)
    for node in 0..<graph.nodeCount {
      var (one, oneEnd) = (Int(out.offsets[node]), Int(out.offsets[node + 1]))
      var (two, twoEnd) = (Int(into.offsets[node]), Int(into.offsets[node + 1]))
      while one < oneEnd || two < twoEnd {
        let there = one < oneEnd ? out.neighbours[one] : .max
        let back = two < twoEnd ? into.neighbours[two] : .max
        var weight = 0.0
        if there <= back {
          weight = out.weights[one]
          one += 1
        }
        if back <= there {
          // A self-loop stands in both rows and is one edge.
          if Int(back) != node { weight += into.weights[two] }
          two += 1
        }
        arcs.neighbours.append(min(there, back))
        arcs.weights.append(weight)
      }
      arcs.offsets.append(Int32(arcs.neighbours.count))
    }
    return arcs
  }

  /// The network between the groups of `labels`, which are all of 0..<`count`.
  ///
  /// - Complexity: O(*nodes* + *edges*).
  func grouped(by labels: [Int32], count: Int) -> CommunityNetwork {
    let members = Members(of: labels, count: count)
    var rowStarts: [Int32] = [0]
    rowStarts.reserveCapacity(count + 1)
    var sums = [Double](repeating: 0, count: count)
    var placeBuffer = [Int32](repeating: -1, count: count)
    var neighbourBuffer = [Int32](repeating: 0, count: arcs.neighbours.count)
    var weightBuffer = [Double](repeating: 0, count: arcs.neighbours.count)
    let offsets = arcs.offsets.span
    let neighbours = arcs.neighbours.span
    let weights = arcs.weights.span
    let labels = labels.span
    let nodes = members.nodes.span
    var places = placeBuffer.mutableSpan
    var groupedNeighbours = neighbourBuffer.mutableSpan
    var groupedWeights = weightBuffer.mutableSpan
    var kept = 0
    // All arcs are within the arrays, all neighbours have labels, all labels are below `count`, and
    // no more arcs are kept than looked at.
    for group in 0..<count {
      let rowStart = kept
      for member in members.row(of: group) {
        let node = Int(nodes[unchecked: member])
        sums[group] += strengths[node]
        for arc in Int(offsets[unchecked: node])..<Int(offsets[unchecked: node + 1]) {
          let other = Int(neighbours[unchecked: arc])
          let label = Int(labels[unchecked: other])
          var weight = weights[unchecked: arc]
          // Edges inside come twice, self-loops once.
          if label == group && other != node { weight /= 2 }
          let place = Int(places[unchecked: label])
          if place >= rowStart {
            groupedWeights[unchecked: place] += weight
          } else {
            places[unchecked: label] = Int32(kept)
            groupedNeighbours[unchecked: kept] = Int32(label)
            groupedWeights[unchecked: kept] = weight
            kept += 1
          }
        }
      }
      rowStarts.append(Int32(kept))
    }
    return CommunityNetwork(
      Adjacency(rowStarts, Array(neighbourBuffer[..<kept]), Array(weightBuffer[..<kept])),
      strengths: sums)
  }

  /// Makes a community of each part of one that its edges of more than weight 0 join.
  ///
  /// - Complexity: O(*nodes* + *edges*).
  func splitIntoConnected(_ labels: [Int32]) -> [Int32] {
    var parts = [Int32](repeating: -1, count: labels.count)
    var queue: [Int32] = []
    for first in labels.indices where parts[first] < 0 {
      parts[first] = Int32(first)
      queue.append(Int32(first))
      while let node = queue.popLast() {
        for arc in arcs.row(of: Int(node)) where arcs.weights[arc] > 0 {
          let other = arcs.neighbours[arc]
          guard parts[Int(other)] < 0, labels[Int(other)] == labels[first] else { continue }
          parts[Int(other)] = Int32(first)
          queue.append(other)
        }
      }
    }
    return parts
  }

  /// The modularity of communities, whose numbers are below the number of nodes.
  ///
  /// - Complexity: O(*nodes* + *edges*).
  func modularity(of labels: [Int32], resolution: Double) -> Double {
    guard total > 0 else { return 0 }
    var strengthOf = [Double](repeating: 0, count: nodeCount)
    var inside = 0.0
    for node in 0..<nodeCount {
      strengthOf[Int(labels[node])] += strengths[node]
      for arc in arcs.row(of: node) {
        let other = Int(arcs.neighbours[arc])
        guard labels[other] == labels[node] else { continue }
        inside += other == node ? 2 * arcs.weights[arc] : arcs.weights[arc]
      }
    }
    let expected = strengthOf.reduce(0) { $0 + $1 / total * ($1 / total) }
    return inside / total - resolution * expected
  }
}

/// The nodes of each group: those of group *g* are `nodes[row(of: g)]`, rising.
struct Members {
  private var offsets: [Int32]
  private(set) var nodes: [Int32]

  init(of labels: [Int32], count: Int) {
    var next = [Int32](repeating: 0, count: count + 1)
    for label in labels { next[Int(label) + 1] += 1 }
    for group in 0..<count { next[group + 1] += next[group] }
    offsets = next
    nodes = [Int32](repeating: 0, count: labels.count)
    for (node, label) in labels.enumerated() {
      nodes[Int(next[Int(label)])] = Int32(node)
      next[Int(label)] += 1
    }
  }

  func row(of group: Int) -> Range<Int> { Int(offsets[group])..<Int(offsets[group + 1]) }
}

/// Numbers the labels in use 0, 1, 2 … in the order of the nodes, and returns how many there are.
///
/// - Precondition: all labels are below the number of nodes.
func renumber(_ labels: inout [Int32]) -> Int {
  var numbers = [Int32](repeating: -1, count: labels.count)
  var count = 0
  for node in labels.indices {
    let label = Int(labels[node])
    if numbers[label] < 0 {
      numbers[label] = Int32(count)
      count += 1
    }
    labels[node] = numbers[label]
  }
  return count
}
