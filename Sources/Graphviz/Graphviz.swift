import GraphvizShim

/// The one door to Graphviz.
///
/// libgvc and libcgraph keep global state and crash when two threads use them, even with separate
/// contexts: every call of the process goes through this actor, on a queue of its own. What our own
/// writer wrote and takes no time is done here; all else in a child process with limits, for which
/// the actor waits: one at a time, so that limits of memory add up to one.
@globalActor
package actor Graphviz {
  package static let shared = Graphviz()

  private static let executor = SerialQueueExecutor(label: "graphviz")
  private let loadsPlugins: Bool
  private var context: OpaquePointer?
  /// The engines and formats whose plugins are loaded.
  private var warm: Set<String> = []

  /// For tests of an installation whose plugin list is empty; all else uses `shared`.
  package init(loadsPlugins: Bool = true) { self.loadsPlugins = loadsPlugins }

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    Graphviz.executor.asUnownedSerialExecutor()
  }

  /// The version of the library, `2.43.0`.
  package func version() -> String { String(cString: graphviz_version(opened())) }

  /// The drawing in one of Graphviz's output formats.
  package nonisolated func bytes(
    of text: String, engine: String, format: String, limits: ChildLimits?
  ) async throws(GraphvizError) -> [UInt8] {
    try await result(
      of: GraphvizJob(Array(text.utf8), .render(engine: engine, format: format), limits: limits))
  }

  /// Where the drawing's nodes and edges come to lie.
  package nonisolated func geometry(
    of text: String, engine: String, limits: ChildLimits?
  ) async throws(GraphvizError) -> Geometry {
    let record = try await result(
      of: GraphvizJob(Array(text.utf8), .measure(engine: engine), limits: limits))
    guard let geometry = Geometry(record: record) else { throw .crashed(signal: 0) }
    return geometry
  }

  /// The graph that a text tells, with those of its attributes that have one of these names, in
  /// lower case. Nothing is laid out, and no attribute has any effect.
  package nonisolated func graph(
    of text: [UInt8], attributes: [String], limits: ChildLimits
  ) async throws(GraphvizError) -> DOTGraph {
    let record = try await result(
      of: GraphvizJob(text, .read(attributes: attributes), limits: limits))
    guard let graph = DOTGraph(record: record) else { throw .crashed(signal: 0) }
    return graph
  }

  private nonisolated func result(of job: GraphvizJob) async throws(GraphvizError) -> [UInt8] {
    guard job.limits != nil else { return try await run(job, stop: nil).get() }
    let stop = StopSignal()
    return try await withTaskCancellationHandler {
      await run(job, stop: stop)
    } onCancel: {
      stop.raise()
    }.get()
  }

  private func run(_ job: GraphvizJob, stop: StopSignal?) -> Result<[UInt8], GraphvizError> {
    if Task.isCancelled { return .failure(.cancelled) }
    do throws(GraphvizError) {
      if job.limits != nil { try warmUp(for: job.work) }
      return .success(try answer(to: job, stop: stop))
    } catch {
      return .failure(error)
    }
  }

  /// Loads the plugins and fonts that a drawing needs, so that no child has to.
  private func warmUp(for work: GraphvizJob.Work) throws(GraphvizError) {
    if case .read = work { return }
    guard warm.insert("\(work)").inserted else { return }
    let small = GraphvizJob(Array("digraph { a -> a [label=a] }".utf8), work, limits: nil)
    _ = try answer(to: small, stop: nil)
  }

  private func answer(
    to job: GraphvizJob, stop: StopSignal?
  ) throws(GraphvizError) -> [UInt8] {
    let context = opened()
    var answer = graphviz_answer()
    defer { graphviz_answer_free(&answer) }
    job.withShimJob { pointer in
      guard let limits = job.limits else { return graphviz_run(context, pointer, &answer) }
      var amounts = graphviz_limits(
        seconds: UInt32(clamping: limits.seconds), memory: limits.memory, output: limits.output)
      graphviz_run_apart(context, pointer, &amounts, stop?.descriptor ?? -1, &answer)
    }
    try check(answer, of: job)
    guard let bytes = answer.bytes else { return [] }
    return [UInt8](UnsafeRawBufferPointer(start: bytes, count: answer.length))
  }

  private func check(_ answer: graphviz_answer, of job: GraphvizJob) throws(GraphvizError) {
    let messages = GraphvizMessages(answer.messages.map { String(cString: $0) } ?? "")
    var (engine, format) = ("", "")
    switch job.work {
    case .render(let e, let f): (engine, format) = (e, f)
    case .measure(let e): engine = e
    case .read: break
    }
    switch answer.outcome {
    case graphviz_done:
      // A label that Graphviz cannot read does not fail a layout: it draws something else.
      if let error = messages.firstError { throw .failed(step: "draw", message: error) }
    case graphviz_unread:
      throw messages.firstError == nil ? .noGraph : messages.failure(of: "read", "the text")
    case graphviz_several: throw .severalGraphs
    case graphviz_unplaced: throw messages.failure(of: "lay out", engine)
    case graphviz_unrendered: throw messages.failure(of: "render", format)
    case graphviz_out_of_time: throw .tookTooLong(seconds: job.limits?.seconds ?? 0)
    case graphviz_out_of_memory:
      throw .neededTooMuch(megabytes: (job.limits?.memory ?? 0) >> 20)
    case graphviz_too_much_output:
      throw .neededTooMuch(megabytes: (job.limits?.output ?? 0) >> 20)
    case graphviz_stopped: throw .cancelled
    case graphviz_not_started: throw .noProcess(errno: Int(answer.reason))
    default: throw .crashed(signal: Int(answer.reason))
    }
  }

  private func opened() -> OpaquePointer {
    if let context { return context }
    let new: OpaquePointer = graphviz_context_new(loadsPlugins)
    context = new
    return new
  }
}
