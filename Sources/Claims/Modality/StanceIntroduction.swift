import Language

/// What the way a clause begins says of its event: *if*, *whether*, *when … will*, *had Chad …*,
/// an imperative, a purpose.
struct StanceIntroduction: Sendable {
  let clause: Clause
  let words: StanceWords
  private var text: ParsedText { clause.text }

  /// Applies what introduces the clause of `verb` to its stance.
  func read(_ verb: Int, into stance: inout Stance) {
    switch clause.marker(of: verb) {
    case "if", "unless":
      if text.tokens[verb].dependency == .ccomp || isDoubted(text.tokens[verb].head) {
        stance.apply(.doubt, cue: "if")
      } else {
        stance.apply(.suppose, cue: "if")
      }
    case "whether": stance.apply(.doubt, cue: "whether")
    // *time for Chad to meet Niger*
    case "for" where clause.isInfinitive(verb): stance.apply(.intend, cue: "for")
    // *will tell when Chad goes to Togo*: not yet gone.
    case "when", "once", "after", "before", "until":
      let tense = text.tokens[verb].tag
      if tense == "VBZ" || tense == "VBP", liesAhead(text.tokens[verb].head) {
        stance.apply(.intend, cue: "will")
      }
    default: break
    }
    let token = text.tokens[verb]
    if isInverted(verb) { stance.apply(.suppose, cue: "had") }
    // *the next step is to talk, and for Chad and Niger to meet*
    // *Chad to host talks*, in a headline
    if clause.isInfinitive(verb),
      token.dependency == .conj && !clause.isInfinitive(token.head)
        || token.dependency == .pcomp && text.tokens[token.head].lower == "for"
        || token.dependency == .root && clause.child(of: verb, .nsubj, .nsubjpass) != nil
    {
      stance.apply(.intend, cue: "to")
    }
    if clause.isImperative(verb) { stance.apply(.request, cue: "imperative") }
    if token.dependency == .advcl, clause.isInfinitive(verb), clause.marker(of: verb) == nil,
      !words.lists.asserting.contains(text.tokens[token.head].lemma), !contacts(token.head)
    {
      stance.apply(.intend, cue: "to")
    }
  }

  private func liesAhead(_ verb: Int) -> Bool {
    text.children(of: verb).contains {
      text.tokens[$0].dependency == .aux
        && ["will", "would", "'ll", "’ll", "shall"].contains(text.tokens[$0].lower)
    }
  }

  /// *had Chad pressed Niger, …*, *should Chad attack, …*.
  private func isInverted(_ verb: Int) -> Bool {
    guard text.tokens[verb].dependency == .advcl, clause.marker(of: verb) == nil,
      let subject = clause.child(of: verb, .nsubj, .nsubjpass)
    else { return false }
    return text.children(of: verb).contains {
      $0 < subject && ["had", "should", "were"].contains(text.tokens[$0].lower)
        && (text.tokens[$0].dependency == .aux || text.tokens[$0].dependency == .auxpass)
    }
  }

  /// *it is unclear if …*
  private func isDoubted(_ verb: Int) -> Bool {
    text.children(of: verb).contains {
      let token = text.tokens[$0]
      return (token.dependency == .acomp || token.dependency == .attr)
        && words.lists.doubting.contains(token.lemma)
    }
  }

  /// *telephoned Chad to warn it*; not *called on Chad to warn it*.
  func contacts(_ verb: Int) -> Bool {
    words.lists.contacting.contains(text.tokens[verb].lemma)
      && (clause.child(of: verb, .dobj) != nil || text.tokens[verb].lemma == "write")
      && !text.children(of: verb).contains {
        ["on", "upon", "for"].contains(text.tokens[$0].lower)
          && text.tokens[$0].dependency == .prep && $0 == verb + 1
      }
  }
}
