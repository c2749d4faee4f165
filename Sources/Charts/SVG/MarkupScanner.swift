/// Cuts well-formed XML, as Graphviz writes it, into tags, text and what is neither.
struct MarkupScanner {
  enum Piece {
    case tag(ArraySlice<UInt8>)
    case text(ArraySlice<UInt8>)
    /// A comment, a processing instruction or a document type.
    case remark
  }

  private let bytes: [UInt8]
  private var position = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The next piece, nil at the end.
  mutating func next() -> Piece? {
    guard position < bytes.count else { return nil }
    let rest = bytes[position...]
    guard rest.first == UInt8(ascii: "<") else {
      let end = rest.firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      position = end
      return .text(rest[..<end])
    }
    if rest.starts(with: "<!--".utf8) {
      skip(through: "-->")
      return .remark
    }
    let start = position
    skip(through: ">")
    let isRemark = rest.starts(with: "<!".utf8) || rest.starts(with: "<?".utf8)
    return isRemark ? .remark : .tag(bytes[start..<position])
  }

  /// Goes on behind the next occurrence of `end`.
  mutating func skip(through end: StaticString) {
    let length = end.utf8CodeUnitCount
    let pattern = UnsafeBufferPointer(start: end.utf8Start, count: length)
    while position + length <= bytes.count {
      if bytes[position..<position + length].elementsEqual(pattern) {
        position += length
        return
      }
      position += 1
    }
    position = bytes.count
  }
}
