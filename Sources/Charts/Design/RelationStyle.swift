import Claims

/// How a relation is drawn: colour, arrowhead and word each tell it from the others, so that no
/// reader depends on colour alone.
struct RelationStyle: Sendable, Equatable {
  /// Relations of one sort share a colour. Contrast on white is at least 4.5 : 1; the nearest two
  /// colours are dE 13 apart for a protanope, 20 for a deuteranope (CIE 1976).
  enum Family: String, Sendable, CaseIterable {
    case demand, menace, force, talks, help, refusal, structure

    var colour: String {
      switch self {
      case .demand: "#C45100"
      case .menace: "#882255"
      case .force: "#1F1F1F"
      case .talks: "#0060A8"
      case .help: "#117733"
      case .refusal: "#7C2BD9"
      case .structure: "#6B7683"
      }
    }
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

  var colour: String { family.colour }

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
