/// Reads comma-separated values from bytes, strictly: a cell has quotation marks around the whole
/// of it or none at all.
///
/// Lines may end as in any system, and a byte-order mark is passed over. Limits on cells keep a
/// file that is no table from filling the memory.
///
/// - Source: RFC 4180.
public struct CSVReader: Sendable {
  /// Longest cell, in bytes.
  public var cellLimit = 1 << 20
  /// Most cells in a row.
  public var rowLimit = 1 << 10

  public init() {}

  /// A row, and the line it begins on, from 1.
  public struct Row: Sendable, Equatable {
    public var line: Int
    public var cells: [String]
  }

  /// The rows of a file; lines with nothing on them are passed over.
  ///
  /// - Complexity: O(*bytes*).
  public func rows(of bytes: [UInt8]) throws(CSVError) -> [Row] {
    var scanner = Scanner(bytes: bytes, reader: self)
    var rows: [Row] = []
    while let row = try scanner.next() {
      if row.cells != [""] { rows.append(row) }
    }
    return rows
  }

  private struct Scanner {
    let bytes: [UInt8]
    let reader: CSVReader
    var position = 0
    var line = 1

    init(bytes: [UInt8], reader: CSVReader) {
      self.bytes = bytes
      self.reader = reader
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    mutating func next() throws(CSVError) -> Row? {
      guard position < bytes.count else { return nil }
      var row = Row(line: line, cells: [])
      while true {
        row.cells.append(try cell())
        guard row.cells.count <= reader.rowLimit else {
          throw CSVError(line: row.line, reason: "more than \(reader.rowLimit) cells in a row")
        }
        guard position < bytes.count, bytes[position] == UInt8(ascii: ",") else { break }
        position += 1
      }
      endLine()
      return row
    }

    private mutating func cell() throws(CSVError) -> String {
      let isQuoted = position < bytes.count && bytes[position] == UInt8(ascii: "\"")
      return isQuoted ? try quotedCell() : try plainCell()
    }

    private mutating func plainCell() throws(CSVError) -> String {
      let start = position
      while position < bytes.count, !isEnd(bytes[position]) {
        guard bytes[position] != UInt8(ascii: "\"") else {
          throw CSVError(
            line: line, reason: "a quotation mark inside a cell that does not begin with one")
        }
        position += 1
      }
      return try text(Array(bytes[start..<position]), from: line)
    }

    private mutating func quotedCell() throws(CSVError) -> String {
      let first = line
      var found: [UInt8] = []
      position += 1
      while position < bytes.count {
        let byte = bytes[position]
        if byte == UInt8(ascii: "\"") {
          position += 1
          guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
            guard position == bytes.count || isEnd(bytes[position]) else {
              throw CSVError(line: line, reason: "text after the closing quotation mark of a cell")
            }
            return try text(found, from: first)
          }
        } else if byte == 0x0A || byte == 0x0D && !isFollowedByLineFeed {
          line += 1
        }
        found.append(byte)
        position += 1
        if found.count > reader.cellLimit { break }
      }
      _ = try text(found, from: first)
      throw CSVError(line: first, reason: "a cell whose quotation marks are never closed")
    }

    private func text(_ bytes: [UInt8], from line: Int) throws(CSVError) -> String {
      guard bytes.count <= reader.cellLimit else {
        throw CSVError(line: line, reason: "a cell of more than \(reader.cellLimit) bytes")
      }
      return String(decoding: bytes, as: UTF8.self)
    }

    private var isFollowedByLineFeed: Bool {
      position + 1 < bytes.count && bytes[position + 1] == 0x0A
    }

    private func isEnd(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D
    }

    private mutating func endLine() {
      guard position < bytes.count else { return }
      if bytes[position] == 0x0D { position += 1 }
      if position < bytes.count, bytes[position] == 0x0A { position += 1 }
      line += 1
    }
  }
}

/// What is wrong with a file of comma-separated values, and on which line, from 1.
public struct CSVError: Error, Sendable, Equatable {
  public var line: Int
  public var reason: String
}
