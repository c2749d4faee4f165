import Foundation
import Graphviz
import TestSupport
import Testing

@testable import Charts

@Suite struct DrawingByGraphvizTests {
  static let hasDot = ["/usr/bin/dot", "/usr/local/bin/dot", "/opt/homebrew/bin/dot"].first {
    FileManager.default.isExecutableFile(atPath: $0)
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

@Suite struct LayoutInAChildTests {
  static func text(seed: Int) async throws -> String {
    var options = ChartOptions()
    options.showsAll = true
    let design = try ChartDesign(GraphBuilder.random(seed: UInt64(seed)), options: options)
    return DOTWriter.text(of: try await design.arranged())
  }

  @Test(arguments: 0..<4, ["svg", "png", "pdf"])
  func theBytesAreThoseOfThisProcess(seed: Int, format: String) async throws {
    let text = try await Self.text(seed: seed)
    let here = try await Graphviz.shared.bytes(
      of: text, engine: "dot", format: format, limits: nil)
    let apart = try await Graphviz.shared.bytes(
      of: text, engine: "dot", format: format, limits: LayoutEngine.limits)
    #expect(PDFFinish.undated(here) == PDFFinish.undated(apart))
  }

  @Test(arguments: 0..<6) func thePlacesAreThoseOfThisProcess(seed: Int) async throws {
    let text = try await Self.text(seed: seed)
    let here = try await Graphviz.shared.geometry(of: text, engine: "dot", limits: nil)
    let apart = try await Graphviz.shared.geometry(
      of: text, engine: "dot", limits: LayoutEngine.limits)
    #expect(here.boxes == apart.boxes && !here.boxes.isEmpty)
    #expect(here.lines == apart.lines && here.labels == apart.labels)
  }

  @Test func whatCouldRunLongIsNotDoneHere() {
    #expect(LayoutEngine.dot.isQuick(cards: 20, lines: 25))
    #expect(!LayoutEngine.dot.isQuick(cards: 20, lines: 400))
    #expect(!LayoutEngine.dot.isQuick(cards: 100, lines: 100))
    #expect(!LayoutEngine.sfdp.isQuick(cards: 2, lines: 1))
  }

  @Test func errorsNameTheSizeAndTheNextStep() {
    #expect(
      ChartError.tookTooLong(cards: 400, lines: 900, seconds: 60).description
        == "laying out 400 cards and 900 lines took more than 60 seconds: "
        + "draw fewer, with --limit, --focus or --min-reports")
    for error in [
      ChartError.neededTooMuchMemory(cards: 4, lines: 9, megabytes: 2048),
      .layoutCrashed(cards: 4, lines: 9, signal: 11), .noProcess(errno: 11),
    ] {
      #expect(error.description.hasSuffix("draw fewer, with --limit, --focus or --min-reports"))
    }
  }

  /// Nobody waits for a drawing that is not wanted any more.
  @Test func aCancelledDrawingEnds() async throws {
    var build = GraphBuilder()
    var random = SplitMix64(seed: 5)
    for number in 0..<1500 { build.actor("B\(number)", "B \(number)") }
    for number in 0..<4500 {
      let source = Int.random(in: 0..<1500, using: &random)
      build.relate(
        "B\(source)", .accuses, "B\((source + 1 + number % 1400) % 1500)", [(.actual, 1)])
    }
    let graph = build.graph
    var options = ChartOptions()
    options.showsAll = true
    options.detail = .cards
    let wanted = options
    let drawing = Task { try await Chart(graph, options: wanted).render(.svg) }
    // On a thread of its own: a task that sleeps may be woken when the drawing is done.
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.3)
      drawing.cancel()
    }
    await #expect(throws: ChartError.cancelled) { try await drawing.value }
  }
}
