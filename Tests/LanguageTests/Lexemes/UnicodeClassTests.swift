import Testing

@testable import Language

@Suite struct UnicodeClassTests {
  @Test func separatorsAreSpace() {
    for scalar: UInt32 in [0x20, 0x09, 0x0B, 0x1C, 0x1F, 0x85, 0xA0, 0x2003, 0x2028, 0x3000] {
      #expect(UnicodeClass.isSpace(scalar))
    }
    for scalar: UInt32 in [0x00, 0x1B, 0x180E, 0x200B, 0x2060, 0xFEFF] {
      #expect(!UnicodeClass.isSpace(scalar))
    }
  }

  @Test func digitsCountSuperscriptsAndCirclesButNotFractions() {
    for scalar in "7٣²①".unicodeScalars { #expect(UnicodeClass.isDigit(scalar.value)) }
    for scalar in "½Ⅷ十x".unicodeScalars { #expect(!UnicodeClass.isDigit(scalar.value)) }
    #expect(UnicodeClass.isDecimal(0x663))
    #expect(!UnicodeClass.isDecimal(0xB2))
    #expect(UnicodeClass.isAlphanumeric(0xBD))
  }

  @Test func lettersAreOfAnyScript() {
    for scalar in "aÉжب中ʰǅ".unicodeScalars { #expect(UnicodeClass.isLetter(scalar.value)) }
    for scalar: UInt32 in [0x31, 0x301, 0x2167, 0x1F600, 0xD800, 0x110000] {
      #expect(!UnicodeClass.isLetter(scalar))
    }
  }

  /// Title-case letters are not capitals.
  @Test func capitalsHaveTheProperty() {
    for scalar in "AÉЖⒶ".unicodeScalars { #expect(UnicodeClass.isUppercase(scalar.value)) }
    for scalar in "aǅ中1".unicodeScalars { #expect(!UnicodeClass.isUppercase(scalar.value)) }
  }

  /// U+0C5C (Telugu) came with Unicode 17, U+10D57 (Garay) with 16.
  @Test func youngerLettersAreNone() {
    #expect(!UnicodeClass.isLetter(0x0C5C))
    #expect(!UnicodeClass.isUppercase(0x10D57))
  }
}
