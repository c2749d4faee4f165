import Language

/// Words for two sides that the article names elsewhere, and words by which two act on each other.
struct PairWords: Sendable {
  let text: ParsedText
  let lists: WordLists

  private static let both: Set<String> = [
    "both", "two", "warring", "rival", "opposing", "feuding", "neither", "either", "each", "all",
  ]

  /// *both sides*, *the two leaders*, *the warring parties*; *both*, *neither* by themselves.
  func isPair(_ index: Int) -> Bool {
    let token = text.tokens[index]
    let children = Array(text.children(of: index))
    // *the two sides of the valley*; *accused both sides of lying* holds a clause.
    guard
      !children.contains(where: { child in
        text.tokens[child].dependency == .prep
          && !["in", "at", "on"].contains(text.tokens[child].lower)
          && text.children(of: child).contains { text.tokens[$0].dependency == .pobj }
      })
    else { return false }
    if ["both", "neither"].contains(token.lower) {
      switch token.dependency {
      case .dobj, .pobj, .nsubj, .nsubjpass, .dative: return true
      default: return false
      }
    }
    // *urged the pair to talk*
    if ["pair", "duo"].contains(token.lower) {
      return children.contains { text.tokens[$0].lower == "the" }
    }
    guard lists.sides.contains(token.lemma), token.pos == .noun else { return false }
    if children.contains(where: { PairWords.both.contains(text.tokens[$0].lower) }) { return true }
    // *urged the parties to talk*
    return ["side", "party"].contains(token.lemma) && token.tag == "NNS" && children.count == 1
      && text.tokens[children[0]].lower == "the"
  }

  /// True when states are meant: *the two countries*, whoever spoke for them.
  func isOfStates(_ index: Int) -> Bool {
    ["country", "nation", "state", "member", "government", "neighbour", "neighbor", "capital"]
      .contains(
        text.tokens[index].lemma)
  }

  /// True when a pair of people is meant.
  func isOfPersons(_ index: Int) -> Bool {
    ["leader", "president", "minister", "man", "woman", "pair", "duo"].contains(
      text.tokens[index].lemma)
  }

  /// *each other*, *one another*.
  func isReciprocal(_ index: Int) -> Bool {
    let before: [String: String] = ["other": "each", "another": "one"]
    guard let first = before[text.tokens[index].lower], index > 0 else { return false }
    return text.tokens[index - 1].lower == first
  }
}
