/// A queue of nodes by cost for searches whose steps are neither much shorter nor much longer than
/// each other: nodes of about the same cost share a bucket.
///
/// A bucket is not wider than the shortest step. So when the least bucket that is not empty is
/// opened, nothing can be put into it any more, and all costs in it are final, in whatever order
/// they leave.
///
/// - Complexity: O(1) to put in; to take out, O(1) and the empty buckets passed.
/// - Source: Denardo, Fox (1979), *Shortest-route methods: 1. Reaching, pruning, and buckets*.
struct BucketQueue: NodeQueue {
  private let bucketsPerCost: Double
  /// The last entry of each bucket; −1 if it is empty. The buckets are used in turn: no two of the
  /// costs that are in the queue at once are as far apart as all buckets together.
  private var last: [Int32]
  private var entries: [Entry] = []
  private var bucket = 0
  private var waiting = 0

  private struct Entry: Sendable {
    var node: Int32
    /// The entry before it in its bucket, or −1.
    var before: Int32
  }

  /// Nil if the lengths of `adjacency` are too different or paths may be too long for it.
  init?(over adjacency: Adjacency) {
    var shortest = Double.infinity
    var longest = 0.0
    let nodeCount = adjacency.offsets.count - 1
    for node in 0..<nodeCount {
      for arc in adjacency.row(of: node) where Int(adjacency.neighbours[arc]) != node {
        shortest = min(shortest, adjacency.weights[arc])
        longest = max(longest, adjacency.weights[arc])
      }
    }
    // The limit on the ratio keeps the buckets in the cache; that on the number of buckets in the
    // longest path lets rounding and the tolerance for ties stay far below the width of one.
    let ratio = longest / shortest
    guard shortest > 0, ratio <= 1000, ratio * Double(nodeCount) <= 1e9 else { return nil }
    bucketsPerCost = (1 + 1e-6) / shortest
    let count = 1 << (Int.bitWidth - (Int(ratio * (1 + 1e-6)) + 2).leadingZeroBitCount)
    last = [Int32](repeating: -1, count: count)
  }

  mutating func removeAll() {
    if waiting > 0 { for bucket in last.indices { last[bucket] = -1 } }
    entries.removeAll(keepingCapacity: true)
    bucket = 0
    waiting = 0
  }

  @inline(__always)
  mutating func push(_ node: Int32, cost: Double) {
    // A mask keeps the bucket below the count, a power of two.
    let place = Int(cost * bucketsPerCost) & (last.count - 1)
    entries.append(Entry(node: node, before: last[place]))
    last[place] = Int32(truncatingIfNeeded: entries.count - 1)
    waiting += 1
  }

  @inline(__always)
  mutating func popNode() -> Int32? {
    guard waiting > 0 else { return nil }
    while last[bucket] < 0 { bucket = (bucket + 1) & (last.count - 1) }
    let entry = entries[Int(last[bucket])]
    last[bucket] = entry.before
    waiting -= 1
    return entry.node
  }
}
