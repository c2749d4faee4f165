/// Tables of states, places, organisations, groups and agencies.
extension KnowledgeBuilder {
  mutating func readStates(_ table: inout Table) throws(KnowledgeError) {
    let columns = Columns(table)
    while try table.advance() {
      let row = columns.row(table)
      let number = try describe(row, table, kind: .state)
      tables.actors[Int(number)].sort = sort(table.string(row["status"]))
      tables.actors[Int(number)].designation = fold(row["official_name"], in: table)
      tables.actors[Int(number)].hasFamilyNameFirst =
        table.string(row["name_order"]) == "family-first"
      addNames(row, ["name", "official_name", "aliases"], of: number, as: .name, table)
      addNames(row, ["adjectives"], of: number, as: .adjective, table)
      addNames(row, ["demonym_nouns"], of: number, as: .people, table)
      addNames(row, ["government_metonyms"], of: number, as: .metonym, table)
      if let first = table.alternatives(row["adjectives"]).first {
        tables.adjectives[number] = table.string(first)
      }
    }
  }

  mutating func readPlaces(_ table: inout Table) throws(KnowledgeError) {
    let columns = Columns(table)
    while try table.advance() {
      let row = columns.row(table)
      let number = try describe(row, table, kind: .place)
      tables.actors[Int(number)].sort = sort(table.string(row["kind"]))
      tables.actors[Int(number)].affiliation = try reference(row["state"], in: table)
      addNames(row, ["name", "aliases"], of: number, as: .name, table)
    }
  }

  mutating func readOrganisations(_ table: inout Table) throws(KnowledgeError) {
    let columns = Columns(table)
    while try table.advance() {
      let row = columns.row(table)
      let number = try describe(row, table, kind: .organisation)
      tables.actors[Int(number)].sort = sort(table.string(row["type"]))
      try setParent(row["parent"], of: number, table)
      tables.actors[Int(number)].affiliation = tables.actors[Int(number)].parent
      addNames(row, ["name", "aliases"], of: number, as: .name, table)
      addNames(row, ["metonyms"], of: number, as: .metonym, table)
    }
  }

  mutating func readGroups(_ table: inout Table) throws(KnowledgeError) {
    let columns = Columns(table)
    while try table.advance() {
      let row = columns.row(table)
      let number = try describe(row, table, kind: .group)
      tables.actors[Int(number)].sort = sort(table.string(row["kind"]))
      try setParent(row["parent"], of: number, table)
      let parent = tables.actors[Int(number)].parent
      let area = table.alternatives(row["area"]).first ?? 0..<0
      let isNowhere = table.string(area) == "INT"
      let state = isNowhere ? -1 : try reference(area, in: table)
      tables.actors[Int(number)].affiliation = parent >= 0 ? parent : state
      addNames(row, ["name", "aliases"], of: number, as: .name, table)
      for descriptor in table.alternatives(row["descriptors"]) {
        tables.descriptors.append(
          number, at: tables.descriptors.node(of: fold(descriptor, in: table)))
      }
    }
  }

  mutating func readAgencies(_ table: inout Table) throws(KnowledgeError) {
    let columns = Columns(table)
    while try table.advance() {
      let row = columns.row(table)
      let kind = table.string(row["kind"])
      let isMedia = kind == "media" || kind == "state_media"
      let number = try describe(row, table, kind: isMedia ? .media : .agency)
      let sortNumber = sort(kind)
      tables.actors[Int(number)].sort = sortNumber
      try setParent(row["parent"], of: number, table)
      let state = table.string(row["state"]) == "INT" ? -1 : try reference(row["state"], in: table)
      tables.actors[Int(number)].affiliation = state
      addNames(row, ["name", "aliases"], of: number, as: .name, table)
      if state >= 0 {
        compose(number, state, sortNumber, parent: tables.actors[Int(number)].parent)
      }
    }
  }

  /// Notes the agency as the one its state has of this sort, unless it is a part of that one.
  private mutating func compose(_ number: Int32, _ state: Int32, _ sort: Int16, parent: Int32) {
    let key = KnowledgeTables.composedKey(state, sort)
    guard let present = tables.composed[key] else {
      tables.composed[key] = number
      return
    }
    if present == number || (parent >= 0 && tables.actors[Int(parent)].sort == sort) { return }
    tables.composed[key] = -1
  }

  private mutating func describe(
    _ row: Columns.Row, _ table: Table, kind: ActorKind
  ) throws(KnowledgeError) -> Int32 {
    let number = try actor(row["id"], in: table)
    guard !row["name"].isEmpty else { throw table.problem("empty name") }
    tables.actors[Int(number)].name = table.string(row["name"])
    tables.actors[Int(number)].kind = kind
    return number
  }

  private mutating func setParent(
    _ field: Range<Int>, of number: Int32, _ table: Table
  ) throws(KnowledgeError) {
    let parent = try reference(field, in: table)
    if parent == number { throw table.problem("an actor cannot be its own parent") }
    tables.actors[Int(number)].parent = parent
  }

  mutating func addNames(
    _ row: Columns.Row, _ columns: [String], of number: Int32, as sort: AliasSort, _ table: Table
  ) {
    for column in columns {
      for alias in table.alternatives(row[column]) {
        addAlias(alias, of: number, as: sort, in: table)
      }
    }
  }
}

/// Columns of one table by name, found once.
struct Columns {
  private let places: [String: Int]

  init(_ table: Table) {
    var found: [String: Int] = [:]
    for (place, name) in table.columns.enumerated() { found[name] = place }
    places = found
  }

  /// The row the table stands at.
  func row(_ table: Table) -> Row { Row(places: places, fields: table.fields) }

  /// Fields by column name; a column that the table lacks is empty.
  struct Row {
    let places: [String: Int]
    let fields: [Range<Int>]
    subscript(_ name: String) -> Range<Int> { places[name].map { fields[$0] } ?? 0..<0 }
  }
}
