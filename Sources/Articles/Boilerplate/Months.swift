/// English names of the months.
enum Months {
  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// A month's name or its usual short form, in lower case.
  static func isMonth(_ word: String) -> Bool {
    word == "sept"
      || word.utf8.count >= 3
        && names.contains { $0 == word || ($0.hasPrefix(word) && word.utf8.count == 3) }
  }
}
