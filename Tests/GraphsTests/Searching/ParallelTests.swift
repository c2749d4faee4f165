import TestSupport
import Testing

@testable import Graphs

@Suite struct ParallelTests {
  @Test func chunksCoverAllOnce() {
    for count in [0, 1, 7, 8, 9, 1000] {
      for unit in [1, 8] {
        let chunks = Parallel.chunks(of: count, atMost: 5, unit: unit)
        #expect(chunks.flatMap { Array($0) } == Array(0..<count))
        #expect(chunks.count <= 5)
        #expect(chunks.dropLast().allSatisfy { $0.count % unit == 0 })
      }
    }
  }

  /// Later chunks are ready sooner, and still the parts are joined first to last.
  @Test(arguments: [1, 2, 3, 8])
  func partsAreJoinedInOrder(threads: Int) {
    let chunks = Parallel.chunks(of: 40, atMost: 40)
    let joined = Parallel.fold(chunks: chunks, threads: threads, into: [Int]()) {
      0
    } part: { worker, chunk in
      for step in 0..<(40 - chunk.lowerBound) * 1000 { worker ^= step }
      return chunk.lowerBound
    } join: { all, part in
      all.append(part)
    }
    #expect(joined == Array(0..<40))
  }

  @Test func scoresAreTheSameToTheLastBitForAnyNumberOfThreads() throws {
    var random = SplitMix64(seed: 5)
    let graph = try RandomGraph(nodes: 700...700, edgesPerNode: 3, using: &random).graph()
    for length in [Length.hops, .weight] {
      var betweenness = Betweenness()
      var closeness = Closeness()
      var harmonic = Harmonic()
      betweenness.length = length
      closeness.length = length
      harmonic.length = length
      let expected = try [
        betweenness.scores(of: graph), closeness.scores(of: graph), harmonic.scores(of: graph),
      ]
      for threads in [2, 3, 64] {
        betweenness.threads = threads
        closeness.threads = threads
        harmonic.threads = threads
        let found = try [
          betweenness.scores(of: graph), closeness.scores(of: graph), harmonic.scores(of: graph),
        ]
        #expect(found == expected)
      }
    }
  }
}
