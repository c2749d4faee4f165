import Articles
import GoodOffices
import Graphs

/// The values of several measures of one graph, as text.
struct MeasureTable {
  private let list: EdgeList
  private let graph: Graph
  private let pairs: [(source: Int, target: Int)]
  private var columns: [(measure: GraphMeasure, result: Measuring.Result, seconds: Double)] = []

  init(_ list: EdgeList, _ graph: Graph, pairs: [(source: Int, target: Int)]) {
    self.list = list
    self.graph = graph
    self.pairs = pairs
  }

  mutating func add(_ measure: GraphMeasure, _ result: Measuring.Result, seconds: Double) {
    columns.append((measure, result, seconds))
  }

  /// A line of JSON for each measure: its name, the seconds of computing alone, the threads.
  func timings(threads: Int) -> [UInt8] {
    var json = JSONWriter()
    for column in columns {
      json.beginObject()
      json.member("measure", column.measure.rawValue)
      json.name("seconds")
      json.value(column.seconds)
      json.member("threads", threads)
      json.member("nodes", graph.nodeCount)
      json.member("edges", graph.edgeCount)
      json.endObject()
      json.endLine()
    }
    return json.flush()
  }

  private func name(of node: Int) -> String { list.names?[node] ?? String(node) }

  /// A heading and a line a node; then a line for each value of the graph or of a pair.
  func tsv() -> [UInt8] {
    var text: [UInt8] = []
    let scored = columns.compactMap { column -> (String, [Double?])? in
      guard case .nodes(let values) = column.result else { return nil }
      return (column.measure.rawValue, values)
    }
    if !scored.isEmpty {
      text += "node\t\(scored.map(\.0).joined(separator: "\t"))\n".utf8
      for node in 0..<graph.nodeCount {
        text += name(of: node).utf8
        for (_, values) in scored {
          text.append(UInt8(ascii: "\t"))
          if let value = values[node] { text += Self.digits(value).utf8 }
        }
        text.append(UInt8(ascii: "\n"))
      }
    }
    for column in columns {
      for (name, value) in rest(of: column) {
        text += "\(name)\t\(value.map(Self.digits) ?? "")\n".utf8
      }
    }
    return text
  }

  /// What is not by node, each value with its name.
  private func rest(
    of column: (measure: GraphMeasure, result: Measuring.Result, seconds: Double)
  ) -> [(String, Double?)] {
    switch column.result {
    case .nodes: []
    case .graph(let values): values.map { ($0.name, $0.value) }
    case .pairs(let values):
      zip(pairs, values).map { pair, value in
        ("\(column.measure.rawValue)\t\(name(of: pair.source)):\(name(of: pair.target))", value)
      }
    }
  }

  /// One object: what was read, and each measure's values by name.
  func json() -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("nodes", graph.nodeCount)
    json.member("edges", graph.edgeCount)
    json.member("directed", graph.isDirected)
    json.name("measures")
    json.beginObject()
    for column in columns {
      json.name(column.measure.rawValue)
      json.beginObject()
      switch column.result {
      case .nodes(let values):
        for (node, value) in values.enumerated() { write(name(of: node), value, to: &json) }
      case .graph(let values):
        for (name, value) in values { write(name, value, to: &json) }
      case .pairs(let values):
        for (pair, value) in zip(pairs, values) {
          write("\(name(of: pair.source)):\(name(of: pair.target))", value, to: &json)
        }
      }
      json.endObject()
    }
    json.endObject()
    json.endObject()
    json.endLine()
    return json.flush()
  }

  private func write(_ name: String, _ value: Double?, to json: inout JSONWriter) {
    json.name(name)
    if let value { json.value(value) } else { json.null() }
  }

  /// The shortest digits that read back as the same number; whole numbers without a point.
  private static func digits(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
  }
}
