/// A pattern as a table: from each state, which state a symbol leads to.
///
/// The pattern becomes a machine that may be in several states at once (Thompson), whose sets of
/// states become the states here, so that one walk through a graph runs through one row of states
/// and is met once.
///
/// - Complexity: O(*states* × *symbols* × *pattern*); states are limited.
/// - Source: Thompson (1968), *Regular expression search algorithm*; Rabin, Scott (1959).
struct PatternMachine: Sendable {
  /// A pattern of ordinary length has fewer than ten states; hostile ones double them sign by sign.
  static let mostStates = 1_000

  /// The state after `symbol` in `state` is at `state * symbolCount + symbol`; −1 if there is none.
  private(set) var following: [Int32] = []
  private(set) var isAccepting: [Bool] = []
  let symbolCount: Int

  var stateCount: Int { isAccepting.count }

  /// The states from which a symbol leads to a state, at the same places as `following`.
  func preceding() -> [[Int32]] {
    var result = [[Int32]](repeating: [], count: following.count)
    for state in 0..<stateCount {
      for symbol in 0..<symbolCount {
        let next = Int(following[state * symbolCount + symbol])
        if next >= 0 { result[next * symbolCount + symbol].append(Int32(state)) }
      }
    }
    return result
  }

  /// How many steps a match can still have from each state: `Int.max` for any number, −1 where
  /// nothing is accepted any more.
  func longestMatches() -> [Int] {
    var longest = [Int](repeating: -1, count: stateCount)
    var ending = isAccepting
    // A match with as many steps as there are states goes round in a circle, and then there is one
    // with less than twice as many.
    for steps in 0..<2 * stateCount {
      guard ending.contains(true) else { break }
      for state in 0..<stateCount where ending[state] {
        longest[state] = steps < stateCount ? steps : .max
      }
      ending = (0..<stateCount).map { state in
        following[state * symbolCount..<(state + 1) * symbolCount].contains {
          $0 >= 0 && ending[Int($0)]
        }
      }
    }
    return longest
  }

  /// - Throws: `GraphError.patternTooLarge`.
  init(_ pattern: PathPattern, for graph: TypedGraph) throws(GraphError) {
    symbolCount = 2 * graph.types.count
    var draft = Draft()
    let start = draft.addState()
    let end = draft.add(pattern.root, after: start)
    guard draft.company.count <= 4 * Self.mostStates else {
      throw .patternTooLarge(pattern: pattern.description, states: Self.mostStates)
    }
    let leads = draft.moves.map { Self.symbols(of: $0.step, in: graph) }
    var numbers: [[Int]: Int32] = [:]
    var sets: [[Int]] = []
    func number(of states: [Int]) -> Int32 {
      if let number = numbers[states] { return number }
      numbers[states] = Int32(sets.count)
      sets.append(states)
      return Int32(sets.count - 1)
    }
    _ = number(of: draft.closure(of: [start]))
    var place = 0
    while place < sets.count {
      guard sets.count <= Self.mostStates else {
        throw .patternTooLarge(pattern: pattern.description, states: Self.mostStates)
      }
      let states = sets[place]
      place += 1
      isAccepting.append(states.contains(end))
      let moves = states.flatMap { draft.movesOut[$0] }
      for symbol in 0..<symbolCount {
        let reached = moves.filter { leads[$0][symbol] }.map { draft.moves[$0].target }
        following.append(reached.isEmpty ? -1 : number(of: draft.closure(of: reached)))
      }
    }
  }

  private static func symbols(of step: PathPattern.Step, in graph: TypedGraph) -> [Bool] {
    var result = [Bool](repeating: false, count: 2 * graph.types.count)
    for (number, type) in graph.types.enumerated()
    where step.names.contains(type) != step.isExcluding {
      result[2 * number + (step.isInverse && graph.isDirected ? 1 : 0)] = true
    }
    return result
  }

  /// The machine that may be in several states.
  private struct Draft {
    var moves: [(step: PathPattern.Step, target: Int)] = []
    var movesOut: [[Int]] = []
    /// States that are entered together with a state.
    var company: [[Int]] = []

    mutating func addState() -> Int {
      movesOut.append([])
      company.append([])
      return movesOut.count - 1
    }

    /// Adds a part that begins in a state, and returns the state in which it ends.
    mutating func add(_ part: PathPattern.Part, after start: Int) -> Int {
      switch part {
      case .step(let step):
        let end = addState()
        movesOut[start].append(moves.count)
        moves.append((step, end))
        return end
      case .sequence(let parts):
        var end = start
        for part in parts { end = add(part, after: end) }
        return end
      case .either(let parts):
        var ends: [Int] = []
        for part in parts {
          let first = addState()
          company[start].append(first)
          ends.append(add(part, after: first))
        }
        let end = addState()
        for last in ends { company[last].append(end) }
        return end
      case .repeated(let part, let least, let isMany):
        let first = addState()
        company[start].append(first)
        let last = add(part, after: first)
        let end = addState()
        if isMany { company[last].append(first) }
        if least == 0 { company[start].append(end) }
        company[last].append(end)
        return end
      }
    }

    /// The states and all that are entered with them, rising.
    func closure(of states: [Int]) -> [Int] {
      var isIn = [Bool](repeating: false, count: company.count)
      var open = states
      while let state = open.popLast() {
        guard !isIn[state] else { continue }
        isIn[state] = true
        open += company[state]
      }
      return isIn.indices.filter { isIn[$0] }
    }
  }
}
