/// Tables of persons in office, collectives and their members.
extension KnowledgeBuilder {
  mutating func readOfficials(_ table: inout Table) throws(KnowledgeError) {
    let order = [
      "id", "person_id", "name", "aliases", "role", "title", "affiliation", "start", "end",
    ].map { name in table.column(name) }
    var lastAliases: [Int32: Range<Int>] = [:]
    while try table.advance() {
      func field(_ place: Int) -> Range<Int> { order[place].map { table.fields[$0] } ?? 0..<0 }
      let person = try actor(field(1), in: table)
      guard !field(2).isEmpty else { throw table.problem("empty name") }
      if tables.actors[Int(person)].kind != .official {
        tables.actors[Int(person)].kind = .official
        tables.actors[Int(person)].name = table.string(field(2))
      }
      if field(0).isEmpty { throw table.problem("empty identifier") }
      let place = office(field(0), of: person, in: table)
      let role = table.string(field(4))
      guard !role.isEmpty else { throw table.problem("empty role") }
      tables.offices[place].role = roleNumber(role)
      tables.offices[place].title = table.string(field(5))
      tables.offices[place].affiliation = try reference(field(6), in: table)
      tables.offices[place].start = try date(field(7), in: table)
      tables.offices[place].end = try date(field(8), in: table)
      // The rows of one person repeat his names: those read before need no second look.
      if let last = lastAliases[person], table.bytes[last] == table.bytes[field(3)] { continue }
      lastAliases[person] = field(3)
      addAlias(field(2), of: person, as: .name, in: table)
      for alias in table.alternatives(field(3)) {
        addAlias(alias, of: person, as: .name, in: table)
      }
      addSurname(field(2), of: person, affiliation: tables.offices[place].affiliation, table)
    }
  }

  /// The last word of a name, with its article (`al-Sisi`); where the family name stands first,
  /// the first word.
  private mutating func addSurname(
    _ field: Range<Int>, of person: Int32, affiliation: Int32, _ table: Table
  ) {
    var phrase = fold(field, in: table)
    guard phrase.count > 1 else { return }
    let suffixes = ["jr", "sr", "ii", "iii"]
    if let last = phrase.last,
      suffixes.contains(where: { tables.words.word(last).elementsEqual($0.utf8) })
    {
      phrase.removeLast()
    }
    guard phrase.count > 1 else { return }
    let articles = ["al", "el"]
    let before = tables.words.word(phrase[phrase.count - 2])
    let hasArticle = phrase.count > 2 && articles.contains { before.elementsEqual($0.utf8) }
    // *Mohammed VI of Morocco* is not called by his country.
    guard !before.elementsEqual("of".utf8) else { return }
    let surname = Array(phrase.suffix(hasArticle ? 2 : 1))
    insert(
      surname,
      AliasEntry(
        actor: person, cases: hasArticle ? 1 << 2 : 1,
        sort: hasArticle ? .surname : [.surname, .oneWord]))
    if phrase.count <= 3, hasFamilyNameFirst(affiliation) {
      insert([phrase[0]], AliasEntry(actor: person, cases: 1, sort: [.surname, .oneWord]))
    }
  }

  private func hasFamilyNameFirst(_ affiliation: Int32) -> Bool {
    guard affiliation >= 0 else { return false }
    let record = tables.actors[Int(affiliation)]
    let state = record.kind == .state ? affiliation : record.affiliation
    return state >= 0 && tables.actors[Int(state)].hasFamilyNameFirst
  }

  func knownRole(_ name: String) -> Int16? {
    tables.roleNames.firstIndex(of: name).map { Int16($0) }
  }

  mutating func roleNumber(_ name: String) -> Int16 {
    if let known = knownRole(name) { return known }
    tables.roleNames.append(name)
    tables.relatedRoles.append(1 << UInt64(tables.roleNames.count - 1 & 63))
    let number = Int16(tables.roleNames.count - 1)
    if name == "honorific" { tables.honorificRole = number }
    if name == "president_elect" { tables.electedRole = number }
    return number
  }

  mutating func readCollectives(_ table: inout Table) throws(KnowledgeError) {
    let columns = Columns(table)
    while try table.advance() {
      let row = columns.row(table)
      let number = try actor(row["id"], in: table)
      tables.actors[Int(number)].kind = .collective
      tables.actors[Int(number)].name = table.string(row["name"])
      tables.actors[Int(number)].isVague = table.string(row["note"]).hasPrefix("vague")
      let mirrored = try reference(row["same_as"], in: table)
      if mirrored >= 0 { tables.mirrors[number] = mirrored }
      addNames(row, ["name", "aliases"], of: number, as: .name, table)
    }
  }

  mutating func readMemberships(_ table: inout Table) throws(KnowledgeError) {
    let columns = Columns(table)
    while try table.advance() {
      let row = columns.row(table)
      tables.members.append(
        MemberRecord(
          collective: try reference(row["collective"], in: table),
          member: try reference(row["member"], in: table),
          start: try date(row["since"], in: table), end: try date(row["until"], in: table)))
    }
  }
}
