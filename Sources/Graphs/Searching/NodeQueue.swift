/// A queue from which nodes come out in the order in which their distances are final.
protocol NodeQueue: Sendable {
  mutating func removeAll()
  /// Puts a node in, once more if it is in already, at a lower cost.
  mutating func push(_ node: Int32, cost: Double)
  /// Takes the next node out, as often as it was put in.
  mutating func popNode() -> Int32?
}
