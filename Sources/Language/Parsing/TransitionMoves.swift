/// The moves of a transition system as a `moves` file lists them, in the network's order.
struct TransitionMoves {
  struct Move {
    var action: Int
    var label: String
  }

  let file: ModelFile
  let moves: [Move]

  init(folder: String, name: String) throws(LanguageError) {
    file = try ModelFile(folder: folder, name: name)
    let range = try file.read { reader throws(MessagePackReader.Damage) in
      var range: Range<Int>?
      for _ in 0..<(try reader.mapCount()) {
        if try reader.string() == "moves" {
          range = try reader.data()
        } else {
          try reader.skip()
        }
      }
      guard let range else { throw .init(reason: "lists no moves") }
      return range
    }
    let counts = try file.json([String: [String: Int]].self, in: range)
    var moves: [Move] = []
    for (action, labels) in counts.sorted(by: { (Int($0.key) ?? 0) < (Int($1.key) ?? 0) }) {
      guard let action = Int(action) else { throw file.damaged("action \(action) is no number") }
      let ordered = labels.sorted { ($1.value, $1.key) < ($0.value, $0.key) }
      moves += ordered.map { Move(action: action, label: $0.key) }
    }
    self.moves = moves
  }

  /// Where the moves of `action` stand, which follow one another.
  func range(of action: Int) -> Range<Int> {
    let first = moves.firstIndex { $0.action == action } ?? moves.count
    return first..<first + moves.count { $0.action == action }
  }
}
