/// A short text as Unicode scalars, with the place of each in its UTF-8 bytes.
struct ScalarText {
  private(set) var scalars: [UInt32] = []
  /// The first byte of each scalar, and the number of bytes last.
  private(set) var starts: [Int32] = []

  /// Decodes UTF-8, which the caller took from a `String` and so is well formed.
  init(_ bytes: Span<UInt8>) {
    scalars.reserveCapacity(bytes.count)
    starts.reserveCapacity(bytes.count + 1)
    var index = 0
    while index < bytes.count {
      let (scalar, length) = UTF8Bytes.scalar(in: bytes, at: index)
      scalars.append(scalar)
      starts.append(Int32(index))
      index += length
    }
    starts.append(Int32(index))
  }

  init(_ string: String) {
    self.init(Array(string.utf8).span)
  }

  /// The bytes of the scalars in `range`.
  func bytes(of range: Range<Int>) -> Range<Int> {
    Int(starts[range.lowerBound])..<Int(starts[range.upperBound])
  }
}

/// Steps through well-formed UTF-8.
enum UTF8Bytes {
  /// The scalar that begins at `index`, and its length in bytes.
  static func scalar(in bytes: Span<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(bytes[index])
    func next(_ offset: Int) -> UInt32 {
      index + offset < bytes.count ? UInt32(bytes[index + offset] & 0x3F) : 0
    }
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | next(1), min(2, bytes.count - index)) }
    if lead < 0xF0 {
      return ((lead & 0x0F) << 12 | next(1) << 6 | next(2), min(3, bytes.count - index))
    }
    return (
      (lead & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), min(4, bytes.count - index)
    )
  }

  /// How many scalars the bytes hold.
  static func scalarCount(_ bytes: Span<UInt8>) -> Int {
    var count = 0
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
  }
}
