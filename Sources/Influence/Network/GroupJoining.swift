/// Joins communities with each other, the smallest first.
struct GroupJoining {
  private(set) var labels: [Int]
  private var sizes: [Int]
  /// The weight between two groups, in both directions.
  private var between: [[Int: Int]]
  private var strength: [Int]
  private let total: Int

  /// - Parameters:
  ///   - labels: the community of each node, from 0.
  ///   - pairs: two nodes, the lesser first, and how much they have to do with each other.
  init(labels: [Int], pairs: [(Int, Int, Int)]) {
    self.labels = labels
    let count = (labels.max() ?? -1) + 1
    sizes = [Int](repeating: 0, count: count)
    for label in labels { sizes[label] += 1 }
    between = [[Int: Int]](repeating: [:], count: count)
    strength = [Int](repeating: 0, count: count)
    for (one, other, weight) in pairs {
      let (a, b) = (labels[one], labels[other])
      strength[a] += weight
      strength[b] += weight
      guard a != b else { continue }
      between[a][b, default: 0] += weight
      between[b][a, default: 0] += weight
    }
    total = strength.reduce(0, +)
  }

  /// Joins until at most `most` communities have `smallest` nodes or more and none that is tied to
  /// another has fewer.
  ///
  /// - Complexity: O(*communities* × (*communities* + *nodes*)).
  mutating func join(most: Int, smallest: Int) {
    while true {
      let alive = sizes.indices.filter { sizes[$0] > 0 }
      let tied = alive.filter { !between[$0].isEmpty }
      guard let least = tied.min(by: { (sizes[$0], $0) < (sizes[$1], $1) }) else { return }
      let boxes = alive.count { sizes[$0] >= smallest }
      guard boxes > most || sizes[least] < smallest, let other = nearest(to: least) else { return }
      merge(least, into: other)
    }
  }

  /// The group that shares most with this one above what chance would give, by the modularity that
  /// joining them gains.
  private func nearest(to group: Int) -> Int? {
    func gain(_ other: Int) -> Double {
      Double(between[group][other] ?? 0)
        - Double(strength[group]) * Double(strength[other]) / Double(max(1, total))
    }
    return between[group].keys.sorted().max { gain($0) < gain($1) }
  }

  private mutating func merge(_ group: Int, into other: Int) {
    for node in labels.indices where labels[node] == group { labels[node] = other }
    sizes[other] += sizes[group]
    sizes[group] = 0
    strength[other] += strength[group]
    for neighbour in between[group].keys.sorted() {
      let weight = between[group][neighbour] ?? 0
      between[neighbour][group] = nil
      guard neighbour != other else { continue }
      between[other][neighbour, default: 0] += weight
      between[neighbour][other, default: 0] += weight
    }
    between[group] = [:]
  }
}
