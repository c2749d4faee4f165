/// One line of the drawing, from a card or a mediation to another, before it has a slot to end in.
struct ChartLine: Sendable {
  /// What a line can end at.
  enum End: Sendable, Hashable {
    case card(CardPlan.Place)
    /// A mediation's diamond, by its place in the list of mediations.
    case diamond(Int)
  }
  /// The element's id in the drawing.
  var slug: String
  var tail: End
  var head: End
  var attributes: [DOTAttribute]
}
