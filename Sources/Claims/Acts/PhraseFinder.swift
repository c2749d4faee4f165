import Language

/// Lays the phrases of the act lexicon against one sentence.
struct PhraseFinder: Sendable {
  let text: ParsedText
  let clause: Clause
  let lexicon: ActLexicon

  init(text: ParsedText, lexicon: ActLexicon) {
    self.text = text
    clause = Clause(text: text)
    self.lexicon = lexicon
  }

  /// A phrase that fits, and how well.
  struct Match: Sendable {
    var phrase: ActPhrase
    /// Steps down the tree from the first word to the others.
    var distance: Int

    /// True when more than its first word was found.
    var isPhrase: Bool { phrase.words.count > 1 }

    /// How many of its words are no prepositions: they say more.
    var contents: Int

    /// More words, then nearer ones, then words rather than lists, then the lexicon's order.
    func isBetter(than other: Match) -> Bool {
      func named(_ match: Match) -> Int {
        match.phrase.words.filter { $0.utf8.first != UInt8(ascii: "@") }.count
      }
      let length = (contents, phrase.words.count)
      let otherLength = (other.contents, other.phrase.words.count)
      guard length == otherLength else { return length > otherLength }
      return (-distance, named(self), -phrase.place)
        > (-other.distance, named(other), -other.phrase.place)
    }
  }

  /// A word below another, and how far.
  private struct Below {
    var distance: Int
    var token: Int
  }

  /// The best phrase for an act at `index`.
  func act(at index: Int) -> Match? { best(at: index, lexicon.acts) }

  /// The mode whose word stands at `index`.
  func mode(at index: Int) -> ActMode? {
    guard case .mode(let found)? = best(at: index, lexicon.modeWords)?.phrase.meaning else {
      return nil
    }
    return lexicon.modes[found]
  }

  private func best(at index: Int, _ phrases: (ActPhrase.Kind, String) -> [ActPhrase]) -> Match? {
    var best: Match?
    var below: [String: Below]?
    for kind in kinds(of: index) {
      var candidates = phrases(kind, lemma(of: index))
      if candidates.isEmpty, let other = otherLemma(of: index) { candidates = phrases(kind, other) }
      for phrase in candidates {
        var distance = 0
        if phrase.words.count > 1 {
          let words = below ?? self.below(index)
          below = words
          guard let sum = self.distance(of: phrase.words.dropFirst(), in: words) else { continue }
          distance = sum
        }
        let contents = phrase.words.filter { !lexicon.contains($0, in: "prepositions") }.count
        let match = Match(phrase: phrase, distance: distance, contents: contents)
        if best.map({ match.isBetter(than: $0) }) ?? true { best = match }
      }
    }
    return best
  }

  private func kinds(of index: Int) -> [ActPhrase.Kind] {
    let token = text.tokens[index]
    switch token.pos {
    case .verb, .auxiliary:
      return token.tag == "VBN" || token.tag == "VBG" ? [.verb, .adjective] : [.verb]
    case .noun, .properNoun: return [.noun]
    case .adjective: return [.adjective]
    default: return []
    }
  }

  /// The dictionary form, in lower case also for names.
  private func lemma(of index: Int) -> String {
    let token = text.tokens[index]
    return token.pos == .properNoun ? token.lower : token.lemma
  }

  /// *staged* is of *stage*, whatever the lemmatizer makes of it.
  private func otherLemma(of index: Int) -> String? {
    let token = text.tokens[index]
    switch token.tag {
    case "VBD", "VBN": return token.lower.hasSuffix("ed") ? String(token.lower.dropLast()) : nil
    case "VBG": return token.lower.hasSuffix("ing") ? token.lower.dropLast(3) + "e" : nil
    default: return nil
    }
  }

  private func distance(of words: ArraySlice<String>, in below: [String: Below]) -> Int? {
    var sum = 0
    for word in words {
      guard let nearest = nearest(word, in: below) else { return nil }
      sum += nearest
    }
    return sum
  }

  private func nearest(_ word: String, in below: [String: Below]) -> Int? {
    if word.utf8.first == UInt8(ascii: "@") {
      let list = String(word.dropFirst())
      return below.filter { lexicon.contains($0.key, in: list) }.map(\.value.distance).min()
    }
    guard let found = below[word] else { return nil }
    guard lexicon.contains(word, in: "prepositions") else { return found.distance }
    // *called on Monday* is not *called on*.
    let isOfTime = text.children(of: found.token).contains {
      lexicon.contains(text.tokens[$0].lower, in: "time")
    }
    return found.distance == 1 && !isOfTime ? 1 : nil
  }

  /// The words below one, by lemma and as written, without those of other clauses; of
  /// infinitives of purpose and participles only the verb.
  private func below(_ index: Int) -> [String: Below] {
    var found: [String: Below] = [:]
    func note(_ word: String, _ token: Int, _ distance: Int) {
      if found[word] == nil { found[word] = Below(distance: distance, token: token) }
    }
    var level = [index]
    for distance in 1...4 {
      var next: [Int] = []
      for child in level.flatMap({ Array(text.children(of: $0)) }) {
        let token = text.tokens[child]
        var isOpen = true
        switch token.dependency {
        case .advcl, .acl, .xcomp:
          let isInfinitive = clause.isVerb(child) && clause.isInfinitive(child)
          if isInfinitive || token.dependency == .acl { note(lemma(of: child), child, distance) }
          isOpen =
            token.dependency == .xcomp
            || token.dependency == .acl && distance == 1 && !isInfinitive
        case .relcl, .ccomp, .nsubj, .mark, .punct, .cc: isOpen = false
        case .conj: isOpen = !clause.isVerb(child)
        default: break
        }
        guard isOpen else { continue }
        note(lemma(of: child), child, distance)
        note(token.lower, child, distance)
        next.append(child)
      }
      level = next
    }
    return found
  }
}
