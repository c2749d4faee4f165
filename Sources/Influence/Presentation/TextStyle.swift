/// How text looks in a terminal.
public struct TextStyle: Sendable, Hashable {
  /// Set it only for a terminal, and not if the user's environment has `NO_COLOR`.
  public var usesColor: Bool

  public init(usesColor: Bool = false) { self.usesColor = usesColor }

  func bold(_ text: String) -> String { mark(text, "1") }
  func faint(_ text: String) -> String { mark(text, "2") }
  func warning(_ text: String) -> String { mark(text, "1;31") }

  private func mark(_ text: String, _ code: String) -> String {
    usesColor && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
