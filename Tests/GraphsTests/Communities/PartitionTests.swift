import TestSupport
import Testing

@testable import Graphs

@Suite struct PartitionTests {
  @Test func communitiesAreNumberedBySizeThenLeastNode() {
    let partition = Partition(labels: [9, 4, -7, 4, 9, 1_000_000])
    // 4 and 9 have two nodes each, 9 the lower; then −7 and a million with one each
    #expect(partition.labels == [0, 1, 2, 1, 0, 3])
    #expect(partition.sizes == [2, 2, 1, 1])
    #expect(partition.communities == [[0, 4], [1, 3], [2], [5]])
    #expect(partition.count == 4)
  }

  @Test func noNodesHaveNoCommunity() {
    #expect(Partition(labels: []).count == 0)
    #expect(Partition(labels: []).communities.isEmpty)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func whatLabelsAreCalledDoesNotMatter(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let labels = (0..<30).map { _ in Int.random(in: 0..<8, using: &random) }
    let names = (0..<8).map { $0 * 37 - 90 }.shuffled(using: &random)
    let partition = Partition(labels: labels)
    #expect(Partition(labels: labels.map { names[$0] }) == partition)
    #expect(Partition(labels: partition.labels) == partition)
    #expect(partition.sizes == partition.sizes.sorted(by: >))
    #expect(partition.communities.map(\.count) == partition.sizes)
  }
}
