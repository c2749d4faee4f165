/// How wide a text will come out in Helvetica or a font made to its measure, before Graphviz
/// measures it with the fonts of the machine.
enum TextWidth {
  /// Points, a little more than needed rather than less.
  static func points(_ text: String, size: Double, isBold: Bool = false) -> Double {
    let ems = text.unicodeScalars.reduce(0.0) { $0 + em($1) }
    return ems * size * (isBold ? 1.09 : 1.02)
  }

  /// The width of one letter in ems, by classes of letters of like width.
  private static func em(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "I", "|", "!", ".", ",", ":", ";", "'", " ", "f", "t", "/", "\\", "[", "]":
      return 0.28
    case "r", "(", ")", "-", "\"", "’", "‘", "“", "”": return 0.34
    case "m", "M", "w", "@", "%", "W", "—", "…": return 0.95
    case "c", "k", "s", "v", "x", "y", "z", "J": return 0.5
    case "A"..."Z", "&": return 0.74
    default:
      if scalar.takesNoRoom { return 0 }
      // Emoji are wider than their size.
      return scalar.value >= 0x1_F300 && scalar.value <= 0x1_FAFF ? 1.25 : scalar.isWide ? 1 : 0.57
    }
  }
}
