/// The shape of a word: letters as `X` or `x`, digits as `d`, other characters as they are, each
/// repeated at most four times in a row. `COVID-19` has the shape `XXXX-dd`.
enum WordShape {
  /// Longer words all have the shape `LONG`.
  static let longest = 99

  static func of(_ scalars: [UInt32]) -> [UInt8] {
    guard scalars.count <= longest else { return Array("LONG".utf8) }
    var shape: [UInt8] = []
    var last: UInt32?
    var repeats = 0
    for scalar in scalars {
      let mapped =
        if UnicodeClass.isLetter(scalar) {
          UnicodeClass.isUppercase(scalar) ? UInt32(UInt8(ascii: "X")) : UInt32(UInt8(ascii: "x"))
        } else if UnicodeClass.isDigit(scalar) {
          UInt32(UInt8(ascii: "d"))
        } else {
          scalar
        }
      repeats = mapped == last ? repeats + 1 : 0
      last = mapped
      if repeats < 4 { UTF8Bytes.append(mapped, to: &shape) }
    }
    return shape
  }
}
