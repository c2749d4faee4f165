/// Runs that are cut in a way of their own, such as `don't` into `do` and `n't`.
struct SpecialCases: Sendable {
  /// One token of a special case.
  struct Part: Sendable {
    /// Its length in bytes.
    var length: Int
    /// Its normalised form when that is not the word's own, as a position in `norms`; else -1.
    var norm: Int32
  }

  private var keys: ByteTable
  private var parts: [[Part]] = []
  private(set) var norms: [String] = []
  /// No key is longer, in bytes.
  private(set) var longest = 0

  /// Reads the `exceptions` of the model's tokeniser file.
  init(_ file: ModelFile) throws(LanguageError) {
    keys = ByteTable(capacity: 2048)
    var norms: [String] = []
    var found: [(key: Range<Int>, parts: [Part])] = []
    found = try file.read { reader throws(MessagePackReader.Damage) in
      var found: [(key: Range<Int>, parts: [Part])] = []
      for _ in 0..<(try reader.mapCount()) {
        guard try reader.string() == "exceptions" else {
          try reader.skip()
          continue
        }
        for _ in 0..<(try reader.mapCount()) {
          let key = try reader.data()
          found.append((key, try Self.readParts(&reader, norms: &norms)))
        }
      }
      return found
    }
    for (key, parts) in found {
      guard !key.isEmpty, parts.allSatisfy({ $0.length > 0 }),
        parts.reduce(0, { $0 + $1.length }) == key.count
      else { throw file.damaged("a special case does not add up to its key") }
      let (entry, isNew) = keys.intern(file.bytes.span.extracting(key))
      if isNew { self.parts.append(parts) } else { self.parts[entry] = parts }
      longest = max(longest, key.count)
    }
    self.norms = norms
  }

  /// Attribute numbers that the file uses for a token's text and its normalised form.
  private static let textAttribute: UInt64 = 65
  private static let normAttribute: UInt64 = 67

  private static func readParts(
    _ reader: inout MessagePackReader, norms: inout [String]
  ) throws(MessagePackReader.Damage) -> [Part] {
    var parts: [Part] = []
    for _ in 0..<(try reader.arrayCount()) {
      var part = Part(length: 0, norm: -1)
      for _ in 0..<(try reader.mapCount()) {
        switch try reader.unsigned() {
        case textAttribute: part.length = try reader.data().count
        case normAttribute:
          part.norm = Int32(norms.count)
          norms.append(try reader.string())
        default: try reader.skip()
        }
      }
      parts.append(part)
    }
    return parts
  }

  /// How many special cases there are.
  var count: Int { parts.count }

  /// The special case with this text.
  func find(_ key: Span<UInt8>) -> Int? {
    key.count <= longest ? keys.find(key) : nil
  }

  /// The text of a special case.
  func key(_ index: Int) -> [UInt8] { keys.bytes(of: index) }

  /// The tokens of a special case.
  func parts(of index: Int) -> [Part] { parts[index] }
}
