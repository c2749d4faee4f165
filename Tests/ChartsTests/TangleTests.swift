import Graphviz
import Testing

@testable import Charts

@Suite struct TangleTests {
  private func line(_ points: (Double, Double)...) -> [Point] {
    points.map { Point(x: $0.0, y: $0.1) }
  }

  /// A straight stretch as a Bézier curve.
  private func straight(_ a: (Double, Double), _ b: (Double, Double)) -> [Point] {
    line(a, a, b, b)
  }

  @Test func twoLinesCrossOnce() {
    var geometry = Geometry()
    geometry.lines = ["a": straight((0, 0), (10, 10)), "b": straight((0, 10), (10, 0.5))]
    let tangle = Tangle(of: geometry)
    #expect(tangle.crossings == 1)
    #expect(tangle.crossed == [Tangle.Pair("b", "a"): 1])
    #expect(abs(tangle.length - (200.0.squareRoot() + (100 + 9.5 * 9.5).squareRoot())) < 1e-9)
  }

  @Test func linesThatMeetAtAnEndDoNotCross() {
    var geometry = Geometry()
    geometry.lines = ["a": straight((0, 0), (10, 0)), "b": straight((10, 0), (10, 9)), "c": []]
    #expect(Tangle(of: geometry).crossings == 0)
  }

  @Test func aLineThroughAForeignLabelStrikesIt() {
    var geometry = Geometry()
    geometry.lines = ["a": straight((0, 0), (100, 0)), "b": straight((0, 50), (100, 50))]
    geometry.labels = ["b": Geometry.Box(centre: Point(x: 50, y: 2), width: 20, height: 10)]
    #expect(Tangle(of: geometry).struckLabels == 1)
    geometry.labels = ["a": Geometry.Box(centre: Point(x: 50, y: 2), width: 20, height: 10)]
    #expect(Tangle(of: geometry).struckLabels == 0)  // its own
  }

  @Test func aBoxKnowsWhatPassesThroughIt() {
    let box = Geometry.Box(centre: Point(x: 0, y: 0), width: 4, height: 2)
    #expect(box.meets(Point(x: -5, y: 0), Point(x: 5, y: 0)))
    #expect(box.meets(Point(x: 0, y: -5), Point(x: 0, y: 5)))
    #expect(box.meets(Point(x: 0, y: 0), Point(x: 0.5, y: 0.5)))
    #expect(!box.meets(Point(x: -5, y: 2), Point(x: 5, y: 2)))
    #expect(!box.meets(Point(x: -5, y: 0), Point(x: -3, y: 0)))
    #expect(!box.meets(Point(x: 1, y: 3), Point(x: 4, y: 0)))  // past a corner
  }
}

@Suite struct LayoutTests {
  static let charts = [("gaza", GraphBuilder.gazaTalks), ("many", GraphBuilder.manyRelations)]

  @Test(arguments: ["gaza", "many"]) func nothingLiesOnAnythingElse(name: String) async throws {
    let graph = try #require(Self.charts.first { $0.0 == name }).1
    let document = try await ChartDesign(graph, options: ChartOptions()).arranged()
    let geometry = try await Graphviz.shared.geometry(of: document)
    let boxes = (Array(geometry.boxes) + Array(geometry.labels)).sorted { $0.key < $1.key }
    for (index, one) in boxes.enumerated() {
      for other in boxes[(index + 1)...] {
        #expect(!one.value.overlaps(other.value), "\(one.key) on \(other.key)")
      }
    }
    #expect(Tangle(of: geometry).struckLabels == 0)
  }

  /// The first layout of these charts has several times as many crossings.
  @Test func theSearchUntangles() async throws {
    let design = try ChartDesign(GraphBuilder.manyRelations, options: ChartOptions())
    let first = Tangle(
      of: try await Graphviz.shared.geometry(of: design.document(design.nodeOrders[0])))
    let last = Tangle(of: try await Graphviz.shared.geometry(of: design.arranged()))
    #expect(last.crossings * 3 < first.crossings)
  }

  @Test func largeChartsGetTheOtherEngineAndHugeOnesAnError() async throws {
    var build = GraphBuilder()
    build.actor("A", "A")
    for number in 0..<3100 {
      build.actor("B\(number)", "B \(number)")
      build.relate("A", .meets, "B\(number)", [(.actual, 1)])
    }
    var options = ChartOptions()
    options.maximumRelations = 200
    options.detail = .cards
    let design = try ChartDesign(build.graph, options: options)
    #expect(design.engine == .sfdp)
    let dot = try await Chart(build.graph, options: options).dot()
    #expect(dot.contains("layout=\"sfdp\"") && dot.contains("overlap=\"prism\""))
    #expect(XMLOutline(try await Chart(build.graph, options: options).render(.svg)).error == nil)
    options.showsAll = true
    #expect(throws: ChartError.tooLarge(cards: 3101, relations: 3100)) {
      try ChartDesign(build.graph, options: options)
    }
  }
}

@Suite struct ChartFormatTests {
  @Test(arguments: [
    ("a.svg", ChartFormat.svg), ("b/c.DOT", .dot), ("x.gv", .dot), ("p.q.pdf", .pdf),
    ("i.png", .png),
  ])
  func extensionsTellTheFormat(name: String, format: ChartFormat) {
    #expect(ChartFormat(fileName: name) == format)
  }

  @Test(arguments: ["chart", "svg", "a.gif", ""]) func otherNamesTellNone(name: String) {
    #expect(ChartFormat(fileName: name) == nil)
  }
}
