/// A random sample of claims for people to judge, drawn from strata.
///
/// Each stratum gives the same number of claims; what a small one cannot give, the others share.
/// The same claims and seed give the same sample, whatever the order of the articles.
public struct AuditSample: Sendable {
  /// How many claims at most.
  public var count = 100
  /// What tells the strata apart.
  public var keys: [StratumKey] = [.relation, .realis]
  public var seed: UInt64 = 1

  public init() {}

  /// Claims that share the values of the keys.
  public struct Stratum: Sendable {
    /// The values, joined by strokes: `pressures/actual`.
    public var name: String
    public var population: Int
    /// Those drawn.
    public var claims: [Claim]
  }

  /// The strata in the order of their names.
  public func strata(of claims: [Claim]) -> [Stratum] {
    var groups: [String: [Claim]] = [:]
    for claim in claims {
      let name = keys.map { $0.value(of: claim) }.joined(separator: "/")
      groups[name.isEmpty ? "all" : name, default: []].append(claim)
    }
    let names = groups.keys.sorted()
    let populations = names.map { groups[$0]?.count ?? 0 }
    let shares = AuditSample.shares(of: populations, total: count)
    let order = SeededOrder(seed: seed)
    return names.indices.map { index in
      let drawn = (groups[names[index]] ?? []).map { (number: order.number(of: $0.id), claim: $0) }
        .sorted { ($0.number, $0.claim.id) < ($1.number, $1.claim.id) }
        .prefix(shares[index]).map(\.claim)
      return Stratum(name: names[index], population: populations[index], claims: drawn)
    }
  }

  /// How many each stratum gives: equally many, as far as they have them. What cannot be parted
  /// equally falls to those that have most left, then to the first.
  static func shares(of populations: [Int], total: Int) -> [Int] {
    var shares = populations.map { _ in 0 }
    var left = min(total, populations.reduce(0, +))
    while left > 0 {
      let open = populations.indices.filter { shares[$0] < populations[$0] }
      let each = left / open.count
      guard each > 0 else {
        let first = open.sorted {
          (shares[$0] - populations[$0], $0) < (shares[$1] - populations[$1], $1)
        }
        for index in first.prefix(left) { shares[index] += 1 }
        break
      }
      for index in open {
        let given = min(each, populations[index] - shares[index])
        shares[index] += given
        left -= given
      }
    }
    return shares
  }
}
