import Testing

@testable import Language

@Suite struct ScalarSetTests {
  @Test func runsWithStepsAndOtherSetsUnite() {
    let even = ScalarSet(runs: [(0x100, 0x106, 2)])
    let set = ScalarSet(runs: [(0x41, 0x43, 1), (0x3F, 0x40, 1)], scalars: "zé", even)
    let members: Set<UInt32> = [
      0x3F, 0x40, 0x41, 0x42, 0x43, 0x7A, 0xE9, 0x100, 0x102, 0x104, 0x106,
    ]
    for scalar in UInt32(0)..<0x200 { #expect(set.contains(scalar) == members.contains(scalar)) }
  }

  @Test func emptySetHasNoMember() {
    let set = ScalarSet(runs: [])
    for scalar: UInt32 in [0, 0x41, 0x10FFFF] { #expect(!set.contains(scalar)) }
  }

  /// Every character cut from the end of a run is cut from its front as well.
  @Test func suffixesArePrefixes() {
    let tables = AffixTables.standard
    for scalar in UInt32(0)..<0x3000 where tables.suffixes.contains(scalar) {
      #expect(tables.prefixes.contains(scalar))
    }
  }
}
