/// Letters of the Latin script with marks, folded to plain ones: `Bogotá` is found as `Bogota`.
enum LatinFolding {
  /// Appends the folded form of the scalar at `position` to `word`; true if it is a capital.
  ///
  /// Letters of other scripts are kept as they are; combining marks vanish.
  static func append(
    _ text: [UInt8], _ position: Int, _ length: Int, _ end: Int, to word: inout [UInt8]
  ) -> Bool {
    guard position + length <= end else { return false }
    if length == 2 {
      let scalar = Int(text[position] & 0x1F) << 6 | Int(text[position + 1] & 0x3F)
      if scalar >= 0x300, scalar < 0x370 { return false }
      if scalar >= 0xC0, scalar < 0x180 {
        let entry = table[scalar - 0xC0]
        word.append(entry.first)
        if entry.second != 0 { word.append(entry.second) }
        return scalar < 0xDF || (scalar > 0xFF && isCapitalExtended(scalar))
      }
      if let plain = others[scalar] {
        word.append(plain)
        return scalar == 0x218 || scalar == 0x21A || scalar == 0x18F
      }
    }
    if length == 3, text[position] == 0xE1, text[position + 1] >= 0xB8 {
      // U+1E00 to U+1EFF: Vietnamese and transliterated Arabic letters with dots and tones.
      let scalar = Int(text[position + 1] & 0x3F) << 6 | Int(text[position + 2] & 0x3F)
      if let plain = additional(scalar & 0xFFF) {
        word.append(plain)
        return scalar & 1 == 0
      }
    }
    for offset in 0..<length { word.append(text[position + offset]) }
    return false
  }

  /// In Latin Extended-A capitals stand on even places, but for two runs where they are odd.
  private static func isCapitalExtended(_ scalar: Int) -> Bool {
    let isOddRun = (0x139...0x148).contains(scalar) || (0x179...0x17E).contains(scalar)
    return (scalar & 1 == 0) != isOddRun
  }

  private struct Entry { var first: UInt8, second: UInt8 }

  /// U+00C0 to U+017F in order, a digraph written with a leading `*`.
  private static let table: [Entry] = {
    let folded =
      "aaaaaa*aeceeeeiiiidnooooo.ouuuuy*th*ssaaaaaa*aeceeeeiiiidnooooo.ouuuuy*thy"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii*ij*ijjjkkklllllllllln"
      + "nnnnnnnnoooooo*oe*oerrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
    var entries: [Entry] = []
    var bytes = Array(folded.utf8)[...]
    while let byte = bytes.popFirst() {
      if byte == UInt8(ascii: "*"), let first = bytes.popFirst(), let second = bytes.popFirst() {
        entries.append(Entry(first: first, second: second))
      } else {
        entries.append(Entry(first: byte, second: 0))
      }
    }
    while entries.count < 0xC0 { entries.append(Entry(first: UInt8(ascii: "x"), second: 0)) }
    return entries
  }()

  /// Letters beyond Extended-A that names in the news use.
  private static let others: [Int: UInt8] = [
    0x18F: UInt8(ascii: "e"), 0x259: UInt8(ascii: "e"), 0x218: UInt8(ascii: "s"),
    0x219: UInt8(ascii: "s"), 0x21A: UInt8(ascii: "t"), 0x21B: UInt8(ascii: "t"),
    0x1A1: UInt8(ascii: "o"), 0x1B0: UInt8(ascii: "u"), 0x1CE: UInt8(ascii: "a"),
    0x1E6: UInt8(ascii: "g"), 0x1E7: UInt8(ascii: "g"),
  ]

  /// U+1E00 to U+1EFF by block of one base letter.
  private static func additional(_ offset: Int) -> UInt8? {
    let place = offset & 0xFF
    switch place {
    case 0x00...0x01: return UInt8(ascii: "a")
    case 0x02...0x07: return UInt8(ascii: "b")
    case 0x08...0x09: return UInt8(ascii: "c")
    case 0x0A...0x13: return UInt8(ascii: "d")
    case 0x14...0x1D: return UInt8(ascii: "e")
    case 0x1E...0x1F: return UInt8(ascii: "f")
    case 0x20...0x21: return UInt8(ascii: "g")
    case 0x22...0x2B: return UInt8(ascii: "h")
    case 0x2C...0x2F: return UInt8(ascii: "i")
    case 0x30...0x35: return UInt8(ascii: "k")
    case 0x36...0x3D: return UInt8(ascii: "l")
    case 0x3E...0x43: return UInt8(ascii: "m")
    case 0x44...0x4B: return UInt8(ascii: "n")
    case 0x4C...0x53: return UInt8(ascii: "o")
    case 0x54...0x57: return UInt8(ascii: "p")
    case 0x58...0x5F: return UInt8(ascii: "r")
    case 0x60...0x69: return UInt8(ascii: "s")
    case 0x6A...0x71: return UInt8(ascii: "t")
    case 0x72...0x7B: return UInt8(ascii: "u")
    case 0x7C...0x7F: return UInt8(ascii: "v")
    case 0x80...0x89: return UInt8(ascii: "w")
    case 0x8A...0x8D: return UInt8(ascii: "x")
    case 0x8E...0x8F: return UInt8(ascii: "y")
    case 0x90...0x95: return UInt8(ascii: "z")
    case 0xA0...0xB7: return UInt8(ascii: "a")
    case 0xB8...0xC7: return UInt8(ascii: "e")
    case 0xC8...0xCB: return UInt8(ascii: "i")
    case 0xCC...0xE3: return UInt8(ascii: "o")
    case 0xE4...0xF1: return UInt8(ascii: "u")
    case 0xF2...0xF9: return UInt8(ascii: "y")
    default: return nil
    }
  }
}
