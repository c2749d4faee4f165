/// The outer shape of a short text: its words, how it begins and how it ends.
struct TextShape {
  enum Ending {
    /// `.`, `!` or `?`, quotes and brackets behind it left aside.
    case sentence
    /// `…`, `...`, `[…]`: the text was cut, or trails off.
    case ellipsis
    case other
  }

  /// UTF-8, curly quotes made straight.
  let bytes: [UInt8]
  /// `bytes` with `A`–`Z` in lower case.
  let lower: [UInt8]
  /// Runs of `bytes` between blanks.
  let words: [Range<Int>]
  let ending: Ending
  /// Where the ellipsis at the end begins; the end of the text if there is none.
  let ellipsisStart: Int

  init(_ text: String) {
    let bytes = TextShape.straightened(text)
    self.bytes = bytes
    lower = bytes.map(ASCII.lower)
    words = TextShape.words(of: bytes)
    ellipsisStart = TextShape.ellipsisStart(of: bytes)
    if ellipsisStart < bytes.count {
      ending = .ellipsis
    } else {
      let last = bytes.last { !"\"')]".utf8.contains($0) }
      ending = last.map { ".!?".utf8.contains($0) } == true ? .sentence : .other
    }
  }

  func word(_ index: Int) -> ArraySlice<UInt8> { bytes[words[index]] }

  func lowerWord(_ index: Int) -> ArraySlice<UInt8> { lower[words[index]] }

  /// True when the text begins with `phrase`, given in lower case, and a word ends there.
  func begins(with phrase: String) -> Bool {
    guard lower.starts(with: phrase.utf8) else { return false }
    let end = phrase.utf8.count
    guard end < lower.count, let last = lower[..<end].last else { return true }
    return !ASCII.isLetter(last) || !(ASCII.isLetter(lower[end]) || ASCII.isDigit(lower[end]))
  }

  func ends(with phrase: String) -> Bool { lower.reversed().starts(with: phrase.utf8.reversed()) }

  func contains(_ phrase: String) -> Bool {
    let wanted = Array(phrase.utf8)
    guard let first = wanted.first, lower.count >= wanted.count else { return false }
    return lower.indices.dropLast(wanted.count - 1).contains {
      lower[$0] == first && lower[$0...].starts(with: wanted)
    }
  }

  /// Every word begins with a capital or a digit, small words such as `of` aside.
  var isTitleCase: Bool {
    words.indices.allSatisfy { index in
      let word = word(index)
      guard let first = word.first(where: { ASCII.isLetter($0) || $0 >= 0x80 }) else { return true }
      return !ASCII.isLower(first)
        || TextShape.smallWords.contains(String(decoding: word, as: UTF8.self))
    }
  }

  private static let smallWords: Set<String> = [
    "a", "an", "and", "as", "at", "by", "de", "for", "from", "in", "of", "on", "or", "the", "to",
    "with", "al", "bin", "el", "van", "von",
  ]

  private static func straightened(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      bytes.append(byte)
      guard byte & 0xC0 == 0x80, let straight = straightQuote(endingIn: bytes) else { continue }
      bytes.removeLast(byte == 0xAB || byte == 0xBB ? 2 : 3)
      bytes.append(straight)
    }
    return bytes
  }

  /// The ASCII quote for the curly or angled one that the last bytes spell.
  private static func straightQuote(endingIn bytes: [UInt8]) -> UInt8? {
    let end = bytes.count
    switch bytes[end - 1] {
    case 0xAB, 0xBB: return end >= 2 && bytes[end - 2] == 0xC2 ? UInt8(ascii: "\"") : nil
    case 0x98, 0x99, 0x9C, 0x9D:
      guard end >= 3, bytes[end - 2] == 0x80, bytes[end - 3] == 0xE2 else { return nil }
      return bytes[end - 1] < 0x9C ? UInt8(ascii: "'") : UInt8(ascii: "\"")
    default: return nil
    }
  }

  private static func words(of bytes: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (index, byte) in bytes.enumerated() {
      if byte == 0x20 {
        if let begun = start { words.append(begun..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let start { words.append(start..<bytes.count) }
    return words
  }

  private static let ellipses = ["\u{2026}", "...", "[\u{2026}]", "[...]", "(...)", ". . ."].map {
    Array($0.utf8)
  }

  private static func ellipsisStart(of bytes: [UInt8]) -> Int {
    for ellipsis in ellipses where bytes.count > ellipsis.count {
      if bytes.suffix(ellipsis.count).elementsEqual(ellipsis) {
        return bytes.count - ellipsis.count
      }
    }
    return bytes.count
  }
}
