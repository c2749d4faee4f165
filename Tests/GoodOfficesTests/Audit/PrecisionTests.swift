import Testing

@testable import GoodOffices

@Suite struct PrecisionTests {
  /// Newcombe (1998), table I, method 3: 81 of 263 and 15 of 148.
  @Test(arguments: [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611)])
  func wilsonsIntervalIsThatOfTheLiterature(right: Int, judged: Int, low: Double, high: Double)
    throws
  {
    let precision = try #require(
      Precision([.init(population: judged, judged: judged, right: right)]))
    #expect(abs(precision.low - low) < 5e-5)
    #expect(abs(precision.high - high) < 5e-5)
  }

  @Test func strataCountByTheirPopulation() throws {
    // 900 claims right half the time, 100 always: 0.9 × 0.5 + 0.1 × 1.
    let precision = try #require(
      Precision([
        .init(population: 900, judged: 10, right: 5), .init(population: 100, judged: 10, right: 10),
      ]))
    #expect(abs(precision.estimate - 0.55) < 1e-12)
    // The weights leave 1/(0.81/10 + 0.01/10) = 12.2 of the 20 judgements.
    let (low, high) = Precision.wilson(0.55, of: 1 / 0.082)
    #expect(abs(precision.low - low) < 1e-12)
    #expect(abs(precision.high - high) < 1e-12)
  }

  @Test func equalWeightsLeaveEveryJudgement() throws {
    let parts = [Precision.Part(population: 50, judged: 10, right: 8)]
    #expect(try #require(Precision(parts)) == #require(Precision(parts)))
    let two = try #require(Precision(parts + parts))
    let one = try #require(Precision([.init(population: 100, judged: 20, right: 16)]))
    #expect(abs(two.low - one.low) < 1e-12)
  }

  @Test func nothingJudgedIsNoNumber() {
    #expect(Precision([]) == nil)
    #expect(Precision([.init(population: 10, judged: 0, right: 0)]) == nil)
  }
}
