/// Gives tokens with labels `x||y` their true heads: the first *y* found below the head they have,
/// level by level, from left to right.
///
/// - Source: Nivre and Nilsson (2005), Pseudo-Projective Dependency Parsing.
struct Deprojectivizer {
  private(set) var heads: [Int32]
  /// Edges before any head is changed: a child beyond them is not looked at.
  private let edges: SubtreeEdges
  /// Children by their first heads, in text order.
  private let childStart: [Int32]
  private let children: [Int32]
  /// Children that a head got since.
  private var gained: [Int32: [Int32]] = [:]
  /// Tokens that all searches together may look at. Only a sentence of thousands of words can use
  /// it up; tokens then keep the heads they have.
  private var budget: Int

  private static let visitsPerToken = 256
  private static let leastBudget = 1 << 20

  init(heads: [Int32], edges: SubtreeEdges) {
    self.heads = heads
    self.edges = edges
    (childStart, children) = ChildLists.make(heads: heads)
    budget = max(heads.count * Self.visitsPerToken, Self.leastBudget)
  }

  /// Changes heads and relations of the tokens in `lifted`, in order.
  mutating func undo(
    _ lifted: [Int], labels: [UInt8], names: ArcLabels, relations: inout [UInt8],
    isSpace: (Int) -> Bool
  ) {
    // While a token waits, the search takes it for what its whole label says: neither x nor y.
    var isWaiting = [Bool](repeating: false, count: heads.count)
    for token in lifted { isWaiting[token] = true }
    for token in lifted {
      let label = names.labels[Int(labels[token])]
      if let lift = label.lift,
        let head = search(for: lift, from: token, relations, isSpace, isWaiting)
      {
        heads[token] = head
        gained[head, default: []].append(Int32(token))
      }
      isWaiting[token] = false
    }
  }

  private mutating func search(
    for relation: UInt8, from token: Int, _ relations: [UInt8], _ isSpace: (Int) -> Bool,
    _ isWaiting: [Bool]
  ) -> Int32? {
    var level = [heads[token]]
    while !level.isEmpty {
      var below: [Int32] = []
      for head in level {
        guard budget > 0 else { return nil }
        for child in children(of: head) where child != Int32(token) && !isSpace(Int(child)) {
          if relations[Int(child)] == relation, !isWaiting[Int(child)] { return child }
          below.append(child)
        }
      }
      level = below
    }
    return nil
  }

  private mutating func children(of head: Int32) -> [Int32] {
    let listed = children[Int(childStart[Int(head)])..<Int(childStart[Int(head) + 1])]
    budget -= 1 + listed.count
    var found = listed.filter { heads[Int($0)] == head }
    if let gained = gained[head] {
      budget -= gained.count
      let visible = edges.left[Int(head)]...edges.right[Int(head)]
      found += gained.filter { heads[Int($0)] == head && visible.contains($0) }
      found.sort()
    }
    return found
  }
}
