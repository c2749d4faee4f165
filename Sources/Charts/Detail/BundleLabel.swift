/// The words on the line of a bundle, each in the colour of its strand.
enum BundleLabel {
  struct Part {
    var lines: [String]
    /// Nil for the colour of ordinary text.
    var colour: String?
  }

  /// Plain text where one colour does.
  static func value(_ parts: [Part], isGrey: Bool) -> DOTValue {
    let colours = Set(parts.map(\.colour))
    if isGrey || colours.count < 2 { return .text(parts.flatMap(\.lines)) }
    return .html(
      parts.map { part in
        let text = part.lines.map { "&#160;\(DOTText.html($0))&#160;" }.joined(separator: "<br/>")
        return part.colour.map { "<font color=\"\($0)\">\(text)</font>" } ?? text
      }.joined(separator: "<br/>"))
  }
}
