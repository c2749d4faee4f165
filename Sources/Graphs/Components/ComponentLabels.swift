/// The number of each node's part, parts numbered by their first node.
struct ComponentLabels: Sendable {
  /// By given node.
  let labels: [Int]

  /// Numbers the parts anew by their first nodes.
  ///
  /// - Precondition: `inner` has a number in 0..<*nodes* for the part of each inner node.
  init(inner: [Int32], of graph: Graph) {
    var names = [Int](repeating: -1, count: inner.count)
    var count = 0
    labels = graph.inner.map { node in
      let part = Int(inner[Int(node)])
      if names[part] < 0 {
        names[part] = count
        count += 1
      }
      return names[part]
    }
  }

  init(labels: [Int]) { self.labels = labels }

  /// The nodes of each part, rising, ordered by their first node.
  var parts: [[Int]] {
    var parts = [[Int]](repeating: [], count: (labels.max() ?? -1) + 1)
    for (node, label) in labels.enumerated() { parts[label].append(node) }
    return parts
  }
}
