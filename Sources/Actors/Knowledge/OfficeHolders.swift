import Articles

/// Who held which office when.
extension KnowledgeBase {
  func officeRecords(of person: Int32) -> [OfficeRecord] {
    var found: [OfficeRecord] = []
    var place = tables.actors[Int(person)].firstOffice
    while place >= 0 {
      found.append(tables.offices[Int(place)])
      place = tables.offices[Int(place)].next
    }
    // Chained last row first; equal beginnings keep the order of the table.
    found.reverse()
    return found.enumerated().sorted {
      ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
    }
    .map(\.element)
  }

  func office(_ record: OfficeRecord) -> Office {
    Office(
      role: tables.roleNames[Int(record.role)], title: record.title,
      affiliation: id(record.affiliation), start: KnowledgeBase.date(record.start),
      end: KnowledgeBase.date(record.end))
  }

  /// The office to describe a person by: the one held on the date, else the last begun before it;
  /// without a date, the last one known. Where several are held, the highest.
  func mainOffice(of person: Int32, on date: CalendarDate?) -> (office: OfficeRecord, isHeld: Bool)?
  {
    let records = officeRecords(of: person)
    guard let date else {
      guard let last = records.max(by: { ($0.start, -rank($0)) < ($1.start, -rank($1)) }) else {
        return nil
      }
      return (last, true)
    }
    let held = records.filter { KnowledgeBase.holds($0.start, $0.end, on: date) }
    if let best = held.min(by: { (rank($0), -$0.start) < (rank($1), -$1.start) }) {
      return (best, true)
    }
    let day = Int32(Office.last(of: date))
    let past = records.filter { $0.start <= day }
    return (past.max { $0.start < $1.start } ?? records.first).map { ($0, false) }
  }

  /// The order of `roles.tsv`, which begins with heads of state.
  private func rank(_ office: OfficeRecord) -> Int { Int(office.role) }

  func actor(numbered number: Int32, on date: CalendarDate? = nil) -> Actor {
    let record = tables.actors[Int(number)]
    let kind = record.kind ?? .group
    var actor = Actor(id: ActorID(record.id), name: record.name, kind: kind)
    if record.affiliation >= 0 { actor.affiliation = id(record.affiliation) }
    switch kind {
    case .official:
      guard let (office, isHeld) = mainOffice(of: number, on: date) else { break }
      let title = describe(office)
      actor.role = isHeld ? title : date == nil ? title : "former " + title
      // Who has been elected but not sworn in, or has left, does not act for the state.
      let acts = isHeld && office.role != tables.electedRole
      actor.affiliation = acts ? id(office.affiliation) : nil
    case .group, .agency, .media, .organisation, .place:
      actor.role = tables.sortName(number).replacingUnderscores()
    case .state, .collective: break
    }
    return actor
  }

  /// An office in a few words, with its state where the title does not name it.
  func describe(_ office: OfficeRecord) -> String {
    let state = home(of: office.affiliation)
    guard let adjective = tables.adjectives[state] else { return office.title }
    let name = tables.actors[Int(state)].name
    if office.title.contains(name) || office.title.contains(adjective) { return office.title }
    return adjective + " " + office.title
  }

  /// Persons whose office of this role, for this state or body, was held on the date; without a
  /// date, nobody.
  func holders(role: Int16, of owner: Int32, on date: CalendarDate?) -> [Int32] {
    guard let date else { return [] }
    var found: [Int32] = []
    for office in tables.offices where office.role == role {
      guard office.affiliation == owner || principal(of: office.affiliation) == owner else {
        continue
      }
      if KnowledgeBase.holds(office.start, office.end, on: date), !found.contains(office.person) {
        found.append(office.person)
      }
    }
    return found
  }

  static func date(_ packed: Int32) -> CalendarDate? {
    if packed == 0 { return nil }
    let month = Int(packed / 100 % 100)
    let day = Int(packed % 100)
    return CalendarDate(
      year: Int(packed / 10_000), month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }
}

extension String {
  func replacingUnderscores() -> String {
    String(decoding: utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self)
  }
}
