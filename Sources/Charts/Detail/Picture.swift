import Influence

/// What a chart at one level of detail is made of, before anybody knows where it goes.
struct Picture {
  var plan: CardPlan
  var mediations: [Mediation] = []
  var lines: [ChartLine] = []
  /// What lines and diamonds are called, by id.
  var titles: [String: String] = [:]
  /// The ids of lines, by the ids of the relations they stand for.
  var slugs: [String: String] = [:]
  var legend: Legend
  /// The chart in sentences.
  var sentences: [String] = []
  /// The relations that get notes, in the order of their numbers.
  var noted: [DrawnEdge] = []
  /// What the caption says of this level of detail.
  var account = DetailAccount(counting: .reports)
}

/// What a caption says of a level of detail.
struct DetailAccount: Sendable {
  /// How many of the chosen relations the drawing tells; nil for all.
  var shown: Int?
  /// What numbers on lines count.
  var unit: String
  /// How readers get to what is left out as weaker; nil for the usual way.
  var wayToSeeMore: String?
  /// Sentences on what stands for what, what is not drawn, and how to see it.
  var remarks: [String] = []

  /// Of a drawing with a number after each verb.
  init(counting unit: CountedUnit) { self.unit = "number after a verb = \(unit.name)" }
}
