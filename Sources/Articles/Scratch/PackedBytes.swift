/// Numbers and texts one after another, as bytes.
package struct PackedBytes: Sendable {
  package private(set) var bytes: [UInt8] = []
  private var position = 0

  package init() {}

  /// What was packed earlier, to be read from the start.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package mutating func add<Number: FixedWidthInteger>(_ number: Number) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }

  /// Adds bytes with their count in front.
  package mutating func add(_ text: some Collection<UInt8>) {
    add(UInt32(text.count))
    bytes += text
  }

  package var isAtEnd: Bool { position >= bytes.count }

  /// The next number.
  ///
  /// - Precondition: one of that type was packed there.
  package mutating func number<Number: FixedWidthInteger>(_ type: Number.Type = Number.self)
    -> Number
  {
    let size = MemoryLayout<Number>.size
    precondition(position + size <= bytes.count, "unpacked what was not packed")
    defer { position += size }
    return bytes.withUnsafeBytes {
      Number(littleEndian: $0.loadUnaligned(fromByteOffset: position, as: Number.self))
    }
  }

  /// The next numbers.
  ///
  /// - Precondition: so many of that type were packed there.
  package mutating func numbers<Number: FixedWidthInteger>(
    _ count: Int, _ type: Number.Type = Number.self
  ) -> [Number] {
    let size = MemoryLayout<Number>.size
    precondition(position + count * size <= bytes.count, "unpacked what was not packed")
    defer { position += count * size }
    return bytes.withUnsafeBytes { packed in
      (0..<count).map {
        Number(
          littleEndian: packed.loadUnaligned(fromByteOffset: position + $0 * size, as: Number.self))
      }
    }
  }

  /// Passes over some bytes.
  package mutating func skip(_ count: Int) { position += count }

  /// The next bytes that were packed with their count.
  package mutating func text() -> ArraySlice<UInt8> {
    let count = Int(number(UInt32.self))
    precondition(position + count <= bytes.count, "unpacked what was not packed")
    defer { position += count }
    return bytes[position..<position + count]
  }
}
