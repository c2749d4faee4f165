import Testing

@testable import Graphviz

/// What a child says is not believed before it is looked at.
@Suite struct RecordReaderTests {
  private func bytes(of count: UInt32) -> [UInt8] { withUnsafeBytes(of: count) { Array($0) } }

  @Test func textsAndNumbersComeBack() {
    let number = withUnsafeBytes(of: 1.5) { Array($0) }
    var record = RecordReader([78] + bytes(of: 2) + Array("ab".utf8) + number)
    #expect(record.tag() == 78)
    #expect(record.text() == "ab")
    #expect(record.number() == 1.5)
    #expect(record.tag() == nil && record.count() == nil && record.number() == nil)
  }

  @Test func nothingIsReadBeyondTheEnd() {
    var record = RecordReader(bytes(of: .max) + [1, 2])
    #expect(record.text() == nil)
  }

  @Test func brokenRecordsAreNone() {
    let whole: [UInt8] = [71, 1, 78] + bytes(of: 1) + [97, 0]
    #expect(DOTGraph(record: whole)?.nodes.map(\.id) == ["a"])
    for count in whole.indices.dropFirst(3) {
      #expect(DOTGraph(record: Array(whole[..<count])) == nil, "\(count)")
    }
    #expect(Geometry(record: [78] + bytes(of: 9)) == nil)
    #expect(Geometry(record: [0]) == nil)
    #expect(DOTGraph(record: []) == nil)
  }
}
