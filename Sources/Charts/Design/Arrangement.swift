import Graphviz

/// Finds the order of nodes and slots that leaves the drawing least tangled, by laying it out
/// several times.
struct Arrangement: Sendable {
  /// How many orders of nodes are tried.
  var nodeOrders: Int
  /// How many of them, the least tangled, are tried with slots.
  var finalists: Int
  /// How often all orders of slots are tried, each time after the best of the time before.
  var rounds: Int
  /// Distances between slots that are tried besides the usual one.
  var pitches: [Int] = []
  /// How often the slots of two crossing lines are exchanged, to see whether that helps.
  var exchanges: Int

  /// As much as takes about a tenth of a second for a chart of the usual size, judged by the size
  /// and not by the clock, so that the same chart always comes out the same.
  init(for lines: Int) {
    if lines <= 40 { pitches = [24, 32, 44] }
    switch lines {
    case ...20: (nodeOrders, finalists, rounds, exchanges) = (10, 5, 2, 12)
    case ...40: (nodeOrders, finalists, rounds, exchanges) = (10, 2, 2, 10)
    case ...150: (nodeOrders, finalists, rounds, exchanges) = (4, 1, 1, 0)
    default: (nodeOrders, finalists, rounds, exchanges) = (1, 1, 0, 0)
    }
  }

  private struct Candidate {
    var order: NodeOrder
    var slots = Slots()
    var geometry: Geometry
    var tangle: Tangle
  }

  /// The drawing as it is to be rendered.
  func document(of design: ChartDesign) async throws(ChartError) -> DOTDocument {
    let orders = design.nodeOrders.prefix(nodeOrders)
    guard rounds > 0, orders.count > 1 else { return try await quickly(design) }
    var starts: [Candidate] = []
    for order in orders { starts.append(try await candidate(order, Slots(), design)) }
    // Lines without slots end anywhere: what this tells of the order of nodes is only a hint.
    starts.sort { $0.tangle.cost < $1.tangle.cost }
    var best = try await slotted(starts[0], design)
    for start in starts.dropFirst().prefix(finalists - 1) {
      let next = try await slotted(start, design)
      if next.tangle.cost < best.tangle.cost { best = next }
    }
    for _ in 1..<rounds {
      let next = try await slotted(best, design)
      guard next.tangle.cost < best.tangle.cost else { break }
      best = next
    }
    best = try await exchanged(try await spread(best, design), design)
    return design.document(best.order, best.slots)
  }

  /// One layout to see where lines run, and slots after it.
  private func quickly(_ design: ChartDesign) async throws(ChartError) -> DOTDocument {
    let start = try await candidate(design.nodeOrders[0], Slots(), design)
    let slots = design.slots(after: start.geometry, order: .byMiddle)
    return design.document(start.order, slots)
  }

  /// The best of several orders of slots after an earlier layout.
  private func slotted(
    _ start: Candidate, _ design: ChartDesign
  ) async throws(ChartError) -> Candidate {
    var best: Candidate?
    for order in Slots.Order.allCases {
      let slots = design.slots(after: start.geometry, order: order)
      let next = try await candidate(start.order, slots, design)
      if next.tangle.cost < best?.tangle.cost ?? .infinity { best = next }
    }
    return best ?? start
  }

  /// The drawing with its slots as far apart as helps.
  private func spread(
    _ start: Candidate, _ design: ChartDesign
  ) async throws(ChartError) -> Candidate {
    var best = start
    for pitch in pitches {
      var slots = start.slots
      slots.pitch = pitch
      let next = try await candidate(start.order, slots, design)
      if next.tangle.cost < best.tangle.cost { best = next }
    }
    return best
  }

  /// The drawing with slots exchanged wherever that turns out to help.
  private func exchanged(
    _ start: Candidate, _ design: ChartDesign
  ) async throws(ChartError) -> Candidate {
    var best = start
    var tries = exchanges
    var moves = design.exchanges(best.slots, best.tangle)
    while tries > 0, !moves.isEmpty {
      tries -= 1
      let next = try await candidate(best.order, moves.removeFirst(), design)
      guard next.tangle.cost < best.tangle.cost else { continue }
      best = next
      moves = design.exchanges(best.slots, best.tangle)
    }
    return best
  }

  private func candidate(
    _ order: NodeOrder, _ slots: Slots, _ design: ChartDesign
  ) async throws(ChartError) -> Candidate {
    let geometry = try await Graphviz.shared.geometry(of: design.sketch(order, slots))
    return Candidate(order: order, slots: slots, geometry: geometry, tangle: Tangle(of: geometry))
  }
}

extension ChartDesign {
  /// The drawing with every line in its slot.
  func arranged() async throws(ChartError) -> DOTDocument {
    try await Arrangement(for: lineCount).document(of: self)
  }
}
