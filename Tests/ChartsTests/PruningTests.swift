import Actors
import Influence
import Testing

@testable import Charts

@Suite struct PruningTests {
  /// Twenty strong relations of A, then ten weak disputed ones and ten weak mediations.
  static let crowd: InfluenceGraph = {
    var build = GraphBuilder()
    build.actor("A", "A")
    build.actor("F", "F")
    for number in 10..<30 { build.actor("B\(number)", "B\(number)") }
    for number in 10..<30 { build.relate("A", .meets, "B\(number)", [(.actual, 50 + number)]) }
    for number in 10..<20 {
      build.relate("B\(number)", .aids, "B29", [(.actual, number), (.denied, 1)])
      build.relate("B\(number)", .mediates, parties: ["A", "B29"], [(.actual, number)])
    }
    build.relate("F", .aids, "B10", [(.actual, 1)])
    build.relate("F", .aids, "B11", [(.requested, 1)])
    return build.graph
  }()

  private func selection(_ change: (inout ChartOptions) -> Void) throws -> Selection {
    var options = ChartOptions()
    change(&options)
    return try Selection(from: Self.crowd, options: options)
  }

  @Test func disputesAndMediationsKeepAFifthOfThePlacesEach() throws {
    let selection = try selection { $0.maximumRelations = 20 }
    #expect(selection.edges.count == 20)
    #expect(
      selection.edges.filter(\.edge.isDisputed).map(\.edge.weight) == [19, 18, 17, 16])
    #expect(
      selection.edges.filter { $0.edge.relation == .mediates }.map(\.edge.weight) == [
        19, 18, 17, 16,
      ])
    // The other twelve are the strongest there are.
    #expect(selection.edges.prefix(12).map(\.edge.weight) == (68...79).reversed().map { $0 })
  }

  @Test func theCaptionSaysWhatKindIsHidden() throws {
    let selection = try selection { $0.maximumRelations = 20 }
    let lines = Caption(title: "", selection: selection, graph: Self.crowd, unrelatedActors: 0)
      .lines
    #expect(
      lines[1].hasPrefix(
        "hidden: 21 weaker (6 of them disputed, 6 mediations), 1 of another status"))
  }

  @Test func placesThatNobodyNeedsGoToTheStrongest() throws {
    let selection = try Selection(from: SelectionTests.star, options: ChartOptions())
    #expect(selection.edges.map(\.edge.weight) == (6...30).reversed().map { $0 })
  }

  @Test func relationsOfTheFocusStayHoweverWeak() throws {
    let selection = try selection {
      $0.focus = ActorID("F")
      $0.hops = 3
      $0.maximumRelations = 5
    }
    #expect(selection.edges.count == 5)
    #expect(selection.edges.contains { $0.edge.id == "F_aids_B10" })
  }

  @Test func whatTheTwoDoToEachOtherStays() throws {
    let selection = try selection {
      $0.between = ActorPair(ActorID("B10"), ActorID("F"))
      $0.hops = 3
      $0.maximumRelations = 1
    }
    #expect(selection.edges.map(\.edge.id) == ["F_aids_B10"])
  }

  @Test func noRoomIsNoChart() throws {
    #expect(try selection { $0.maximumRelations = 0 }.edges.isEmpty)
    #expect(try selection { $0.maximumRelations = 0 }.hiddenAsWeaker.relations == 41)
  }
}
