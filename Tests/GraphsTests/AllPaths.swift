import Graphs

/// Every path without a loop, found by trying: the slow reference for the fast searches.
enum AllPaths {
  static func of(_ graph: Graph, from source: Int, to target: Int) -> [[Int]] {
    var found: [[Int]] = []
    func extend(_ path: [Int]) {
      guard let last = path.last, last != target else {
        found.append(path)
        return
      }
      for next in graph.neighbours(of: last) where !path.contains(next) { extend(path + [next]) }
    }
    extend([source])
    return found
  }

  static func weights(of path: [Int], in graph: Graph) -> [Double] {
    zip(path, path.dropFirst()).compactMap { graph.weight(from: $0, to: $1) }
  }

  static func length(of path: [Int], in graph: Graph) -> Double {
    weights(of: path, in: graph).reduce(0, +)
  }
}
