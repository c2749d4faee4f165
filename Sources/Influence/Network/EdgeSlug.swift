/// Ids of edges, fit for DOT, SVG and HTML: `[A-Za-z_][A-Za-z0-9_]*`.
package enum EdgeSlug {
  /// `usa_pressures_qat` for (USA, pressures, QAT). Names beyond ASCII lose letters, so they get a
  /// digest that tells them apart.
  package static func slug(source: ActorID, relation: Relation, recipients: [ActorID]) -> String {
    var parts = [word(source), word(relation.rawValue)]
    parts += recipients.map(word)
    let slug = parts.joined(separator: "_")
    guard let first = slug.utf8.first, isDigit(first) else { return slug }
    return "_" + slug
  }

  /// The slug followed by a digest of the unshortened ids, for slugs that two edges would share.
  package static func distinct(source: ActorID, relation: Relation, recipients: [ActorID]) -> String
  {
    let full = ([source.rawValue, relation.rawValue] + recipients.map(\.rawValue))
      .joined(separator: "\u{1F}")
    return slug(source: source, relation: relation, recipients: recipients) + "_" + digest(full)
  }

  private static func word(_ actor: ActorID) -> String {
    let text = word(actor.rawValue)
    return actor.rawValue.utf8.allSatisfy { $0 < 0x80 } ? text : text + "_" + digest(actor.rawValue)
  }

  /// Letters and digits in lower case, everything else one underscore.
  private static func word(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte >= 0x41 && byte <= 0x5A {
        bytes.append(byte | 0x20)
      } else if isDigit(byte) || (byte >= 0x61 && byte <= 0x7A) {
        bytes.append(byte)
      } else if let last = bytes.last, last != 0x5F {
        bytes.append(0x5F)
      }
    }
    while bytes.last == 0x5F { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// FNV-1a, 64 bits folded to 32, as eight hexadecimal digits.
  private static func digest(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let folded = UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
    let digits = String(folded, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
