/// What an attribute of a node or an edge holds.
enum Property: Sendable, Equatable {
  case text(String)
  case whole(Int)
  case flag(Bool)

  /// As files of text hold it.
  var plain: String {
    switch self {
    case .text(let text): text
    case .whole(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    }
  }
}

/// The type that a format declares for an attribute.
enum PropertyKind: Sendable { case text, whole, flag }

/// One attribute that nodes or edges of an export have: its name, its type, and how it is told.
struct Column<Row>: Sendable {
  var name: String
  var kind: PropertyKind
  /// Nil where a row has nothing to say.
  var value: @Sendable (Row) -> Property?

  static func text(_ name: String, _ value: @escaping @Sendable (Row) -> String?) -> Column {
    Column(name: name, kind: .text) { row in value(row).map { .text($0) } }
  }

  static func whole(_ name: String, _ value: @escaping @Sendable (Row) -> Int?) -> Column {
    Column(name: name, kind: .whole) { row in value(row).map { .whole($0) } }
  }

  static func flag(_ name: String, _ value: @escaping @Sendable (Row) -> Bool?) -> Column {
    Column(name: name, kind: .flag) { row in value(row).map { .flag($0) } }
  }
}
