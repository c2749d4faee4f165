/// Reads a list of edges, one a line: `source⇥target[⇥weight[⇥type[⇥time]]]`.
///
/// Lines end in a newline, with or without a carriage return. Empty lines and lines that begin with
/// `#` are passed over, but for the first line of the file, which may state the number of nodes, of
/// edges and whether they have a direction: `# n=3 m=2 directed=1`. A weight or type may be empty.
///
/// ```swift
/// let list = try EdgeListReader().edges(in: Array("Qatar\tHamas\t3\n".utf8))
/// let scores = try PageRank().scores(of: list.graph())
/// ```
///
/// - Complexity: O(*bytes*).
public struct EdgeListReader: Sendable {
  /// How the first two columns are read.
  public enum Nodes: Sendable {
    /// As numbers if the first line states the number of nodes and the first edge begins with a
    /// number, else as names.
    case automatic
    /// Node 7 is the eighth node; without a stated number of nodes the highest is the last.
    case numbers
    /// Nodes are numbered as they first come. Names are told apart byte by byte.
    case names
  }

  /// How the nodes of a file are told.
  public var nodes = Nodes.automatic
  /// Whether edges run one way; nil to do as the first line says, and one way if it says nothing.
  public var isDirected: Bool?
  /// Whether weights may be below 0.
  public var isSigned = false
  /// How many bytes a line may have.
  public var longestLine = 1 << 20
  /// How many nodes a file may have: a single number, misspelt, can ask for a graph that fills the
  /// memory.
  public var mostNodes = 10_000_000

  public init() {}

  /// Returns the edges of a file.
  ///
  /// - Throws: `GraphError.unreadable` with the number of the line, from 1, and what to do;
  ///   `GraphError.tooLarge`.
  public func edges(in bytes: [UInt8]) throws(GraphError) -> EdgeList {
    let text = bytes.span
    var parser = EdgeListParser(reader: self, lineCount: bytes.count { $0 == newline } + 1)
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 0
    while start < text.count {
      line += 1
      var end = start
      while end < text.count, text[unchecked: end] != newline { end += 1 }
      guard end - start <= longestLine else {
        throw .unreadable(line: line, problem: .tooLong(limit: longestLine))
      }
      let isReturn = end > start && text[unchecked: end - 1] == UInt8(ascii: "\r")
      do throws(LineProblem) {
        try parser.read(start..<(isReturn ? end - 1 : end), of: text, isFirst: line == 1)
      } catch {
        throw .unreadable(line: line, problem: error)
      }
      start = end + 1
    }
    return try parser.finished(lines: line)
  }
}

private let newline = UInt8(ascii: "\n")
