/// Writes parsed texts as JSON, one line a text.
///
/// A line is `{"text":…,"tokens":[{"t","i","ws","norm","tag","pos","morph","lemma","dep","head",
/// "sent","ent"}]}`: a token's text, its first Unicode scalar in the text, whether a blank follows
/// that belongs to no token, its normalised form, tag, part of speech, morphology, dictionary form,
/// relation, governing token (its own position for a root), whether it begins a sentence, and its
/// entity tag.
public struct ParseJSONWriter: Sendable {
  public init() {}

  /// Appends a parsed text, its line end included, as UTF-8.
  public func append(_ parsed: ParsedText, to out: inout [UInt8]) {
    out.reserveCapacity(out.count + parsed.tokens.count * 160)
    out += "{\"text\":".utf8
    appendString(parsed.text, to: &out)
    out += ",\"tokens\":[".utf8
    for (index, token) in parsed.tokens.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      append(token, to: &out)
    }
    out += "]}\n".utf8
  }

  private func append(_ token: Token, to out: inout [UInt8]) {
    out += "{\"t\":".utf8
    appendString(token.text, to: &out)
    out += ",\"i\":".utf8
    out += String(token.range.lowerBound).utf8
    out += token.isFollowedByBlank ? ",\"ws\":true,\"norm\":".utf8 : ",\"ws\":false,\"norm\":".utf8
    appendString(token.norm, to: &out)
    out += ",\"tag\":".utf8
    appendString(token.tag, to: &out)
    out += ",\"pos\":".utf8
    appendString(token.pos.rawValue, to: &out)
    out += ",\"morph\":".utf8
    appendString(token.morphology, to: &out)
    out += ",\"lemma\":".utf8
    appendString(token.lemma, to: &out)
    out += ",\"dep\":".utf8
    appendString(token.dependency.rawValue, to: &out)
    out += ",\"head\":".utf8
    out += String(token.head).utf8
    out += token.startsSentence ? ",\"sent\":true,\"ent\":".utf8 : ",\"sent\":false,\"ent\":".utf8
    appendString(token.entity.label, to: &out)
    out.append(UInt8(ascii: "}"))
  }

  private func appendString(_ string: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        out.append(UInt8(ascii: "\\"))
        out.append(byte)
      case 0x0A: out += "\\n".utf8
      case 0x0D: out += "\\r".utf8
      case 0x09: out += "\\t".utf8
      case 0..<0x20:
        out += "\\u00".utf8
        out.append(Self.digit(byte >> 4))
        out.append(Self.digit(byte & 0x0F))
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
