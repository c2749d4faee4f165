/// The words of Graphviz's strings and labels.
enum DOTLabel {
  /// A string without Graphviz's escape sequences: `\N` is the node's name, `\n`, `\l` and `\r` end
  /// lines, a doubled backslash is one. Where lines end there is a blank. Labels also have entities,
  /// and blanks around them that are only for looks.
  static func text(of string: String, node: String, isLabel: Bool) -> String {
    var out = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in string.unicodeScalars {
      if !isEscaped {
        if scalar == "\\" { isEscaped = true } else { out.append(scalar) }
        continue
      }
      isEscaped = false
      switch scalar {
      case "N": out.append(contentsOf: node.unicodeScalars)
      case "n", "l", "r": out.append(" ")
      case "G", "E", "T", "H", "L": continue
      default: out.append(scalar)
      }
    }
    if isEscaped { out.append("\\") }
    let text = String(out)
    return isLabel ? trimmed(decoded(text)) : text
  }

  /// The text of a label in Graphviz's HTML-like language, one blank where cells and lines end.
  static func text(ofHTML markup: String) -> String {
    var out = String.UnicodeScalarView()
    var isInTag = false
    for scalar in markup.unicodeScalars {
      switch scalar {
      case "<": isInTag = true
      case ">" where isInTag:
        isInTag = false
        out.append(" ")
      case _ where isInTag: continue
      default: out.append(scalar)
      }
    }
    let words = decoded(String(out)).unicodeScalars.split { $0.properties.isWhitespace }
    return words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }

  private static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The text with XML's entities and references to characters replaced, once; others stay.
  private static func decoded(_ text: String) -> String {
    guard text.unicodeScalars.contains("&") else { return text }
    var out = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "&", let end = rest.prefix(10).firstIndex(of: ";"),
        let meant = scalarMeant(by: String(String.UnicodeScalarView(rest[..<end])))
      else {
        out.append(scalar)
        continue
      }
      out.append(meant)
      rest = rest[rest.index(after: end)...]
    }
    return String(out)
  }

  private static let entities: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  ]

  private static func scalarMeant(by name: String) -> Unicode.Scalar? {
    if let scalar = entities[name] { return scalar }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let number =
      digits.hasPrefix("x") || digits.hasPrefix("X")
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }
}
