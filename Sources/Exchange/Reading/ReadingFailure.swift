/// What is wrong with a file, and where.
struct ReadingFailure: Error, Equatable {
  enum Place: Equatable {
    /// A byte, from 0.
    case offset(Int)
    /// A line, from 1.
    case line(Int)
    /// An edge of a DOT text, whose line is looked for.
    case edge(tail: String, head: String)
    /// The reason says where.
    case file
  }

  var place: Place
  var reason: String
}

/// Why a graph of another program cannot be read, with the next step.
public enum ImportError: Error, Sendable, Equatable, CustomStringConvertible {
  case unreadable(file: String)
  /// No format is read from files of this ending.
  case unknownEnding(file: String)
  case tooLarge(file: String, limit: Int)
  /// The file is not what its format says; `place` is `line`, `line:column`, or empty.
  case malformed(file: String, place: String, reason: String)

  public var description: String {
    switch self {
    case .unreadable(let file): "\(file): cannot be read; is it there, and may you read it?"
    case .unknownEnding(let file):
      "\(file): expected .graphml, .gexf, .json, .csv, .dot, .gv, or a folder with edges.csv; "
        + "name the format with --from"
    case .tooLarge(let file, let limit):
      "\(file): more than \(limit >> 20) MiB; export a part of the graph"
    case .malformed(let file, let place, let reason):
      "\(file):\(place.isEmpty ? "" : place + ":") \(reason)"
    }
  }

  init(_ failure: ReadingFailure, file: String, bytes: [UInt8]) {
    let place =
      switch failure.place {
      case .offset(let offset): Self.place(of: offset, in: bytes)
      case .line(let line): String(line)
      case .edge(let tail, let head):
        DOTLines.only(from: tail, to: head, in: bytes).map { String($0) } ?? ""
      case .file: ""
      }
    self = .malformed(file: file, place: place, reason: failure.reason)
  }

  /// `line:column`, both from 1; columns are Unicode scalars.
  private static func place(of offset: Int, in bytes: [UInt8]) -> String {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return "\(line):\(column)"
  }
}
