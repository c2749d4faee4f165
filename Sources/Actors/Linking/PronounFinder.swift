import Language

/// What a pronoun can stand for.
enum PronounSort {
  /// he, she
  case person
  case thing
  case several
  /// I
  case speaker
  /// we
  case speakers

  init?(_ word: String) {
    switch word {
    case "he", "him", "his", "himself", "she", "her", "hers", "herself": self = .person
    case "it", "its", "itself": self = .thing
    case "they", "them", "their", "theirs", "themselves": self = .several
    case "i", "me", "my", "mine", "myself": self = .speaker
    case "we", "us", "our", "ours", "ourselves": self = .speakers
    default: return nil
    }
  }
}

/// Finds pronouns that may stand for an actor; an empty *it* is passed over.
struct PronounFinder {
  func find(in draft: inout Draft) {
    for index in draft.paragraphs.indices {
      let paragraph = draft.paragraphs[index]
      for (token, word) in paragraph.tokens.enumerated() where word.pos == .pronoun {
        guard let sort = PronounSort(word.lower),
          draft.mentionAt[index][token] < 0
            || draft.mentions[draft.mentionAt[index][token]].form != .name
        else { continue }
        if sort == .thing, word.lower != "its", !isSubject(token, paragraph) { continue }
        if sort == .speaker || sort == .speakers, paragraph.quotation[token] < 0 { continue }
        _ = draft.pronoun(at: token, index)
      }
    }
  }

  /// *it was ready to*, *it is prepared to*: dispositions are somebody's.
  private func isDisposed(_ verb: Int, _ paragraph: ScannedParagraph) -> Bool {
    guard paragraph.tokens[verb].lemma == "be" else { return false }
    return paragraph.tokens.indices.contains {
      paragraph.tokens[$0].head == verb && paragraph.tokens[$0].dependency == .acomp
        && [
          "ready", "willing", "prepared", "able", "unable", "unwilling", "keen", "eager",
          "open", "committed", "determined", "reluctant",
        ].contains(paragraph.lower($0))
    }
  }

  /// *It* counts where it does or says something; *it is clear that*, *accept it* do not.
  private func isSubject(_ token: Int, _ paragraph: ScannedParagraph) -> Bool {
    guard paragraph.tokens[token].dependency == .nsubj else { return false }
    let verb = paragraph.tokens[token].head
    if isDisposed(verb, paragraph) { return true }
    guard paragraph.tokens[verb].pos == .verb else { return false }
    if [
      "seem", "appear", "take", "happen", "matter", "turn", "mean", "remain", "come", "make", "do",
    ]
    .contains(paragraph.tokens[verb].lemma) {
      return false
    }
    return paragraph.lemmaHas(verb, .speech) || paragraph.lemmaHas(verb, .act)
  }
}
