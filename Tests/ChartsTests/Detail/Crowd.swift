import Actors
import Claims
import Influence
import TestSupport

extension GraphBuilder {
  /// An invented crowd: actors of very unequal activity in blocs, whose relations stay inside the
  /// bloc three times in four. One in five serves a state of its bloc.
  static func crowd(_ count: Int, relationsEach: Double, seed: UInt64 = 7) -> InfluenceGraph {
    var random = SplitMix64(seed: seed)
    var build = GraphBuilder()
    let blocs = max(1, Int(Double(count).squareRoot() / 1.6))
    for number in 0..<count {
      let isState = number < 4 * blocs || number % 5 != 0
      let kind: ActorKind = !isState ? .official : number % 3 == 0 ? .group : .state
      build.actor(
        "A\(number)", "Actor number \(number)", kind, of: isState ? nil : "A\(number % blocs)",
        role: isState ? "" : "minister")
    }
    func active(_ bloc: Int?) -> Int {
      // The logarithm of the place is about even: a few do most of it.
      let share = Double.random(in: 0..<1, using: &random)
      let place = Int(Double(count + 1).power(share)) - 1
      guard let bloc else { return place }
      return min(count - 1, place / blocs * blocs + bloc)
    }
    var taken: Set<[String]> = []
    let wanted = min(Int(relationsEach * Double(count)), count * (count - 1))
    for _ in 0..<20 * wanted where taken.count < wanted {
      let source = active(nil)
      let isInside = Int.random(in: 0..<4, using: &random) > 0
      let target = active(isInside ? source % blocs : nil)
      let relation =
        [Relation.meets, .pressures, .threatens, .supports, .attacks, .hosts, .rejects]
        .randomElement(using: &random) ?? .meets
      let ends = relation == .meets ? (min(source, target), max(source, target)) : (source, target)
      let key = ["A\(ends.0)", relation.rawValue, "A\(ends.1)"]
      guard source != target, taken.insert(key).inserted else { continue }
      let status: EvidenceStatus =
        Int.random(in: 0..<4, using: &random) > 0
        ? .actual : EvidenceStatus.allCases.randomElement(using: &random) ?? .requested
      let reports = max(1, Int(8 / Double.random(in: 1..<16, using: &random)))
      build.relate(key[0], relation, key[2], [(status, reports)], quote: "One says so.")
    }
    return build.graph
  }
}

extension Double {
  /// This to a power from 0 to 1, by halving: the standard library has square roots only.
  fileprivate func power(_ exponent: Double) -> Double {
    var (result, root, rest) = (1.0, self, exponent)
    for _ in 0..<30 {
      root = root.squareRoot()
      rest *= 2
      if rest >= 1 {
        result *= root
        rest -= 1
      }
    }
    return result
  }
}
