/// How much room a letter takes, by what Unicode says of it.
extension Unicode.Scalar {
  /// True for what stands on, under or around the letter before it, and for marks that are not seen
  /// at all.
  var takesNoRoom: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: (0x1160...0x11FF).contains(value)  // the later parts of a syllable of Hangul
    }
  }

  /// True for ideographs, kana, Hangul and emoji, about twice as wide as Latin letters.
  var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1_F300...0x1_FAFF,
      0x2_0000...0x3_FFFD:
      true
    default: false
    }
  }

  /// True for letters and marks of scripts that run from right to left.
  var runsFromRight: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x1_0800...0x1_0FFF,
      0x1_E800...0x1_EFFF:
      true
    default: false
    }
  }
}
