/// Reads MessagePack from bytes, one value after another.
///
/// Every read is checked against the end of the bytes and every skip against a depth limit, so
/// that a damaged file gives an error and never a crash.
///
/// - Source: github.com/msgpack/msgpack, spec.md
struct MessagePackReader {
  /// What is wrong with the bytes, in a few words.
  struct Damage: Error {
    let reason: String
  }

  let bytes: [UInt8]
  private(set) var position: Int
  let end: Int

  /// Containers may be nested this deep; the model's files need seven.
  static let depthLimit = 32

  init(_ bytes: [UInt8]) {
    self.init(bytes, in: 0..<bytes.count)
  }

  /// Reads what stands in `range` of `bytes`.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// The number of pairs of the map that begins here.
  mutating func mapCount() throws(Damage) -> Int {
    let lead = try byte()
    return switch lead {
    case 0x80...0x8F: try bounded(Int(lead & 0x0F), elementSize: 2)
    case 0xDE: try bounded(Int(integer(2)), elementSize: 2)
    case 0xDF: try bounded(Int(integer(4)), elementSize: 2)
    default: throw unexpected(lead, wanted: "a map")
    }
  }

  /// The number of elements of the array that begins here.
  mutating func arrayCount() throws(Damage) -> Int {
    let lead = try byte()
    return switch lead {
    case 0x90...0x9F: try bounded(Int(lead & 0x0F), elementSize: 1)
    case 0xDC: try bounded(Int(integer(2)), elementSize: 1)
    case 0xDD: try bounded(Int(integer(4)), elementSize: 1)
    default: throw unexpected(lead, wanted: "an array")
    }
  }

  /// Where the bytes of the string or binary value that begins here stand.
  mutating func data() throws(Damage) -> Range<Int> {
    let lead = try byte()
    let count =
      switch lead {
      case 0xA0...0xBF: Int(lead & 0x1F)
      case 0xC4, 0xD9: Int(try integer(1))
      case 0xC5, 0xDA: Int(try integer(2))
      case 0xC6, 0xDB: Int(try integer(4))
      default: throw unexpected(lead, wanted: "a string")
      }
    return try take(count)
  }

  /// The string or binary value that begins here, as text.
  mutating func string() throws(Damage) -> String {
    String(decoding: bytes[try data()], as: UTF8.self)
  }

  /// The integer that begins here; a negative one as its two's complement.
  mutating func unsigned() throws(Damage) -> UInt64 {
    let lead = try byte()
    return switch lead {
    case 0x00...0x7F: UInt64(lead)
    case 0xE0...0xFF: UInt64(bitPattern: Int64(Int8(bitPattern: lead)))
    case 0xCC: try integer(1)
    case 0xCD: try integer(2)
    case 0xCE: try integer(4)
    case 0xCF, 0xD3: try integer(8)
    case 0xD0: UInt64(bitPattern: Int64(Int8(truncatingIfNeeded: try integer(1))))
    case 0xD1: UInt64(bitPattern: Int64(Int16(truncatingIfNeeded: try integer(2))))
    case 0xD2: UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: try integer(4))))
    default: throw unexpected(lead, wanted: "an integer")
    }
  }

  /// The small number that begins here.
  mutating func count() throws(Damage) -> Int {
    let value = try unsigned()
    guard value <= UInt64(Int32.max) else { throw Damage(reason: "number out of range") }
    return Int(value)
  }

  /// The truth value that begins here.
  mutating func bool() throws(Damage) -> Bool {
    let lead = try byte()
    switch lead {
    case 0xC2: return false
    case 0xC3: return true
    default: throw unexpected(lead, wanted: "true or false")
    }
  }

  /// What kind of value begins here; nil at the end.
  func kind() -> Kind? {
    guard position < end else { return nil }
    return Kind(lead: bytes[position])
  }

  /// Passes over the value that begins here, with all it holds.
  mutating func skip() throws(Damage) { try skip(depth: 0) }

  private mutating func skip(depth: Int) throws(Damage) {
    guard depth < Self.depthLimit else { throw Damage(reason: "values nested too deep") }
    guard let kind = kind() else { throw Damage(reason: "ends too early") }
    switch kind {
    case .map:
      for _ in 0..<(2 * (try mapCount())) { try skip(depth: depth + 1) }
    case .array:
      for _ in 0..<(try arrayCount()) { try skip(depth: depth + 1) }
    case .data: _ = try data()
    case .integer: _ = try unsigned()
    case .other(let size): _ = try take(1 + size)
    case .extension(let sizeBytes):
      _ = try byte()
      _ = try take(1 + Int(try integer(sizeBytes)))
    case .unknown: throw Damage(reason: "no MessagePack value at byte \(position)")
    }
  }

  /// A rough sort of values, enough to choose how to go on.
  enum Kind: Equatable {
    case map, array, data, integer, unknown
    /// Nil, truth values, floats and short extensions: so many bytes after the first.
    case other(Int)
    /// An extension whose size is told by so many bytes.
    case `extension`(Int)

    init(lead: UInt8) {
      self =
        switch lead {
        case 0x80...0x8F, 0xDE, 0xDF: .map
        case 0x90...0x9F, 0xDC, 0xDD: .array
        case 0xA0...0xBF, 0xC4...0xC6, 0xD9...0xDB: .data
        case 0x00...0x7F, 0xE0...0xFF, 0xCC...0xD3: .integer
        case 0xC0, 0xC2, 0xC3: .other(0)
        case 0xCA: .other(4)
        case 0xCB: .other(8)
        case 0xD4...0xD8: .other(1 + 1 << Int(lead - 0xD4))
        case 0xC7...0xC9: .extension(1 << Int(lead - 0xC7))
        default: .unknown
        }
    }
  }

  private mutating func byte() throws(Damage) -> UInt8 {
    guard position < end else { throw Damage(reason: "ends too early") }
    defer { position += 1 }
    return bytes[position]
  }

  private mutating func take(_ count: Int) throws(Damage) -> Range<Int> {
    guard count <= end - position else { throw Damage(reason: "ends too early") }
    defer { position += count }
    return position..<position + count
  }

  private mutating func integer(_ size: Int) throws(Damage) -> UInt64 {
    var value: UInt64 = 0
    for index in try take(size) { value = value << 8 | UInt64(bytes[index]) }
    return value
  }

  private func bounded(_ count: Int, elementSize: Int) throws(Damage) -> Int {
    guard count <= (end - position) / elementSize else { throw Damage(reason: "ends too early") }
    return count
  }

  private func unexpected(_ lead: UInt8, wanted: String) -> Damage {
    Damage(reason: "\(wanted) expected at byte \(position - 1)")
  }
}
