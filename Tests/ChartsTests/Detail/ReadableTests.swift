import Influence
import TestSupport
import Testing

@testable import Charts
@testable import Graphviz

/// What `Readable` promises, measured on drawings of 5 to 5,000 actors: everything is asked for, and
/// each chart takes the level of detail it likes.
@Suite struct ReadableTests {
  static let crowds: [(Int, Double)] = [
    (5, 1.5), (5, 4), (50, 1.5), (50, 4), (500, 1.5), (500, 4), (5000, 1.5), (5000, 4),
  ]

  static let everything: ChartOptions = {
    var options = ChartOptions()
    options.showsAll = true
    return options
  }()

  @Test(arguments: crowds)
  func noDrawingIsATangle(count: Int, each: Double) async throws {
    let graph = GraphBuilder.crowd(count, relationsEach: each)
    let design = try ChartDesign(graph, options: Self.everything)
    let boxes = design.plan.cards.count
    let lines = design.lines.count
    #expect(boxes > 1 && boxes <= Readable.names)
    #expect(lines <= Readable.cardLines || 5 * lines <= 8 * boxes)
    #expect(design.engine == .dot)

    let geometry = try await Graphviz.shared.geometry(of: try await design.arranged())
    let placed = (Array(geometry.boxes) + Array(geometry.labels)).sorted { $0.key < $1.key }
    for (index, one) in placed.enumerated() {
      for other in placed[(index + 1)...] {
        #expect(!one.value.overlaps(other.value), "\(one.key) on \(other.key)")
      }
    }
    let tangle = Tangle(of: geometry)
    // On average a line crosses two others at most, and one label in eight has a line through it.
    #expect(tangle.crossings <= 2 * lines)
    #expect(8 * tangle.struckLabels <= max(8, geometry.labels.count))
    let right = placed.map { $0.value.centre.x + $0.value.width / 2 }.max() ?? 0
    let top = placed.map { $0.value.centre.y + $0.value.height / 2 }.max() ?? 0
    #expect(right * top < 1684 * 2384, "\(right) × \(top) points are more than a sheet of A1")
  }

  @Test(arguments: [
    (5, 1.5, ChartDetail.cards), (50, 1.5, .names), (500, 1.5, .groups), (5000, 4, .groups),
  ])
  func theSizeChoosesTheDetail(count: Int, each: Double, detail: ChartDetail) throws {
    let design = try ChartDesign(
      GraphBuilder.crowd(count, relationsEach: each), options: Self.everything)
    let reduced = design.plan.cards.allSatisfy(\.isReduced)
    let grouped = design.plan.cards.allSatisfy { !$0.notes.isEmpty }
    #expect(reduced == (detail != .cards))
    #expect(grouped == (detail == .groups))
  }

  @Test(arguments: [ChartDetail.cards, .names, .groups])
  func whatIsAskedForIsDrawn(detail: ChartDetail) async throws {
    var options = ChartOptions()
    options.detail = detail
    let chart = Chart(GraphBuilder.manyRelations, options: options)
    #expect(XMLOutline(try await chart.render(.svg)).error == nil)
    let design = try ChartDesign(GraphBuilder.manyRelations, options: options)
    #expect(design.plan.cards.allSatisfy(\.isReduced) == (detail != .cards))
  }

  @Test(arguments: [ChartDetail.names, .groups])
  func shuffledEdgesGiveTheSameChart(detail: ChartDetail) async throws {
    var graph = GraphBuilder.crowd(60, relationsEach: 3)
    var options = Self.everything
    options.detail = detail
    let svg = try await Chart(graph, options: options).render(.svg)
    var random = SplitMix64(seed: 3)
    graph.edges.shuffle(using: &random)
    #expect(try await Chart(graph, options: options).render(.svg) == svg)
  }

  /// A footnote is of one relation, so the chart does not collapse relations into groups.
  @Test func numberedRelationsKeepTheirNumbers() async throws {
    var options = Self.everything
    options.hasFootnotes = true
    let chart = Chart(GraphBuilder.crowd(300, relationsEach: 3), options: options)
    let dot = try await chart.dot()
    let notes = try #require(try chart.notes())
    let numbers = notes.split(separator: "\n").filter { $0.hasPrefix("[") }.count
    #expect(numbers >= Readable.names / 2)
    for number in 1...numbers { #expect(dot.contains("[\(number)]")) }
  }
}
