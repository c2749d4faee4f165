import Actors
import Claims

/// Every colour of a chart and its page: no other file names one.
///
/// Text and lines have a contrast of at least 4.5 : 1 with what they stand on. The colours of
/// relations stay apart for the colour-blind in `light` and `dark`, and nobody depends on them: an
/// arrowhead and a word tell each relation from all others. Tests compute all three.
struct Palette: Sendable, Equatable {
  /// One colour for each family of relations.
  struct Families: Sendable, Equatable {
    var demand, menace, force, talks, help, refusal, structure: String
  }
  /// How the card of one kind of actor is drawn.
  struct Card: Sendable, Equatable {
    /// Behind the name it goes by, and as a fine line between rows.
    var ground: String
    /// Around it, and of its mark in the legend.
    var border: String
  }
  struct Cards: Sendable, Equatable {
    var state, group, organisation, agency, collective, media, place, official: Card
  }
  /// What only a page has.
  struct Controls: Sendable, Equatable {
    /// Fine lines between parts.
    var rule: String
    /// Links and the focus.
    var accent: String
    var button: String
    /// Behind quoted words.
    var mark: String
    /// Behind the row that is chosen.
    var chosen: String
    /// Around lines that are lit.
    var glow: String
  }

  var background: String
  /// Of the title and of the legend's words.
  var title: String
  /// Of names in rows.
  var text: String
  /// Of small print: what was counted, roles in rows.
  var softText: String
  /// Of the name a card goes by, and what it is.
  var headText: String
  /// Behind those who serve, and behind persons alone.
  var rowGround: String
  /// Of the lines in the legend that show patterns.
  var patternMark: String
  var families: Families
  var cards: Cards
  /// Of the line beside one that is new.
  var new: String
  /// Of the line beside one that is new, in words.
  var newWord: String
  /// Of what only the other articles tell.
  var gone: String
  /// False where cards of all kinds look alike and say in words what they are.
  var cardsTellKinds: Bool
  var controls: Controls

  subscript(_ family: RelationStyle.Family) -> String {
    switch family {
    case .demand: families.demand
    case .menace: families.menace
    case .force: families.force
    case .talks: families.talks
    case .help: families.help
    case .refusal: families.refusal
    case .structure: families.structure
    }
  }

  subscript(_ relation: Relation) -> String { self[RelationStyle(relation).family] }

  subscript(_ kind: ActorKind) -> Card {
    switch kind {
    case .state: cards.state
    case .group: cards.group
    case .organisation: cards.organisation
    case .agency: cards.agency
    case .collective: cards.collective
    case .media: cards.media
    case .place: cards.place
    case .official: cards.official
    }
  }
}

extension Palette {
  init(_ theme: ChartTheme) {
    switch theme {
    case .light: self = .light
    case .dark: self = .dark
    case .print: self = .print
    }
  }
}
