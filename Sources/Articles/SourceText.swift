/// The text of a file or record as it is on disk, for showing the exact words at an offset.
public struct SourceText: Sendable, Equatable {
  private let bytes: [UInt8]
  /// The byte offset of every 256th scalar.
  private let checkpoints: [Int]
  /// How many Unicode scalars it has.
  public let count: Int

  private static let stride = 256

  /// The text of a file, invalid UTF-8 already repaired.
  public init(_ text: String) {
    bytes = Array(text.utf8)
    var marks: [Int] = []
    var scalars = 0
    for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      if scalars % SourceText.stride == 0 { marks.append(offset) }
      scalars += 1
    }
    checkpoints = marks
    count = scalars
  }

  /// The words in a range of Unicode scalars; what lies beyond the end is left out.
  ///
  /// - Complexity: O(length of the range).
  public subscript(range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<count)
    guard !range.isEmpty else { return "" }
    let start = offset(of: range.lowerBound)
    var end = start
    var left = range.count
    while left > 0 {
      end += 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      left -= 1
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private func offset(of scalar: Int) -> Int {
    var offset = checkpoints[scalar / SourceText.stride]
    for _ in 0..<scalar % SourceText.stride {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }
}
