/// Adds up, start by start, what share of the shortest paths by length runs through each node.
///
/// The search writes down each arc that was on a shortest path when it was looked at, in the order
/// in which it reached their tails. Those that still are hand paths on, forwards, and credit back,
/// backwards.
///
/// - Complexity: O((*n* + *m*) log *m*) a start for *n* nodes and *m* arcs.
/// - Source: Brandes (2001), *A faster algorithm for betweenness centrality*.
struct LengthShares: ShareSum {
  static let lanes = 1

  var scores: ShareScores
  private var search: DistanceSearch
  private var steps = Steps()
  /// How many shortest paths lead from the start to each node; all 0 between starts.
  private var paths: [Double]
  /// All 0 between starts.
  private var credit: [Double]

  init(over adjacency: Adjacency) {
    search = DistanceSearch(over: adjacency)
    scores = ShareScores(over: adjacency)
    paths = scores.nodes
    credit = scores.nodes
  }

  mutating func add(_ starts: ArraySlice<Int>, in adjacency: Adjacency) {
    for start in starts {
      steps.all.removeAll(keepingCapacity: true)
      search.addLengths(from: start, in: adjacency, noting: &steps)
      paths[start] = 1
      Self.share(search, &steps.all, &paths, &credit)
      if !scores.arcs.isEmpty { addArcs(in: adjacency) }
      for node in search.reached {
        // No number times infinitely many paths: more than can be counted must not go unseen.
        scores.nodes[Int(node)] += credit[Int(node)] + 0 * paths[Int(node)]
        paths[Int(node)] = 0
        credit[Int(node)] = 0
      }
    }
  }

  private mutating func addArcs(in adjacency: Adjacency) {
    for step in steps.all {
      guard let arc = adjacency.arc(from: Int(step.tail), to: Int(step.head)) else { continue }
      let (tail, head) = (Int(step.tail), Int(step.head))
      scores.arcs[arc] += paths[tail] / paths[head] * (1 + credit[head])
    }
  }

  /// Hands on paths and credit, and keeps only the steps on shortest paths. An arc leads on only to a
  /// node reached later, so that lengths too
  /// small to change a sum close no circle.
  ///
  /// The buffers come one by one because they are written to side by side. Invariant: all nodes are
  /// below the node count, the size of each but `list`.
  private static func share(
    _ search: DistanceSearch, _ list: inout [Step], _ paths: inout [Double],
    _ credit: inout [Double]
  ) {
    let distances = search.distances.span
    let turns = search.turns.span
    var steps = list.mutableSpan
    var paths = paths.mutableSpan
    var credit = credit.mutableSpan
    var count = 0
    for place in 0..<steps.count {
      let step = steps[unchecked: place]
      let tail = Int(step.tail)
      let head = Int(step.head)
      guard turns[unchecked: head] > turns[unchecked: tail],
        Tolerance.equal(step.length, distances[unchecked: head])
      else { continue }
      paths[unchecked: head] += paths[unchecked: tail]
      steps[unchecked: count] = step
      count += 1
    }
    for place in stride(from: count - 1, through: 0, by: -1) {
      let step = steps[unchecked: place]
      let tail = Int(step.tail)
      let head = Int(step.head)
      // The ends of paths get no credit.
      guard turns[unchecked: tail] > 0 else { continue }
      credit[unchecked: tail] +=
        paths[unchecked: tail] / paths[unchecked: head] * (1 + credit[unchecked: head])
    }
    list.removeLast(list.count - count)
  }

  private struct Step: Sendable {
    var tail: Int32
    var head: Int32
    /// From the start over this arc.
    var length: Double
  }

  private struct Steps: StepList {
    var all: [Step] = []

    /// Distances only fall, so what is too long by more than the tolerance stays so.
    @inline(__always)
    mutating func look(from tail: Int32, to head: Int32, length: Double, known: Double) {
      if length <= known * (1 + 2 * Tolerance.relative) {
        all.append(Step(tail: tail, head: head, length: length))
      }
    }
  }
}
