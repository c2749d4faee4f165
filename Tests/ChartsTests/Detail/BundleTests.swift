import Actors
import Influence
import TestSupport
import Testing

@testable import Charts
@testable import Graphviz

@Suite struct BundleTests {
  private static let all = Set(EvidenceStatus.allCases)

  private func bundles(_ graph: InfluenceGraph, boxes: [String: Int]) -> Bundling {
    let edges = graph.edges.compactMap { DrawnEdge($0, includes: Self.all) }
      .sorted(by: DrawnEdge.isStronger)
    return Bundling(edges, by: \.reports) { boxes[$0.rawValue] }
  }

  @Test func oneLineHoldsAllThatOneDoesToAnother() {
    var build = GraphBuilder()
    for id in ["A", "B", "C"] { build.actor(id, id) }
    build.relate("A", .pressures, "B", [(.actual, 2)])
    build.relate("A", .threatens, "B", [(.actual, 5)])
    build.relate("B", .threatens, "A", [(.actual, 1)])
    build.relate("A", .meets, "B", [(.actual, 4)])
    build.relate("A", .hosts, "C", [(.actual, 1)])
    let found = bundles(build.graph, boxes: ["A": 0, "B": 1, "C": 1])
    // B and C share a box: three relations from A to it, one back, one without direction.
    #expect(found.bundles.map(\.reports) == [8, 4, 1])
    #expect(found.bundles.map(\.ends.isMutual) == [false, true, false])
    #expect(found.bundles[0].edges.map(\.edge.relation) == [.threatens, .pressures, .hosts])
    #expect(found.within.isEmpty)
  }

  @Test func whatIsOnlyAskedForHasALineOfItsOwn() {
    var build = GraphBuilder()
    for id in ["A", "B"] { build.actor(id, id) }
    build.relate("A", .pressures, "B", [(.actual, 1)])
    build.relate("A", .attacks, "B", [(.requested, 9)])
    build.relate("A", .supports, "B", [(.denied, 3)])
    let found = bundles(build.graph, boxes: ["A": 0, "B": 1]).bundles
    #expect(found.map(\.ends.standing) == [.told, .other])
    #expect(found[1].edges.count == 2)
    let look = BundleStrokes(
      found[1], styles: [RelationStyle(.attacks)], weight: 1, palette: .light)
    #expect(look.pattern == "dashed")
  }

  @Test(arguments: [
    ([EvidenceStatus.requested], "dashed", "vee"), ([.unclear], "dotted", "vee"),
    ([.denied], "dashed", "onormal"), ([.requested, .conditional], "dotted", "vee"),
    ([.requested, .denied], "dashed", "vee"),
  ])
  func aLinePromisesNoMoreThanItsLeast(
    statuses: [EvidenceStatus], pattern: String, head: String
  ) {
    var build = GraphBuilder()
    build.actor("A", "A")
    for (number, status) in statuses.enumerated() {
      build.actor("B\(number)", "B")
      build.relate("A", .threatens, "B\(number)", [(status, 1)])
    }
    let found = bundles(build.graph, boxes: ["A": 0, "B0": 1, "B1": 1]).bundles
    let look = BundleStrokes(
      found[0], styles: [RelationStyle(.threatens)], weight: 1, palette: .light)
    #expect(found.count == 1)
    #expect((look.pattern, look.arrowhead) == (pattern, head))
  }

  @Test(arguments: 0..<20) func solidBundlesHoldOnlyWhatHappened(seed: UInt64) async throws {
    let graph = GraphBuilder.random(seed: seed)
    for detail in [ChartDetail.names, .groups] {
      var options = ReadableTests.everything
      options.detail = detail
      let drawn = try #require(
        await Graphviz.shared.reread(try await Chart(graph, options: options).dot()))
      for line in drawn.lines {
        let isTold = line.attributes["class"]?.contains("bundle actual") ?? false
        #expect((line.attributes["style"] == "solid") == isTold)
        let label = line.attributes["label"] ?? ""
        if !isTold { #expect(label.contains("(")) }
      }
      let selection = try Selection(from: graph, options: options)
      if detail == .names {
        let picture = NamesPicture(selection, in: graph, options: options).picture
        for edge in selection.edges where picture.slugs[edge.edge.id] != nil {
          let line = try #require(drawn.line(id: picture.slugs[edge.edge.id] ?? ""))
          #expect((line.attributes["style"] == "solid") == (edge.status == .actual))
        }
      }
    }
  }

  @Test func aMediatorHasALineToEachBoxOfTheParties() {
    var build = GraphBuilder()
    for id in ["M", "A", "B", "C"] { build.actor(id, id) }
    build.relate("M", .mediates, parties: ["A", "B", "C"], [(.actual, 2)])
    let apart = bundles(build.graph, boxes: ["M": 0, "A": 1, "B": 2, "C": 2])
    #expect(apart.bundles.map(\.ends.head) == [1, 2])
    let together = bundles(build.graph, boxes: ["M": 0, "A": 0, "B": 0, "C": 0])
    #expect(together.bundles.isEmpty && together.within[0]?.count == 1)
  }

  @Test func everyBoxKeepsALineAndDisputesTheirPlaces() {
    var build = GraphBuilder()
    for number in 0..<12 { build.actor("A\(number)", "A") }
    for source in 0..<12 {
      for target in 0..<12 where source != target {
        let isDisputed = source == 11 && target == 10
        build.relate(
          "A\(source)", .pressures, "A\(target)",
          [(.actual, source == 0 ? 9 : 1)] + (isDisputed ? [(.denied, 1)] : []))
      }
    }
    let boxes = Dictionary(uniqueKeysWithValues: (0..<12).map { ("A\($0)", $0) })
    let found = bundles(build.graph, boxes: boxes).bundles
    #expect(found.count == 132)
    let kept = BundlePruning(boxes: 12, lines: { _ in 15 }).kept(of: found)
    #expect(kept.count == 15)
    #expect(Set(kept.flatMap { [$0.ends.tail, $0.ends.head] }).count == 12)
    #expect(kept.contains { $0.isDisputed })
    let few = BundlePruning(boxes: 5, lines: { $0 }).kept(of: found)
    #expect(Set(few.flatMap { [$0.ends.tail, $0.ends.head] }).count == 5)
    var central = BundlePruning(boxes: 4, lines: { _ in 3 })
    central.centre = 7
    #expect(central.kept(of: found).allSatisfy { $0.ends.tail == 7 || $0.ends.head == 7 })
  }

  @Test func anArticleThatTellsOfTwoRelationsIsOneReport() {
    var build = GraphBuilder()
    for id in ["A", "B"] { build.actor(id, id) }
    for person in ["p", "q"] { build.actor(person, person, .official, of: "A") }
    build.relate("p", .pressures, "B", [(.actual, 1)])
    build.relate("q", .pressures, "B", [(.actual, 1)])
    for index in build.graph.claims.indices { build.graph.claims[index].article = "same" }
    let found = bundles(build.graph, boxes: ["A": 0, "p": 0, "q": 0, "B": 1]).bundles
    let parts = BundlePart.all(of: found[0], in: build.graph)
    #expect(parts.map(\.reports) == [1])
    // Without claims nobody knows: the counts are added up.
    for index in build.graph.edges.indices { build.graph.edges[index].claims = [] }
    let counted = bundles(build.graph, boxes: ["A": 0, "p": 0, "q": 0, "B": 1]).bundles
    #expect(BundlePart.all(of: counted[0], in: build.graph).map(\.reports) == [2])
  }
}
