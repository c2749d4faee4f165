/// Puts any number of names in order with a bounded amount of memory, each with a number of its own.
///
/// Full lots are sorted and written to a scratch file; the lots are then merged. Equal names come in
/// the order they were added.
///
/// - Complexity: O(*n* log *n*) time, memory for one lot and one block of each lot written.
/// - Source: Knuth, The Art of Computer Programming 3, 5.4.1 (multiway merging).
package struct NameSorter {
  package struct Entry {
    package var name: String
    package var value: Int
  }

  private let lotSize: Int
  private var lot: [Entry] = []
  private var file: ScratchFile?
  /// Where each written lot lies in the file.
  private var lots: [Range<Int>] = []

  /// - Parameter lotSize: how many names are held in memory at most.
  package init(lotSize: Int = 16_384) { self.lotSize = lotSize }

  package mutating func add(_ name: String, value: Int) throws(ScratchError) {
    lot.append(Entry(name: name, value: value))
    if lot.count >= lotSize { try write() }
  }

  /// Calls `body` with every entry, by name; afterwards there are none.
  package mutating func drain(_ body: (Entry) throws -> Void) throws {
    guard let file else {
      sortLot()
      for entry in lot { try body(entry) }
      lot = []
      return
    }
    try write()
    // The least entry stands last; of equal names, that of the earliest lot.
    var heads: [(entry: Entry, reader: LotReader, lot: Int)] = []
    func place(_ reader: LotReader, _ lot: Int) throws {
      var reader = reader
      guard let entry = try reader.next() else { return }
      var low = 0
      var high = heads.count
      while low < high {
        let middle = (low + high) / 2
        if (entry.name, lot) < (heads[middle].entry.name, heads[middle].lot) {
          low = middle + 1
        } else {
          high = middle
        }
      }
      heads.insert((entry, reader, lot), at: low)
    }
    for (index, range) in lots.enumerated() { try place(LotReader(file, range), index) }
    while let least = heads.popLast() {
      try body(least.entry)
      try place(least.reader, least.lot)
    }
    lots = []
    self.file = nil
  }

  private mutating func sortLot() {
    let order = lot.indices.sorted { (lot[$0].name, $0) < (lot[$1].name, $1) }
    lot = order.map { lot[$0] }
  }

  private mutating func write() throws(ScratchError) {
    sortLot()
    let file: ScratchFile
    if let open = self.file { file = open } else { file = try ScratchFile() }
    self.file = file
    let start = file.count
    for entry in lot {
      var packed = PackedBytes()
      packed.add(Int64(entry.value))
      packed.add(entry.name.utf8)
      try file.append(packed.bytes)
    }
    lots.append(start..<file.count)
    lot.removeAll(keepingCapacity: true)
  }
}

/// The entries of one written lot, a block at a time.
private struct LotReader {
  private let file: ScratchFile
  private var rest: Range<Int>
  private var block = PackedBytes()

  private static let blockSize = 16 << 10
  private static let headSize = 12

  init(_ file: ScratchFile, _ range: Range<Int>) {
    self.file = file
    rest = range
  }

  mutating func next() throws(ScratchError) -> NameSorter.Entry? {
    if block.isAtEnd {
      guard !rest.isEmpty else { return nil }
      try refill()
    }
    let value = Int(block.number(Int64.self))
    return NameSorter.Entry(name: String(decoding: block.text(), as: UTF8.self), value: value)
  }

  /// Reads as many whole entries as a block holds, at least one.
  private mutating func refill() throws(ScratchError) {
    var size = Self.blockSize
    while true {
      let bytes = try file.read(rest.lowerBound..<min(rest.lowerBound + size, rest.upperBound))
      var end = 0
      while end + Self.headSize <= bytes.count {
        var head = PackedBytes(Array(bytes[end + 8..<end + Self.headSize]))
        let next = end + Self.headSize + Int(head.number(UInt32.self))
        if next > bytes.count { break }
        end = next
      }
      if end > 0 {
        block = PackedBytes(Array(bytes[..<end]))
        rest = rest.lowerBound + end..<rest.upperBound
        return
      }
      size *= 4
    }
  }
}
