/// Fills `KnowledgeTables` from tables, one file after another; later rows win.
struct KnowledgeBuilder {
  var tables = KnowledgeTables()
  /// Where an actor was first referred to, for actors no row describes.
  var references: [(actor: Int32, file: String, line: Int)] = []
  /// Offices by the identifier of their row.
  private var officeIDs = WordTable(expecting: 1 << 13)
  private var officeOfID: [Int32] = []
  /// The letter cases of the phrase folded last.
  private var cases: UInt32 = 0
  private var folded: [Int32] = []

  /// Reads one table of any kind, recognised by its header.
  mutating func read(_ bytes: [UInt8], file: String) throws(KnowledgeError) {
    var table = try Table(file: file, bytes: bytes)
    guard let kind = TableKind(columns: table.columns) else {
      throw table.problem(
        "no actor table has these columns; expected one of: "
          + TableKind.allCases.map { $0.required.joined(separator: " ") }.joined(separator: ", "))
    }
    switch kind {
    case .states: try readStates(&table)
    case .places: try readPlaces(&table)
    case .organisations: try readOrganisations(&table)
    case .groups: try readGroups(&table)
    case .agencies: try readAgencies(&table)
    case .collectives: try readCollectives(&table)
    case .memberships: try readMemberships(&table)
    case .officials: try readOfficials(&table)
    case .aliasRules: try readAliasRules(&table)
    case .aliasBlocks: try readAliasBlocks(&table)
    case .aliases: try readAliases(&table)
    case .words: try readWords(&table)
    case .roles: try readRoles(&table)
    case .bodies: try readBodies(&table)
    }
  }

  /// The tables, once every actor referred to is described.
  mutating func finished() throws(KnowledgeError) -> KnowledgeTables {
    settlePersons()
    for reference in references where tables.actors[Int(reference.actor)].kind == nil {
      throw .badRow(
        file: reference.file, line: reference.line,
        reason: "no table describes the actor \(tables.actors[Int(reference.actor)].id)")
    }
    return tables
  }

  /// A person belongs where the last office is; an election won is no office yet.
  private mutating func settlePersons() {
    var latest: [Int32: Int32] = [:]
    for office in tables.offices where office.role != tables.electedRole {
      if let known = latest[office.person], known > office.start { continue }
      latest[office.person] = office.start
      tables.actors[Int(office.person)].affiliation = office.affiliation
    }
  }

  // MARK: actors

  /// The number of the actor with an identifier, made if there is none yet.
  mutating func actor(_ field: Range<Int>, in table: Table) throws(KnowledgeError) -> Int32 {
    guard !field.isEmpty else { throw table.problem("empty identifier") }
    let slice = table.bytes[field]
    let number = tables.ids.intern(slice)
    if number == tables.actors.count {
      for byte in slice where byte <= 0x20 {
        throw table.problem("blank in the identifier \(table.string(field))")
      }
      tables.actors.append(ActorRecord(id: table.string(field)))
    }
    return number
  }

  /// The number of an actor that another row describes, here or later; -1 for an empty field.
  mutating func reference(_ field: Range<Int>, in table: Table) throws(KnowledgeError) -> Int32 {
    if field.isEmpty { return -1 }
    let number = try actor(field, in: table)
    if tables.actors[Int(number)].kind == nil {
      references.append((number, table.file, table.line))
    }
    return number
  }

  mutating func sort(_ name: String) -> Int16 {
    if let known = tables.sortNames.firstIndex(of: name) { return Int16(known) }
    tables.sortNames.append(name)
    return Int16(tables.sortNames.count - 1)
  }

  // MARK: phrases

  /// Folds a field into word numbers; the result is also the letter case of each word.
  mutating func fold(_ field: Range<Int>, in table: Table) -> [Int32] {
    folded.removeAll(keepingCapacity: true)
    cases = 0
    var scanner = PhraseScanner(field)
    while scanner.advance(in: table.bytes) {
      // `al-Thani` and `Al-Thani` are one name.
      let isFree = KnowledgeBuilder.isParticle(scanner.folded)
      if folded.count < 16, !isFree {
        cases |= scanner.word.letterCase.rawValue << UInt32(folded.count * 2)
      }
      folded.append(tables.words.intern(scanner.folded))
    }
    return folded
  }

  /// Articles and prepositions inside names, which are written small or large.
  private static func isParticle(_ word: [UInt8]) -> Bool {
    word.count <= 3 && particles.contains(packed(word))
  }

  private static func packed(_ word: some Sequence<UInt8>) -> UInt32 {
    word.reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static let particles: Set<UInt32> = Set(
    "al el bin ibn ben abu ul ur ad as ash ar az de der van von du da dos di".utf8
      .split(separator: 0x20).map(packed))

  /// Adds an alias with what its shape alone says of it.
  mutating func addAlias(
    _ field: Range<Int>, of actor: Int32, as sort: AliasSort, in table: Table
  ) {
    // `Ministry of Defence (Kenya)` is a label, not something a text says.
    if table.bytes[field].contains(UInt8(ascii: "(")) { return }
    let phrase = fold(field, in: table)
    if phrase.isEmpty { return }
    var sort = sort
    let kind = tables.actors[Int(actor)].kind
    if phrase.count == 1 {
      if kind == .official {
        sort.formUnion([.oneWord, .needsSecondSignal])
      } else if kind != .state, kind != .place, tables.words.word(phrase[0]).count <= 3 {
        sort.insert(.short)
      }
    }
    insert(phrase, AliasEntry(actor: actor, cases: cases, sort: sort))
  }

  /// Inserts an entry, or widens the one that is there: the looser letter case wins.
  mutating func insert(_ phrase: [Int32], _ entry: AliasEntry) {
    let node = tables.aliases.node(of: phrase)
    for position in tables.aliases.positions(at: node) {
      let present = tables.aliases.entries[position]
      guard present.actor == entry.actor else { continue }
      tables.aliases.update(position) { known in
        known.cases = KnowledgeBuilder.looser(known.cases, entry.cases)
        // A full alias outranks the surname derived from the name.
        if !entry.sort.contains(.surname) {
          known.sort.remove(.surname)
          known.sort.formUnion(entry.sort)
        }
      }
      return
    }
    tables.aliases.append(entry, at: node)
  }

  static func looser(_ one: UInt32, _ other: UInt32) -> UInt32 {
    var merged: UInt32 = 0
    for place in 0..<16 {
      let shift = UInt32(place * 2)
      merged |= min(one >> shift & 3, other >> shift & 3) << shift
    }
    return merged
  }

  // MARK: offices

  /// The place of the office a row of officials describes, made if there is none yet.
  mutating func office(_ field: Range<Int>, of person: Int32, in table: Table) -> Int {
    let number = officeIDs.intern(table.bytes[field])
    if number < officeOfID.count { return Int(officeOfID[Int(number)]) }
    officeOfID.append(Int32(tables.offices.count))
    let next = tables.actors[Int(person)].firstOffice
    tables.actors[Int(person)].firstOffice = Int32(tables.offices.count)
    tables.offices.append(
      OfficeRecord(
        person: person, role: -1, title: "", affiliation: -1, start: 0, end: 0, next: next))
    return tables.offices.count - 1
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as `YYYYMMDD` with zeros for what is missing.
  func date(_ field: Range<Int>, in table: Table) throws(KnowledgeError) -> Int32 {
    if field.isEmpty { return 0 }
    var number: Int32 = 0
    var digits = 0
    for (place, index) in field.enumerated() {
      let byte = table.bytes[index]
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { throw badDate(field, table) }
        continue
      }
      guard byte >= 48, byte <= 57 else { throw badDate(field, table) }
      number = number * 10 + Int32(byte - 48)
      digits += 1
    }
    guard [4, 7, 10].contains(field.count) else { throw badDate(field, table) }
    while digits < 8 {
      number *= 10
      digits += 1
    }
    guard number / 100 % 100 <= 12, number % 100 <= 31 else { throw badDate(field, table) }
    return number
  }

  private func badDate(_ field: Range<Int>, _ table: Table) -> KnowledgeError {
    table.problem(
      "bad date \(table.string(field)), expected YYYY, YYYY-MM or YYYY-MM-DD")
  }
}
