/// Reads the text of a pattern from left to right.
struct PatternParser {
  /// How deep brackets may be nested: parts are taken apart by functions that call themselves.
  static let deepest = 64

  private let text: [Character]
  private var place = 0
  private var depth = 0

  init(_ text: String) { self.text = Array(text) }

  mutating func parse() throws(PatternError) -> PathPattern.Part {
    let part = try either()
    if let found = next { throw .notExpected(column: column, found: found) }
    return part
  }

  /// Columns count from 1.
  private var column: Int { place + 1 }

  /// The sign at the place, spaces passed over; nil at the end.
  private var next: Character? {
    mutating get {
      while place < text.count, text[place].isWhitespace { place += 1 }
      return place < text.count ? text[place] : nil
    }
  }

  private mutating func take(_ sign: Character) -> Bool {
    guard next == sign else { return false }
    place += 1
    return true
  }

  private mutating func either() throws(PatternError) -> PathPattern.Part {
    var parts = [try sequence()]
    while take("|") { parts.append(try sequence()) }
    return parts.count == 1 ? parts[0] : .either(parts)
  }

  private mutating func sequence() throws(PatternError) -> PathPattern.Part {
    var parts = [try repeated()]
    while take("/") { parts.append(try repeated()) }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func repeated() throws(PatternError) -> PathPattern.Part {
    var isInverse = false
    while take("^") { isInverse.toggle() }
    var part = try single()
    var least = 1
    var isMany = false
    while let sign = next, "+*?".contains(sign) {
      place += 1
      if sign != "+" { least = 0 }
      if sign != "?" { isMany = true }
    }
    if isInverse { part = part.inverted }
    return least == 1 && !isMany ? part : .repeated(part, least: least, isMany: isMany)
  }

  private mutating func single() throws(PatternError) -> PathPattern.Part {
    if take(".") { return .step(PathPattern.Step(names: [], isExcluding: true)) }
    if take("!") { return .step(PathPattern.Step(names: try excluded(), isExcluding: true)) }
    let opening = column
    if take("(") {
      guard depth < Self.deepest else { throw .tooDeep(column: opening) }
      depth += 1
      let part = try either()
      depth -= 1
      try close(opening)
      return part
    }
    guard let name = try name() else { throw .stepExpected(column: column, found: next) }
    return .step(PathPattern.Step(names: [name]))
  }

  private mutating func excluded() throws(PatternError) -> [String] {
    if let name = try name() { return [name] }
    let opening = column
    guard take("(") else { throw .nameExpected(column: column, found: next) }
    var names: [String] = []
    repeat {
      guard let name = try name() else { throw .nameExpected(column: column, found: next) }
      names.append(name)
    } while take("|")
    try close(opening)
    return names
  }

  private mutating func close(_ opening: Int) throws(PatternError) {
    guard !take(")") else { return }
    guard let found = next else { throw .bracketNotClosed(column: opening) }
    throw .notExpected(column: column, found: found)
  }

  private mutating func name() throws(PatternError) -> String? {
    guard let first = next else { return nil }
    if first == "\"" { return try quoted() }
    let start = place
    while place < text.count, Self.isPartOfName(text[place]) { place += 1 }
    return place > start ? String(text[start..<place]) : nil
  }

  private mutating func quoted() throws(PatternError) -> String {
    let opening = column
    place += 1
    guard let end = text[place...].firstIndex(of: "\""), end > place else {
      throw .nameNotClosed(column: opening)
    }
    defer { place = end + 1 }
    return String(text[place..<end])
  }

  private static func isPartOfName(_ sign: Character) -> Bool {
    sign.isLetter || sign.isNumber || sign == "_" || sign == "-" || sign == ":"
  }
}
