import TestSupport
import Testing

@testable import Language

@Suite struct ByteTableTests {
  @Test func entriesAreNumberedInOrder() {
    var table = ByteTable(capacity: 1)
    #expect(table.intern(Array("one".utf8)) == (0, true))
    #expect(table.intern(Array("two".utf8)) == (1, true))
    #expect(table.intern(Array("one".utf8)) == (0, false))
    #expect(table.intern([]) == (2, true))
    #expect(table.find(Array("two".utf8)) == 1)
    #expect(table.find(Array("three".utf8)) == nil)
    #expect(table.bytes(of: 1) == Array("two".utf8))
    #expect(table.count == 3)
    #expect(table.byteCount == 6)
  }

  @Test(arguments: UInt64(0)..<5) func agreesWithADictionary(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var table = ByteTable()
    var oracle: [[UInt8]: Int] = [:]
    for _ in 0..<20_000 {
      let key = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        UInt8.random(in: 0...3, using: &random)
      }
      let expected = oracle[key]
      #expect(table.find(key) == expected)
      if expected == nil { oracle[key] = oracle.count }
      #expect(table.intern(key).entry == oracle[key])
    }
    #expect(table.count == oracle.count)
  }
}

@Suite struct IDSetTests {
  @Test func membersAreFound() {
    var set = IDSet(capacity: 3)
    #expect(!set.contains(0))
    // 16 and 32 share their low bits, and so a slot at first.
    for id: UInt64 in [0, 16, 32] { set.insert(id) }
    set.insert(16)
    for id: UInt64 in [0, 16, 32] { #expect(set.contains(id)) }
    for id: UInt64 in [1, 48, .max] { #expect(!set.contains(id)) }
  }

  @Test func agreesWithASet() {
    var random = SplitMix64(seed: 1)
    let members = Set((0..<1000).map { _ in UInt64.random(in: 0...5000, using: &random) })
    var set = IDSet(capacity: members.count)
    for id in members { set.insert(id) }
    for id in UInt64(0)...5000 { #expect(set.contains(id) == members.contains(id)) }
  }
}
