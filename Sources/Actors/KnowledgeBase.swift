import Articles
import Installation

/// The tables of actors: states, organisations, groups, agencies, officials and their offices.
public struct KnowledgeBase: Sendable {
  let tables: KnowledgeTables

  /// Reads the tables this installation has, then the users' overlays, later rows winning.
  ///
  /// An overlay has the header of any of the tables, or `alias` and `target`, which moves an alias
  /// to another actor, or removes it where the target is `-`.
  ///
  /// - Complexity: O(*bytes of all tables*).
  public init(_ installation: Installation = Installation(), overlays: [String] = [])
    throws(KnowledgeError)
  {
    guard let folder = installation.folder(for: .actors) else {
      throw .tablesMissing(searched: installation.candidates(for: .actors))
    }
    var builder = KnowledgeBuilder()
    for file in TableKind.files {
      let path = folder + "/" + file + ".tsv"
      guard let bytes = Table.contents(of: path) else {
        throw .tablesMissing(searched: [path])
      }
      try builder.read(bytes, file: path)
    }
    for path in overlays {
      guard let bytes = Table.contents(of: path) else { throw .unreadable(file: path) }
      try builder.read(bytes, file: path)
    }
    tables = try builder.finished()
  }

  /// The tables given as texts, by file name: for tests and for programs that keep their own.
  public init(tables texts: [(file: String, text: String)]) throws(KnowledgeError) {
    var builder = KnowledgeBuilder()
    for (file, text) in texts { try builder.read(Array(text.utf8), file: file) }
    tables = try builder.finished()
  }

  /// How many actors the tables describe.
  public var count: Int { tables.actors.count }

  /// The actor with an identifier, as of a date: a person's role and affiliation are those of the
  /// office held then, or of the last one known where no date is given.
  public func actor(for id: ActorID, on date: CalendarDate? = nil) -> Actor? {
    number(of: id).map { actor(numbered: $0, on: date) }
  }

  /// The offices of a person, by beginning; empty for other actors.
  public func offices(of id: ActorID) -> [Office] {
    guard let number = number(of: id) else { return [] }
    return officeRecords(of: number).map(office)
  }

  /// The members of a collective, or of an organisation that one mirrors, on a date; without a
  /// date, those who have not left. Members that are collectives themselves are expanded.
  public func members(of id: ActorID, on date: CalendarDate? = nil) -> [ActorID] {
    guard let number = number(of: id) else { return [] }
    var found: [ActorID] = []
    collectMembers(of: number, on: date, into: &found, depth: 0)
    return found
  }

  /// The larger unit an actor is a part of: a wing's group, a bureau's ministry.
  public func parent(of id: ActorID) -> ActorID? {
    guard let number = number(of: id) else { return nil }
    let parent = tables.actors[Int(number)].parent
    return parent >= 0 ? self.id(parent) : nil
  }

  /// The state or body that an agency, an administration or a ministry serves; any other actor is
  /// its own.
  ///
  /// Persons, groups, media, companies and actors the tables do not know stay as they are.
  public func principal(of id: ActorID) -> ActorID {
    guard let number = number(of: id) else { return id }
    return self.id(principal(of: number))
  }

  // MARK: inside the library

  func number(of id: ActorID) -> Int32? {
    let number = tables.ids.number(of: Array(id.rawValue.utf8))
    return number >= 0 ? number : nil
  }

  func id(_ number: Int32) -> ActorID { ActorID(tables.actors[Int(number)].id) }

  func kind(_ number: Int32) -> ActorKind { tables.actors[Int(number)].kind ?? .group }

  func principal(of number: Int32) -> Int32 {
    let record = tables.actors[Int(number)]
    switch record.kind {
    case .agency:
      if KnowledgeBase.independent.contains(tables.sortName(number)) { return number }
      return record.affiliation >= 0 ? record.affiliation : number
    case .organisation:
      return record.parent >= 0 ? principal(of: record.parent) : number
    default:
      return number
    }
  }

  /// Sorts of agencies that do not speak for their state.
  private static let independent: Set<String> = [
    "company", "state_company", "religious", "campaign", "facility", "regional_government",
  ]

  /// The state or body behind any actor: where a person, a place or a group belongs.
  func home(of number: Int32) -> Int32 {
    var number = number
    for _ in 0..<8 {
      let served = principal(of: number)
      if served != number {
        number = served
        continue
      }
      let record = tables.actors[Int(number)]
      guard record.kind != .state, record.affiliation >= 0 else { return number }
      number = record.affiliation
    }
    return number
  }

  private func collectMembers(
    of number: Int32, on date: CalendarDate?, into found: inout [ActorID], depth: Int
  ) {
    guard depth < 4 else { return }
    for record in tables.members
    where record.collective == number || tables.mirrors[record.collective] == number {
      guard KnowledgeBase.holds(record.start, record.end, on: date) else { continue }
      if tables.actors[Int(record.member)].kind == .collective {
        collectMembers(of: record.member, on: date, into: &found, depth: depth + 1)
      } else if !found.contains(id(record.member)) {
        found.append(id(record.member))
      }
    }
  }

  /// Whether a span of packed dates holds a day; without a day, whether it is open at its end.
  static func holds(_ start: Int32, _ end: Int32, on date: CalendarDate?) -> Bool {
    guard let date else { return end == 0 }
    let first = Office.first(of: date)
    let last = Office.last(of: date)
    return (start == 0 || Int(padded(start, with: 1, 1)) <= last)
      && (end == 0 || Int(padded(end, with: 12, 31)) >= first)
  }

  static func padded(_ date: Int32, with month: Int32, _ day: Int32) -> Int32 {
    var date = date
    if date / 100 % 100 == 0 { date += month * 100 }
    if date % 100 == 0 { date += day }
    return date
  }
}

/// What is wrong with an actor table.
public enum KnowledgeError: Error, CustomStringConvertible {
  case tablesMissing(searched: [String])
  case badRow(file: String, line: Int, reason: String)
  case unreadable(file: String)

  public var description: String {
    switch self {
    case .tablesMissing(let searched):
      "no actor tables in \(searched.joined(separator: ", ")): reinstall with `make install`"
    case .badRow(let file, let line, let reason): "\(file):\(line): \(reason)"
    case .unreadable(let file): "\(file): cannot be read; expected a table of actors"
    }
  }
}
