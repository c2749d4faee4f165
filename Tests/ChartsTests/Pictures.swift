import Foundation
import Testing

@testable import Charts

/// Pictures for people to look at: `GOODOFFICES_PICTURES=/tmp swift test --filter Pictures`.
@Suite struct Pictures {
  static let folder = ProcessInfo.processInfo.environment["GOODOFFICES_PICTURES"]

  @Test(.enabled(if: folder != nil), arguments: ChartFormat.allCases)
  func draw(format: ChartFormat) async throws {
    let folder = URL(fileURLWithPath: Pictures.folder ?? "")
    var all = ChartOptions()
    all.showsAll = true
    for (name, graph, options) in [
      ("gaza", GraphBuilder.gazaTalks, ChartOptions()),
      ("many", GraphBuilder.manyRelations, ChartOptions()),
      ("many-all", GraphBuilder.manyRelations, all),
      ("awful", AwfulStringsTests.graph, all),
    ] {
      let bytes = try await Chart(graph, options: options).render(format)
      try Data(bytes).write(to: folder.appendingPathComponent("\(name).\(format.rawValue)"))
      #expect(bytes.count > 1000)
    }
  }
}
