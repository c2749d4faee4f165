#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Splits communities into connected ones: each node begins alone and may join others of its
/// community, if both hold to the rest of it well enough.
///
/// - Source: Traag, Waltman, van Eck (2019), algorithm A.2, `RefinePartition`.
struct Refinement: Sendable {
  var resolution: Double
  /// How far a worse choice may be taken, in parts of a node's strength; 0 for the best always.
  var randomness: Double

  /// Returns the refined communities, each connected and inside one of `communities`.
  func labels(
    within communities: [Int32], of network: CommunityNetwork, order: [Int32],
    using random: inout SeededGenerator
  ) -> [Int32] {
    let count = network.nodeCount
    var labels = (0..<Int32(count)).map { $0 }
    guard network.total > 0 else { return labels }
    let scale = resolution / network.total
    let arcs = network.arcs
    let neighbours = arcs.neighbours.span
    let weights = arcs.weights.span
    let community = communities.span
    var strengthOf = network.strengths
    var wholeStrength = [Double](repeating: 0, count: count)
    // What joins each refined community to the rest of its community.
    var outward = [Double](repeating: 0, count: count)
    for node in 0..<count {
      wholeStrength[Int(communities[node])] += network.strengths[node]
      var sum = 0.0
      // Neighbours are nodes, nodes have communities.
      for arc in arcs.row(of: node) {
        let other = Int(neighbours[unchecked: arc])
        if other != node && community[unchecked: other] == community[unchecked: node] {
          sum += weights[unchecked: arc]
        }
      }
      outward[node] = sum
    }
    var isAlone = [Bool](repeating: true, count: count)
    var weightTo = [Double](repeating: 0, count: count)
    var seen: [Int32] = []
    var odds: [Double] = []
    for node in order {
      let node = Int(node)
      let mine = network.strengths[node]
      let whole = wholeStrength[Int(communities[node])]
      guard isAlone[node], outward[node] >= scale * mine * (whole - mine) else { continue }
      seen.removeAll(keepingCapacity: true)
      for arc in arcs.row(of: node) {
        let other = Int(neighbours[unchecked: arc])
        guard other != node, community[unchecked: other] == community[unchecked: node],
          weights[unchecked: arc] > 0
        else { continue }
        let there = labels[other]
        if weightTo[Int(there)] == 0 { seen.append(there) }
        weightTo[Int(there)] += weights[unchecked: arc]
      }
      var best = -1
      var most = 0.0
      for there in seen {
        let there = Int(there)
        let gain = weightTo[there] - scale * mine * strengthOf[there]
        let holds = outward[there] >= scale * strengthOf[there] * (whole - strengthOf[there])
        if holds && gain > most {
          most = gain
          best = there
        }
      }
      if randomness > 0, best >= 0 {
        // The chance of each choice falls with what it lacks to the best.
        odds.removeAll(keepingCapacity: true)
        var sum = 0.0
        for there in seen {
          let there = Int(there)
          let gain = weightTo[there] - scale * mine * strengthOf[there]
          let holds = outward[there] >= scale * strengthOf[there] * (whole - strengthOf[there])
          if holds && gain >= 0 { sum += exp((gain - most) / (randomness * mine)) }
          odds.append(sum)
        }
        let draw = random.unit() * sum
        if let place = odds.firstIndex(where: { $0 > draw }) { best = Int(seen[place]) }
      }
      if best >= 0 {
        labels[node] = Int32(best)
        outward[best] += outward[node] - 2 * weightTo[best]
        strengthOf[best] += mine
        isAlone[best] = false
      }
      for there in seen { weightTo[Int(there)] = 0 }
    }
    return labels
  }
}
