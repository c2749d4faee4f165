/// The order in which nodes are written. It decides where Graphviz begins, which of two opposite
/// lines runs forward, and so how tangled the drawing gets.
struct NodeOrder: Sendable, Equatable {
  /// Every node once: the cards by their place in the plan, then the diamonds.
  var nodes: [Int]

  /// Different orders that are worth a try: by strength, who acts before who is acted upon and the
  /// reverse, who has many lines before who has few and the reverse, each with the mediations behind
  /// and in front of the cards.
  static func all(for lines: [ChartLine], cards: Int, diamonds: Int) -> [NodeOrder] {
    var sent = [Int](repeating: 0, count: cards)
    var received = sent
    for line in lines {
      if case .card(let place) = line.tail { sent[place.card] += 1 }
      if case .card(let place) = line.head { received[place.card] += 1 }
    }
    let keys: [(Int) -> Int] = [
      { _ in 0 }, { received[$0] - sent[$0] }, { sent[$0] - received[$0] },
      { -sent[$0] - received[$0] }, { sent[$0] + received[$0] },
    ]
    let mediations = Array(cards..<cards + diamonds)
    var orders: [NodeOrder] = []
    for key in keys {
      let sorted = (0..<cards).sorted { (key($0), $0) < (key($1), $1) }
      for order in [NodeOrder(nodes: sorted + mediations), NodeOrder(nodes: mediations + sorted)]
      where !orders.contains(order) {
        orders.append(order)
      }
    }
    return orders
  }
}
