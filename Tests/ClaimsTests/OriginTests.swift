import Testing

@testable import Claims

/// The outlet that a sentence credits with what it says.
@Suite struct OriginTests {
  @Test(arguments: [
    ("Norway urged Chad to leave Libya, CNN reported on Monday.", "CNN"),
    ("According to Reuters, Norway urged Chad to leave Libya.", "Reuters"),
    ("Norway urged Chad to leave Libya, two officials told Reuters.", "Reuters"),
    ("Norway has urged Chad to leave Libya, a diplomat told the AP.", "Associated Press"),
    ("Norway has urged Chad to leave Libya, a diplomat told AFP.", "Agence France-Presse"),
  ])
  func aCreditedOutletIsTheOrigin(sentence: String, outlet: String) throws {
    let claims = try Pipeline.claims(sentence).filter { $0.relation == .pressures }
    #expect(!claims.isEmpty)
    #expect(claims.allSatisfy { $0.origin == outlet })
  }

  @Test func anOutletThatOnlyActsIsNoOrigin() throws {
    let claims = try Pipeline.claims("Norway urged Chad to let Reuters back into Libya.")
    #expect(!claims.isEmpty)
    #expect(claims.allSatisfy { $0.origin == nil })
  }
}
