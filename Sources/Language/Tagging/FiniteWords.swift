/// Reads the few regular expressions of the rules that stand for a handful of words:
/// `^n'?t$` is `nt` and `n't`.
enum FiniteWords {
  /// The words that a pattern of plain characters, `[…]` and `?` between `^` and `$` stands for;
  /// nil for any other pattern.
  static func expand(_ pattern: String) -> [String]? {
    var rest = Array(pattern.unicodeScalars)
    guard rest.first == "^", rest.last == "$", rest.count >= 2 else { return nil }
    rest = rest.dropFirst().dropLast()
    var words = [""]
    var index = 0
    while index < rest.count {
      var choices: [String] = []
      switch rest[index] {
      case "[":
        guard let end = rest[index...].firstIndex(of: "]") else { return nil }
        choices = rest[(index + 1)..<end].map { String($0) }
        guard !choices.contains("-"), !choices.contains("^"), !choices.isEmpty else { return nil }
        index = end + 1
      case ".", "*", "+", "?", "(", ")", "|", "\\", "{", "}", "^", "$", "]": return nil
      default:
        choices = [String(rest[index])]
        index += 1
      }
      if index < rest.count, rest[index] == "?" {
        choices.append("")
        index += 1
      }
      words = words.flatMap { word in choices.map { word + $0 } }
      guard words.count <= 64 else { return nil }
    }
    return words
  }
}
