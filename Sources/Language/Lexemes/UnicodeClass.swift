/// Classes of Unicode scalars as the language model's makers counted them: by Unicode 14, so that
/// letters added since are no letters.
enum UnicodeClass {
  /// White space: the White_Space property and the four separators U+001C to U+001F.
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F, 0x3000:
      true
    default: false
    }
  }

  /// A letter of any script.
  static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return isASCIILetter(scalar) }
    switch properties(scalar)?.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    default: return false
    }
  }

  /// A digit, superscript and circled ones included.
  static func isDigit(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return isASCIIDigit(scalar) }
    let type = properties(scalar)?.numericType
    return type == .decimal || type == .digit
  }

  /// A digit of a decimal system, of any script.
  static func isDecimal(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? isASCIIDigit(scalar) : properties(scalar)?.numericType == .decimal
  }

  /// A letter, digit or other number sign.
  static func isAlphanumeric(_ scalar: UInt32) -> Bool {
    isLetter(scalar) || properties(scalar)?.numericType != nil
  }

  static func isUppercase(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar >= 0x41 && scalar <= 0x5A }
    return properties(scalar)?.isUppercase ?? false
  }

  static func isASCIILetter(_ scalar: UInt32) -> Bool {
    let folded = scalar | 0x20
    return folded >= 0x61 && folded <= 0x7A
  }

  static func isASCIIDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

  /// The properties of a scalar that Unicode 14 knows; nil for others.
  static func properties(_ scalar: UInt32) -> Unicode.Scalar.Properties? {
    guard let properties = Unicode.Scalar(scalar)?.properties, let age = properties.age,
      age.major <= 14
    else { return nil }
    return properties
  }
}
