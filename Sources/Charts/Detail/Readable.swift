/// How much a reader can follow in one drawing. Tests hold drawings of 5 to 5,000 actors to it.
enum Readable {
  /// With so many cards and lines, each person can have a row and each relation a line.
  static let cards = 40
  static let cardLines = 60
  /// The most small cards.
  static let names = 60
  /// The most groups.
  static let groups = 12
  /// Groups of fewer, among so many actors, get no box of their own.
  static func smallestGroup(among actors: Int) -> Int { max(3, actors / 50) }

  /// How many lines so many boxes can have between them before nobody can tell them apart.
  static func lines(between boxes: Int) -> Int { max(12, min(boxes * 8 / 5, boxes + 24)) }
}
