/// Writes parsed texts as CoNLL-U.
///
/// White-space tokens are no words there: what stands between words is kept as `SpaceAfter=No` or
/// `SpacesAfter=…`, and a word that white space governs hangs on that white space's own head.
/// `start_char` and `end_char` count Unicode scalars of the parsed text; `NER` holds the entity tag.
///
/// - Source: universaldependencies.org/format.html; `SpacesAfter` as UDPipe writes it,
///   `start_char`, `end_char` and `NER` as Stanza does.
public struct CoNLLUWriter: Sendable {
  public init() {}

  /// Appends a document as UTF-8, its sentences numbered through.
  ///
  /// - Parameters:
  ///   - paragraphs: the parsed texts that make up the document.
  ///   - document: an id written as `# newdoc id`; nil for none.
  ///   - out: what the lines are appended to.
  public func append(
    _ paragraphs: [ParsedText], document: String? = nil, to out: inout [UInt8]
  ) {
    if let document {
      out += "# newdoc id = ".utf8
      appendPlain(document, to: &out)
      out.append(newline)
    }
    var number = 0
    for paragraph in paragraphs { append(paragraph, after: &number, to: &out) }
  }

  private func append(_ parsed: ParsedText, after number: inout Int, to out: inout [UInt8]) {
    out.reserveCapacity(out.count + parsed.tokens.count * 120)
    var spaces: [UInt8] = []
    var isFirst = true
    for sentence in parsed.sentences {
      let words = sentence.filter { !isSpace(parsed.tokens[$0]) }
      guard let first = words.first else {
        for index in sentence { appendSpace(parsed.tokens[index], to: &spaces) }
        continue
      }
      for index in sentence.lowerBound..<first { appendSpace(parsed.tokens[index], to: &spaces) }
      number += 1
      if isFirst { out += "# newpar\n".utf8 }
      isFirst = false
      out += "# sent_id = \(number)\n# text = ".utf8
      appendPlain(parsed.string(of: first..<words[words.count - 1] + 1), to: &out)
      out.append(newline)
      appendWords(words, of: sentence, parsed, spacesBefore: spaces, to: &out)
      spaces = []
      out.append(newline)
    }
  }

  private func appendWords(
    _ words: [Int], of sentence: Range<Int>, _ parsed: ParsedText, spacesBefore: [UInt8],
    to out: inout [UInt8]
  ) {
    var numbers = [Int](repeating: 0, count: sentence.count)
    for (position, index) in words.enumerated() {
      numbers[index - sentence.lowerBound] = position + 1
    }
    for (position, index) in words.enumerated() {
      let token = parsed.tokens[index]
      let next = position + 1 < words.count ? words[position + 1] : sentence.upperBound
      let head = governor(of: index, parsed)
      let fields = [
        String(position + 1), token.text, token.lemma, token.pos.rawValue, token.tag,
        token.morphology,
        String(sentence.contains(head) && head != index ? numbers[head - sentence.lowerBound] : 0),
        token.dependency.rawValue, "",
      ]
      for field in fields {
        appendPlain(field.isEmpty ? "_" : field, to: &out)
        out.append(UInt8(ascii: "\t"))
      }
      if token.entity.position != .outside { out += "NER=\(token.entity.label)|".utf8 }
      appendSpacing(
        after: index, before: next, parsed, spacesBefore: position == 0 ? spacesBefore : [],
        to: &out)
      out += "start_char=\(token.range.lowerBound)|end_char=\(token.range.upperBound)\n".utf8
    }
  }

  /// The nearest word above a token; the token itself when there is none.
  private func governor(of index: Int, _ parsed: ParsedText) -> Int {
    var head = parsed.tokens[index].head
    while isSpace(parsed.tokens[head]) {
      let above = parsed.tokens[head].head
      if above == head { return index }
      head = above
    }
    return head
  }

  private func appendSpacing(
    after index: Int, before next: Int, _ parsed: ParsedText, spacesBefore: [UInt8],
    to out: inout [UInt8]
  ) {
    var spaces: [UInt8] = []
    if parsed.tokens[index].isFollowedByBlank { spaces += "\\s".utf8 }
    for token in parsed.tokens[index + 1..<next] { appendSpace(token, to: &spaces) }
    if spaces.isEmpty {
      out += "SpaceAfter=No|".utf8
    } else if next > index + 1 {
      out += "SpacesAfter=".utf8
      out += spaces
      out.append(UInt8(ascii: "|"))
    }
    if !spacesBefore.isEmpty {
      out += "SpacesBefore=".utf8
      out += spacesBefore
      out.append(UInt8(ascii: "|"))
    }
  }

  private let newline = UInt8(ascii: "\n")

  private func isSpace(_ token: Token) -> Bool { token.pos == .space }

  /// White space with its plainer characters escaped.
  private func appendSpace(_ token: Token, to spaces: inout [UInt8]) {
    for byte in token.text.utf8 {
      switch byte {
      case UInt8(ascii: " "): spaces += "\\s".utf8
      case UInt8(ascii: "\n"): spaces += "\\n".utf8
      case UInt8(ascii: "\r"): spaces += "\\r".utf8
      case UInt8(ascii: "\t"): spaces += "\\t".utf8
      default: spaces.append(byte)
      }
    }
    if token.isFollowedByBlank { spaces += "\\s".utf8 }
  }

  /// Text for one line or field: white space that would end it becomes a blank.
  private func appendPlain(_ text: String, to out: inout [UInt8]) {
    for byte in text.utf8 { out.append((0x09...0x0D).contains(byte) ? 0x20 : byte) }
  }
}
