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
        guard mayStand(token, paragraph),
          draft.mentionAt[index][token] < 0
            || draft.mentions[draft.mentionAt[index][token]].form != .name
        else { continue }
        _ = draft.pronoun(at: token, index)
      }
    }
  }

  /// Whether a pronoun may stand for an actor, as far as its paragraph tells.
  func mayStand(_ token: Int, _ paragraph: ScannedParagraph) -> Bool {
    let word = paragraph.tokens[token].lower
    switch PronounSort(word) {
    case nil: return false
    case .thing?: return word == "its" || isSubject(token, paragraph)
    case .speaker?, .speakers?: return paragraph.quotation[token] >= 0
    case .person?, .several?: return true
    }
  }

  /// *It* counts where it does or says something, or where somebody is told or said to; *it is
  /// clear that*, *accept it* do not.
  private func isSubject(_ token: Int, _ paragraph: ScannedParagraph) -> Bool {
    guard paragraph.tokens[token].dependency == .nsubj else {
      return isReportedObject(token, paragraph)
    }
    let verb = paragraph.tokens[token].head
    guard paragraph.tokens[verb].pos == .verb else { return isStand(verb, paragraph) }
    if [
      "seem", "appear", "take", "happen", "matter", "turn", "mean", "remain", "come", "make", "do",
    ]
    .contains(paragraph.tokens[verb].lemma) {
      return false
    }
    let above = paragraph.tokens[verb].head
    return paragraph.lemmaHas(verb, .speech) || paragraph.lemmaHas(verb, .act)
      || paragraph.tokens[verb].dependency == .ccomp && paragraph.lemmaHas(above, .reporting)
  }

  /// *Chad complained that Niger was threatening it*: what is done to who speaks.
  private func isReportedObject(_ token: Int, _ paragraph: ScannedParagraph) -> Bool {
    let word = paragraph.tokens[token]
    guard word.dependency == .dobj,
      paragraph.lemmaHas(word.head, .address) || paragraph.lemmaHas(word.head, .placeObject)
    else { return false }
    let clause = Clause(of: token, paragraph)
    return clause.subject >= 0 && clause.ownSubject >= 0
  }

  /// *Chad said it was ready*: what only somebody with a will can be.
  private func isStand(_ verb: Int, _ paragraph: ScannedParagraph) -> Bool {
    let adjectives: Set<String> = [
      "ready", "prepared", "willing", "unwilling", "determined", "committed", "opposed", "open",
      "reluctant", "able", "unable", "free", "eager", "keen", "responsible", "concerned",
    ]
    return paragraph.tokens[verb].dependency == .ccomp
      && paragraph.lemmaHas(paragraph.tokens[verb].head, .reporting)
      && paragraph.text.children(of: verb).contains {
        adjectives.contains(paragraph.lower($0)) && $0 > verb
      }
  }
}
