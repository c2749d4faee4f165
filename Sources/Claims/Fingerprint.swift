/// A 64-bit hash of strings, the same on every machine.
///
/// - Source: Fowler, Noll, Vo: FNV-1a.
package struct Fingerprint: Sendable {
  static let start: UInt64 = 0xcbf2_9ce4_8422_2325
  static let prime: UInt64 = 0x100_0000_01b3
  package private(set) var value = Fingerprint.start

  package init() {}

  package mutating func add(_ text: String) {
    for byte in text.utf8 { mix(byte) }
    mix(0x1F)
  }

  private mutating func mix(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* Fingerprint.prime }

  /// Sixteen digits.
  package var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
