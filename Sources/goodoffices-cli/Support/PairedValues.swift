/// Options that take two values: `--between A B` is read as `--between A --between B`.
enum PairedValues {
  private static let options: Set = ["--between"]

  /// The arguments with the option's name before each of its two values.
  static func spread(_ arguments: [String]) -> [String] {
    var out: [String] = []
    var index = 0
    while index < arguments.count {
      let word = arguments[index]
      if word == "--" { return out + arguments[index...] }
      out.append(word)
      index += 1
      guard options.contains(word), index + 1 < arguments.count else { continue }
      out.append(arguments[index])
      // Given one by one already, or followed by another option.
      if !arguments[index + 1].hasPrefix("-") { out += [word, arguments[index + 1]] }
      index += arguments[index + 1].hasPrefix("-") ? 1 : 2
    }
    return out
  }
}
