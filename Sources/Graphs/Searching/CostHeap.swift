/// A queue of nodes by cost, least first; equal costs leave in order of their nodes.
///
/// A binary heap that forgets nothing: a node whose cost falls is put in again, and whoever takes
/// nodes out skips those already done with.
struct CostHeap: NodeQueue {
  struct Entry: Sendable {
    var cost: Double
    var node: Int32

    @inline(__always)
    static func < (one: Entry, other: Entry) -> Bool {
      one.cost < other.cost || (one.cost == other.cost && one.node < other.node)
    }
  }

  private var entries: [Entry] = []

  /// The least cost in the queue.
  var least: Double? { entries.first?.cost }

  var count: Int { entries.count }

  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

  /// Takes out what is not worth keeping.
  ///
  /// - Complexity: O(*count*), and O(log *count*) for each that is kept.
  mutating func keep(_ isKept: (Entry) -> Bool) {
    let kept = entries.filter(isKept)
    entries.removeAll(keepingCapacity: true)
    for entry in kept { push(entry.node, cost: entry.cost) }
  }

  @inline(__always)
  mutating func push(_ node: Int32, cost: Double) {
    let entry = Entry(cost: cost, node: node)
    var place = entries.count
    entries.append(entry)
    var heap = entries.mutableSpan
    // Invariant: 0 <= above < place < count.
    while place > 0 {
      let above = (place - 1) / 2
      guard entry < heap[unchecked: above] else { break }
      heap[unchecked: place] = heap[unchecked: above]
      place = above
    }
    heap[unchecked: place] = entry
  }

  @inline(__always)
  mutating func popNode() -> Int32? { pop()?.node }

  @inline(__always)
  mutating func pop() -> Entry? {
    guard let first = entries.first else { return nil }
    let last = entries.removeLast()
    let count = entries.count
    guard count > 0 else { return first }
    var heap = entries.mutableSpan
    var place = 0
    // Invariant: place < count, and every child looked at is below count.
    while true {
      var child = 2 * place + 1
      guard child < count else { break }
      if child + 1 < count, heap[unchecked: child + 1] < heap[unchecked: child] { child += 1 }
      guard heap[unchecked: child] < last else { break }
      heap[unchecked: place] = heap[unchecked: child]
      place = child
    }
    heap[unchecked: place] = last
    return first
  }
}
