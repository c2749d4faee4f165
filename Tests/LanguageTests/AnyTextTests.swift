import Foundation
import TestSupport
import Testing

@testable import Language

/// Random and mutated texts: whatever comes, the tokens add up to it and make a tree.
///
/// `GOODOFFICES_FUZZ` sets how many; `make fuzz` tries a million.
@Suite struct AnyTextTests {
  private static let count =
    ProcessInfo.processInfo.environment["GOODOFFICES_FUZZ"].flatMap { Int($0) } ?? 4_000

  @Test func anyTextBecomesTrees() throws {
    var reader = try Model.shared.reader()
    let samples = try GoldenTextsTests.goldens().map { Array($0.text.utf8) }
    for number in 0..<Self.count {
      var random = SplitMix64(seed: UInt64(number))
      let texts = TextMaker(samples: samples)
      let text = texts.text(using: &random)
      check(reader.parse(text), of: text, number)
      if number % 1000 == 999 { reader = try Model.shared.reader() }
    }
  }

  private func check(_ parsed: ParsedText, of text: String, _ number: Int) {
    let tokens = parsed.tokens
    let isWhole =
      tokens.isEmpty
      ? text.isEmpty
      : Array(parsed.string(of: 0..<tokens.count).utf8)
        == Array(text.utf8.dropLast(tokens[tokens.count - 1].isFollowedByBlank ? 1 : 0))
    guard isWhole else {
      Issue.record("input \(number): the tokens do not add up to the text")
      return
    }
    for (index, token) in tokens.enumerated() {
      guard tokens.indices.contains(token.head), !token.text.isEmpty, token.pos != .none else {
        Issue.record("input \(number): token \(index) is incomplete")
        return
      }
      // Above every token stands a root, in fewer steps than there are tokens.
      var head = index
      var steps = 0
      while tokens[head].head != head, steps <= tokens.count {
        head = tokens[head].head
        steps += 1
      }
      guard steps <= tokens.count else {
        Issue.record("input \(number): token \(index) hangs in a ring")
        return
      }
    }
  }
}

/// Makes texts that no one would write.
private struct TextMaker {
  let samples: [[UInt8]]

  private static let pieces = [
    "don't", "U.S.", "a.b", "http://a.bc/d", "x@y.zz", "10.0.0.1", ":)", "'em", "$5", "5km", "…",
    "--", "—", "’s", "(", ")", "[", "\"", "“", "İ", "ΑΣ", "ß", "ﬁ", "e\u{301}", "😀", "👩‍👩‍👧",
    "\u{200b}",
    "\u{feff}", "\u{a0}", "\u{3000}", "\u{2028}", "\u{85}", "\u{1c}", "\0", "\u{10ffff}", "中文",
    "العربية", " ", "  ", "\n", "\r\n", "\t", ".", ",", "Qatar", "urged", "the",
  ]

  func text(using random: inout SplitMix64) -> String {
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      let count = Int.random(in: 0...60, using: &random)
      return String(
        decoding: (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }, as: UTF8.self)
    case 1:
      let count = Int.random(in: 0...25, using: &random)
      return (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    case 2:
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...30, using: &random) {
        let value =
          UInt32.random(in: 0...0x10FFFF, using: &random)
          >> UInt32.random(in: 0...14, using: &random)
        scalars.append(Unicode.Scalar(value) ?? " ")
      }
      return String(scalars)
    default: return mutated(samples.randomElement(using: &random) ?? [], using: &random)
    }
  }

  private func mutated(_ bytes: [UInt8], using random: inout SplitMix64) -> String {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      case 2:
        bytes.insert(contentsOf: (Self.pieces.randomElement(using: &random) ?? "").utf8, at: place)
      default: bytes.removeSubrange(place..<min(bytes.count, place + 10))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
