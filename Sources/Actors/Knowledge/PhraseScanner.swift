/// How a word is written: what decides whether `US` may stand for `us`.
enum LetterCase: UInt32, Sendable {
  case lower = 0
  case capitalised = 1
  case allCapitals = 2

  /// Whether text written so may stand for a word of an alias written as `other`.
  func covers(_ other: LetterCase) -> Bool { rawValue >= other.rawValue }
}

/// A word as the tries see it: folded to lower-case ASCII where Latin script allows, without dots
/// (`U.S.` → `us`) and inner apostrophes (`Sana'a` → `sanaa`); `'s`, `,`, `&` and `+` are words of
/// their own, and hyphens only part words.
struct PhraseWord: Sendable {
  /// UTF-8 bytes of the text.
  var bytes: Range<Int>
  var letterCase: LetterCase
  /// A full stop, colon, bracket or quotation mark stands before it: no alias reaches across.
  var followsBreak: Bool
}

/// Cuts text into phrase words.
///
/// - Complexity: O(*bytes*).
struct PhraseScanner {
  /// The folded word found last.
  private(set) var folded: [UInt8] = []
  private(set) var word = PhraseWord(bytes: 0..<0, letterCase: .lower, followsBreak: true)
  private var position: Int
  private var pendingBreak = true
  private let end: Int

  init(_ range: Range<Int>) {
    position = range.lowerBound
    end = range.upperBound
    folded.reserveCapacity(24)
  }

  /// Moves to the next word of `text`; false at the end.
  mutating func advance(in text: [UInt8]) -> Bool {
    while position < end {
      let byte = text[position]
      if Self.isWordByte(byte) {
        let length = Self.punctuationLength(text, position, end)
        if length == 0 {
          readWord(text)
          return true
        }
        readMark(text, length)
        if !folded.isEmpty { return true }
        continue
      }
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "&"), UInt8(ascii: "+"):
        folded.removeAll(keepingCapacity: true)
        folded.append(byte)
        emit(position..<position + 1, .lower)
        position += 1
        return true
      case UInt8(ascii: "'"):
        if readPossessive(text, mark: 1) { return true }
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "/"), 0x09:
        position += 1
      default:
        pendingBreak = true
        position += 1
      }
    }
    return false
  }

  private mutating func emit(_ range: Range<Int>, _ letterCase: LetterCase) {
    word = PhraseWord(bytes: range, letterCase: letterCase, followsBreak: pendingBreak)
    pendingBreak = false
  }

  /// Three-byte punctuation: dashes, quotation marks, no-break hyphens.
  private mutating func readMark(_ text: [UInt8], _ length: Int) {
    folded.removeAll(keepingCapacity: true)
    if length == 3, text[position + 1] == 0x80, text[position + 2] == 0x99 {
      if readPossessive(text, mark: 3) { return }
      return
    }
    let isHyphen = length == 3 && (0x90...0x93).contains(text[position + 2])
    let isTight =
      position + length < end && text[position + length] != 0x20
      && position > 0 && text[position - 1] != 0x20
    if !(isHyphen && isTight), length != 2 { pendingBreak = true }
    position += length
  }

  /// `'s`, or an apostrophe that closes a plural.
  private mutating func readPossessive(_ text: [UInt8], mark: Int) -> Bool {
    let start = position
    let next = position + mark
    let followsLetter = start > 0 && Self.isWordByte(text[start - 1])
    folded.removeAll(keepingCapacity: true)
    position = next
    guard followsLetter else {
      pendingBreak = true
      return false
    }
    if next < end, text[next] | 0x20 == UInt8(ascii: "s"),
      next + 1 >= end || !Self.isWordByte(text[next + 1])
    {
      position = next + 1
    } else if next < end, Self.isWordByte(text[next]) {
      return false
    } else if text[start - 1] | 0x20 != UInt8(ascii: "s") {
      pendingBreak = true
      return false
    }
    folded.append(UInt8(ascii: "'"))
    folded.append(UInt8(ascii: "s"))
    emit(start..<position, .lower)
    return true
  }

  private mutating func readWord(_ text: [UInt8]) {
    folded.removeAll(keepingCapacity: true)
    let start = position
    var letters = 0
    var capitals = 0
    var startsWithCapital = false
    var wordEnd = position
    while position < end {
      let byte = text[position]
      if byte < 0x80 {
        if Self.isAlphanumeric(byte) {
          let isCapital = byte >= 65 && byte <= 90
          if byte > 57 {
            if isCapital {
              capitals += 1
              if letters == 0 { startsWithCapital = true }
            }
            letters += 1
          }
          folded.append(isCapital ? byte | 0x20 : byte)
          position += 1
          wordEnd = position
        } else if byte == UInt8(ascii: "."), isInnerDot(text, start) {
          position += 1
        } else if byte == UInt8(ascii: "'"), joins(text, after: 1) {
          position += 1
        } else {
          break
        }
      } else {
        let length = Self.scalarLength(byte)
        let mark = Self.punctuationLength(text, position, end)
        if mark > 0 {
          let isApostrophe = mark == 3 && text[position + 1] == 0x80 && text[position + 2] == 0x99
          if isApostrophe, joins(text, after: 3) {
            position += 3
            continue
          }
          break
        }
        let capital = LatinFolding.append(text, position, length, end, to: &folded)
        if capital {
          capitals += 1
          if letters == 0 { startsWithCapital = true }
        }
        letters += 1
        position = min(end, position + length)
        wordEnd = position
      }
    }
    // The stop of `U.S.` and of `St.` parts no words; that of `NATO.` ends a sentence.
    let isAbbreviated =
      text[start..<wordEnd].contains(UInt8(ascii: "."))
      || (startsWithCapital && wordEnd - start <= 3 && capitals < max(letters, 2))
    position = max(position, wordEnd)
    let letterCase: LetterCase =
      !startsWithCapital
      ? .lower : letters > 1 && capitals == letters ? .allCapitals : .capitalised
    emit(start..<wordEnd, letterCase)
    if isAbbreviated, position < end, text[position] == UInt8(ascii: ".") { position += 1 }
  }

  /// A dot after a single letter and before another letter, as in `U.N.`
  private func isInnerDot(_ text: [UInt8], _ start: Int) -> Bool {
    let afterSingle =
      position - start == 1 || (position >= 2 && text[position - 2] == UInt8(ascii: "."))
    return afterSingle && position + 1 < end && Self.isAlphanumeric(text[position + 1])
      && text[position + 1] > 57 && position > start && text[position - 1] > 57
  }

  /// An apostrophe between letters that does not begin a possessive `'s`.
  private func joins(_ text: [UInt8], after length: Int) -> Bool {
    let next = position + length
    guard next < end, Self.isWordByte(text[next]) else { return false }
    if text[next] >= 0x80, Self.punctuationLength(text, next, end) > 0 { return false }
    let isS = text[next] | 0x20 == UInt8(ascii: "s")
    return !(isS && (next + 1 >= end || !Self.isWordByte(text[next + 1])))
  }

  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
  }

  static func isWordByte(_ byte: UInt8) -> Bool { byte >= 0x80 || isAlphanumeric(byte) }

  static func scalarLength(_ byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// The length in bytes of the punctuation mark or blank beyond ASCII at `position`; 0 for none.
  static func punctuationLength(_ text: [UInt8], _ position: Int, _ end: Int) -> Int {
    let byte = text[position]
    if byte == 0xC2, position + 1 < end {
      // U+00A0 to U+00BF: no-break space, guillemets, middle dot …
      return text[position + 1] >= 0xA0 && text[position + 1] <= 0xBF ? 2 : 0
    }
    if byte == 0xE2, position + 2 < end, text[position + 1] == 0x80 || text[position + 1] == 0x81 {
      return 3
    }
    return 0
  }
}
