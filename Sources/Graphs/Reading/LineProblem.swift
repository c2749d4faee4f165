/// What is wrong with a line of an edge list, and what to do about it.
public enum LineProblem: Error, Equatable, Sendable, CustomStringConvertible {
  case tooLong(limit: Int)
  case columns(count: Int)
  case emptyName
  case notUTF8(name: String)
  case notANode(text: String, nodeCount: Int?)
  case tooManyNodes(limit: Int)
  case notAWeight(text: String)
  case negativeWeight(text: String)
  case notATime(text: String)
  case header(text: String)
  case edgeCount(stated: Int, found: Int)

  /// What is wrong and what to do about it, for people.
  public var description: String {
    switch self {
    case .tooLong(let limit):
      "longer than \(limit) bytes; is this a list of edges? If so, raise `longestLine`"
    case .columns(let count):
      "\(count) columns; write source, target and, if wanted, weight, type and time, "
        + "separated by tabs"
    case .emptyName: "a node without a name; write a name on each side of the first tab"
    case .notUTF8(let name): "'\(name)' is not UTF-8; convert the file to UTF-8"
    case .notANode(let text, .some(let nodeCount)):
      "'\(text)' is no node; the file has nodes 0 to \(nodeCount - 1), "
        + "as its first line says: correct one of the two"
    case .notANode(let text, .none):
      "'\(text)' is no number of a node; write whole numbers, or read the nodes as names"
    case .tooManyNodes(let limit):
      "more than \(limit) nodes; if that many are meant, raise `mostNodes`"
    case .notAWeight(let text):
      "weight '\(text)' is not a finite number; write one like 2 or 0.5, or leave it out for 1"
    case .negativeWeight(let text):
      "weight \(text) is below 0; leave the edge out, or read the file as signed"
    case .notATime(let text): "time '\(text)' is not a whole number; write days or seconds"
    case .header(let text):
      "'\(text)' cannot be understood; a first line looks like '# n=10 m=20 directed=1'"
    case .edgeCount(let stated, let found):
      "the file ends after \(found) edges where its first line says m=\(stated); "
        + "fetch the whole file, or correct the first line"
    }
  }
}
