/// Which community each node belongs to.
///
/// Communities are numbered by falling size, those of one size by their least node: community 0 is
/// the largest. Two partitions into the same sets are equal.
public struct Partition: Equatable, Sendable {
  /// The community of each node.
  public let labels: [Int]
  /// How many nodes each community has.
  public let sizes: [Int]

  /// Puts nodes with the same label into one community; labels can be any numbers.
  ///
  /// - Complexity: O(*nodes* + *communities* log *communities*).
  public init(labels given: [Int]) {
    let dense = Partition.isDense(given) ? given : Partition.dense(given)
    var numbers = [Int](repeating: -1, count: dense.count)
    var counts: [Int] = []
    var firsts: [Int] = []
    for (node, label) in dense.enumerated() {
      if numbers[label] < 0 {
        numbers[label] = counts.count
        counts.append(0)
        firsts.append(node)
      }
      counts[numbers[label]] += 1
    }
    let order = counts.indices.sorted { (-counts[$0], firsts[$0]) < (-counts[$1], firsts[$1]) }
    var places = [Int](repeating: 0, count: order.count)
    for (place, number) in order.enumerated() { places[number] = place }
    labels = dense.map { places[numbers[$0]] }
    sizes = order.map { counts[$0] }
  }

  private static func isDense(_ labels: [Int]) -> Bool {
    labels.allSatisfy { labels.indices.contains($0) }
  }

  /// The same groups, numbered as they come.
  private static func dense(_ labels: [Int]) -> [Int] {
    var numbers: [Int: Int] = [:]
    return labels.map { label in
      let number = numbers[label] ?? numbers.count
      numbers[label] = number
      return number
    }
  }

  /// How many communities there are.
  public var count: Int { sizes.count }

  /// The nodes of each community, rising.
  public var communities: [[Int]] {
    var communities = sizes.map { size in
      var nodes: [Int] = []
      nodes.reserveCapacity(size)
      return nodes
    }
    for (node, label) in labels.enumerated() { communities[label].append(node) }
    return communities
  }
}
