/// The 64-bit ids under which the language model knows strings.
enum StringHash {
  /// The id of a string given as UTF-8: its number when it is a reserved word, else its hash.
  static func id(_ bytes: Span<UInt8>) -> UInt64 {
    if bytes.isEmpty { return 0 }
    if bytes.count <= ReservedWords.longest, let number = ReservedWords.number(of: bytes) {
      return number
    }
    return murmur(bytes)
  }

  static func id(_ string: String) -> UInt64 { id(Array(string.utf8).span) }

  /// MurmurHash64A with seed 1.
  ///
  /// - Source: Austin Appleby, MurmurHash2_64 (public domain).
  static func murmur(_ bytes: Span<UInt8>) -> UInt64 {
    bytes.withUnsafeBytes { bytes in
      let factor: UInt64 = 0xC6A4_A793_5BD1_E995
      var hash = 1 ^ (UInt64(bytes.count) &* factor)
      var index = 0
      while index + 8 <= bytes.count {
        var word = UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        word &*= factor
        word ^= word >> 47
        word &*= factor
        hash ^= word
        hash &*= factor
        index += 8
      }
      if index < bytes.count {
        var rest: UInt64 = 0
        for place in (index..<bytes.count).reversed() { rest = rest << 8 | UInt64(bytes[place]) }
        hash ^= rest
        hash &*= factor
      }
      hash ^= hash >> 47
      hash &*= factor
      return hash ^ hash >> 47
    }
  }
}
