/// Byte strings numbered 0, 1, 2, … in the order they came, found again by hashing.
struct ByteTable: Sendable {
  /// The entry in each slot, or -1; as many slots as a power of two.
  private var slots: [Int32]
  private var hashes: [Int]
  /// Where each entry's bytes begin in `arena`, and the end of the last.
  private var starts: [Int]
  private var arena: [UInt8]

  init(capacity: Int = 64) {
    var size = 16
    while size * 3 < capacity * 4 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    hashes = []
    starts = [0]
    arena = []
  }

  var count: Int { hashes.count }

  /// Bytes of all entries together.
  var byteCount: Int { arena.count }

  /// The bytes of an entry.
  func bytes(of entry: Int) -> [UInt8] { Array(arena[starts[entry]..<starts[entry + 1]]) }

  /// The number of the entry with these bytes.
  func find(_ key: Span<UInt8>) -> Int? {
    let entry = slots[slot(of: key, hash: Self.hash(key))]
    return entry < 0 ? nil : Int(entry)
  }

  func find(_ key: [UInt8]) -> Int? { find(key.span) }

  /// The number of the entry with these bytes, which is made if there is none.
  mutating func intern(_ key: Span<UInt8>) -> (entry: Int, isNew: Bool) {
    let hash = Self.hash(key)
    let place = slot(of: key, hash: hash)
    if slots[place] >= 0 { return (Int(slots[place]), false) }
    let entry = count
    slots[place] = Int32(entry)
    hashes.append(hash)
    key.withUnsafeBufferPointer { arena.append(contentsOf: $0) }
    starts.append(arena.count)
    if count * 4 > slots.count * 3 { grow() }
    return (entry, true)
  }

  mutating func intern(_ key: [UInt8]) -> (entry: Int, isNew: Bool) { intern(key.span) }

  /// The slot that holds `key`, or the empty one where it belongs.
  private func slot(of key: Span<UInt8>, hash: Int) -> Int {
    var place = hash & (slots.count - 1)
    while slots[place] >= 0 {
      let entry = Int(slots[place])
      if hashes[entry] == hash, isEqual(entry, key) { break }
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private func isEqual(_ entry: Int, _ key: Span<UInt8>) -> Bool {
    let start = starts[entry]
    guard starts[entry + 1] - start == key.count else { return false }
    for index in key.indices where arena[start + index] != key[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (entry, hash) in hashes.enumerated() {
      var place = hash & (slots.count - 1)
      while slots[place] >= 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = Int32(entry)
    }
  }

  /// Different in each process, so that no text can be made to collide; no order depends on it.
  private static let seed = UInt64.random(in: .min ... .max)

  private static func hash(_ key: Span<UInt8>) -> Int {
    key.withUnsafeBytes { bytes in
      var hash = seed ^ UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
      var index = 0
      while index + 8 <= bytes.count {
        hash = fold(hash ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        index += 8
      }
      var rest: UInt64 = 0
      while index < bytes.count {
        rest = rest << 8 | UInt64(bytes[index])
        index += 1
      }
      return Int(truncatingIfNeeded: fold(hash ^ rest))
    }
  }

  /// Mixes all bits of a word: both halves of its product with an odd number.
  private static func fold(_ word: UInt64) -> UInt64 {
    let product = word.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }
}
