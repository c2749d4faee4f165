import Influence
import TestSupport

/// Claims at random, for properties that hold of any set.
enum RandomStory {
  static func set(claims count: Int, using random: inout SplitMix64) -> ClaimSet {
    let names = ["USA", "QAT", "EGY", "ISR", "IRN", "grp:hamas"]
    let relations: [Relation] = [
      .pressures, .threatens, .hosts, .meets, .cooperates, .mediates, .attacks,
    ]
    var story = Story()
    for _ in 0..<count {
      let actors = names.shuffled(using: &random)
      let relation = relations.randomElement(using: &random)!
      let sides = relation == .mediates ? actors[1] + " " + actors[2] : actors[1]
      story.tell(
        "\(actors[0]) \(relation) \(sides)", in: "article\(Int.random(in: 0..<9, using: &random))",
        Bool.random(using: &random) ? .actual : Realis.allCases.randomElement(using: &random)!,
        Int.random(in: 0..<6, using: &random) == 0 ? .denied : .affirmed,
        copyOf: Int.random(in: 0..<4, using: &random) == 0
          ? Int.random(in: 0..<5, using: &random) : nil,
        origin: Int.random(in: 0..<6, using: &random) == 0 ? "Reuters" : nil)
    }
    for article in 0..<5 { story.outlets["article\(article)"] = article < 3 ? "CNN" : "Reuters" }
    return story.set
  }
}
