/// The places of a chart, given out in turns to candidates that belong.
struct Places<Candidate> {
  private let candidates: [Candidate]
  private var isKept: [Bool]
  private var room: Int

  /// - Parameters:
  ///   - candidates: strongest first.
  ///   - limit: how many places there are.
  init(for candidates: [Candidate], limit: Int) {
    self.candidates = candidates
    isKept = [Bool](repeating: false, count: candidates.count)
    room = max(0, limit)
  }

  /// Sees to it that the strongest of those that belong have places, as long as there are any.
  ///
  /// - Parameter most: how many of them, those counted that have a place already.
  mutating func keep(upTo most: Int, where belongs: (Candidate) -> Bool) {
    var found = 0
    for index in candidates.indices where belongs(candidates[index]) {
      guard room > 0, found < most else { return }
      found += 1
      guard !isKept[index] else { continue }
      isKept[index] = true
      room -= 1
    }
  }

  /// Those that have a place, in the order given.
  var kept: [Candidate] { zip(candidates, isKept).filter(\.1).map(\.0) }
}
