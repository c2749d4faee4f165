/// What types the steps of a path may have, written as a line of text.
///
/// | text | means |
/// | --- | --- |
/// | `hosts` | one step of this type; `"co-signs with"` for a name with other signs in it |
/// | `.` | one step of any type |
/// | `!attacks`, `!(attacks\|funds)` | one step of any other type |
/// | `^hosts` | the step walked against its edge: the guest, then the host |
/// | `a/b` | first one, then the other |
/// | `a\|b` | one or the other; `/` binds closer |
/// | `a+`, `a*`, `a?` | once or more, any number of times, once or not at all |
/// | `(a\|b)+` | brackets hold together; `^(a/b)` is `^b/^a` |
///
/// Spaces do not matter. In an undirected graph `^` changes nothing.
///
/// - Source: the property paths of SPARQL 1.1 (W3C, 2013), without its negated inverse sets.
public struct PathPattern: Sendable, Hashable, CustomStringConvertible {
  /// As it was written.
  public let description: String
  let root: Part

  /// A part of a pattern.
  indirect enum Part: Sendable, Hashable {
    case step(Step)
    case sequence([Part])
    case either([Part])
    /// `least` is 0 or 1, `isMany` true when it may come again and again.
    case repeated(Part, least: Int, isMany: Bool)

    /// The part walked from its end to its beginning.
    var inverted: Part {
      switch self {
      case .step(var step):
        step.isInverse.toggle()
        return .step(step)
      case .sequence(let parts): return .sequence(parts.reversed().map(\.inverted))
      case .either(let parts): return .either(parts.map(\.inverted))
      case .repeated(let part, let least, let isMany):
        return .repeated(part.inverted, least: least, isMany: isMany)
      }
    }

    var names: Set<String> {
      switch self {
      case .step(let step): Set(step.names)
      case .sequence(let parts), .either(let parts):
        parts.reduce(into: []) { $0.formUnion($1.names) }
      case .repeated(let part, _, _): part.names
      }
    }
  }

  /// The types that one step may have, or may not have.
  struct Step: Sendable, Hashable {
    var names: [String]
    var isExcluding = false
    var isInverse = false
  }

  /// - Throws: `PatternError`, which names the column where the text stops making sense.
  public init(_ text: String) throws(PatternError) {
    description = text
    var parser = PatternParser(text)
    root = try parser.parse()
  }

  /// The types it names, in alphabetical order: those a graph does not have match nothing, so a
  /// caller with a vocabulary should compare.
  public var typeNames: [String] { root.names.sorted() }
}

/// Why a text is no pattern.
public enum PatternError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A step or a bracket must stand here; `found` is nil at the end of the text.
  case stepExpected(column: Int, found: Character?)
  /// Something stands here that no pattern goes on with.
  case notExpected(column: Int, found: Character)
  /// The bracket opened here is not closed.
  case bracketNotClosed(column: Int)
  /// The name in quotes that begins here does not end, or is empty.
  case nameNotClosed(column: Int)
  /// After `!` stands a name, or names in brackets with `|` between them.
  case nameExpected(column: Int, found: Character?)
  /// Brackets inside brackets inside brackets …
  case tooDeep(column: Int)

  /// The column, from 1, where the text stops making sense.
  public var column: Int {
    switch self {
    case .stepExpected(let column, _), .notExpected(let column, _), .bracketNotClosed(let column),
      .nameNotClosed(let column), .nameExpected(let column, _), .tooDeep(let column):
      column
    }
  }

  /// What is wrong and what to do about it, for people.
  public var description: String {
    let reason =
      switch self {
      case .stepExpected(_, let found):
        "a type, '.', '!', '^' or '(' must stand here, not \(Self.name(found))"
      case .notExpected(_, let found):
        "\(Self.name(found)) cannot stand here; put '/' or '|' between steps"
      case .bracketNotClosed: "this bracket is not closed; add ')'"
      case .nameNotClosed: "a name in quotes must end with '\"' and not be empty"
      case .nameExpected(_, let found):
        "after '!' write a type or (one|another), not \(Self.name(found))"
      case .tooDeep: "brackets are nested more than \(PatternParser.deepest) deep; use fewer"
      }
    return "column \(column): \(reason)"
  }

  private static func name(_ found: Character?) -> String {
    found.map { "'\($0)'" } ?? "the end"
  }
}
