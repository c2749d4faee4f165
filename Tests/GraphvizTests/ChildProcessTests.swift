import Foundation
import Testing

@testable import Graphviz

/// What could harm the process is done in another, which cannot.
@Suite struct ChildProcessTests {
  static let plenty = ChildLimits(seconds: 60, memory: 2 << 30)
  static let tangle: String = {
    // Every number times its own: 400 nodes, 3,000 edges that no layer can put in order.
    var text = "digraph {"
    for number in 1...3000 {
      text += "n\(number * number % 397) -> n\(number * 7 % 400) [label=\"\(number)\"];"
    }
    return text + "}"
  }()

  static func error(
    _ body: () async throws(GraphvizError) -> some Any
  ) async -> GraphvizError? {
    do throws(GraphvizError) {
      _ = try await body()
      return nil
    } catch {
      return error
    }
  }

  @Test func aDrawingComesBackWhole() async throws {
    let text = "digraph { a -> b [id=e, label=<<b>x</b>>] }"
    for format in ["svg", "png", "plain"] {
      let here = try await Graphviz.shared.bytes(
        of: text, engine: "dot", format: format, limits: nil)
      let apart = try await Graphviz.shared.bytes(
        of: text, engine: "dot", format: format, limits: Self.plenty)
      #expect(here == apart && !here.isEmpty)
    }
    let places = try await Graphviz.shared.geometry(of: text, engine: "dot", limits: Self.plenty)
    #expect(places.boxes.keys.sorted() == ["a", "b"])
    #expect((places.lines["e"]?.count ?? 0) >= 4 && places.labels["e"] != nil)
  }

  @Test func aLayoutThatRunsLongEnds() async {
    let error = await Self.error { () async throws(GraphvizError) in
      try await Graphviz.shared.bytes(
        of: Self.tangle, engine: "dot", format: "svg",
        limits: ChildLimits(seconds: 1, memory: 1 << 30))
    }
    #expect(error == .tookTooLong(seconds: 1))
  }

  /// Two billion outlines around a node take more memory than there is.
  @Test func aLayoutThatNeedsTooMuchMemoryEnds() async {
    let error = await Self.error { () async throws(GraphvizError) in
      try await Graphviz.shared.bytes(
        of: "digraph { a [peripheries=2000000000] }", engine: "dot", format: "svg",
        limits: ChildLimits(seconds: 30, memory: 256 << 20))
    }
    #expect(error == .neededTooMuch(megabytes: 256))
  }

  @Test func aResultThatIsTooLargeIsNotTaken() async {
    let error = await Self.error { () async throws(GraphvizError) in
      try await Graphviz.shared.bytes(
        of: "digraph { a -> b }", engine: "dot", format: "svg",
        limits: ChildLimits(seconds: 30, memory: 1 << 30, output: 100))
    }
    #expect(error == .neededTooMuch(megabytes: 0))
  }

  @Test func errorsAreThoseOfThisProcess() async {
    for text in ["digraph {", "digraph { a [label=<<b>x</i>>] }", "", "graph { a -> b }"] {
      for engine in ["dot", "nonesuch"] {
        var errors: [GraphvizError?] = []
        for limits in [nil, Self.plenty] {
          errors.append(
            await Self.error { () async throws(GraphvizError) in
              try await Graphviz.shared.bytes(
                of: text, engine: engine, format: "svg", limits: limits)
            })
        }
        #expect(errors[0] != nil && errors[1] != nil)
        if engine == "dot" { #expect(errors[0] == errors[1]) }
      }
    }
  }

  @Test func aCancelledTaskStopsItsChild() async throws {
    let task = Task {
      try await Graphviz.shared.bytes(
        of: Self.tangle, engine: "dot", format: "svg", limits: Self.plenty)
    }
    // On a thread of its own: a task that sleeps may be woken when the layout is done.
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.2)
      task.cancel()
    }
    await #expect(throws: GraphvizError.cancelled) { try await task.value }
    // The door is open again.
    #expect(
      try await !Graphviz.shared.bytes(
        of: "digraph { a }", engine: "dot", format: "svg", limits: Self.plenty
      ).isEmpty)
  }

  /// The child has none of its parent's files, and none of its standard streams.
  @Test func manyChildrenLeaveNothingOpen() async throws {
    for _ in 0..<50 {
      let graph = try await Graphviz.shared.graph(
        of: Array("digraph { a -> b }".utf8), attributes: [], limits: Self.plenty)
      #expect(graph.edges.count == 1)
    }
  }
}
