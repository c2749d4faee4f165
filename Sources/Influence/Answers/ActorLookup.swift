/// Finds the actor that a user names.
public struct ActorLookup: Sendable {
  /// How many actors an error suggests.
  public var suggestions = 3

  private let names: [(actor: ActorID, name: String, folded: String, claims: Int)]

  /// Knows the actors of a graph by id and name.
  public init(_ graph: InfluenceGraph) {
    var claims: [ActorID: Int] = [:]
    for claim in graph.claims {
      for actor in Set([claim.source.actor] + claim.recipients) { claims[actor, default: 0] += 1 }
    }
    names = graph.actors.values.sorted { $0.id < $1.id }
      .map { ($0.id, $0.name, $0.name.lowercased(), claims[$0.id] ?? 0) }
  }

  /// The actor with an id or a name, whatever its case; or the only one with `text` as a word of
  /// its name.
  ///
  /// - Throws: `InfluenceError.noSuchActor` with the nearest names, or `.ambiguousActor`.
  public func actor(named text: String) throws(InfluenceError) -> ActorID {
    let folded = text.lowercased()
    if let exact = names.first(where: { $0.actor.rawValue == text }) { return exact.actor }
    if let id = names.first(where: { $0.actor.rawValue.lowercased() == folded }) { return id.actor }
    let full = names.filter { $0.folded == folded }
    let fitting = full.isEmpty ? names.filter { isWord(folded, of: $0.folded) } : full
    // One of several may be the only one that does anything.
    let active = fitting.filter { $0.claims > 0 }
    if let only = fitting.count == 1 ? fitting.first : active.first, active.count <= 1 {
      return only.actor
    }
    guard fitting.isEmpty else {
      throw .ambiguousActor(name: text, candidates: best(fitting.map { (0, $0) }))
    }
    let near = names.map { (distance(folded, $0.folded), $0) }
      .filter { $0.0 <= max(1, folded.unicodeScalars.count / 3) }
    throw .noSuchActor(name: text, suggestions: best(near))
  }

  private func best(
    _ found: [(distance: Int, row: (actor: ActorID, name: String, folded: String, claims: Int))]
  ) -> [InfluenceError.Suggestion] {
    found.sorted {
      ($0.distance, -$0.row.claims, $0.row.actor) < ($1.distance, -$1.row.claims, $1.row.actor)
    }.prefix(suggestions).map {
      InfluenceError.Suggestion(actor: $0.row.actor, name: $0.row.name, claims: $0.row.claims)
    }
  }

  private func isWord(_ text: String, of name: String) -> Bool {
    name.split(whereSeparator: { $0 == " " || $0 == "-" }).contains { $0 == text }
  }

  /// How many letters must be put in, taken out, changed or swapped with the next.
  ///
  /// - Source: Damerau (1964), restricted to one swap a place.
  private func distance(_ one: String, _ other: String) -> Int {
    let one = Array(one.unicodeScalars)
    let other = Array(other.unicodeScalars)
    var before = [Int](repeating: 0, count: other.count + 1)
    var above = Array(0...other.count)
    for row in one.indices {
      var line = [row + 1]
      for column in other.indices {
        let change = above[column] + (one[row] == other[column] ? 0 : 1)
        var least = min(change, above[column + 1] + 1, line[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          least = min(least, before[column - 1] + 1)
        }
        line.append(least)
      }
      before = above
      above = line
    }
    return above[other.count]
  }
}
