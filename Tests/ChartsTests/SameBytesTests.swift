import TestSupport
import Testing

@testable import Charts

@Suite struct SameBytesTests {
  static let everything: ChartOptions = {
    var options = ChartOptions()
    options.showsAll = true
    return options
  }()

  @Test(arguments: 0..<10) func shuffledEdgesGiveTheSameChart(seed: UInt64) async throws {
    var graph = GraphBuilder.random(seed: seed)
    let svg = try await Chart(graph).render(.svg)
    let dot = try await Chart(graph, options: Self.everything).dot()
    var random = SplitMix64(seed: seed + 1000)
    graph.edges.shuffle(using: &random)
    #expect(try await Chart(graph).render(.svg) == svg)
    #expect(try await Chart(graph, options: Self.everything).dot() == dot)
  }

  /// Several tasks draw at once, in another order each time; libgvc would crash if two got in.
  @Test func manyTasksDrawWhatOneDraws() async throws {
    var alone: [[UInt8]] = []
    for seed in 0..<6 {
      alone.append(try await Chart(GraphBuilder.random(seed: UInt64(seed))).render(.svg))
    }
    try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for turn in 0..<18 {
        let seed = (turn * 5) % 6
        group.addTask {
          (seed, try await Chart(GraphBuilder.random(seed: UInt64(seed))).render(.svg))
        }
      }
      for try await (seed, bytes) in group { #expect(bytes == alone[seed]) }
    }
  }

  /// Graphviz numbers names by their address unless told otherwise, and parallel lines then come
  /// out in another order when the heap looks different.
  @Test func theHeapDoesNotShow() async throws {
    let graph = GraphBuilder.random(seed: 8)
    let first = try await Chart(graph, options: Self.everything).dot()
    var kept: [[UInt8]] = []
    for round in 0..<10 {
      for size in stride(from: 8, to: 700, by: 7 + round) {
        let block = [UInt8](repeating: UInt8(round), count: size)
        if size % 3 == 0 { kept.append(block) }
      }
      #expect(try await Chart(graph, options: Self.everything).dot() == first)
    }
    #expect(!kept.isEmpty)
  }

  @Test(arguments: [ChartFormat.png, .pdf]) func picturesHaveNoDate(format: ChartFormat)
    async throws
  {
    let chart = Chart(GraphBuilder.gazaTalks)
    let first = try await chart.render(format)
    try await Task.sleep(for: .seconds(1.1))  // a PDF's date counts seconds
    #expect(try await chart.render(format) == first)
    #expect(first.starts(with: format == .png ? [0x89, 0x50, 0x4E, 0x47] : Array("%PDF-".utf8)))
  }
}
