import FoundationEssentials

/// A tab-separated file with a header, read as bytes.
struct Table {
  let file: String
  let bytes: [UInt8]
  private(set) var columns: [String] = []
  private var position = 0
  /// Line of the row read last, from 1.
  private(set) var line = 1
  /// The fields of the row read last, as ranges of `bytes`.
  private(set) var fields: [Range<Int>] = []

  init(file: String, bytes: [UInt8]) throws(KnowledgeError) {
    self.file = file
    self.bytes = bytes
    guard readLine() else {
      throw KnowledgeError.badRow(file: file, line: 1, reason: "empty file, expected a header")
    }
    columns = fields.map { string($0) }
  }

  /// Reads a whole file; nil if it cannot be read.
  static func contents(of path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }

  /// Moves to the next row; false at the end of the file. Empty lines and lines that begin with
  /// `#` are skipped.
  mutating func advance() throws(KnowledgeError) -> Bool {
    while position < bytes.count {
      let isComment = bytes[position] == UInt8(ascii: "#")
      line += 1
      guard readLine() else { return false }
      if isComment || (fields.count == 1 && fields[0].isEmpty) { continue }
      guard fields.count == columns.count else {
        throw problem("\(fields.count) columns, expected \(columns.count)")
      }
      return true
    }
    return false
  }

  func problem(_ reason: String) -> KnowledgeError {
    .badRow(file: file, line: line, reason: reason)
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The position of a column, nil if the table has none of that name.
  func column(_ name: String) -> Int? { columns.firstIndex(of: name) }

  /// The alternatives of a field: parts between bars, blanks at their ends removed.
  func alternatives(_ field: Range<Int>) -> [Range<Int>] {
    guard !field.isEmpty else { return [] }
    var found: [Range<Int>] = []
    var start = field.lowerBound
    for index in field.lowerBound...field.upperBound
    where index == field.upperBound || bytes[index] == UInt8(ascii: "|") {
      var low = start
      var high = index
      while low < high, bytes[low] == 0x20 { low += 1 }
      while high > low, bytes[high - 1] == 0x20 { high -= 1 }
      if low < high { found.append(low..<high) }
      start = index + 1
    }
    return found
  }

  private mutating func readLine() -> Bool {
    guard position < bytes.count else { return false }
    fields.removeAll(keepingCapacity: true)
    var start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x09 {
        fields.append(start..<position)
        start = position + 1
      } else if byte == 0x0A {
        break
      }
      position += 1
    }
    var end = position
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    fields.append(start..<end)
    position += 1
    return true
  }
}
