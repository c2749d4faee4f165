import Influence
import Testing

@testable import Exchange

@Suite struct TieTests {
  static let everything = Set(EvidenceStatus.allCases)

  static func list(_ statuses: Set<EvidenceStatus> = everything) -> TieList {
    TieList(GraphMaker.talks.graph(statuses), title: "", addresses: ["a": "https://a.example/"])
  }

  static func tie(_ id: String, _ statuses: Set<EvidenceStatus> = everything) throws -> Tie {
    try #require(list(statuses).ties.first { $0.id == id })
  }

  static func value(_ column: String, of tie: Tie) -> Property? {
    list().tieColumns.first { $0.name == column }?.value(tie)
  }

  @Test func aMediationIsATieForEachPartyWithOneMediation() {
    let ties = Self.list().ties.filter { $0.edge.relation == .mediates }
    #expect(ties.map(\.id) == ["qat_mediates_isr_grp_hamas.1", "qat_mediates_isr_grp_hamas.2"])
    #expect(ties.map(\.target) == [ActorID("ISR"), ActorID("grp:hamas")])
    #expect(ties.allSatisfy { $0.mediation == "qat_mediates_isr_grp_hamas" })
  }

  @Test func idsAreUnique() {
    let ids = Self.list().ties.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func theQuoteHasASpeakerWhereOneIsKnown() throws {
    let tie = try Self.tie("usa_pressures_qat")
    #expect(tie.quoted?.citation.quote == "Two.")
    #expect(Self.value("speaker", of: tie) == .text("two officials (unnamed, for United States)"))
    #expect(Self.value("cited_at", of: tie) == .text("b:2"))
  }

  @Test func datesAreTheFirstAndTheLastReport() throws {
    let tie = try Self.tie("usa_pressures_qat")
    #expect(Self.value("first_report", of: tie) == .text("2024-11-08"))
    #expect(Self.value("last_report", of: tie) == .text("2024-11-10"))
    #expect(Self.value("first_report", of: try Self.tie("qat_meets_usa")) == nil)
  }

  @Test func countsOfEachKindStandByThemselves() throws {
    let tie = try Self.tie("qat_threatens_grp_hamas")
    #expect(Self.value("actual_reports", of: tie) == .whole(1))
    #expect(Self.value("denied_reports", of: tie) == .whole(1))
    #expect(Self.value("requested_reports", of: tie) == .whole(0))
    #expect(Self.value("disputed", of: tie) == .flag(true))
    #expect(tie.status == .actual)
  }

  @Test func whatIsOnlyAskedForHasNoWeight() throws {
    let tie = try Self.tie("usa_threatens_grp_hamas")
    #expect(tie.status == .requested)
    #expect(tie.edge.weight == 0)
  }

  @Test func denialsAreEvidenceEvenWhereTheyAreNotInView() throws {
    let tie = try Self.tie("qat_threatens_grp_hamas", [.actual])
    #expect(tie.evidence.map(\.citation.status) == [.actual, .denied])
    #expect(tie.edge.isDisputed)
  }

  @Test func aDenialOfAPlanHasColumnsOfItsOwn() {
    let denied = EvidenceKey(realis: .intended, polarity: .denied)
    #expect(denied.columnPrefix == "denied_intended")
    #expect(EvidenceKey(realis: .actual, polarity: .denied).columnPrefix == "denied")
  }

  @Test func theAddressIsTheArticlesOwn() throws {
    #expect(Self.value("url", of: try Self.tie("qat_meets_usa")) == .text("https://a.example/"))
    #expect(Self.value("url", of: try Self.tie("usa_pressures_qat")) == nil)
  }
}
