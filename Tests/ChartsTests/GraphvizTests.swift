import Foundation
import Testing

@testable import Charts

@Suite struct GraphvizTests {
  static let hasDot = ["/usr/bin/dot", "/usr/local/bin/dot", "/opt/homebrew/bin/dot"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test func theVersionIsANumber() async {
    let version = await Graphviz.shared.version()
    #expect(version.split(separator: ".").count >= 2 && version.first?.isNumber == true)
  }

  @Test func withoutPluginsTheErrorSaysWhatToRun() async {
    let bare = Graphviz(loadsPlugins: false)
    await #expect(throws: ChartError.missingPlugin(name: "dot")) {
      try await bare.bytes(of: DOTWriterTests.document, as: .svg)
    }
    #expect(ChartError.missingPlugin(name: "dot").description.contains("dot -c"))
  }

  @Test func aTextThatIsNotDOTFails() async {
    var document = DOTWriterTests.document
    document.nodes[0].attributes = [DOTAttribute("label", .html("<b"))]
    do {
      _ = try await Graphviz.shared.bytes(of: document, as: .svg)
      Issue.record("it was drawn")
    } catch {
      guard case .drawingFailed(let step, let message) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(step == "read" && message.contains("syntax error"))
    }
  }

  @Test func anErrorInALabelFailsThoughALayoutExists() async {
    var document = DOTWriterTests.document
    document.nodes[0].attributes = [DOTAttribute("label", .html("<b>x</i>"))]
    do {
      _ = try await Graphviz.shared.bytes(of: document, as: .svg)
      Issue.record("it was drawn")
    } catch {
      guard case .drawingFailed(_, let message) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(message.contains("mismatched tag"))
    }
  }

  /// After a failure the next drawing is as if nothing had happened.
  @Test func failuresLeaveNothingBehind() async throws {
    let before = try await Graphviz.shared.bytes(of: DOTWriterTests.document, as: .svg)
    var broken = DOTWriterTests.document
    broken.nodes[0].attributes = [DOTAttribute("label", .html("<b>x</i>"))]
    _ = try? await Graphviz.shared.bytes(of: broken, as: .svg)
    #expect(try await Graphviz.shared.bytes(of: DOTWriterTests.document, as: .svg) == before)
  }

  @Test(.enabled(if: hasDot != nil), arguments: 0..<12)
  func theCommandDrawsTheSamePicture(seed: Int) async throws {
    var options = ChartOptions()
    options.showsAll = true
    let design = try ChartDesign(GraphBuilder.random(seed: UInt64(seed)), options: options)
    let document = try await design.arranged()
    let ours = try await Graphviz.shared.bytes(of: document, as: .svg)
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("chart-\(UUID().uuidString).dot")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(DOTWriter.text(of: document).utf8).write(to: file)
    let dot = Process()
    dot.executableURL = URL(fileURLWithPath: try #require(Self.hasDot))
    dot.arguments = ["-Tsvg", file.path]
    let output = Pipe()
    dot.standardOutput = output
    try dot.run()
    let theirs = output.fileHandleForReading.readDataToEndOfFile()
    dot.waitUntilExit()
    #expect(dot.terminationStatus == 0)
    #expect(Array(theirs) == ours)
  }
}
