import SystemPackage

/// Reads a file line by line, holding no more than a line and a block in memory.
struct LineReader: Sendable {
  /// A line longer than this many bytes is reported and passed over.
  static let longestLine = 64 << 20

  enum Line {
    /// The bytes of a line without its end (LF or CR LF), and its number, from 1.
    case bytes([UInt8], number: Int)
    case tooLong(number: Int)
  }

  private let file: FileDescriptor
  private var block: [UInt8] = []
  private var position = 0
  private var number = 0
  private var reachedEnd = false

  /// - Parameter start: bytes already taken from `file`, read first.
  init(_ file: FileDescriptor, start: [UInt8] = []) {
    self.file = file
    block = start
  }

  mutating func next() throws(Errno) -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    while true {
      if position == block.count {
        guard try refill() else { break }
      }
      let rest = block[position...]
      let end = rest.firstIndex(of: UInt8(ascii: "\n"))
      if line.count + (end ?? block.count) - position > LineReader.longestLine {
        isTooLong = true
        line = []
      } else if !isTooLong {
        line += rest[..<(end ?? block.count)]
      }
      position = end.map { $0 + 1 } ?? block.count
      if end != nil { return finish(line, isTooLong) }
    }
    return line.isEmpty && !isTooLong ? nil : finish(line, isTooLong)
  }

  private mutating func finish(_ line: [UInt8], _ isTooLong: Bool) -> Line {
    number += 1
    if isTooLong { return .tooLong(number: number) }
    return .bytes(line.last == UInt8(ascii: "\r") ? line.dropLast() : line, number: number)
  }

  private mutating func refill() throws(Errno) -> Bool {
    guard !reachedEnd else { return false }
    block = try file.readBlock()
    position = 0
    reachedEnd = block.isEmpty
    return !reachedEnd
  }
}

extension FileDescriptor {
  /// The next 256 KB at most; empty at the end of the file.
  func readBlock() throws(Errno) -> [UInt8] {
    let size = 256 << 10
    do {
      return try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = try read(into: UnsafeMutableRawBufferPointer(buffer))
      }
    } catch {
      throw error as? Errno ?? .ioError
    }
  }

  /// Everything up to the end of the file.
  func readToEnd(from start: [UInt8] = []) throws(Errno) -> [UInt8] {
    var bytes = start
    while true {
      let block = try readBlock()
      if block.isEmpty { return bytes }
      bytes += block
    }
  }
}
