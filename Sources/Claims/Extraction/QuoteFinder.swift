import Language

/// Chooses the words to show for a claim: the sentence, or, where that is too long, as much of it
/// around the trigger and the actors as the limit allows.
struct QuoteFinder {
  let text: ParsedText

  /// The token range to quote, at most `ClaimBuilder.quoteLimit` scalars unless one token is
  /// longer.
  func quote(around parts: [Range<Int>]) -> Range<Int> {
    let trigger = parts[0]
    var sentence = text.sentence(of: trigger.lowerBound)
    while sentence.count > 1, text.tokens[sentence.upperBound - 1].pos == .space {
      sentence = sentence.lowerBound..<sentence.upperBound - 1
    }
    while sentence.count > 1, text.tokens[sentence.lowerBound].pos == .space {
      sentence = sentence.lowerBound + 1..<sentence.upperBound
    }
    if fits(sentence) { return sentence }
    var quote = trigger
    for part in parts.dropFirst() where sentence.overlaps(part) {
      let wider = min(quote.lowerBound, part.lowerBound)..<max(quote.upperBound, part.upperBound)
      if fits(wider) { quote = wider }
    }
    while true {
      let left = max(sentence.lowerBound, quote.lowerBound - 1)..<quote.upperBound
      let right = quote.lowerBound..<min(sentence.upperBound, quote.upperBound + 1)
      let wider = right != quote && fits(right) ? right : left
      guard wider != quote, fits(wider) else { return quote }
      quote = wider
    }
  }

  private func fits(_ tokens: Range<Int>) -> Bool {
    text.scalars(of: tokens).count <= ClaimBuilder.quoteLimit
  }
}
