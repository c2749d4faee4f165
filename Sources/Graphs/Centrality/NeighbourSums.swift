extension Adjacency {
  /// Sums, for each node, the values of its neighbours, itself left out.
  func sumNeighbours(_ values: [Double], isWeighted: Bool = false, into sums: inout [Double]) {
    let values = values.span
    let offsets = offsets.span
    let neighbours = neighbours.span
    let weights = weights.span
    var sums = sums.mutableSpan
    // All neighbours are below the node count, the size of both lists.
    for node in 0..<values.count {
      var sum = 0.0
      for arc in Int(offsets[unchecked: node])..<Int(offsets[unchecked: node + 1]) {
        let other = Int(neighbours[unchecked: arc])
        if other != node {
          sum +=
            isWeighted
            ? weights[unchecked: arc] * values[unchecked: other] : values[unchecked: other]
        }
      }
      sums[unchecked: node] = sum
    }
  }
}
