/// Numbers written in a range of bytes.
enum NumberField {
  /// A whole number of at most 18 digits, without a sign; nil if there is something else.
  @inline(__always)
  static func natural(_ range: Range<Int>, in text: Span<UInt8>) -> Int? {
    guard (1...18).contains(range.count) else { return nil }
    var value = 0
    for index in range {
      let digit = Int(text[index]) - 0x30
      guard (0...9).contains(digit) else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// A whole number of at most 18 digits, maybe below 0.
  static func whole(_ range: Range<Int>, in text: Span<UInt8>) -> Int? {
    guard let first = range.first, text[first] == UInt8(ascii: "-") else {
      return natural(range, in: text)
    }
    return natural(range.dropFirst(), in: text).map { -$0 }
  }

  /// A finite decimal number such as 3, -0.25 or 1e-3.
  @inline(__always)
  static func decimal(_ range: Range<Int>, in text: Span<UInt8>) -> Double? {
    // Whole numbers of up to 15 digits are exact.
    if range.count <= 15, let value = natural(range, in: text) { return Double(value) }
    return anyDecimal(range, in: text)
  }

  private static func anyDecimal(_ range: Range<Int>, in text: Span<UInt8>) -> Double? {
    for index in range {
      switch text[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "+"), UInt8(ascii: "e"), UInt8(ascii: "E"):
        continue
      default: return nil
      }
    }
    guard let value = Double(string(range, in: text)), value.isFinite else { return nil }
    return value
  }

  /// The text of a field, for a message: at most 40 bytes of it, what is not UTF-8 replaced.
  static func excerpt(_ range: Range<Int>, in text: Span<UInt8>) -> String {
    string(range.prefix(40), in: text)
  }

  private static func string(_ range: Range<Int>, in text: Span<UInt8>) -> String {
    String(decoding: range.map { text[$0] }, as: UTF8.self)
  }
}
