import Actors
import Claims
import Influence
import Testing

@testable import Charts

@Suite struct StyleTests {
  @Test func noTwoRelationsLookAlike() {
    let looks = Relation.allCases.map { relation in
      let style = RelationStyle(relation)
      return "\(style.arrowhead) \(style.isMutual) \(relation == .mediates)"
    }
    #expect(Set(looks).count == Relation.allCases.count)  // by the arrow alone, without colour
    #expect(Set(Relation.allCases.map { RelationStyle($0).word }).count == Relation.allCases.count)
    #expect(Set(Relation.allCases.map { RelationStyle($0).glyph }).count == Relation.allCases.count)
  }

  @Test(arguments: Relation.allCases) func hollowHeadsAreLeftToDenials(relation: Relation) {
    #expect(!RelationStyle(relation).arrowhead.contains("o" + "normal"))
    #expect(!["odot", "odiamond", "obox", "oinv"].contains(RelationStyle(relation).arrowhead))
  }

  @Test(arguments: EvidenceStatus.allCases) func onlyWhatHappenedIsSolid(status: EvidenceStatus) {
    #expect((LineStyle(status).pattern == "solid") == (status == .actual))
    #expect((LineStyle(status).hollowHead != nil) == (status == .denied))
  }

  @Test(arguments: [(1, 1.0), (2, 2.0), (3, 2.5), (4, 3.0), (12, 4.5), (1000, 5.5), (0, 1.0)])
  func linesGrowByOnePointADoubling(reports: Int, width: Double) {
    #expect(LineStyle.width(reports: reports) == width)
  }

  @Test func headsShrinkAsLinesGrow() {
    #expect(LineStyle.arrowSize(width: 1) > LineStyle.arrowSize(width: 4))
    #expect(LineStyle.arrowSize(width: 100) == 0.5)
  }
}
