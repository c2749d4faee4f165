/// Numbers names 0, 1, 2 … as they first come; names are the same if their bytes are.
///
/// An open hash table over one buffer of all names. The hash is Swift's own, seeded for each run,
/// so that no file can be made to fall on few places; the numbers do not depend on it.
struct NameTable: Sendable {
  private struct Place {
    var hash: UInt32 = 0
    /// −1 for a free place.
    var number: Int32 = -1
  }

  private(set) var names: [String] = []
  private var bytes: [UInt8] = []
  /// Where each name begins in `bytes`, and the end of the last.
  private var starts = [0]
  /// A power of two of them, at least half of them free.
  private var places = [Place](repeating: Place(), count: 16)

  init() {}

  /// The number of the name in `range` of `text`; nil if it is new and not UTF-8.
  mutating func number(of range: Range<Int>, in text: Span<UInt8>) -> Int32? {
    let hash = hash(of: range, in: text)
    var place = Int(hash) & (places.count - 1)
    while places[place].number >= 0 {
      let number = places[place].number
      if places[place].hash == hash, isName(Int(number), range, text) { return number }
      place = (place + 1) & (places.count - 1)
    }
    let start = bytes.count
    for index in range { bytes.append(text[index]) }
    guard let name = String(validating: bytes[start...], as: UTF8.self) else {
      bytes.removeSubrange(start...)
      return nil
    }
    places[place] = Place(hash: hash, number: Int32(names.count))
    names.append(name)
    starts.append(bytes.count)
    if names.count * 2 > places.count { grow() }
    return Int32(names.count - 1)
  }

  private func isName(_ number: Int, _ range: Range<Int>, _ text: Span<UInt8>) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == range.count else { return false }
    for index in 0..<range.count where bytes[start + index] != text[range.lowerBound + index] {
      return false
    }
    return true
  }

  private func hash(of range: Range<Int>, in text: Span<UInt8>) -> UInt32 {
    var hasher = Hasher()
    var word: UInt64 = 0
    for index in range {
      word = word << 8 | UInt64(text[index])
      if (index - range.lowerBound) & 7 == 7 { hasher.combine(word) }
    }
    hasher.combine(word)
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }

  private mutating func grow() {
    let old = places
    places = [Place](repeating: Place(), count: old.count * 2)
    for entry in old where entry.number >= 0 {
      var place = Int(entry.hash) & (places.count - 1)
      while places[place].number >= 0 { place = (place + 1) & (places.count - 1) }
      places[place] = entry
    }
  }
}
