import Articles
import Testing

@Suite struct OffsetMapTests {
  @Test func plainTextMovesByItsStart() {
    let map = OffsetMap(start: 7)
    #expect(map.fileOffset(of: 0) == 7)
    #expect(map.fileRange(of: 2..<5) == 9..<12)
    #expect(map.textRange(of: 9..<12) == 2..<5)
  }

  @Test func leftOutScalarsShiftWhatFollows() {
    // "ab<i>cd" read as "abcd".
    var map = OffsetMap(start: 0)
    map.note(position: 2, shift: 3)
    #expect(map.fileRange(of: 0..<4) == 0..<7)
    #expect(map.fileRange(of: 1..<2) == 1..<2)
    #expect(map.textRange(of: 5..<7) == 2..<4)
    // A range that begins inside the tag begins with the text behind it.
    #expect(map.textRange(of: 3..<6) == 2..<3)
  }

  @Test func aReferenceIsAsWideAsItIsSpelled() {
    // "a&amp;b" read as "a&b".
    var map = OffsetMap(start: 0)
    map.note(position: 1, width: 5)
    map.note(position: 2, shift: 4)
    #expect(map.fileRange(of: 0..<2) == 0..<6)
    #expect(map.fileRange(of: 1..<3) == 1..<7)
  }
}
