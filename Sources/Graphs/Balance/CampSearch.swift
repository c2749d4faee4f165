/// Splits one connected part of a signed graph in two camps.
struct CampSearch {
  /// Larger parts are not gone through: the order of choices alone takes too long.
  private static let mostNodes = 2_000
  /// How many trees are tried as a beginning.
  private static let trees = 8
  /// How far the search for one circle looks.
  private static let mostLooks = 4_000

  private let rows: SignedRows
  private let count: Int
  /// The camp of each node in the best split so far.
  private(set) var best: [UInt8]
  /// The number of edges against it.
  private(set) var upperBound = Int.max
  private(set) var lowerBound = 0
  private var circles: [[Int32]] = []

  init(_ rows: SignedRows) {
    self.rows = rows
    count = rows.nodeCount
    best = [UInt8](repeating: 0, count: count)
  }

  private func isAgainst(_ edge: Int, _ node: Int, _ camps: [UInt8]) -> Bool {
    (camps[node] != camps[Int(rows.neighbours[edge])]) != rows.isNegative[edge]
  }

  // MARK: Upper bound

  /// Splits along trees from several roots, then moves single nodes while that helps.
  mutating func improve() {
    for tree in 0..<min(Self.trees, count) {
      var camps = campsOfTree(from: tree * count / min(Self.trees, count))
      moveNodes(&camps)
      var against = 0
      for node in 0..<count {
        for edge in rows.row(of: node) where isAgainst(edge, node, camps) { against += 1 }
      }
      if against / 2 < upperBound {
        upperBound = against / 2
        best = camps
      }
    }
  }

  private func campsOfTree(from root: Int) -> [UInt8] {
    var camps = [UInt8](repeating: 0, count: count)
    var isSeen = [Bool](repeating: false, count: count)
    var queue = [root]
    isSeen[root] = true
    var place = 0
    while place < queue.count {
      let node = queue[place]
      place += 1
      for edge in rows.row(of: node) {
        let other = Int(rows.neighbours[edge])
        guard !isSeen[other] else { continue }
        isSeen[other] = true
        camps[other] = camps[node] ^ (rows.isNegative[edge] ? 1 : 0)
        queue.append(other)
      }
    }
    return camps
  }

  /// Each move lowers the number of edges against the split: it ends.
  private func moveNodes(_ camps: inout [UInt8]) {
    var queue = Array(0..<count)
    var isWaiting = [Bool](repeating: true, count: count)
    while let node = queue.popLast() {
      isWaiting[node] = false
      let row = rows.row(of: node)
      var against = 0
      for edge in row where isAgainst(edge, node, camps) { against += 1 }
      guard 2 * against > row.count else { continue }
      camps[node] ^= 1
      for edge in row where !isWaiting[Int(rows.neighbours[edge])] {
        isWaiting[Int(rows.neighbours[edge])] = true
        queue.append(Int(rows.neighbours[edge]))
      }
    }
  }

  // MARK: Lower bound

  /// Finds circles that share no edge, each with one edge against the best split: every split has an
  /// edge against it in each of them.
  mutating func packCircles() {
    var isUsed = [Bool](repeating: false, count: rows.neighbours.count)
    var previous = [Int32](repeating: -1, count: count)
    for node in 0..<count {
      for edge in rows.row(of: node)
      where Int(rows.neighbours[edge]) > node && isAgainst(edge, node, best) {
        let circle = circle(closing: node, Int(rows.neighbours[edge]), isUsed, &previous)
        guard !circle.isEmpty else { continue }
        for (one, other) in zip(circle, circle.dropFirst()) {
          use(one, other, &isUsed)
          use(other, one, &isUsed)
        }
        circles.append(circle)
      }
    }
    lowerBound = circles.count
  }

  /// The shortest way from one end of an edge against the split to the other, over edges that suit
  /// it and are not used; empty if there is none near by.
  private func circle(
    closing start: Int, _ end: Int, _ isUsed: [Bool], _ previous: inout [Int32]
  ) -> [Int32] {
    var queue = [Int32(start)]
    previous[start] = Int32(start)
    defer { for node in queue { previous[Int(node)] = -1 } }
    var place = 0
    var looks = 0
    while place < queue.count, looks < Self.mostLooks {
      let node = Int(queue[place])
      place += 1
      for edge in rows.row(of: node) where !isUsed[edge] && !isAgainst(edge, node, best) {
        looks += 1
        let next = Int(rows.neighbours[edge])
        guard previous[next] < 0 else { continue }
        previous[next] = Int32(node)
        queue.append(Int32(next))
        guard next == end else { continue }
        var circle = [Int32(end)]
        while let last = circle.last, Int(last) != start { circle.append(previous[Int(last)]) }
        return circle
      }
    }
    return []
  }

  private func use(_ one: Int32, _ other: Int32, _ isUsed: inout [Bool]) {
    for edge in rows.row(of: Int(one)) where rows.neighbours[edge] == other { isUsed[edge] = true }
  }

  // MARK: Exact

  /// Goes through all splits that could be better, and takes what it does from `steps`.
  ///
  /// Nodes are put into a camp one by one. What each of the others will cost at least, by the camps
  /// chosen so far, and the circles among them alone, bound what a choice can lead to.
  mutating func searchAll(steps: inout Int) {
    guard lowerBound < upperBound, count <= Self.mostNodes else { return }
    let order = order()
    var turn = [Int](repeating: 0, count: count)
    for (place, node) in order.enumerated() { turn[node] = place }
    var circlesFrom = [Int](repeating: 0, count: count + 1)
    for circle in circles { circlesFrom[circle.map { turn[Int($0)] }.min() ?? 0] += 1 }
    for place in (0..<count).reversed() { circlesFrom[place] += circlesFrom[place + 1] }

    var camps = [UInt8](repeating: 0, count: count)
    // What a node costs in either camp, at twice its number and one more.
    var costs = [Int32](repeating: 0, count: 2 * count)
    var tried = [UInt8](repeating: 0, count: count)
    var sum = 0
    var least = 0
    var depth = 0
    /// Puts a node into a camp (+1), or takes it out again (−1).
    func change(_ node: Int, _ camp: UInt8, by amount: Int32) {
      let place = turn[node]
      let cheaper = Int(min(costs[2 * node], costs[2 * node + 1]))
      sum += Int(amount) * Int(costs[2 * node + Int(camp)])
      least -= Int(amount) * cheaper
      for edge in rows.row(of: node) {
        let other = Int(rows.neighbours[edge])
        guard turn[other] > place else { continue }
        least -= Int(min(costs[2 * other], costs[2 * other + 1]))
        let worse = rows.isNegative[edge] ? camp : camp ^ 1
        costs[2 * other + Int(worse)] += amount
        least += Int(min(costs[2 * other], costs[2 * other + 1]))
      }
    }
    while true {
      if depth == count {
        upperBound = sum
        best = camps
        guard lowerBound < upperBound else { return }
      } else {
        let node = order[depth]
        // The camps have no names: the first node has no choice.
        if tried[depth] < (depth == 0 ? 1 : 2) {
          guard steps > 0 else { return }
          steps -= 1
          let cheap: UInt8 = costs[2 * node] <= costs[2 * node + 1] ? 0 : 1
          let camp = cheap ^ tried[depth]
          tried[depth] += 1
          camps[node] = camp
          change(node, camp, by: 1)
          if sum + least + circlesFrom[depth + 1] < upperBound {
            depth += 1
          } else {
            change(node, camp, by: -1)
          }
          continue
        }
        tried[depth] = 0
      }
      guard depth > 0 else { break }
      depth -= 1
      change(order[depth], camps[order[depth]], by: -1)
    }
    lowerBound = upperBound
  }

  /// Begins with the busiest node; next comes the one with most neighbours already in the order.
  private func order() -> [Int] {
    var order: [Int] = []
    var joined = [Int](repeating: 0, count: count)
    var isIn = [Bool](repeating: false, count: count)
    while order.count < count {
      var next = -1
      for node in 0..<count where !isIn[node] {
        guard next >= 0 else {
          next = node
          continue
        }
        let degrees = (rows.row(of: node).count, rows.row(of: next).count)
        if (joined[node], degrees.0) > (joined[next], degrees.1) { next = node }
      }
      isIn[next] = true
      order.append(next)
      for edge in rows.row(of: next) { joined[Int(rows.neighbours[edge])] += 1 }
    }
    return order
  }
}
