import TestSupport
import Testing

@testable import Graphs

@Suite struct RankComparisonTests {
  @Test func aChangeByHand() {
    var comparison = RankComparison()
    comparison.top = 2
    let change = comparison.change(from: [9, 7, 7, 1], to: [9, 8, 1, 2])
    #expect(change.before == [1, 2, 2, 4])
    #expect(change.after == [1, 2, 4, 3])
    #expect(change.moves == [0, 0, -2, 1])
    // Six pairs; before ties one. Of the other five only 2 and 3 are swapped: (4 − 1)/√(5 × 6).
    #expect(abs((change.kendall ?? 0) - 3 / 30.0.squareRoot()) < 1e-12)
    // Places 1, 2.5, 2.5, 4 and 1, 2, 4, 3 less their mean 2.5: 2.25 + 0 + 0 + 0.75 over √(4.5 × 5)
    #expect(abs((change.spearman ?? 0) - 3 / 22.5.squareRoot()) < 1e-12)
    // The tops are 0, 1, 2 (a shared place) and 0, 1.
    #expect(change.topOverlap == 2.0 / 3)
  }

  @Test func rankingsThatTellNothingApart() {
    let change = RankComparison().change(from: [1, 1, 1], to: [1, 2, 3])
    #expect(change.before == [1, 1, 1])
    #expect(change.kendall == nil)
    #expect(change.spearman == nil)
    let empty = RankComparison().change(from: [], to: [])
    #expect(empty.kendall == nil)
    #expect(empty.topOverlap == 1)
    #expect(RankComparison().change(from: [3], to: [4]).after == [1])
  }

  @Test func noiseTiesAndWhatIsNoNumberComesLast() {
    let comparison = RankComparison()
    let change = comparison.change(
      from: [0.1 + 0.2, 0.3, .infinity, .infinity, 0], to: [.nan, 1, -.infinity, 2, -5])
    #expect(change.before == [3, 3, 1, 1, 5])
    #expect(change.after == [4, 2, 4, 1, 3])
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func measuresFollowTheirDefinitions(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 2...60, using: &random)
    let values = Int.random(in: 2...40, using: &random)
    let lists = (0..<2).map { _ in
      (0..<count).map { _ in Double(Int.random(in: 0..<values, using: &random)) }
    }
    let change = RankComparison().change(from: lists[0], to: lists[1])
    #expect(change.before == lists[0].map { score in 1 + lists[0].count { $0 > score } })
    #expect(change.after == lists[1].map { score in 1 + lists[1].count { $0 > score } })
    var balance = 0.0
    var apart = [0.0, 0]
    for one in 0..<count {
      for other in 0..<one {
        let signs = lists.map { ($0[one] - $0[other]).sign($0[one] == $0[other]) }
        balance += signs[0] * signs[1]
        apart[0] += abs(signs[0])
        apart[1] += abs(signs[1])
      }
    }
    let kendall = apart[0] * apart[1] > 0 ? balance / (apart[0] * apart[1]).squareRoot() : nil
    #expect((change.kendall == nil) == (kendall == nil))
    #expect(abs((change.kendall ?? 0) - (kendall ?? 0)) < 1e-12)
    #expect(
      KendallTau().value(of: lists[1], and: lists[0])
        == KendallTau().value(of: lists[0], and: lists[1]))
    if let kendall {
      let turned = KendallTau().value(of: lists[0], and: lists[1].map { -$0 })
      #expect(abs((turned ?? 9) + kendall) < 1e-12)
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func rhoWithoutTiesIsSpearmansFormula(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 2...50, using: &random)
    let scores = (0..<count).map(Double.init).shuffled(using: &random)
    let change = RankComparison().change(from: (0..<count).map(Double.init), to: scores)
    let squares = change.moves.reduce(0) { $0 + $1 * $1 }
    let expected = 1 - 6 * Double(squares) / Double(count * (count * count - 1))
    #expect(abs(try #require(change.spearman) - expected) < 1e-12)
    let same = RankComparison().change(from: scores, to: scores)
    #expect(abs(try #require(same.spearman) - 1) < 1e-12)
    #expect(abs(try #require(same.kendall) - 1) < 1e-12)
    #expect(same.topOverlap == 1)
  }
}

extension Double {
  fileprivate func sign(_ isTie: Bool) -> Double { isTie ? 0 : self > 0 ? 1 : -1 }
}
