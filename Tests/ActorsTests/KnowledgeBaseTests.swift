import Articles
import Installation
import TestSupport
import Testing

@testable import Actors

@Suite struct KnowledgeBaseTests {
  private let states = """
    id\tname\tofficial_name\taliases\tadjectives\tdemonym_nouns\tcapital\tgovernment_metonyms
    NOR\tNorway\tKingdom of Norway\t\tNorwegian\tNorwegian|Norwegians\tOslo\tOslo
    SWE\tSweden\tKingdom of Sweden\t\tSwedish\tSwede|Swedes\tStockholm\tStockholm
    """

  private func failure(_ tables: (String, String)...) -> String {
    do {
      _ = try KnowledgeBase(tables: tables.map { (file: $0.0, text: $0.1) })
      return "no error"
    } catch {
      return error.description
    }
  }

  @Test func readsTheInstalledTables() throws {
    let knowledge = try KnowledgeBase()
    #expect(knowledge.count > 9000)
    #expect(knowledge.actor(for: ActorID("NOR"))?.name == "Norway")
    #expect(knowledge.actor(for: ActorID("place:oslo"))?.affiliation == ActorID("NOR"))
    #expect(knowledge.actor(for: ActorID("nobody")) == nil)
  }

  // MARK: bad rows name file, line and what was expected

  @Test func shortRowNamesFileAndLine() {
    #expect(
      failure(("mine.tsv", states + "\nFIN\tFinland"))
        == "mine.tsv:4: 2 columns, expected 8")
  }

  @Test func unknownHeaderListsTheTables() {
    let message = failure(("mine.tsv", "colour\tshape\nred\tround"))
    #expect(message.hasPrefix("mine.tsv:1: no actor table has these columns"))
    #expect(message.contains("alias target"))
  }

  @Test func danglingReferenceNamesTheRowThatRefers() {
    let places = "id\tname\taliases\tstate\tkind\nplace:bergen\tBergen\t\tNRW\tcity"
    #expect(
      failure(("s.tsv", states), ("p.tsv", places))
        == "p.tsv:2: no table describes the actor NRW")
  }

  @Test(arguments: ["2019-13", "19", "2019/03/01", "2019-03-32"])
  func badDateIsNamed(date: String) {
    let officials =
      "id\tperson_id\tname\taliases\trole\ttitle\taffiliation\tstart\tend\n"
      + "a#1\ta\tAnna Berg\t\tforeign_minister\tForeign Minister\tNOR\t\(date)\t"
    #expect(
      failure(("s.tsv", states), ("o.tsv", officials))
        == "o.tsv:2: bad date \(date), expected YYYY, YYYY-MM or YYYY-MM-DD")
  }

  @Test func ruleForAnAliasThatNoTableHas() {
    let rules = "alias\trule\ttarget\nNidaros\tnever-alone\tNOR"
    #expect(
      failure(("s.tsv", states), ("r.tsv", rules)) == "r.tsv:2: no table has the alias Nidaros")
  }

  @Test func missingOverlayIsNamed() {
    #expect(throws: KnowledgeError.self) {
      try KnowledgeBase(overlays: ["/nowhere/mine.tsv"])
    }
  }

  // MARK: overlays

  @Test func laterRowsWin() throws {
    let later = "id\tname\tadjectives\tdemonym_nouns\nNOR\tNorge\tNorsk\tNordmann"
    let knowledge = try KnowledgeBase(tables: [("s.tsv", states), ("mine.tsv", later)])
    #expect(knowledge.actor(for: ActorID("NOR"))?.name == "Norge")
    #expect(knowledge.find("Norge").map(\.id) == [ActorID("NOR")])
    // What the row does not speak of stays.
    #expect(knowledge.find("Norwegians").map(\.id) == [ActorID("NOR")])
  }

  @Test func overlayMovesAnAlias() throws {
    let overlay = "alias\ttarget\nOslo\tSWE"
    let knowledge = try KnowledgeBase(tables: [("s.tsv", states), ("mine.tsv", overlay)])
    #expect(knowledge.find("Oslo").map(\.id) == [ActorID("SWE")])
  }

  @Test func overlayRemovesAnAlias() throws {
    let overlay = "alias\ttarget\nOslo\t-"
    let knowledge = try KnowledgeBase(tables: [("s.tsv", states), ("mine.tsv", overlay)])
    #expect(knowledge.find("Oslo").isEmpty)
    #expect(!knowledge.find("Norway").isEmpty)
  }

  @Test func overlayAddsAPersonToTheInstalledTables() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "mine.tsv",
      "id\tperson_id\tname\taliases\trole\ttitle\taffiliation\tstart\tend\n"
        + "zola-mbeki#1\tzola-mbeki\tZola Mbeki\t\tenvoy\tSpecial Envoy\tZAF\t2030-01\t\n")
    let knowledge = try KnowledgeBase(overlays: [path])
    let person = knowledge.find("zola mbeki").first
    #expect(person?.id == ActorID("zola-mbeki"))
    #expect(person?.affiliation == ActorID("ZAF"))
  }

  // MARK: who serves whom

  @Test(arguments: [
    ("agy:us.state", "USA"), ("agy:us.biden-admin", "USA"), ("agy:ru.mod", "RUS"),
    ("igo:unsc", "igo:un"), ("igo:ec", "igo:eu"),
    // Persons, groups, media and what no table knows stay as they are.
    ("antony-blinken", "antony-blinken"), ("grp:eln", "grp:eln"),
    ("grp:hamas-politburo", "grp:hamas-politburo"), ("agy:media.reuters", "agy:media.reuters"),
    ("NIL:someone", "NIL:someone"), ("KEN", "KEN"),
  ])
  func principalIsWhoIsServed(unit: String, expected: String) throws {
    #expect(try Linked.knowledge.get().principal(of: ActorID(unit)) == ActorID(expected))
  }

  @Test func wingsHaveParents() throws {
    let knowledge = try Linked.knowledge.get()
    #expect(knowledge.parent(of: ActorID("grp:qassam")) == ActorID("grp:hamas"))
    #expect(knowledge.parent(of: ActorID("grp:eln")) == nil)
  }

  /// Finland joined NATO on 4 April 2023.
  @Test func membersAreThoseOfTheDay() throws {
    let knowledge = try Linked.knowledge.get()
    func isMember(_ date: String) -> Bool {
      knowledge.members(of: ActorID("igo:nato"), on: CalendarDate(date)).contains(ActorID("FIN"))
    }
    #expect(!isMember("2023-04-03"))
    #expect(isMember("2023-04-05"))
  }

  // MARK: offices

  @Test func personsAreDescribedByTheOfficeOfTheDay() throws {
    let knowledge = try Linked.knowledge.get()
    let id = ActorID("donald-trump")
    // Elected on the 5th of November 2024, sworn in on the 20th of January 2025.
    let elect = knowledge.actor(for: id, on: CalendarDate("2024-11-08"))
    #expect(elect?.affiliation == nil)
    #expect(elect?.role == "President-elect of the United States")
    let president = knowledge.actor(for: id, on: CalendarDate("2025-02-01"))
    #expect(president?.affiliation == ActorID("USA"))
    let between = knowledge.actor(for: id, on: CalendarDate("2022-06-01"))
    #expect(between?.affiliation == nil)
    #expect(between?.role == "former President of the United States")
  }

  @Test func officesAreInOrderOfTheirBeginning() throws {
    let offices = try Linked.knowledge.get().offices(of: ActorID("vladimir-putin"))
    let years = offices.compactMap { $0.start?.year }
    #expect(years == years.sorted())
    #expect(years.count > 2)
  }

  @Test func datesKnownToTheMonthCountWhole() {
    let office = Office(
      role: "r", title: "t", affiliation: ActorID("KEN"), start: CalendarDate("2019-03"),
      end: CalendarDate("2020"))
    #expect(office.isHeld(on: CalendarDate(year: 2019, month: 3, day: 1)))
    #expect(office.isHeld(on: CalendarDate(year: 2020, month: 12, day: 31)))
    #expect(!office.isHeld(on: CalendarDate(year: 2019, month: 2, day: 28)))
    #expect(!office.isHeld(on: CalendarDate(year: 2021)))
  }
}
