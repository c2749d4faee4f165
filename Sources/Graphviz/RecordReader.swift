/// Takes apart the records that the shim writes: tags, counts, numbers and texts in this machine's
/// order of bytes. Nothing is read beyond the end.
struct RecordReader {
  private let bytes: [UInt8]
  private var next = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { next == bytes.count }

  mutating func tag() -> UInt8? {
    guard next < bytes.count else { return nil }
    defer { next += 1 }
    return bytes[next]
  }

  mutating func count() -> Int? {
    guard let place = take(4) else { return nil }
    return bytes.withUnsafeBytes {
      Int($0.loadUnaligned(fromByteOffset: place, as: UInt32.self))
    }
  }

  mutating func number() -> Double? {
    guard let place = take(8) else { return nil }
    return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: Double.self) }
  }

  mutating func text() -> String? {
    guard let count = count(), let place = take(count) else { return nil }
    return String(decoding: bytes[place..<place + count], as: UTF8.self)
  }

  /// Where so many bytes begin, behind which reading goes on.
  private mutating func take(_ count: Int) -> Int? {
    guard count <= bytes.count - next else { return nil }
    defer { next += count }
    return next
  }
}
