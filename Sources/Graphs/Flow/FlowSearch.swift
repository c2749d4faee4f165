/// A flow between two inner nodes that grows until nothing more goes through.
///
/// Dinic's phases: layers of nodes by their distance, searched from both ends at once so that most
/// of a big graph is never looked at, then a flow through the layers that leaves no way in them
/// open. What is left of an arc and what can be sent back over it are kept beside the frozen arcs,
/// once in the order of each adjacency, so that no residual graph is built.
///
/// - Complexity: O(*nodes*² × *edges*); in practice a few searches.
/// - Source: Dinic (1970), *Algorithm for solution of a problem of maximum flow in networks*.
struct FlowSearch: Sendable {
  private let forward: Adjacency
  private let backward: Adjacency
  private let source: Int
  private let target: Int
  /// What runs over each arc, in the order of `forward` and in the order of `backward`.
  private(set) var flows: [Double]
  private var mirrored: [Double]
  /// 0 for nodes not seen; 1, 2 … from the source on; …, −2, −1 towards the target.
  private var layers: [Int32]
  private var seenForward: [Int32] = []
  private var seenBackward: [Int32] = []
  /// The layer of the source's side from which an arc crosses, and the layer it crosses to.
  private var lastForward: Int32 = 1
  private var firstBackward: Int32 = -1
  /// The next way out of each node to try: its arcs out, then its arcs in.
  private var turns: [Int32]

  /// What is left of an arc counts as nothing below this share of what it carries.
  private static let rounding = 1e-12

  private static let deadEnd = Int32.min

  init(from source: Int, to target: Int, in graph: Graph, capacity: Capacity) {
    self.source = source
    self.target = target
    var forward = graph.forward
    var backward = graph.backward
    if capacity == .one {
      let ones = [Double](repeating: 1, count: forward.weights.count)
      forward.weights = ones
      backward.weights = ones
    }
    self.forward = forward
    self.backward = backward
    flows = [Double](repeating: 0, count: forward.neighbours.count)
    mirrored = flows
    layers = [Int32](repeating: 0, count: graph.nodeCount)
    turns = layers
  }

  /// Sends as much as goes through.
  ///
  /// - Returns: the sum of all that was sent.
  mutating func maximize() -> Double {
    var sum = 0.0
    while findLayers() { sum += sendThroughLayers() }
    return sum
  }

  /// Whether each inner node can still be reached from the source: the smallest source's side of
  /// all least cuts, once the flow is greatest.
  mutating func sourceSide() -> [Bool] {
    forgetLayers()
    layers[source] = 1
    seenForward.append(Int32(source))
    var place = 0
    while place < seenForward.count {
      _ = look(from: Int(seenForward[place]), into: 2, towards: .max)
      place += 1
    }
    return layers.map { $0 != 0 }
  }

  @inline(__always)
  private func isOpen(_ flow: Double, _ capacity: Double) -> Bool {
    capacity - flow > Self.rounding * capacity
  }

  // MARK: Layers

  private mutating func forgetLayers() {
    for node in seenForward { layers[Int(node)] = 0 }
    for node in seenBackward { layers[Int(node)] = 0 }
    seenForward.removeAll(keepingCapacity: true)
    seenBackward.removeAll(keepingCapacity: true)
  }

  /// Grows layers from both ends, the end with less to look at first, until they touch.
  ///
  /// - Returns: whether a way is open.
  private mutating func findLayers() -> Bool {
    forgetLayers()
    layers[source] = 1
    layers[target] = -1
    seenForward.append(Int32(source))
    seenBackward.append(Int32(target))
    lastForward = 1
    firstBackward = -1
    var outer = 0..<1
    var inner = 0..<1
    while !outer.isEmpty, !inner.isEmpty {
      var touch = false
      if work(seenForward[outer]) <= work(seenBackward[inner]) {
        for place in outer {
          let node = Int(seenForward[place])
          if look(from: node, into: lastForward + 1, towards: firstBackward) { touch = true }
        }
        guard !touch else { break }
        lastForward += 1
        outer = outer.upperBound..<seenForward.count
      } else {
        for place in inner {
          let node = Int(seenBackward[place])
          if lookBack(from: node, into: firstBackward - 1, towards: lastForward) { touch = true }
        }
        guard !touch else { break }
        firstBackward -= 1
        inner = inner.upperBound..<seenBackward.count
      }
    }
    guard !outer.isEmpty, !inner.isEmpty else { return false }
    for node in seenForward { turns[Int(node)] = 0 }
    for node in seenBackward { turns[Int(node)] = 0 }
    return true
  }

  private func work(_ nodes: ArraySlice<Int32>) -> Int {
    nodes.reduce(0) { $0 + forward.row(of: Int($1)).count + backward.row(of: Int($1)).count }
  }

  /// Puts the unseen nodes that more can be sent to from `node` into a layer.
  ///
  /// - Returns: whether one of them stands in the layer `meeting`.
  private mutating func look(from node: Int, into layer: Int32, towards meeting: Int32) -> Bool {
    var touches = false
    for arc in forward.row(of: node) where isOpen(flows[arc], forward.weights[arc]) {
      let next = Int(forward.neighbours[arc])
      if layers[next] == 0 {
        layers[next] = layer
        seenForward.append(Int32(next))
      } else if layers[next] == meeting {
        touches = true
      }
    }
    for arc in backward.row(of: node) where mirrored[arc] > 0 {
      let next = Int(backward.neighbours[arc])
      if layers[next] == 0 {
        layers[next] = layer
        seenForward.append(Int32(next))
      } else if layers[next] == meeting {
        touches = true
      }
    }
    return touches
  }

  /// The same against the arcs: nodes that can send more to `node`.
  private mutating func lookBack(
    from node: Int, into layer: Int32, towards meeting: Int32
  ) -> Bool {
    var touches = false
    for arc in backward.row(of: node) where isOpen(mirrored[arc], backward.weights[arc]) {
      let next = Int(backward.neighbours[arc])
      if layers[next] == 0 {
        layers[next] = layer
        seenBackward.append(Int32(next))
      } else if layers[next] == meeting {
        touches = true
      }
    }
    for arc in forward.row(of: node) where flows[arc] > 0 {
      let next = Int(forward.neighbours[arc])
      if layers[next] == 0 {
        layers[next] = layer
        seenBackward.append(Int32(next))
      } else if layers[next] == meeting {
        touches = true
      }
    }
    return touches
  }

  // MARK: Sending

  /// A step of the way that is tried: an arc out of a node, or an arc in, over which flow is sent
  /// back.
  private struct Step {
    var node: Int
    var arc: Int
    var isBack: Bool
    /// How much can take the step.
    var room: Double
  }

  /// Sends flow along ways of the layers until none is open.
  private mutating func sendThroughLayers() -> Double {
    var sum = 0.0
    var way: [Step] = []
    var node = source
    while true {
      if node == target {
        var amount = Double.infinity
        for step in way { amount = min(amount, step.room) }
        sum += amount
        // Goes on from the first step that is now full.
        var kept = way.count
        for place in way.indices.reversed() {
          send(amount, over: way[place])
          way[place].room -= amount
          if !(way[place].room > Self.rounding * amount) { kept = place }
        }
        node = way[kept].node
        way.removeSubrange(kept...)
      }
      if let step = nextStep(from: node) {
        way.append(step)
        node = Int(step.isBack ? backward.neighbours[step.arc] : forward.neighbours[step.arc])
      } else {
        layers[node] = Self.deadEnd
        guard let step = way.popLast() else { return sum }
        node = step.node
        turns[node] += 1
      }
    }
  }

  /// The next step from `node` into the next layer; the turn stays until it is used up.
  private mutating func nextStep(from node: Int) -> Step? {
    let layer = layers[node]
    let following = layer == lastForward ? firstBackward : layer + 1
    let out = forward.row(of: node)
    let into = backward.row(of: node)
    var turn = Int(turns[node])
    while turn < out.count {
      let arc = out.lowerBound + turn
      if layers[Int(forward.neighbours[arc])] == following {
        let flow = flows[arc]
        let capacity = forward.weights[arc]
        if isOpen(flow, capacity) {
          turns[node] = Int32(turn)
          return Step(node: node, arc: arc, isBack: false, room: capacity - flow)
        }
      }
      turn += 1
    }
    while turn < out.count + into.count {
      let arc = into.lowerBound + turn - out.count
      if mirrored[arc] > 0, layers[Int(backward.neighbours[arc])] == following {
        turns[node] = Int32(turn)
        return Step(node: node, arc: arc, isBack: true, room: mirrored[arc])
      }
      turn += 1
    }
    turns[node] = Int32(turn)
    return nil
  }

  private mutating func send(_ amount: Double, over step: Step) {
    if step.isBack {
      let other = Int(backward.neighbours[step.arc])
      let left = mirrored[step.arc] - amount
      mirrored[step.arc] = left > Self.rounding * amount ? left : 0
      if let arc = forward.arc(from: other, to: step.node) { flows[arc] = mirrored[step.arc] }
    } else {
      let other = Int(forward.neighbours[step.arc])
      flows[step.arc] += amount
      if let arc = backward.arc(from: other, to: step.node) { mirrored[arc] = flows[step.arc] }
    }
  }
}
