/// An answer as rows and columns, with the words that say what was counted.
public struct AnswerTable: Sendable, Equatable {
  public struct Column: Sendable, Equatable {
    /// The name of the column for machines.
    public var key: String
    /// The name of the column for people.
    public var heading: String
    /// Numbers stand flush right.
    public var isNumeric: Bool
    /// False for ids and the like, which the text for people leaves out.
    public var isShown: Bool

    public init(
      _ key: String, _ heading: String? = nil, isNumeric: Bool = false, isShown: Bool = true
    ) {
      self.key = key
      self.heading = heading ?? key
      self.isNumeric = isNumeric
      self.isShown = isShown
    }

    /// A column for machines.
    static func id(_ key: String) -> Column { Column(key, isShown: false) }
  }

  public enum Cell: Sendable, Equatable {
    case text(String)
    case count(Int)
    /// A number shown with so many decimals.
    case number(Double, decimals: Int)
    case flag(Bool)
    case list([String])
    /// From the lowest to the highest.
    case range(Int, Int)
    case missing
  }

  public var title: String
  public var columns: [Column]
  public var rows: [[Cell]]
  /// One or more lines; the last one says what was counted.
  public var note: String

  public init(title: String, columns: [Column], rows: [[Cell]], note: String) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.note = note
  }
}

/// An answer to a question about a set of articles.
public protocol Answer: Sendable {
  /// The answer as flat rows, the same for every format.
  var table: AnswerTable { get }
  /// The answer as people read it in a terminal.
  func text(_ style: TextStyle) -> String
}

extension Answer {
  /// True when the articles say nothing of what was asked.
  public var isEmpty: Bool { table.rows.isEmpty }

  public func text(_ style: TextStyle) -> String { TableText(style: style).text(of: table) }
}
