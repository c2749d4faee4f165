import Graphviz

/// Reads DOT with libcgraph, which resolves subgraphs, defaults and chains, in a child process with
/// limits: its parser is not made for files of strangers.
///
/// Nothing is laid out. Of all attributes only those that tell of actors and relations are taken out
/// of the child: what would load files, fonts, style sheets or scripts, or lead somewhere, never
/// leaves it.
///
/// - Source: Graphviz, *The DOT Language*.
struct DOTReader {
  static let byteLimit = 64 << 20
  /// A graph of a million edges takes about twenty seconds and one gigabyte.
  static let limits = ChildLimits(seconds: 40, memory: 3 << 30)

  static func graph(of bytes: [UInt8]) async throws(ReadingFailure) -> ForeignGraph {
    try check(bytes)
    do throws(GraphvizError) {
      let graph = try await Graphviz.shared.graph(
        of: bytes, attributes: DOTAttributes.asked, limits: limits)
      return DrawnRelations(graph)?.foreign ?? foreign(graph)
    } catch {
      throw failure(error, lines: bytes.count { $0 == UInt8(ascii: "\n") } + 1)
    }
  }

  private static func check(_ bytes: [UInt8]) throws(ReadingFailure) {
    guard bytes.count <= byteLimit else {
      throw ReadingFailure(
        place: .file, reason: "more than \(byteLimit >> 20) MiB of DOT; export a part of the graph")
    }
    if let place = bytes.firstIndex(of: 0) {
      throw ReadingFailure(place: .offset(place), reason: "no DOT: a byte that is 0")
    }
    if let place = firstInvalid(bytes) {
      throw ReadingFailure(
        place: .offset(place),
        reason: "not in UTF-8: convert it, for example with `iconv -f LATIN1 -t UTF-8`")
    }
  }

  /// Where the first byte stands that is no UTF-8.
  private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var decoder = UTF8()
    var source = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&source) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput, .error: return offset
      }
    }
  }

  private static func foreign(_ graph: DOTGraph) -> ForeignGraph {
    var foreign = ForeignGraph()
    var ids: [String: String] = [:]
    for node in graph.nodes {
      let told = DOTAttributes(node.attributes, of: node.id)
      let id = told["actor"] ?? node.id
      ids[node.id] = id
      var attributes = told.values
      attributes["name"] = told["actor_name"] ?? told["name"]
      foreign.nodes.append(ForeignGraph.Node(id: id, attributes: attributes))
    }
    for edge in graph.edges {
      let told = DOTAttributes(edge.attributes, of: "")
      let (tail, head) = (ids[edge.tail] ?? edge.tail, ids[edge.head] ?? edge.head)
      let isBackward = told["dir"] == "back"
      foreign.edges.append(
        ForeignGraph.Edge(
          place: .edge(tail: edge.tail, head: edge.head), source: isBackward ? head : tail,
          target: isBackward ? tail : head,
          isDirected: graph.isDirected && told["dir"] != "none" && told["dir"] != "both",
          attributes: told.values))
    }
    return foreign
  }

  private static func failure(_ error: GraphvizError, lines: Int) -> ReadingFailure {
    func of(_ reason: String, _ place: ReadingFailure.Place = .file) -> ReadingFailure {
      ReadingFailure(place: place, reason: reason)
    }
    let smaller = "; export a part of the graph"
    switch error {
    case .noGraph: return of("no graph in it; expected graph or digraph, and { … }")
    case .severalGraphs: return of("more than one graph; put each into a file of its own")
    case .failed(_, let message):
      let (reason, line) = syntaxError(message)
      return of(
        "no DOT: \(reason)", line.map { (1...lines).contains($0) ? .line($0) : .file } ?? .file)
    case .missingPlugin(let name): return of("Graphviz has no \(name)")
    case .tookTooLong(let seconds):
      return of("reading it took more than \(seconds) seconds" + smaller)
    case .neededTooMuch(let megabytes):
      return of("reading it needed more than \(megabytes) MB of memory" + smaller)
    case .crashed: return of("Graphviz's parser crashed on it; does `nop` read it?")
    case .cancelled: return of("the reading was cancelled")
    case .noProcess(let errno):
      return of(
        "the system made no process to read it in (errno \(errno)); free memory or processes")
    }
  }

  /// Graphviz's words without the line in them, and the line.
  static func syntaxError(_ message: String) -> (reason: String, line: Int?) {
    for (opening, reason) in [
      ("syntax error in line ", "syntax error"),
      ("memory exhausted in line ", "nested too deep or chained too long"),
    ] where message.hasPrefix(opening) {
      let rest = message.dropFirst(opening.count)
      let digits = rest.prefix { $0.isNumber }
      return (reason + rest.dropFirst(digits.count), Int(digits))
    }
    return (message, nil)
  }
}
