/// Finds the order of nodes and slots that leaves the drawing least tangled, by laying it out
/// several times.
struct Arrangement: Sendable {
  /// How many orders of nodes are tried.
  var nodeOrders: Int
  /// How often all orders of slots are tried, each time after the best of the time before.
  var rounds: Int
  /// How often the slots of two crossing lines are exchanged, to see whether that helps.
  var exchanges: Int

  /// As much as takes about a tenth of a second for a chart of the usual size, judged by the size
  /// and not by the clock, so that the same chart always comes out the same.
  init(for lines: Int) {
    nodeOrders = lines <= 40 ? 10 : lines <= 150 ? 4 : 1
    rounds = lines <= 40 ? 2 : lines <= 150 ? 1 : 0
    exchanges = lines <= 40 ? 6 : 0
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
    var start: Candidate?
    for order in orders {
      let next = try await candidate(order, Slots(), design)
      if next.tangle.cost < start?.tangle.cost ?? .infinity { start = next }
    }
    guard let start else { return try await quickly(design) }
    let best = try await exchanged(try await slotted(start, design), design)
    return design.document(best.order, best.slots)
  }

  /// One layout to see where lines run, and slots after it.
  private func quickly(_ design: ChartDesign) async throws(ChartError) -> DOTDocument {
    let order = design.nodeOrders[0]
    let geometry = try await Graphviz.shared.geometry(of: design.document(order).sketch)
    return design.document(order, design.slots(after: geometry, order: .byMiddle))
  }

  /// The best of several orders of slots. Lines without slots end anywhere, so the start itself
  /// does not count.
  private func slotted(
    _ start: Candidate, _ design: ChartDesign
  ) async throws(ChartError) -> Candidate {
    var best = start
    for round in 0..<rounds {
      var leader: Candidate?
      for order in Slots.Order.allCases {
        let slots = design.slots(after: best.geometry, order: order)
        let next = try await candidate(best.order, slots, design)
        if next.tangle.cost < leader?.tangle.cost ?? .infinity { leader = next }
      }
      guard let leader, round == 0 || leader.tangle.cost < best.tangle.cost else { break }
      best = leader
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
    let geometry = try await Graphviz.shared.geometry(of: design.document(order, slots).sketch)
    return Candidate(order: order, slots: slots, geometry: geometry, tangle: Tangle(of: geometry))
  }
}

extension ChartDesign {
  /// The drawing with every line in its slot.
  func arranged() async throws(ChartError) -> DOTDocument {
    try await Arrangement(for: lineCount).document(of: self)
  }
}
