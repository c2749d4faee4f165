/// One attribute rule as its file writes it.
struct RuleText {
  /// What a pattern asks of one token.
  struct Place {
    var tag: Condition?
    var label: Condition?
    /// Lower-case words, one of which the token must be.
    var words: [String]?
    var isSpace: Bool?
  }

  /// A test of a value against a list.
  struct Condition {
    var values: [String]
    var excludes: Bool

    func fits(_ value: String) -> Bool { values.contains(value) != excludes }
  }

  private(set) var patterns: [[Place]] = []
  /// The token of the pattern that the rule changes.
  private(set) var target = 0
  private(set) var attributes: [(name: String, value: String)] = []

  init(_ reader: inout MessagePackReader) throws(MessagePackReader.Damage) {
    for _ in 0..<(try reader.mapCount()) {
      switch try reader.string() {
      case "patterns":
        for _ in 0..<(try reader.arrayCount()) {
          var pattern: [Place] = []
          for _ in 0..<(try reader.arrayCount()) { pattern.append(try Self.place(&reader)) }
          patterns.append(pattern)
        }
      case "attrs":
        for _ in 0..<(try reader.mapCount()) {
          attributes.append((try reader.string(), try reader.string()))
        }
      case "index": target = try reader.count()
      default: try reader.skip()
      }
    }
  }

  private static func place(
    _ reader: inout MessagePackReader
  ) throws(MessagePackReader.Damage) -> Place {
    var place = Place()
    for _ in 0..<(try reader.mapCount()) {
      switch try reader.string() {
      case "TAG": place.tag = try condition(&reader)
      case "DEP": place.label = try condition(&reader)
      case "LOWER":
        let lower = try condition(&reader)
        guard !lower.excludes else { throw .init(reason: "a rule excludes words") }
        place.words = lower.values
      case "IS_SPACE": place.isSpace = try reader.bool()
      case let name: throw .init(reason: "a rule asks for \(name)")
      }
    }
    return place
  }

  private static func condition(
    _ reader: inout MessagePackReader
  ) throws(MessagePackReader.Damage) -> Condition {
    guard reader.kind() == .map else {
      return Condition(values: [try reader.string()], excludes: false)
    }
    guard try reader.mapCount() == 1 else { throw .init(reason: "a rule asks two things at once") }
    let operation = try reader.string()
    switch operation {
    case "IN", "NOT_IN":
      var values: [String] = []
      for _ in 0..<(try reader.arrayCount()) { values.append(try reader.string()) }
      return Condition(values: values, excludes: operation == "NOT_IN")
    case "REGEX":
      guard let words = FiniteWords.expand(try reader.string()) else {
        throw .init(reason: "a rule's regular expression is not understood")
      }
      return Condition(values: words, excludes: false)
    default: throw .init(reason: "a rule uses \(operation)")
    }
  }
}
