import GraphvizShim

/// What Graphviz is asked to do with a DOT text.
package struct GraphvizJob: Sendable {
  package enum Work: Sendable {
    /// Lay it out and render it in one of Graphviz's formats.
    case render(engine: String, format: String)
    /// Lay it out and tell where things lie.
    case measure(engine: String)
    /// Tell nodes, edges and those of their attributes that have one of these names, in lower case.
    case read(attributes: [String])
  }
  package var text: [UInt8]
  package var work: Work
  /// Nil to do it within this process: only for what our own writer wrote and takes no time, since
  /// nothing can stop it.
  package var limits: ChildLimits?

  package init(_ text: [UInt8], _ work: Work, limits: ChildLimits?) {
    self.text = text
    self.work = work
    self.limits = limits
  }

  /// Runs `body` with the job as the shim takes it.
  func withShimJob<Result>(_ body: (UnsafePointer<graphviz_job>) -> Result) -> Result {
    var (engine, format): (String?, String?) = (nil, nil)
    var names: [String] = []
    switch work {
    case .render(let e, let f): (engine, format) = (e, f)
    case .measure(let e): engine = e
    case .read(let attributes): names = attributes
    }
    // All names in one buffer, one behind the other, and where each begins.
    var characters: [CChar] = []
    let starts = ([engine, format].compactMap { $0 } + names).map { name in
      defer { characters += name.utf8CString }
      return characters.count
    }
    return text.withUnsafeBytes { bytes in
      characters.withUnsafeBufferPointer { words in
        var pointers = starts.map { words.baseAddress?.advanced(by: $0) }
        var job = graphviz_job()
        job.text = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        job.length = bytes.count
        if engine != nil { job.engine = pointers.removeFirst() }
        if format != nil { job.format = pointers.removeFirst() }
        return pointers.withUnsafeBufferPointer { list in
          job.names = list.baseAddress
          job.name_count = list.count
          return withUnsafePointer(to: &job, body)
        }
      }
    }
  }
}
