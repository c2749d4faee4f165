/// Finds the order of slots that leaves the drawing least tangled, by laying it out several times.
struct Arrangement: Sendable {
  /// How often all orders are tried, each time after the best of the time before.
  var rounds = 2
  /// How often crossing neighbours are exchanged.
  var exchanges = 8

  private struct Candidate {
    var slots: Slots
    var document: DOTDocument
    var geometry: Geometry
    var tangle: Tangle
  }

  /// The drawing as it is to be rendered.
  func document(of design: ChartDesign) async throws(ChartError) -> DOTDocument {
    var geometry = try await Graphviz.shared.geometry(of: design.document())
    guard design.isSmall else {
      return design.document(design.slots(after: geometry, order: .byApproach))
    }
    var best: Candidate?
    for _ in 0..<rounds {
      var leader: Candidate?
      for order in Slots.Order.allCases {
        let next = try await candidate(design.slots(after: geometry, order: order), design)
        if next.tangle.cost < leader?.tangle.cost ?? .infinity { leader = next }
      }
      guard let leader, leader.tangle.cost < best?.tangle.cost ?? .infinity else { break }
      best = leader
      geometry = leader.geometry
    }
    guard var best else { return design.document() }
    var tries = exchanges
    var moves = design.exchanges(best.slots, best.tangle)
    while tries > 0, !moves.isEmpty {
      tries -= 1
      let next = try await candidate(moves.removeFirst(), design)
      guard next.tangle.cost < best.tangle.cost else { continue }
      best = next
      moves = design.exchanges(best.slots, best.tangle)
    }
    return best.document
  }

  private func candidate(
    _ slots: Slots, _ design: ChartDesign
  ) async throws(ChartError) -> Candidate {
    let document = design.document(slots)
    let geometry = try await Graphviz.shared.geometry(of: document)
    return Candidate(
      slots: slots, document: document, geometry: geometry, tangle: Tangle(of: geometry))
  }
}
