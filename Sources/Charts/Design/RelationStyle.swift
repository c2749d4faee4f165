import Claims

/// How a relation is drawn: arrowhead and word each tell it from all others, and the colour, which
/// is the palette's, its family, so that no reader depends on colour.
struct RelationStyle: Sendable, Equatable {
  /// Relations of one sort, which share a colour.
  enum Family: String, Sendable, CaseIterable {
    case demand, menace, force, talks, help, refusal, structure
  }

  var family: Family
  /// Graphviz's name of the arrowhead.
  var arrowhead: String
  /// True when the arrowhead stands at both ends.
  var isMutual: Bool
  /// The arrow in the legend.
  var glyph: String
  /// What stands on the line.
  var word: String
  /// What stands between the two actors in a sentence.
  var verb: String

  init(_ relation: Relation) {
    word = relation.rawValue
    verb = relation.rawValue
    isMutual = relation.isSymmetric
    switch relation {
    case .pressures: (family, arrowhead, glyph) = (.demand, "normal", "━━▶")
    case .threatens: (family, arrowhead, glyph) = (.menace, "vee", "━━➤")
    case .accuses: (family, arrowhead, glyph) = (.menace, "crow", "━━❮")
    case .attacks: (family, arrowhead, glyph) = (.force, "normalnormal", "━▶▶")
    case .coerces: (family, arrowhead, glyph) = (.force, "normalbox", "━■▶")
    case .mobilizes: (family, arrowhead, glyph) = (.force, "veevee", "━➤➤")
    case .mediates:
      (family, arrowhead, glyph) = (.talks, "normal", "━▶◆━")
      verb = "mediates between"
    case .meets: (family, arrowhead, glyph) = (.talks, "normal", "◀━▶")
    case .agrees:
      (family, arrowhead, glyph) = (.talks, "diamond", "◆━◆")
      verb = "agrees with"
    case .cooperates:
      (family, arrowhead, glyph) = (.talks, "dot", "●━●")
      verb = "cooperates with"
    case .hosts: (family, arrowhead, glyph) = (.help, "dot", "━━●")
    case .supports: (family, arrowhead, glyph) = (.help, "diamond", "━━◆")
    case .aids: (family, arrowhead, glyph) = (.help, "box", "━━■")
    case .concedes:
      (family, arrowhead, glyph) = (.help, "inv", "━━◀")
      verb = "concedes to"
    case .rejects: (family, arrowhead, glyph) = (.refusal, "tee", "━━┫")
    case .protests:
      (family, arrowhead, glyph) = (.refusal, "curve", "━━❩")
      verb = "protests against"
    case .sanctions: (family, arrowhead, glyph) = (.refusal, "teetee", "━━╉┫")
    case .represents: (family, arrowhead, glyph) = (.structure, "rvee", "━━⇀")
    case .partOf:
      (family, arrowhead, glyph) = (.structure, "ldiamond", "━━◣")
      (word, verb) = ("part of", "is part of")
    }
  }
}
