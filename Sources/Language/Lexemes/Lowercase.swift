/// Lower-casing by the full Unicode mapping, final sigma included.
enum Lowercase {
  /// The lower-case form of well-formed UTF-8.
  static func of(_ bytes: Span<UInt8>) -> [UInt8] {
    var lowered: [UInt8] = []
    lowered.reserveCapacity(bytes.count)
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte < 0x80 else { return full(bytes) }
      lowered.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    return lowered
  }

  private static let capitalSigma: UInt32 = 0x3A3

  private static func full(_ bytes: Span<UInt8>) -> [UInt8] {
    let text = ScalarText(bytes)
    var lowered: [UInt8] = []
    lowered.reserveCapacity(bytes.count)
    for (index, value) in text.scalars.enumerated() {
      if value == capitalSigma {
        UTF8Bytes.append(isFinal(index, in: text.scalars) ? 0x3C2 : 0x3C3, to: &lowered)
      } else if let properties = UnicodeClass.properties(value) {
        lowered.append(contentsOf: properties.lowercaseMapping.utf8)
      } else {
        UTF8Bytes.append(value, to: &lowered)
      }
    }
    return lowered
  }

  /// Whether a sigma ends a word: a cased letter stands before it and none after it, marks that
  /// have no case passed over.
  private static func isFinal(_ index: Int, in scalars: [UInt32]) -> Bool {
    var before = index - 1
    while before >= 0, UnicodeClass.properties(scalars[before])?.isCaseIgnorable == true {
      before -= 1
    }
    guard before >= 0, UnicodeClass.properties(scalars[before])?.isCased == true else {
      return false
    }
    var after = index + 1
    while after < scalars.count, UnicodeClass.properties(scalars[after])?.isCaseIgnorable == true {
      after += 1
    }
    return after == scalars.count || UnicodeClass.properties(scalars[after])?.isCased != true
  }
}
