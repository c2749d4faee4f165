/// Counts for each inner node how often it stands between two others, by the groups of the three.
///
/// First all pairs around a node are added, then `visit` takes away those that need no broker.
struct RoleTally: TriangleVisitor {
  private enum Role: Int, CaseIterable {
    case coordinator, consultant, gatekeeper, representative, liaison
  }

  private static let roleCount = Role.allCases.count

  /// By arc of `Ties`, and by inner node.
  private let ways: [UInt8]
  private let groups: [Int32]
  /// As many as there are roles for each inner node.
  private var counts: [Int]
  /// How many of each group lead to the node in hand, and how many it leads to.
  private var before: [Int]
  private var after: [Int]

  init(ways: [UInt8], groups: [Int32]) {
    self.ways = ways
    self.groups = groups
    counts = [Int](repeating: 0, count: groups.count * Self.roleCount)
    before = [Int](repeating: 0, count: Int(groups.max() ?? -1) + 1)
    after = before
  }

  func counts(of node: Int) -> BrokerageRoles.Counts {
    var result = BrokerageRoles.Counts()
    let row = counts[node * Self.roleCount..<(node + 1) * Self.roleCount]
    for (role, count) in zip(Role.allCases, row) {
      switch role {
      case .coordinator: result.coordinator = count
      case .consultant: result.consultant = count
      case .gatekeeper: result.gatekeeper = count
      case .representative: result.representative = count
      case .liaison: result.liaison = count
      }
    }
    return result
  }

  @inline(__always)
  private static func role(_ sender: Int32, _ broker: Int32, _ receiver: Int32) -> Role {
    switch (sender == broker, broker == receiver) {
    case (true, true): .coordinator
    case (true, false): .representative
    case (false, true): .gatekeeper
    case (false, false): sender == receiver ? .consultant : .liaison
    }
  }

  private mutating func add(_ count: Int, to node: Int, _ role: Role) {
    counts[node * Self.roleCount + role.rawValue] += count
  }

  /// Adds every pair of another node that leads to `node` and another that it leads to.
  mutating func addPairs(around node: Int, in adjacency: Adjacency) {
    let row = adjacency.row(of: node)
    let own = groups[node]
    var senders = 0
    var receivers = 0
    for arc in row {
      let group = groups[Int(adjacency.neighbours[arc])]
      if ways[arc] & Ties.back != 0 {
        before[Int(group)] += 1
        senders += 1
      }
      if ways[arc] & Ties.out != 0 {
        after[Int(group)] += 1
        receivers += 1
      }
      // Sender and receiver must be two.
      if ways[arc] == Ties.out | Ties.back { add(-1, to: node, Self.role(group, own, group)) }
    }
    let ownBefore = before[Int(own)]
    let ownAfter = after[Int(own)]
    add(ownBefore * ownAfter, to: node, .coordinator)
    add((senders - ownBefore) * ownAfter, to: node, .gatekeeper)
    add(ownBefore * (receivers - ownAfter), to: node, .representative)
    before[Int(own)] = 0
    after[Int(own)] = 0
    var alike = 0
    for arc in row {
      let group = Int(groups[Int(adjacency.neighbours[arc])])
      alike += before[group] * after[group]
      before[group] = 0
      after[group] = 0
    }
    add(alike, to: node, .consultant)
    add((senders - ownBefore) * (receivers - ownAfter) - alike, to: node, .liaison)
  }

  /// Takes away the pairs in which the sender leads to the receiver itself.
  mutating func visit(_ triangles: Span<Triangle>) {
    // Copies of the tables leave `self` free to be written to.
    let (wayTable, groupTable) = (ways, groups)
    let ways = wayTable.span
    let groups = groupTable.span
    var counts = counts.mutableSpan
    // Triangles hold nodes below the node count and arcs below the arc count.
    for place in 0..<triangles.count {
      let triangle = triangles[unchecked: place]
      let first = Int(triangle.first)
      let second = Int(triangle.second)
      let third = Int(triangle.third)
      let one = groups[unchecked: first]
      let two = groups[unchecked: second]
      let three = groups[unchecked: third]
      let near = ways[unchecked: Int(triangle.firstToSecond)]
      let far = ways[unchecked: Int(triangle.firstToThird)]
      let rest = ways[unchecked: Int(triangle.secondToThird)]
      // Each of the three in the middle, the other two in both orders. The last bit of these is 1 if
      // sender leads to broker, broker to receiver, and sender to receiver.
      let cases = (
        (near >> 1) & far & rest, near & (far >> 1) & (rest >> 1),
        near & far & rest, (near & far & rest) >> 1,
        near & far & (rest >> 1), (near >> 1) & (far >> 1) & rest
      )
      counts[unchecked: first * Self.roleCount + Self.role(two, one, three).rawValue] -= Int(
        cases.0 & 1)
      counts[unchecked: first * Self.roleCount + Self.role(three, one, two).rawValue] -= Int(
        cases.1 & 1)
      counts[unchecked: second * Self.roleCount + Self.role(one, two, three).rawValue] -= Int(
        cases.2 & 1)
      counts[unchecked: second * Self.roleCount + Self.role(three, two, one).rawValue] -= Int(
        cases.3 & 1)
      counts[unchecked: third * Self.roleCount + Self.role(one, three, two).rawValue] -= Int(
        cases.4 & 1)
      counts[unchecked: third * Self.roleCount + Self.role(two, three, one).rawValue] -= Int(
        cases.5 & 1)
    }
  }
}
