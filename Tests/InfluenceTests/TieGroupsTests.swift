import Influence
import TestSupport
import Testing

@Suite struct TieGroupsTests {
  private func tie(_ one: String, _ other: String, _ weight: Int = 1) -> TieGroups.Tie {
    TieGroups.Tie(ActorID(one), ActorID(other), weight: weight)
  }

  /// A ring of so many, its first two tied most.
  private func ring(_ name: String, _ count: Int) -> [TieGroups.Tie] {
    (0..<count).map { tie("\(name)\($0)", "\(name)\(($0 + 1) % count)", $0 == 0 ? 9 : 4) }
  }

  @Test func ringsAreGroupsTheLargestFirst() throws {
    let groups = try TieGroups().groups(of: ring("a", 3) + ring("b", 4) + [tie("a0", "b0")])
    #expect(groups.map(\.count) == [4, 3])
    #expect(groups[0].prefix(2).map(\.rawValue) == ["b0", "b1"])
  }

  /// Four rings, a and b tied to each other, c and d: with room for two, those are joined.
  @Test func tooManyAreJoinedWithWhomTheyHaveMostToDoWith() throws {
    let ties =
      ["a", "b", "c", "d"].flatMap { ring($0, 4) } + [
        tie("a0", "b0", 3), tie("c0", "d0", 3), tie("a1", "c1"),
      ]
    var finder = TieGroups()
    #expect(try finder.groups(of: ties).count == 4)
    finder.most = 2
    let groups = try finder.groups(of: ties)
    #expect(groups.map { Set($0.map { $0.rawValue.prefix(1) }) } == [["a", "b"], ["c", "d"]])
  }

  @Test func whoIsTiedToNobodyElseStaysApart() throws {
    var finder = TieGroups()
    finder.most = 1
    let groups = try finder.groups(of: ring("a", 5) + [tie("x", "y")])
    #expect(groups.map(\.count) == [5, 2])
  }

  @Test(arguments: 0..<20) func everyActorIsInOneGroupWhateverTheOrder(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var ties = (0..<150).map { _ in
      let (one, other) = (
        Int.random(in: 0..<60, using: &random), Int.random(in: 0..<60, using: &random)
      )
      return tie("n\(one)", "n\(other)", Int.random(in: 1...5, using: &random))
    }
    let groups = try TieGroups().groups(of: ties)
    let members = groups.flatMap { $0 }
    #expect(members.count == Set(members).count)
    #expect(Set(members) == Set(ties.flatMap { [$0.one, $0.other] }))
    ties.shuffle(using: &random)
    #expect(try TieGroups().groups(of: ties) == groups)
  }

  @Test func noTiesNoGroups() throws {
    #expect(try TieGroups().groups(of: []).isEmpty)
  }
}
