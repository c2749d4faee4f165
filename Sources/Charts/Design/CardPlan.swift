import Actors

/// Which actors are drawn, on whose card, in which row.
struct CardPlan: Sendable {
  /// One card: the actor it is named after, then those who serve it.
  struct Card: Sendable {
    /// The node's id in the drawing.
    var slug: String
    /// The actor the card is named after; first.
    var rows: [Row]
    /// Lines of small print under the rows.
    var notes: [String] = []
    /// True for small type.
    var isReduced = false
  }
  /// A card that stands for several actors with one row.
  struct Box: Sendable {
    /// Whom the card is named after.
    var actor: Actor
    /// Others that it stands for.
    var members: [ActorID]
    /// What stands under the name, empty for nothing.
    var small: String
    var notes: [String] = []
    /// What is said when somebody points at it.
    var tip: String
  }
  struct Row: Sendable {
    var actor: Actor
    /// The element's id in the drawing.
    var slug: String
    /// What is said when somebody points at the row.
    var tip: String
    /// What stands under the name, empty for nothing.
    var small: String

    init(_ actor: Actor, slug: String) {
      self.actor = actor
      self.slug = slug
      tip = Wording.tip(of: actor)
      small = Wording.subtitle(of: actor)
    }
  }
  /// A row of a card; row 0 is the head.
  struct Place: Sendable, Hashable, Comparable {
    var card: Int
    var row: Int

    static func < (one: Place, other: Place) -> Bool {
      (one.card, one.row) < (other.card, other.row)
    }
  }

  private(set) var cards: [Card] = []
  private var places: [ActorID: Place] = [:]

  /// Cards in the order their actors first come, rows in the order of the actors on one card: an
  /// order of relations by strength puts the strongest first.
  init(_ shown: [ActorID], actors: [ActorID: Actor], slugs: inout SlugTable) {
    let affiliations = Affiliations(actors)
    for id in shown where places[id] == nil {
      let root = affiliations.root(of: id)
      let card = places[root]?.card ?? add(actor(root, actors), slugs: &slugs)
      if id != root {
        let row = Row(actor(id, actors), slug: slugs.slug(for: "n_" + id.rawValue))
        places[id] = Place(card: card, row: cards[card].rows.count)
        cards[card].rows.append(row)
      }
    }
  }

  /// Cards that stand for several actors each, in the order given.
  init(boxes: [Box], slugs: inout SlugTable) {
    for box in boxes {
      let card = add(box.actor, slugs: &slugs)
      cards[card].rows[0].small = box.small
      cards[card].rows[0].tip = box.tip
      cards[card].notes = box.notes
      cards[card].isReduced = true
      for member in box.members { places[member] = Place(card: card, row: 0) }
    }
  }

  /// Where the actor is drawn; nil when it is not.
  subscript(_ actor: ActorID) -> Place? { places[actor] }

  /// Says more of an actor that is drawn; nothing of one that is not.
  mutating func note(_ text: String, on actor: ActorID) {
    guard let place = places[actor] else { return }
    let tip = cards[place.card].rows[place.row].tip + ". " + text
    cards[place.card].rows[place.row].tip = DOTText.shortened(tip, to: Wording.tipLength)
  }

  private mutating func add(_ actor: Actor, slugs: inout SlugTable) -> Int {
    let slug = slugs.slug(for: "n_" + actor.id.rawValue)
    cards.append(Card(slug: slug, rows: [Row(actor, slug: slug)]))
    places[actor.id] = Place(card: cards.count - 1, row: 0)
    return cards.count - 1
  }

  /// An actor that claims name and the graph does not know is drawn under its id.
  private func actor(_ id: ActorID, _ actors: [ActorID: Actor]) -> Actor {
    actors[id] ?? Actor(id: id, name: id.rawValue, kind: .collective)
  }
}
