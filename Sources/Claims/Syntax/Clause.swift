import Language

/// Reads the dependency tree as clauses: who does what to whom around one verb.
struct Clause: Sendable {
  let text: ParsedText

  func token(_ index: Int) -> Token { text.tokens[index] }

  func isVerb(_ index: Int) -> Bool {
    let pos = text.tokens[index].pos
    return pos == .verb || pos == .auxiliary
  }

  func isNominal(_ index: Int) -> Bool {
    switch text.tokens[index].pos {
    case .noun, .properNoun, .pronoun, .numeral: true
    case .adjective, .determiner: text.tokens[index].dependency.isArgument
    default: false
    }
  }

  func child(of index: Int, _ dependencies: Dependency...) -> Int? {
    text.children(of: index).first { dependencies.contains(text.tokens[$0].dependency) }
  }

  func children(of index: Int, _ dependency: Dependency) -> [Int] {
    text.children(of: index).filter { text.tokens[$0].dependency == dependency }
  }

  /// True for a verb in the passive, finite or not.
  func isPassive(_ verb: Int) -> Bool {
    if child(of: verb, .auxpass, .nsubjpass, .csubjpass) != nil { return true }
    let token = text.tokens[verb]
    guard token.tag == "VBN", child(of: verb, .aux) == nil, child(of: verb, .dobj) == nil else {
      return false
    }
    switch token.dependency {
    case .acl, .amod, .advcl: return true
    case .conj: return isPassive(token.head) && child(of: verb, .nsubj) == nil
    default: return false
    }
  }

  /// True for *to leave*.
  func isInfinitive(_ verb: Int) -> Bool {
    text.children(of: verb).contains {
      text.tokens[$0].dependency == .aux && text.tokens[$0].tag == "TO"
    }
  }

  /// True for *Leave!*: a bare verb without a subject.
  func isImperative(_ verb: Int) -> Bool {
    let token = text.tokens[verb]
    return token.tag == "VB" && (token.dependency == .root || token.dependency == .ccomp)
      && child(of: verb, .nsubj, .nsubjpass, .aux) == nil
  }

  /// True for *(demands that) Chad leave*: a bare verb after a single subject.
  func isSubjunctive(_ verb: Int) -> Bool {
    let token = text.tokens[verb]
    guard token.tag == "VB" || token.tag == "VBP", child(of: verb, .aux) == nil,
      let subject = child(of: verb, .nsubj)
    else { return false }
    return token.tag == "VB" || ["NN", "NNP"].contains(text.tokens[subject].tag)
  }

  /// The word that introduces a clause: *if*, *because*, *after* …
  func marker(of verb: Int) -> String? {
    for child in text.children(of: verb) {
      let token = text.tokens[child]
      if token.dependency == .mark { return token.lower }
      if token.dependency == .advmod, token.tag == "WRB" { return token.lower }
    }
    return nil
  }

  func isRelativePronoun(_ index: Int) -> Bool {
    switch text.tokens[index].tag {
    case "WDT", "WP", "WP$": true
    default: text.tokens[index].lower == "that" && text.tokens[index].pos != .determiner
    }
  }

  /// The words a coordination holds: *Norway, Chad and Niger*, from its first.
  func coordinated(_ index: Int) -> [Int] {
    var all = [index]
    var next = 0
    while next < all.count, all.count < 64 {
      for child in text.children(of: all[next])
      where text.tokens[child].dependency == .conj && isNominal(child) && !all.contains(child) {
        all.append(child)
      }
      next += 1
    }
    return all
  }

  /// What the prepositions of that name under `index` govern.
  func governed(by preposition: String, under index: Int) -> [Int] {
    var found: [Int] = []
    if preposition == "in", text.tokens[index].dependency == .relcl, marker(of: index) == "where" {
      // *the city where they are based*
      found.append(text.tokens[index].head)
    }
    for child in text.children(of: index) {
      let token = text.tokens[child]
      switch token.dependency {
      case .prep, .agent, .dative, .prt, .advmod:
        if token.lower == preposition { found += objects(ofPreposition: child) }
        // *out of Chad*, *on behalf of Chad*: the inner preposition counts as well.
        for inner in text.children(of: child)
        where text.tokens[inner].dependency == .prep && text.tokens[inner].lower == preposition {
          found += objects(ofPreposition: inner)
        }
      default: break
      }
    }
    if found.isEmpty, preposition == "between" { found = between(under: index) }
    return found
  }

  /// *a role in the region between Chad and Niger*: the phrase hung on a nearer noun.
  private func between(under index: Int) -> [Int] {
    var next = [index]
    for _ in 0..<3 {
      next = next.flatMap { head in
        text.children(of: head).filter { text.tokens[$0].dependency == .prep }
          .flatMap(objects(ofPreposition:))
      }
      for noun in next {
        for child in text.children(of: noun)
        where text.tokens[child].dependency == .prep && text.tokens[child].lower == "between" {
          return objects(ofPreposition: child)
        }
      }
    }
    return []
  }

  private func objects(ofPreposition preposition: Int) -> [Int] {
    text.children(of: preposition).filter { text.tokens[$0].dependency == .pobj }
  }
}

extension Dependency {
  /// True for labels that noun phrases bear.
  var isArgument: Bool {
    switch self {
    case .nsubj, .nsubjpass, .dobj, .pobj, .dative, .attr, .conj, .appos, .poss, .oprd: true
    default: false
    }
  }
}
