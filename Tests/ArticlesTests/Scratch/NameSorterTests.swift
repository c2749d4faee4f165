import TestSupport
import Testing

@testable import Articles

@Suite struct NameSorterTests {
  /// What a sort in memory gives: by name, equal names in the order they were added.
  private func expected(_ names: [String]) -> [Int] {
    names.indices.sorted { (names[$0], $0) < (names[$1], $1) }
  }

  private func sorted(_ names: [String], lotSize: Int) throws -> [Int] {
    var sorter = NameSorter(lotSize: lotSize)
    for (index, name) in names.enumerated() { try sorter.add(name, value: index) }
    var found: [Int] = []
    try sorter.drain { entry in
      #expect(entry.name == names[entry.value])
      found.append(entry.value)
    }
    return found
  }

  @Test(arguments: [1, 2, 7, 1000])
  func lotsOnDiskGiveTheSameOrderAsMemory(lotSize: Int) throws {
    var random = SplitMix64(seed: 3)
    let names = (0..<500).map { _ in
      // Few letters, so that names repeat and begin alike; some go beyond ASCII.
      String(
        (0..<Int.random(in: 0...4, using: &random)).map { _ in "abé".randomElement(using: &random)!
        })
    }
    #expect(try sorted(names, lotSize: lotSize) == expected(names))
  }

  @Test func aNameLongerThanABlockIsReadWhole() throws {
    let long = String(repeating: "x", count: 100_000)
    #expect(try sorted([long + "b", "y", long + "a"], lotSize: 2) == [2, 0, 1])
  }

  @Test func nothingAddedNothingComes() throws {
    #expect(try sorted([], lotSize: 4).isEmpty)
  }
}
