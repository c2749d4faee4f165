/// Sets that only ever merge, each called by its earliest member.
struct EarliestSets {
  private var parents: [Int32]

  init(count: Int) { parents = Array(0..<Int32(count)) }

  /// The earliest member of the set of `member`.
  mutating func root(of member: Int32) -> Int32 {
    var node = member
    while parents[Int(node)] != node {
      parents[Int(node)] = parents[Int(parents[Int(node)])]
      node = parents[Int(node)]
    }
    return node
  }

  mutating func join(_ one: Int32, _ other: Int32) {
    let left = root(of: one)
    let right = root(of: other)
    parents[Int(max(left, right))] = min(left, right)
  }

  /// For each member, the earliest of its set.
  mutating func firsts() -> [Int32] { parents.indices.map { root(of: Int32($0)) } }
}
