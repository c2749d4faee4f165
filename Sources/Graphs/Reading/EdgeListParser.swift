/// Takes the lines of an edge list one by one.
struct EdgeListParser {
  private let reader: EdgeListReader
  private let lineCount: Int
  private var list = EdgeList()
  private var nodeNames = NameTable()
  private var typeNames = NameTable()
  /// Whether nodes are names; nil until the first edge tells.
  private var isNamed: Bool?
  private var statedNodes: Int?
  private var statedEdges: Int?
  private var highest = -1

  init(reader: EdgeListReader, lineCount: Int) {
    self.reader = reader
    self.lineCount = lineCount
    list.sources.reserveCapacity(lineCount)
    list.targets.reserveCapacity(lineCount)
    list.weights.reserveCapacity(lineCount)
  }

  mutating func read(
    _ line: Range<Int>, of text: Span<UInt8>, isFirst: Bool
  ) throws(LineProblem) {
    guard let first = line.first else { return }
    guard text[first] != UInt8(ascii: "#") else {
      if isFirst { try readHeader(line, of: text) }
      return
    }
    // Where the columns end, as far as there are any; the last ends with the line.
    var ends = (line.upperBound, line.upperBound, line.upperBound, line.upperBound)
    var columns = 1
    for index in line where text[unchecked: index] == tab {
      switch columns {
      case 1: ends.0 = index
      case 2: ends.1 = index
      case 3: ends.2 = index
      case 4: ends.3 = index
      default: break
      }
      columns += 1
    }
    guard (2...5).contains(columns) else { throw .columns(count: columns) }

    let source = try node(line.lowerBound..<ends.0, in: text)
    let target = try node(ends.0 + 1..<ends.1, in: text)
    var weight = 1.0
    if columns > 2, ends.1 + 1 < ends.2 { weight = try self.weight(ends.1 + 1..<ends.2, in: text) }
    if columns > 3, ends.2 + 1 < ends.3 { try addType(ends.2 + 1..<ends.3, in: text) }
    if columns > 4, ends.3 + 1 < line.upperBound {
      try addTime(ends.3 + 1..<line.upperBound, in: text)
    }
    list.sources.append(source)
    list.targets.append(target)
    list.weights.append(weight)
    let count = list.sources.count
    if !list.typeNumbers.isEmpty, list.typeNumbers.count < count { list.typeNumbers.append(-1) }
    if !list.times.isEmpty, list.times.count < count { list.times.append(EdgeList.noTime) }
  }

  /// The list, once all lines are read.
  consuming func finished(lines: Int) throws(GraphError) -> EdgeList {
    if let statedEdges, statedEdges != list.edgeCount {
      throw .unreadable(
        line: lines, problem: .edgeCount(stated: statedEdges, found: list.edgeCount))
    }
    // An undirected edge is two arcs.
    guard list.edgeCount <= Int(Int32.max) / 2 else { throw .tooLarge(count: list.edgeCount) }
    if isNamed ?? (reader.nodes == .names) {
      list.names = nodeNames.names
      list.nodeCount = nodeNames.names.count
    } else {
      list.nodeCount = statedNodes ?? highest + 1
    }
    list.types = typeNames.names
    if let isDirected = reader.isDirected { list.isDirected = isDirected }
    return list
  }

  /// Reads `# n=3 m=2 directed=1`; words without meaning here are passed over.
  private mutating func readHeader(_ line: Range<Int>, of text: Span<UInt8>) throws(LineProblem) {
    var start = line.lowerBound + 1
    while start < line.upperBound {
      var end = start
      while end < line.upperBound, text[end] != UInt8(ascii: " "), text[end] != tab { end += 1 }
      if let equals = (start..<end).first(where: { text[$0] == UInt8(ascii: "=") }) {
        let value = NumberField.natural(equals + 1..<end, in: text)
        let problem = LineProblem.header(text: NumberField.excerpt(start..<end, in: text))
        switch NumberField.excerpt(start..<equals, in: text) {
        case "n":
          guard let value else { throw problem }
          guard value <= min(reader.mostNodes, Int(Int32.max)) else {
            throw .tooManyNodes(limit: reader.mostNodes)
          }
          statedNodes = value
        case "m":
          guard let value else { throw problem }
          statedEdges = value
        case "directed":
          guard let value, value <= 1 else { throw problem }
          list.isDirected = value == 1
        default: break
        }
      }
      start = end + 1
    }
  }

  private mutating func node(_ range: Range<Int>, in text: Span<UInt8>) throws(LineProblem) -> Int32
  {
    let isNamed = self.isNamed ?? decideWhetherNamed(by: range, in: text)
    guard isNamed else { return try numberedNode(range, in: text) }
    guard !range.isEmpty else { throw .emptyName }
    guard let number = nodeNames.number(of: range, in: text) else {
      throw .notUTF8(name: NumberField.excerpt(range, in: text))
    }
    guard Int(number) < reader.mostNodes else { throw .tooManyNodes(limit: reader.mostNodes) }
    return number
  }

  private mutating func decideWhetherNamed(by first: Range<Int>, in text: Span<UInt8>) -> Bool {
    let decided =
      switch reader.nodes {
      case .names: true
      case .numbers: false
      case .automatic: statedNodes == nil || NumberField.natural(first, in: text) == nil
      }
    isNamed = decided
    return decided
  }

  private mutating func numberedNode(
    _ range: Range<Int>, in text: Span<UInt8>
  ) throws(LineProblem) -> Int32 {
    guard let node = NumberField.natural(range, in: text), node < statedNodes ?? .max else {
      throw .notANode(text: NumberField.excerpt(range, in: text), nodeCount: statedNodes)
    }
    guard node < min(reader.mostNodes, Int(Int32.max)) else {
      throw .tooManyNodes(limit: reader.mostNodes)
    }
    highest = max(highest, node)
    return Int32(node)
  }

  private func weight(_ range: Range<Int>, in text: Span<UInt8>) throws(LineProblem) -> Double {
    guard let weight = NumberField.decimal(range, in: text) else {
      throw .notAWeight(text: NumberField.excerpt(range, in: text))
    }
    guard weight >= 0 || reader.isSigned else {
      throw .negativeWeight(text: NumberField.excerpt(range, in: text))
    }
    return weight
  }

  private mutating func addType(_ range: Range<Int>, in text: Span<UInt8>) throws(LineProblem) {
    guard let number = typeNames.number(of: range, in: text) else {
      throw .notUTF8(name: NumberField.excerpt(range, in: text))
    }
    if list.typeNumbers.isEmpty {
      list.typeNumbers.reserveCapacity(lineCount)
      list.typeNumbers += repeatElement(-1, count: list.edgeCount)
    }
    list.typeNumbers.append(number)
  }

  private mutating func addTime(_ range: Range<Int>, in text: Span<UInt8>) throws(LineProblem) {
    guard let time = NumberField.whole(range, in: text) else {
      throw .notATime(text: NumberField.excerpt(range, in: text))
    }
    if list.times.isEmpty {
      list.times.reserveCapacity(lineCount)
      list.times += repeatElement(EdgeList.noTime, count: list.edgeCount)
    }
    list.times.append(time)
  }
}

private let tab = UInt8(ascii: "\t")
