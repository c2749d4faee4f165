import TestSupport
import Testing

@testable import Language

@Suite struct MessagePackReaderTests {
  @Test func readsMapsArraysStringsAndNumbers() throws {
    // {"a": [1, -1, 300], "b": bin 2 bytes} by the format's description.
    var reader = MessagePackReader([
      0x82, 0xA1, 0x61, 0x93, 0x01, 0xFF, 0xCD, 0x01, 0x2C, 0xA1, 0x62, 0xC4, 0x02, 0x07, 0x08,
    ])
    #expect(try reader.mapCount() == 2)
    #expect(try reader.string() == "a")
    #expect(try reader.arrayCount() == 3)
    #expect(try reader.unsigned() == 1)
    #expect(try reader.unsigned() == UInt64.max)
    #expect(try reader.unsigned() == 300)
    #expect(try reader.string() == "b")
    let data = try reader.data()
    #expect(Array(reader.bytes[data]) == [7, 8])
    #expect(reader.kind() == nil)
  }

  @Test(
    arguments: [
      ([0xC0], 1), ([0xC3], 1), ([0xCA, 0, 0, 0, 0], 5), ([0xCB, 0, 0, 0, 0, 0, 0, 0, 0], 9),
      ([0xD4, 0, 0], 3), ([0xD8] + [UInt8](repeating: 0, count: 17), 18), ([0xC7, 2, 0, 0, 0], 5),
      ([0x92, 0x01, 0x81, 0xA1, 0x61, 0x90], 6), ([0xD9, 1, 0x61], 3), ([0xD1, 0xFF, 0xFE], 3),
    ] as [([UInt8], Int)])
  func skipsEveryKindOfValue(bytes: [UInt8], length: Int) throws {
    var reader = MessagePackReader(bytes + [0x05])
    try reader.skip()
    #expect(reader.position == length)
    #expect(try reader.unsigned() == 5)
  }

  @Test func negativeNumbersAreTwosComplements() throws {
    var reader = MessagePackReader([0xD0, 0x80, 0xD2, 0xFF, 0xFF, 0xFF, 0xFF])
    #expect(Int64(bitPattern: try reader.unsigned()) == -128)
    #expect(Int64(bitPattern: try reader.unsigned()) == -1)
  }

  @Test func sizesBeyondTheEndAreDamage() {
    // A map of 2³¹ pairs, a string of 4 GB and an array of 65,535 elements in a few bytes.
    for bytes in [[0xDF, 0x80, 0, 0, 0], [0xDB, 0xFF, 0xFF, 0xFF, 0xFF], [0xDC, 0xFF, 0xFF]]
      as [[UInt8]]
    {
      var reader = MessagePackReader(bytes)
      #expect(throws: MessagePackReader.Damage.self) { try reader.skip() }
    }
  }

  @Test func deepNestingIsDamage() {
    var reader = MessagePackReader([UInt8](repeating: 0x91, count: 1_000_000))
    #expect(throws: MessagePackReader.Damage.self) { try reader.skip() }
  }

  @Test func anyBytesEndWithoutACrash() {
    for seed in UInt64(0)..<2000 {
      var random = SplitMix64(seed: seed)
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      var reader = MessagePackReader(bytes)
      while reader.kind() != nil {
        let before = reader.position
        guard (try? reader.skip()) != nil else { break }
        #expect(reader.position > before)
      }
    }
  }
}
