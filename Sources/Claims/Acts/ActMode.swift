/// What words around an act make of it: *will*, *refused to*, *threatened to*.
struct ActMode: Sendable {
  /// Over what a word of the mode has one relation, whatever stands there.
  enum Whole: String, Sendable { case clause, anything }

  var name: String
  /// The relation an act below such a word gets; those not named stay what they are.
  var shifts: [Relation: Relation] = [:]
  /// The relation where no act stands below; nil for words that tell of none by themselves.
  var otherwise: Relation?
  var whole: Whole?

  init(name: String) { self.name = name }

  /// True for *began to*, *said that*: what stands below happens all the same.
  var isPlain: Bool { otherwise == nil && shifts.isEmpty }

  /// The relation of an act below a word of the mode, in a clause or named by a noun.
  func relation(over act: Relation, isClause: Bool) -> Relation {
    if let otherwise, whole == .anything || whole == .clause && isClause { return otherwise }
    return shifts[act] ?? act
  }

  /// The relation of an act whose verb has an auxiliary of the mode.
  func relation(ofAuxiliary act: Relation) -> Relation { shifts[act] ?? act }
}
