import Actors
import Claims
import Influence
import TestSupport

extension GraphBuilder {
  /// A graph of up to fourteen states and groups, with persons who serve them, and relations of
  /// every kind and status between any two.
  static func random(seed: UInt64) -> InfluenceGraph {
    var random = SplitMix64(seed: seed)
    var build = GraphBuilder()
    let size = Int.random(in: 2...14, using: &random)
    for number in 0..<size {
      let kind: ActorKind = Bool.random(using: &random) ? .state : .group
      build.actor("S\(number)", "Party number \(number)", kind)
    }
    for number in 0..<Int.random(in: 0...8, using: &random) {
      let host = "S\(Int.random(in: 0..<size, using: &random))"
      build.actor("p\(number)", "Person \(number)", .official, of: host, role: "minister")
    }
    let ids = build.graph.actors.keys.map(\.rawValue).sorted()
    var taken: Set<[String]> = []
    for _ in 0..<Int.random(in: 1...45, using: &random) {
      let relation = Relation.allCases.randomElement(using: &random) ?? .meets
      let ends = (0..<3).map { _ in ids.randomElement(using: &random) ?? "S0" }
      guard Set(ends).count == 3, taken.insert([relation.rawValue] + ends.prefix(2)).inserted else {
        continue
      }
      let statuses = EvidenceStatus.allCases.filter { _ in
        Int.random(in: 0..<3, using: &random) == 0
      }
      let reports = statuses.map { ($0, Int.random(in: 1...9, using: &random)) }
      guard !reports.isEmpty else { continue }
      if relation == .mediates {
        build.relate(ends[0], relation, parties: [ends[1], ends[2]].sorted(), reports)
      } else {
        build.relate(ends[0], relation, ends[1], reports, quote: "One says so.")
      }
    }
    return build.graph
  }
}
