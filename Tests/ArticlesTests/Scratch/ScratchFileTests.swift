import Testing

@testable import Articles

@Suite struct ScratchFileTests {
  @Test func whatWasAppendedIsReadAtItsPlace() throws {
    let file = try ScratchFile()
    let first = try file.append([1, 2, 3])
    // More than is held back before writing.
    let second = try file.append([UInt8](repeating: 7, count: 200_000))
    let third = try file.append([9])
    #expect(try file.read(first..<first + 3) == [1, 2, 3])
    #expect(try file.read(third..<third + 1) == [9])
    #expect(try file.read(second + 199_999..<third + 1) == [7, 9])
    #expect(file.count == 200_004)
  }

  @Test func beyondTheEndThereIsNothing() throws {
    let file = try ScratchFile()
    try file.append([5])
    #expect(try file.read(0..<10) == [5])
  }

  @Test func packedNumbersAndTextsComeBack() {
    var packed = PackedBytes()
    packed.add(UInt32(70_000))
    packed.add("né".utf8)
    packed.add(Int64(-2))
    var read = PackedBytes(packed.bytes)
    #expect(read.number(UInt32.self) == 70_000)
    #expect(Array(read.text()) == Array("né".utf8))
    #expect(!read.isAtEnd)
    #expect(read.number(Int64.self) == -2)
    #expect(read.isAtEnd)
  }
}
