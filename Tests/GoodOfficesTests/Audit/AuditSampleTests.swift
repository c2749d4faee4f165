import Testing

@testable import GoodOffices

@Suite struct AuditSampleTests {
  @Test(arguments: [
    // Equal shares where there is enough.
    ([10, 10, 10], 9, [3, 3, 3]),
    // What a small stratum cannot give, the others share.
    ([1, 10, 10], 9, [1, 4, 4]),
    // What is left over goes to those with most left, then to the first.
    ([10, 20, 10], 10, [3, 4, 3]), ([10, 10, 10], 11, [4, 4, 3]),
    // Never more than there are, never more than asked for.
    ([2, 3], 100, [2, 3]), ([5, 5, 5, 5], 2, [1, 1, 0, 0]), ([], 5, []),
  ]) func sharesAreEqualAsFarAsTheyGo(populations: [Int], total: Int, shares: [Int]) {
    #expect(AuditSample.shares(of: populations, total: total) == shares)
  }

  private let claims = (0..<60).map { number in
    Claim.plain(String(number), relation: number % 3 == 0 ? .meets : .pressures)
  }

  @Test func strataKnowTheirPopulation() {
    var sample = AuditSample()
    sample.count = 10
    sample.keys = [.relation]
    let strata = sample.strata(of: claims)
    #expect(strata.map(\.name) == ["meets", "pressures"])
    #expect(strata.map(\.population) == [20, 40])
    #expect(strata.map(\.claims.count) == [5, 5])
  }

  @Test func theSeedAloneDecides() {
    var sample = AuditSample()
    sample.count = 12
    func ids(_ claims: [Claim]) -> [String] {
      sample.strata(of: claims).flatMap { $0.claims.map(\.id) }
    }
    let first = ids(claims)
    #expect(ids(claims.reversed()) == first)
    sample.seed = 2
    #expect(ids(claims) != first)
    #expect(Set(ids(claims)).count == 12)
  }

  /// Over many seeds every claim is drawn about as often: 10 of 60 in 600 runs is 100 each.
  @Test func everyClaimHasTheSameChance() {
    var sample = AuditSample()
    sample.count = 10
    sample.keys = [.article]
    var drawn: [String: Int] = [:]
    for seed in 0..<600 {
      sample.seed = UInt64(seed)
      for claim in sample.strata(of: claims).flatMap(\.claims) { drawn[claim.id, default: 0] += 1 }
    }
    // Five standard deviations of a binomial with 600 draws of 1/6 are 46.
    #expect(drawn.count == 60)
    #expect(drawn.values.allSatisfy { abs($0 - 100) < 46 })
  }
}
