/// Finds the punctuation at the front, at the end and inside a run of characters without blanks.
struct AffixRules: Sendable {
  let tables = AffixTables.standard

  private static let stop = UInt32(UInt8(ascii: "."))
  private static let plus = UInt32(UInt8(ascii: "+"))
  private static let dollar = UInt32(UInt8(ascii: "$"))
  private static let hyphen = UInt32(UInt8(ascii: "-"))
  private static let ellipsis: UInt32 = 0x2026
  private static let degree: UInt32 = 0xB0

  /// How many scalars at the front of `run` are a token of their own; 0 for none.
  func prefix(_ run: ArraySlice<UInt32>) -> Int {
    let scalars = run
    guard let first = scalars.first else { return 0 }
    let start = scalars.startIndex
    func at(_ offset: Int) -> UInt32? {
      start + offset < scalars.endIndex ? scalars[start + offset] : nil
    }
    if first == Self.stop {
      let length = scalars.prefix { $0 == Self.stop }.count
      return length >= 2 ? length : 0
    }
    if first == Self.plus { return at(1).map(UnicodeClass.isASCIIDigit) == true ? 0 : 1 }
    if tables.prefixes.contains(first) { return 1 }
    if first == UInt32(UInt8(ascii: "U")), at(1) == UInt32(UInt8(ascii: "S")),
      at(2) == Self.dollar
    {
      return 3
    }
    let isDollarName =
      first == UInt32(UInt8(ascii: "C")) || first == UInt32(UInt8(ascii: "A"))
    return isDollarName && at(1) == Self.dollar ? 2 : 0
  }

  /// How many scalars at the end of `run` are a token of their own, the longest that fits; 0 for
  /// none.
  func suffix(_ run: ArraySlice<UInt32>) -> Int {
    guard let last = run.last else { return 0 }
    let end = run.endIndex
    func before(_ offset: Int) -> UInt32? {
      end - 1 - offset >= run.startIndex ? run[end - 1 - offset] : nil
    }
    var best = 0
    switch last {
    case Self.stop: best = finalStops(run)
    case Self.ellipsis: best = before(1) == Self.ellipsis ? 2 : 1
    case Self.plus: best = before(1).map(UnicodeClass.isASCIIDigit) == true ? 1 : 0
    default: best = tables.suffixes.contains(last) ? 1 : 0
    }
    if last | 0x20 == UInt32(UInt8(ascii: "s")), last < 0x80, let mark = before(1),
      mark == UInt32(UInt8(ascii: "'")) || mark == 0x2019
    {
      best = 2
    }
    return max(best, unit(run, longerThan: best))
  }

  private func finalStops(_ run: ArraySlice<UInt32>) -> Int {
    let end = run.endIndex
    var first = end
    while first > run.startIndex, run[first - 1] == Self.stop { first -= 1 }
    let stops = end - first
    if stops >= 2 { return stops }
    guard first > run.startIndex else { return 0 }
    let before = run[first - 1]
    if tables.beforeFinalStop.contains(before) { return 1 }
    guard first - 1 > run.startIndex else { return 0 }
    let second = run[first - 2]
    if tables.capitals.contains(before), tables.capitals.contains(second) { return 1 }
    let isScale = before == 0x46 || before == 0x43 || before == 0x4B  // F, C, K: f, c, k are lower
    return isScale && second == Self.degree ? 1 : 0
  }

  /// The length of the unit or currency that follows a digit at the end of `run`.
  private func unit(_ run: ArraySlice<UInt32>, longerThan best: Int) -> Int {
    var length = min(tables.longestUnit, run.count - 1)
    while length > best {
      let start = run.endIndex - length
      if UnicodeClass.isASCIIDigit(run[start - 1]), tables.units.contains(Array(run[start...])) {
        return length
      }
      length -= 1
    }
    return 0
  }

  /// Where tokens stand inside `run`: hyphens between words, symbols, stops between sentences
  /// that lack a blank.
  func infixes(_ run: ArraySlice<UInt32>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = run.startIndex
    while index < run.endIndex {
      let length = infix(run, at: index)
      if length > 0 { found.append(index..<index + length) }
      index += max(length, 1)
    }
    return found
  }

  private func infix(_ run: ArraySlice<UInt32>, at index: Int) -> Int {
    let scalar = run[index]
    let next = index + 1 < run.endIndex ? run[index + 1] : nil
    if scalar == Self.stop, next == Self.stop {
      return run[index...].prefix { $0 == Self.stop }.count
    }
    if scalar == Self.ellipsis || tables.symbols.contains(scalar) { return 1 }
    guard index > run.startIndex, let next else { return 0 }
    let before = run[index - 1]
    switch scalar {
    case 0x2B, 0x2D, 0x2A, 0x5E:  // + - * ^
      if UnicodeClass.isASCIIDigit(before), UnicodeClass.isASCIIDigit(next) || next == Self.hyphen {
        return 1
      }
    case Self.stop:
      if tables.beforeInnerStop.contains(before), tables.afterInnerStop.contains(next) { return 1 }
    case 0x2C:  // ,
      if tables.letters.contains(before), tables.letters.contains(next) { return 1 }
    default: break
    }
    guard UnicodeClass.isASCIIDigit(before) || tables.letters.contains(before) else { return 0 }
    switch scalar {
    case 0x3A, 0x3C, 0x3E, 0x3D, 0x2F:  // : < > = /
      return tables.letters.contains(next) ? 1 : 0
    case Self.hyphen, 0x2013, 0x2014, 0x7E: return dash(run, at: index)
    default: return 0
    }
  }

  /// One of - -- --- – — —— ~ before a letter; a single one is tried first.
  private func dash(_ run: ArraySlice<UInt32>, at index: Int) -> Int {
    let scalar = run[index]
    let longest = scalar == Self.hyphen ? 3 : scalar == 0x2014 ? 2 : 1
    for length in 1...longest {
      guard index + length < run.endIndex else { return 0 }
      let next = run[index + length]
      if tables.letters.contains(next) { return length }
      if next != scalar { return 0 }
    }
    return 0
  }
}
