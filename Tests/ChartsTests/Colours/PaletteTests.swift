import Actors
import Claims
import Influence
import Testing

@testable import Charts

/// Whether everybody can read the charts, computed from the tables that draw them.
@Suite struct PaletteTests {
  /// 4.5 : 1 is what WCAG 2.2 asks of small text (success criterion 1.4.3).
  @Test(arguments: ChartTheme.allCases) func everythingStandsOut(theme: ChartTheme) {
    let palette = Palette(theme)
    var pairs = [
      ("title", palette.title, palette.background), ("text", palette.text, palette.background),
      ("small print", palette.softText, palette.background),
      ("name in a row", palette.text, palette.rowGround),
      ("role in a row", palette.softText, palette.rowGround),
      ("pattern", palette.patternMark, palette.background),
      ("new", palette.new, palette.background), ("gone", palette.gone, palette.background),
      ("link", palette.controls.accent, palette.background),
      ("button", palette.text, palette.controls.button),
      ("quote", palette.text, palette.controls.mark),
      ("chosen row", palette.text, palette.controls.chosen),
      ("link in it", palette.controls.accent, palette.controls.chosen),
    ]
    for family in RelationStyle.Family.allCases {
      pairs.append(("line and word of \(family)", palette[family], palette.background))
    }
    for kind in ActorKind.allCases {
      pairs.append(("head of \(kind)", palette.headText, palette[kind].ground))
      pairs.append(("border of \(kind)", palette[kind].border, palette.background))
    }
    for (what, colour, ground) in pairs {
      #expect(Colour(colour).contrast(with: Colour(ground)) >= 4.5, "\(theme): \(what)")
    }
  }

  /// The least distances between two families that `Palette.light` and `Palette.dark` promise, in
  /// CIE 1976 and CIEDE2000: 10 in the former is seen at a glance; just noticeable are 2.3 and 1.
  @Test(arguments: [
    (ChartTheme.light, ColourVision.normal, 38.0, 16.0), (.light, .protanope, 13, 5),
    (.light, .deuteranope, 16, 5), (.light, .tritanope, 14, 10),
    (.dark, .normal, 36, 17), (.dark, .protanope, 19, 12), (.dark, .deuteranope, 22, 14),
    (.dark, .tritanope, 24, 17),
  ])
  func familiesStayApart(
    theme: ChartTheme, vision: ColourVision, least1976: Double, least2000: Double
  ) {
    let palette = Palette(theme)
    let seen = RelationStyle.Family.allCases.map { Colour(palette[$0]).seen(by: vision).lab }
    var pairs: [(Lab, Lab)] = []
    for (index, one) in seen.enumerated() {
      for other in seen[(index + 1)...] { pairs.append((one, other)) }
    }
    let distance1976 = pairs.map { $0.distance1976(to: $1) }.min() ?? 0
    let distance2000 = pairs.map { $0.distance2000(to: $1) }.min() ?? 0
    // Neither closer than promised, nor a promise that has become too modest.
    #expect(distance1976 >= least1976 && distance1976 < least1976 + 1)
    #expect(distance2000 >= least2000 && distance2000 < least2000 + 1)
  }

  /// What is left of a relation without colour: the arrowheads that are drawn, and the diamond.
  private struct Shape: Hashable {
    var arrowhead: String
    var isMutual: Bool
    var hasDiamond: Bool
    var pattern: String

    init(_ relation: Relation, _ status: EvidenceStatus) {
      let style = RelationStyle(relation)
      arrowhead = LineStyle(status).hollowHead ?? style.arrowhead
      isMutual = style.isMutual
      hasDiamond = relation == .mediates
      pattern = LineStyle(status).pattern
    }
  }

  /// A denial has the denial's arrowhead, whatever is denied; its word tells what.
  private static let ownHeads = EvidenceStatus.allCases.filter { LineStyle($0).hollowHead == nil }

  @Test(arguments: ChartTheme.allCases, ownHeads)
  func greysAreToldApartByArrowheadAndWord(theme: ChartTheme, status: EvidenceStatus) {
    let palette = Palette(theme)
    var judged = 0
    for one in Relation.allCases {
      for other in Relation.allCases where one < other {
        let greys = [one, other].map { Colour(palette[$0]).lab.lightness }
        guard abs(greys[0] - greys[1]) < 8 else { continue }
        judged += 1
        #expect(Shape(one, status) != Shape(other, status), "\(theme): \(one) and \(other)")
        #expect(RelationStyle(one).word != RelationStyle(other).word, "\(theme): \(one), \(other)")
      }
    }
    #expect(judged > 20)  // the relations of one family alone are 23 pairs
  }

  @Test(arguments: RelationStyle.Family.allCases, ownHeads)
  func noTwoOfAFamilyLookAlike(family: RelationStyle.Family, status: EvidenceStatus) {
    let relations = Relation.allCases.filter { RelationStyle($0).family == family }
    #expect(!relations.isEmpty)
    #expect(Set(relations.map { Shape($0, status) }).count == relations.count)
  }

  @Test func aDenialIsNoOtherRelationAsItHappens() {
    for denied in Relation.allCases {
      for other in Relation.allCases {
        #expect(Shape(denied, .denied) != Shape(other, .actual))
      }
    }
  }

  @Test func printersNeedNoColourAndLittleToner() {
    let palette = Palette.print
    for colour in palette.colours {
      let parts = Colour(colour).parts
      #expect(parts[0] == parts[1] && parts[1] == parts[2], "\(colour) is no grey")
    }
    let grounds =
      [palette.background, palette.rowGround] + ActorKind.allCases.map { palette[$0].ground }
    for ground in grounds { #expect(Colour(ground).lab.lightness > 88, "\(ground)") }
  }

  /// The page finds the parts of a light drawing by their colours: a colour that two of them share
  /// would be given both.
  @Test func noTwoPartsOfALightDrawingShareAColour() {
    let palette = Palette.light
    let lines = RelationStyle.Family.allCases.map { palette[$0] }
    let borders = ActorKind.allCases.map { palette[$0].border }
    let words = [palette.text, palette.softText, palette.patternMark, palette.headText]
    let all = lines + borders + words
    #expect(Set(all).count == all.count)
  }
}

extension Palette {
  /// Every colour in it.
  var colours: [String] {
    func colours(in value: Any) -> [String] {
      if let text = value as? String {
        return text.hasPrefix("#") || ["black", "white"].contains(text) ? [text] : []
      }
      return Mirror(reflecting: value).children.flatMap { colours(in: $0.value) }
    }
    return colours(in: self)
  }
}
