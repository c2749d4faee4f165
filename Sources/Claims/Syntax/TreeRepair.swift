import Language

/// Mends slips the parser is known to make around verbs of asking and telling, before clauses are
/// read.
struct TreeRepair: Sendable {
  let lists: WordLists

  /// The text with mended tags and arcs; the same text when there is nothing to mend.
  func repaired(_ text: ParsedText) -> ParsedText { withArcs(withInfinitives(text)) }

  /// *offered to host talks*: what stands under *to* as its auxiliary is a verb, whatever its tag.
  private func withInfinitives(_ text: ParsedText) -> ParsedText {
    let clause = Clause(text: text)
    let mistaken = text.tokens.indices.filter {
      text.tokens[$0].pos == .noun && (clause.isInfinitive($0) || isDemanded($0, clause))
    }
    guard !mistaken.isEmpty else { return text }
    var tokens = text.tokens
    for index in mistaken {
      tokens[index].pos = .verb
      tokens[index].tag = "VB"
      tokens[index].lemma = tokens[index].lower
    }
    return ParsedText(text: text.text, tokens: tokens)
  }

  /// *demanded that Chad hand it back*: what has a subject below a demand is a verb.
  private func isDemanded(_ index: Int, _ clause: Clause) -> Bool {
    let token = clause.token(index)
    return token.dependency == .ccomp && token.tag == "NN"
      && lists.requesting.contains(clause.token(token.head).lemma)
      && clause.child(of: index, .nsubj) != nil
  }

  private func withArcs(_ text: ParsedText) -> ParsedText {
    var arcs: [Int: (head: Int, dependency: Dependency)] = [:]
    for index in text.tokens.indices {
      let token = text.tokens[index]
      if token.tag == "NNS" { splitPair(endingIn: index, text, &arcs) }
      if token.tag == "NN" { rejoinDescription(index, text, &arcs) }
      rejoinVerb(before: index, text, &arcs)
      guard token.pos == .verb else { continue }
      if lists.objectControl.contains(token.lemma) { rejoinInfinitive(of: index, text, &arcs) }
      if lists.reporting.contains(token.lemma) {
        splitAddressee(of: index, text, &arcs)
        raiseParticiple(index, text, &arcs)
        rejoinDocument(index, text, &arcs)
        rejoinQuotation(of: index, text, &arcs)
      }
      if lists.calling.contains(token.lemma) { rejoinCalled(of: index, text, &arcs) }
      raisePast(index, text, &arcs)
      raiseFinite(index, text, &arcs)
      rejoinNoun(of: index, text, &arcs)
      rejoinTitle(of: index, text, &arcs)
      rejoinDeal(of: index, text, &arcs)
    }
    guard !arcs.isEmpty else { return text }
    var tokens = text.tokens
    for (index, arc) in arcs {
      tokens[index].head = arc.head
      tokens[index].dependency = arc.dependency
    }
    return ParsedText(text: text.text, tokens: tokens)
  }

  /// *said that Chad must leave and vowed to act*: what is finite does not stand under *must*.
  private func raiseFinite(
    _ verb: Int, _ text: ParsedText, _ arcs: inout [Int: (head: Int, dependency: Dependency)]
  ) {
    let clause = Clause(text: text)
    let first = text.tokens[verb].head
    guard ["VBD", "VBZ"].contains(text.tokens[verb].tag), text.tokens[verb].dependency == .conj,
      text.tokens[first].tag == "VB", text.tokens[first].dependency == .ccomp,
      clause.child(of: verb, .nsubj, .nsubjpass) == nil,
      clause.children(of: first, .aux).contains(where: { text.tokens[$0].tag == "MD" })
    else { return }
    let above = text.tokens[first].head
    guard ["VBD", "VBZ", "VBN"].contains(text.tokens[above].tag) else { return }
    arcs[verb] = (above, .conj)
  }

  /// *Chad's ally Niger warned*: of two subjects side by side the first describes the second.
  private func rejoinDescription(
    _ noun: Int, _ text: ParsedText, _ arcs: inout [Int: (head: Int, dependency: Dependency)]
  ) {
    let token = text.tokens[noun]
    guard token.dependency == .nsubj || token.dependency == .nsubjpass, token.head != noun,
      let name = text.children(of: token.head).first(where: {
        $0 > noun && text.tokens[$0].dependency == token.dependency
          && text.tokens[$0].pos == .properNoun
      }), text.subtree(of: name).lowerBound == noun + 1
    else { return }
    arcs[noun] = (name, .nmod)
  }

  /// *massed troops and threatened military action*: the parser takes the second verb for the
  /// noun's adjective.
  private func rejoinVerb(
    before noun: Int, _ text: ParsedText, _ arcs: inout [Int: (head: Int, dependency: Dependency)]
  ) {
    let clause = Clause(text: text)
    let token = text.tokens[noun]
    guard token.pos == .noun, token.dependency == .conj,
      let verb = clause.children(of: noun, .amod).first(where: {
        text.tokens[$0].tag == "VBN" || text.tokens[$0].tag == "VBD"
      }), lists.intending.contains(text.tokens[verb].lemma), verb > 0,
      text.tokens[verb - 1].lower == "and", clause.child(of: noun, .det) == nil
    else { return }
    var above = token.head
    for _ in 0..<6 {
      if clause.isVerb(above) {
        arcs[verb] = (above, .conj)
        arcs[noun] = (verb, .dobj)
        return
      }
      guard text.tokens[above].head != above else { return }
      above = text.tokens[above].head
    }
  }

  /// *talks between Chad and world powers*: the parser lets both qualify the last word.
  private func splitPair(
    endingIn noun: Int, _ text: ParsedText, _ arcs: inout [Int: (head: Int, dependency: Dependency)]
  ) {
    let clause = Clause(text: text)
    let token = text.tokens[noun]
    guard
      let first = text.children(of: noun).first(where: {
        text.tokens[$0].pos == .properNoun
          && [.nmod, .compound].contains(text.tokens[$0].dependency)
      }), let second = clause.child(of: first, .conj), second == noun - 1,
      text.tokens[second].pos == .noun || text.tokens[second].pos == .adjective,
      text.tokens[second].text.unicodeScalars.first?.properties.isLowercase == true,
      clause.child(of: first, .cc).map({ text.tokens[$0].lower }) == "and"
    else { return }
    arcs[first] = (token.head, token.dependency)
    arcs[noun] = (first, .conj)
    arcs[second] = (noun, .compound)
  }

  /// *urged Chad – which keeps an army – to declare*: the infinitive after the aside belongs to
  /// the first verb, not to the aside's.
  private func rejoinInfinitive(
    of verb: Int, _ text: ParsedText, _ arcs: inout [Int: (head: Int, dependency: Dependency)]
  ) {
    let clause = Clause(text: text)
    guard clause.child(of: verb, .xcomp, .ccomp) == nil,
      let object = clause.child(of: verb, .dobj)
    else { return }
    if lists.requesting.contains(text.tokens[verb].lemma),
      let purpose = clause.children(of: verb, .advcl).first(where: {
        $0 > object && clause.isInfinitive($0) && clause.marker(of: $0) == nil
      }), text.subtree(of: purpose).lowerBound == text.subtree(of: object).upperBound
    {
      arcs[purpose] = (verb, .xcomp)
      return
    }
    guard let aside = clause.child(of: object, .relcl) else { return }
    for index in text.subtree(of: aside) where index > aside {
      let token = text.tokens[index]
      guard token.tag == "VB", clause.isInfinitive(index),
        token.dependency == .advcl || token.dependency == .xcomp || token.dependency == .acl,
        let start = text.children(of: index).first(where: { text.tokens[$0].tag == "TO" }),
        start > 0, text.tokens[start - 1].pos == .punctuation
      else { continue }
      arcs[index] = (verb, .xcomp)
      return
    }
  }

  /// *ignored threats to bomb them*: the infinitive right after a noun of intent is the noun's.
  private func rejoinNoun(
    of verb: Int, _ text: ParsedText, _ arcs: inout [Int: (head: Int, dependency: Dependency)]
  ) {
    let token = text.tokens[verb]
    guard token.tag == "VB", token.dependency == .advcl || token.dependency == .xcomp,
      let start = text.children(of: verb).first(where: { text.tokens[$0].tag == "TO" }), start > 0,
      text.subtree(of: verb).lowerBound == start
    else { return }
    let noun = start - 1
    let before = text.tokens[noun]
    let isSister =
      before.head == token.head && (before.dependency == .dobj || before.dependency == .nsubjpass)
      || before.dependency == .pobj && text.tokens[before.head].head == token.head
    guard before.pos == .noun, isSister,
      lists.intending.contains(before.lemma) || lists.requesting.contains(before.lemma)
    else { return }
    arcs[verb] = (noun, .acl)
  }

  /// *called Chad's drilling illegal*: the noun before the adjective is what is called so.
  private func rejoinCalled(
    of verb: Int, _ text: ParsedText, _ arcs: inout [Int: (head: Int, dependency: Dependency)]
  ) {
    let clause = Clause(text: text)
    guard clause.child(of: verb, .dobj) == nil,
      let quality = clause.children(of: verb, .oprd).first(where: {
        text.tokens[$0].pos == .adjective
      })
    else { return }
    let noun = (text.children(of: quality) + clause.children(of: verb, .oprd)).first {
      $0 > verb && $0 < quality && text.tokens[$0].pos == .noun
    }
    if let noun { arcs[noun] = (verb, .dobj) }
  }

  /// *said Chad had shelled the town and called for talks*, *accused it of lying and called for
  /// talks*: a past tense does not go on with a pluperfect, a future or a gerund, but with the past
  /// tense above them.
  private func raisePast(
    _ verb: Int, _ text: ParsedText, _ arcs: inout [Int: (head: Int, dependency: Dependency)]
  ) {
    let clause = Clause(text: text)
    let token = text.tokens[verb]
    guard token.tag == "VBD", token.dependency == .conj, token.head < verb,
      clause.child(of: verb, .nsubj, .nsubjpass) == nil,
      ["VBN", "VBG", "VB"].contains(text.tokens[token.head].tag)
    else { return }
    let isPassive = clause.isPassive(token.head)
    let hasPast = text.children(of: token.head).contains { child in
      let auxiliary = text.tokens[child]
      return isPassive && auxiliary.dependency == .auxpass && auxiliary.tag == "VBD"
    }
    guard !hasPast else { return }
    var above = token.head
    for _ in 0..<8 {
      guard text.tokens[above].head != above else { return }
      above = text.tokens[above].head
      if text.tokens[above].tag == "VBD", text.tokens[above].pos == .verb {
        arcs[verb] = (above, .conj)
        return
      }
    }
  }

  /// *“Get out,” Chad said*: the command is what is said.
  private func rejoinQuotation(
    of verb: Int, _ text: ParsedText, _ arcs: inout [Int: (head: Int, dependency: Dependency)]
  ) {
    let clause = Clause(text: text)
    for child in text.children(of: verb)
    where child < verb && text.tokens[child].dependency == .advcl && text.tokens[child].tag == "VB"
      && clause.child(of: child, .nsubj, .nsubjpass, .aux, .mark) == nil
    {
      let start = text.subtree(of: child).lowerBound
      guard start > 0, ["``", "“", "\"", "''"].contains(text.tokens[start - 1].text) else {
        continue
      }
      arcs[child] = (verb, .ccomp)
    }
  }

  /// *asked former Chad Senator Ahmat Issa*: a title and a name taken for two objects.
  private func rejoinTitle(
    of verb: Int, _ text: ParsedText, _ arcs: inout [Int: (head: Int, dependency: Dependency)]
  ) {
    let objects = Clause(text: text).children(of: verb, .dobj)
    guard objects.count == 2, objects.allSatisfy({ text.tokens[$0].pos == .properNoun }),
      text.subtree(of: objects[1]).lowerBound == objects[0] + 1,
      text.tokens[objects[0] + 1].dependency == .compound
    else { return }
    arcs[objects[0]] = (objects[1], .compound)
  }

  /// *urged Chad to leave, warning of war*: who urges warns.
  private func raiseParticiple(
    _ verb: Int, _ text: ParsedText, _ arcs: inout [Int: (head: Int, dependency: Dependency)]
  ) {
    let clause = Clause(text: text)
    let token = text.tokens[verb]
    let start = text.subtree(of: verb).lowerBound
    guard token.tag == "VBG", token.dependency == .advcl, token.head < verb, start > 0,
      text.tokens[start - 1].lower == ","
    else { return }
    var above = token.head
    while text.tokens[above].dependency == .xcomp, clause.isInfinitive(above) {
      above = text.tokens[above].head
    }
    guard above != token.head, lists.objectControl.contains(text.tokens[above].lemma) else {
      return
    }
    arcs[verb] = (above, .advcl)
  }

  /// *statements on friendly channels saying that …*: it is the statements that say so.
  private func rejoinDocument(
    _ verb: Int, _ text: ParsedText, _ arcs: inout [Int: (head: Int, dependency: Dependency)]
  ) {
    let token = text.tokens[verb]
    guard token.tag == "VBG", token.dependency == .acl else { return }
    var noun = token.head
    for _ in 0..<4 {
      if lists.documents.contains(text.tokens[noun].lemma) {
        if noun != token.head { arcs[verb] = (noun, .acl) }
        return
      }
      guard [.pobj, .prep].contains(text.tokens[noun].dependency) else { return }
      noun = text.tokens[noun].head
    }
  }

  /// *talks with Chad brokered by Niger*: it is the talks that were brokered.
  private func rejoinDeal(
    of verb: Int, _ text: ParsedText, _ arcs: inout [Int: (head: Int, dependency: Dependency)]
  ) {
    let token = text.tokens[verb]
    guard token.tag == "VBN", token.dependency == .acl, lists.staging.contains(token.lemma) else {
      return
    }
    var noun = token.head
    for _ in 0..<6 {
      if lists.deals.contains(text.tokens[noun].lemma) {
        if noun != token.head { arcs[verb] = (noun, .acl) }
        return
      }
      switch text.tokens[noun].dependency {
      case .pobj, .prep, .conj, .appos: noun = text.tokens[noun].head
      default: return
      }
    }
  }

  /// *told rebels hiding in Chad that they must leave*: the rebels are told; what follows *that*
  /// is what they are told.
  private func splitAddressee(
    of verb: Int, _ text: ParsedText, _ arcs: inout [Int: (head: Int, dependency: Dependency)]
  ) {
    let clause = Clause(text: text)
    guard clause.child(of: verb, .dobj, .dative) == nil else { return }
    for participle in text.children(of: verb)
    where participle > verb && text.tokens[participle].dependency == .ccomp
      && text.tokens[participle].tag == "VBG" && clause.child(of: participle, .aux) == nil
    {
      guard let addressee = clause.child(of: participle, .nsubj), addressee > verb else { continue }
      let told = clause.children(of: participle, .ccomp).first { clause.marker(of: $0) == "that" }
      guard let told else { continue }
      arcs[participle] = (addressee, .acl)
      arcs[addressee] = (verb, .dobj)
      arcs[told] = (verb, .ccomp)
      return
    }
  }
}
