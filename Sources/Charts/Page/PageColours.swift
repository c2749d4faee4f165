import Actors

/// The colours of a page as style sheet: variables for each palette, and rules that give the parts
/// of the drawing, which is drawn in the light palette, the colours of the palette in force.
struct PageColours {
  /// Nil follows what the reader's system prefers.
  var theme: ChartTheme?

  /// A colour with its name in the style sheet, and the parts of the drawing that have it.
  private struct Role {
    var name: String
    var colour: (Palette) -> String
    /// Selectors within the drawing and the property that takes the colour.
    var parts: [(selector: String, property: String)] = []
  }

  /// What stands before the rest of the style sheet. On paper it is always the print palette.
  var text: String {
    var rules = [
      ":root { \(Self.variables(of: Palette(theme ?? .light), isDark: theme == .dark)) }"
    ]
    if theme == nil {
      let dark = Self.variables(of: .dark, isDark: true)
      rules.append("@media (prefers-color-scheme: dark) { :root { \(dark) } }")
    }
    rules.append("@media print { :root { \(Self.variables(of: .print, isDark: false)) } }")
    for role in Self.roles {
      for part in role.parts {
        rules.append("svg \(part.selector) { \(part.property): var(--\(role.name)); }")
      }
    }
    return rules.joined(separator: "\n") + "\n"
  }

  /// A colour as Graphviz writes it into an SVG.
  static func drawn(_ colour: String) -> String { colour.lowercased() }

  private static func variables(of palette: Palette, isDark: Bool) -> String {
    // Lines that are not lit stay visible on either ground.
    (["color-scheme: \(isDark ? "dark" : "light")", "--dim: \(isDark ? "0.32" : "0.18")"]
      + roles.map { "--\($0.name): \($0.colour(palette))" }).joined(separator: "; ")
  }

  private static var roles: [Role] {
    let controls: [Role] = [
      Role(name: "line", colour: \.controls.rule), Role(name: "accent", colour: \.controls.accent),
      Role(name: "button", colour: \.controls.button), Role(name: "mark", colour: \.controls.mark),
      Role(name: "chosen", colour: \.controls.chosen), Role(name: "glow", colour: \.controls.glow),
    ]
    return controls + words + grounds + families + kinds
  }

  private static var words: [Role] {
    [
      Role(name: "title", colour: \.title, parts: [("text:not([fill])", "fill")]),
      Role(name: "ink", colour: \.text, parts: [(filled("text", \.text), "fill")]),
      Role(name: "soft", colour: \.softText, parts: [(filled("text", \.softText), "fill")]),
      Role(name: "head", colour: \.headText, parts: [(filled("text", \.headText), "fill")]),
      Role(
        name: "pattern", colour: \.patternMark, parts: [(filled("text", \.patternMark), "fill")]),
    ]
  }

  private static var grounds: [Role] {
    [
      Role(
        name: "ground", colour: \.background, parts: [(filled("polygon", \.background), "fill")]),
      Role(
        name: "row", colour: \.rowGround,
        parts: [
          (filled(".card polygon", \.rowGround), "fill"),
          (filled(".card path", \.rowGround), "fill"),
        ]),
    ]
  }

  private static var families: [Role] {
    RelationStyle.Family.allCases.map { family in
      Role(
        name: family.rawValue, colour: { $0[family] },
        parts: [
          (filled("", { $0[family] }), "fill"), (stroked({ $0[family] }), "stroke"),
        ])
    }
  }

  /// The head of a card, its border, and its mark in the legend.
  private static var kinds: [Role] {
    ActorKind.allCases.flatMap { kind in
      [
        Role(
          name: kind.rawValue, colour: { $0[kind].ground },
          parts: [(filled("polygon", { $0[kind].ground }), "fill")]),
        Role(
          name: kind.rawValue + "-border", colour: { $0[kind].border },
          parts: [
            (filled("text", { $0[kind].border }), "fill"), (stroked({ $0[kind].border }), "stroke"),
          ]),
      ]
    }
  }

  private static func filled(_ element: String, _ colour: (Palette) -> String) -> String {
    "\(element)[fill=\"\(drawn(colour(.light)))\"]"
  }

  private static func stroked(_ colour: (Palette) -> String) -> String {
    "[stroke=\"\(drawn(colour(.light)))\"]"
  }
}
