/// How far a graph of friends and enemies is from two camps: the fewest edges that go against a
/// split in two, negative ones inside a camp and positive ones between the camps.
///
/// Nodes on no circle cost nothing and are set aside. Each part that is left is split by trees and
/// single moves, which gives an upper bound; circles that share no edge and have an odd number of
/// negative edges give a lower bound. Where the two differ, all splits are gone through by branch
/// and bound as long as `maximumSteps` last.
///
/// - Complexity: finding the best split is NP-hard: exact for some dozens of nodes, or where few
///   edges are against the split; bounds in O(*edges* × *frustrated edges*) at worst.
/// - Source: Harary (1959), *On the measurement of structural balance*; Aref, Mason, Wilson (2018).
public struct Frustration: Sendable {
  /// How many choices the exact search may try in all; 0 for the bounds only.
  public var maximumSteps = 5_000_000

  public init() {}

  /// A split of a graph in two camps.
  public struct Split: Sendable, Hashable {
    /// The camp of each node, 0 or 1; the first node of each part of the graph is in camp 0.
    public var camps: [Int]
    /// The edges that go against the split, by their first node, then their second.
    public var against: [Pair]
    /// No split has fewer edges against it than this.
    public var lowerBound: Int

    /// The number of edges against this split.
    public var count: Int { against.count }
    /// True if no split is better.
    public var isExact: Bool { count == lowerBound }
  }

  /// Two nodes, the lesser first.
  public struct Pair: Sendable, Hashable {
    /// The end with the lower number.
    public var first: Int
    /// The end with the higher number.
    public var second: Int
  }

  /// Returns the best split that was found, and how good one could be at most.
  public func split(of graph: Graph) -> Split {
    let rows = SignedRows(graph)
    var camps = [UInt8](repeating: 0, count: rows.nodeCount)
    var lowerBound = 0
    var steps = maximumSteps
    let (leaves, isLeaf) = leaves(of: rows)
    var number = [Int32](repeating: -1, count: rows.nodeCount)
    for nodes in parts(of: rows, without: isLeaf) {
      for (place, node) in nodes.enumerated() { number[Int(node)] = Int32(place) }
      var search = CampSearch(rows.part(nodes, numbered: number))
      search.improve()
      search.packCircles()
      search.searchAll(steps: &steps)
      lowerBound += search.lowerBound
      for (place, node) in nodes.enumerated() {
        camps[Int(node)] = search.best[place]
        number[Int(node)] = -1
      }
    }
    // Each leaf joins the camp that suits its only edge, the last one set aside first.
    for leaf in leaves.reversed() where leaf.anchor >= 0 {
      camps[leaf.node] = camps[leaf.anchor] ^ (leaf.isNegative ? 1 : 0)
    }
    return split(camps, rows, lowerBound, graph)
  }

  private struct Leaf {
    var node: Int
    /// The only neighbour that was left when the leaf was set aside; −1 for none.
    var anchor: Int
    var isNegative: Bool
  }

  /// Nodes on no circle, in the order in which they become leaves.
  private func leaves(of rows: SignedRows) -> ([Leaf], isLeaf: [Bool]) {
    var degrees = (0..<rows.nodeCount).map { rows.row(of: $0).count }
    var isLeaf = degrees.map { $0 < 2 }
    var leaves: [Leaf] = []
    var queue = degrees.indices.filter { isLeaf[$0] }
    var isGone = [Bool](repeating: false, count: rows.nodeCount)
    var place = 0
    while place < queue.count {
      let node = queue[place]
      place += 1
      var leaf = Leaf(node: node, anchor: -1, isNegative: false)
      for edge in rows.row(of: node) where !isGone[Int(rows.neighbours[edge])] {
        leaf.anchor = Int(rows.neighbours[edge])
        leaf.isNegative = rows.isNegative[edge]
        degrees[leaf.anchor] -= 1
        if degrees[leaf.anchor] < 2, !isLeaf[leaf.anchor] {
          isLeaf[leaf.anchor] = true
          queue.append(leaf.anchor)
        }
      }
      isGone[node] = true
      leaves.append(leaf)
    }
    return (leaves, isLeaf)
  }

  private func parts(of rows: SignedRows, without isLeaf: [Bool]) -> [[Int32]] {
    var isSeen = isLeaf
    var parts: [[Int32]] = []
    for first in 0..<rows.nodeCount where !isSeen[first] {
      isSeen[first] = true
      var part = [Int32(first)]
      var place = 0
      while place < part.count {
        for edge in rows.row(of: Int(part[place])) where !isSeen[Int(rows.neighbours[edge])] {
          isSeen[Int(rows.neighbours[edge])] = true
          part.append(rows.neighbours[edge])
        }
        place += 1
      }
      parts.append(part)
    }
    return parts
  }

  private func split(
    _ camps: [UInt8], _ rows: SignedRows, _ lowerBound: Int, _ graph: Graph
  ) -> Split {
    var flips = [UInt8](repeating: 0, count: rows.nodeCount)
    let nowhere = [Bool](repeating: false, count: rows.nodeCount)
    for part in parts(of: rows, without: nowhere) {
      let first = part.min { graph.given[Int($0)] < graph.given[Int($1)] } ?? part[0]
      for node in part { flips[Int(node)] = camps[Int(first)] }
    }
    var against: [Pair] = []
    for node in 0..<rows.nodeCount {
      for edge in rows.row(of: node) {
        let other = Int(rows.neighbours[edge])
        let pair = Pair(first: Int(graph.given[node]), second: Int(graph.given[other]))
        guard pair.first < pair.second else { continue }
        if (camps[node] != camps[other]) != rows.isNegative[edge] { against.append(pair) }
      }
    }
    against.sort { ($0.first, $0.second) < ($1.first, $1.second) }
    return Split(
      camps: graph.inGivenOrder(camps.indices.map { Int(camps[$0] ^ flips[$0]) }),
      against: against, lowerBound: lowerBound)
  }
}
