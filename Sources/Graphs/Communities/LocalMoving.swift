/// Moves single nodes to the community in which they raise modularity most.
///
/// Only nodes next to one that has moved are looked at again; when a second pass moves none, no
/// single move helps.
///
/// - Source: Blondel and others (2008); the queue from Traag, Waltman, van Eck (2019), algorithm
///   A.2.
struct LocalMoving: Sendable {
  var resolution: Double

  /// Gains below this part of a node's strength are rounding.
  private var smallest: Double { 1e-12 * max(1, resolution) }

  /// Moves nodes, first in the given order, and says whether any has moved.
  ///
  /// - Precondition: labels are below the number of nodes; `order` has each node once.
  func move(
    _ network: CommunityNetwork, from labels: inout [Int32], order: [Int32]
  ) -> Bool {
    let count = network.nodeCount
    guard network.total > 0 else { return false }
    var strengthOf = [Double](repeating: 0, count: count)
    var sizeOf = [Int32](repeating: 0, count: count)
    for node in 0..<count {
      strengthOf[Int(labels[node])] += network.strengths[node]
      sizeOf[Int(labels[node])] += 1
    }
    var free = (0..<Int32(count)).filter { sizeOf[Int($0)] == 0 }
    let offsets = network.arcs.offsets.span
    let neighbours = network.arcs.neighbours.span
    let weights = network.arcs.weights.span
    let strengths = network.strengths.span
    let smallest = smallest
    var longest = 0
    for node in 0..<count { longest = max(longest, Int(offsets[node + 1] - offsets[node])) }
    var seenBuffer = [Int32](repeating: 0, count: longest)
    var weightBuffer = [Double](repeating: 0, count: count)
    var queueBuffer = order
    var waitingBuffer = [Bool](repeating: true, count: count)
    var seen = seenBuffer.mutableSpan
    var weightTo = weightBuffer.mutableSpan
    var queue = queueBuffer.mutableSpan
    var isWaiting = waitingBuffer.mutableSpan
    var label = labels.mutableSpan
    var strength = strengthOf.mutableSpan
    var size = sizeOf.mutableSpan
    var first = 0
    var waiting = count
    var hasMoved = false
    // All nodes and labels are below `count`, the size of all buffers; `seen` holds a row at most.
    // A node waits once at most, so that the queue is a ring of `count` places.
    while waiting > 0 {
      let node = Int(queue[unchecked: first])
      first = first + 1 == count ? 0 : first + 1
      waiting -= 1
      isWaiting[unchecked: node] = false

      let row = Int(offsets[unchecked: node])..<Int(offsets[unchecked: node + 1])
      var seenCount = 0
      for arc in row {
        let other = Int(neighbours[unchecked: arc])
        guard other != node else { continue }
        let there = label[unchecked: other]
        let weight = weightTo[unchecked: Int(there)]
        if weight == 0 {
          seen[unchecked: seenCount] = there
          seenCount += 1
        }
        weightTo[unchecked: Int(there)] = weight + weights[unchecked: arc]
      }
      let own = label[unchecked: node]
      let mine = strengths[unchecked: node]
      let share = resolution * mine / network.total
      let stay =
        weightTo[unchecked: Int(own)] - share * (strength[unchecked: Int(own)] - mine)
      weightTo[unchecked: Int(own)] = 0
      var best = own
      var most = stay + smallest * mine
      for place in 0..<seenCount {
        let there = seen[unchecked: place]
        let gain =
          weightTo[unchecked: Int(there)] - share * strength[unchecked: Int(there)]
        weightTo[unchecked: Int(there)] = 0
        if gain > most && there != own {
          most = gain
          best = there
        }
      }
      if most < 0, size[unchecked: Int(own)] > 1, let empty = free.popLast() { best = empty }
      guard best != own else { continue }
      hasMoved = true
      label[unchecked: node] = best
      strength[unchecked: Int(own)] -= mine
      strength[unchecked: Int(best)] += mine
      size[unchecked: Int(own)] -= 1
      size[unchecked: Int(best)] += 1
      if size[unchecked: Int(own)] == 0 { free.append(own) }
      for arc in row {
        let other = Int(neighbours[unchecked: arc])
        guard !isWaiting[unchecked: other], label[unchecked: other] != best else { continue }
        isWaiting[unchecked: other] = true
        let last = first + waiting
        queue[unchecked: last >= count ? last - count : last] = Int32(other)
        waiting += 1
      }
    }
    return hasMoved
  }
}
