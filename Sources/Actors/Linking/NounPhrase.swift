import Language

/// What stands to the left of a noun.
struct LeftContext {
  /// Mentions of names that own it, in text order.
  var owners: [Int] = []
  /// A pronoun that owns it.
  var pronoun: Int?
  /// First token of the phrase, from the owner or the first modifier on, articles left out.
  var start: Int
  /// The article or demonstrative before it.
  var determiner: Int?
  var isFormer = false
  /// A word stands between the owner and the noun that sets people against their state.
  var isDissenting = false
  /// A numeral or `some`, `other` … stands before it.
  var excluded: Int?
}

/// Reading the words around a noun: its modifiers, whose it is, where it begins.
extension Draft {
  /// Walks left over modifiers to an owner.
  func left(of start: Int, _ index: Int) -> LeftContext {
    let paragraph = paragraphs[index]
    var found = LeftContext(start: start)
    var position = start - 1
    var steps = 0
    while position >= 0, steps < 7, paragraph.sameSentence(position, start) {
      steps += 1
      if isBacked(position, paragraph) {
        found.start = position
        position -= 1
        continue
      }
      if let name = owner(endingAt: position, index) {
        let mention = mentions[name]
        found.owners.append(name)
        found.start = mention.tokens.lowerBound
        position = mention.tokens.lowerBound - 1
        readCoordinated(&found, &position, index)
        readModifiers(before: &position, of: &found, index)
        break
      }
      // `Economic Community of West African States (ECOWAS) leaders`
      if paragraph.lower(position) == ")", position > 2,
        let name = owner(endingAt: position - 1, index),
        paragraph.lower(mentions[name].tokens.lowerBound - 1) == "("
      {
        found.owners.append(name)
        found.start = mentions[name].tokens.lowerBound
        position = mentions[name].tokens.lowerBound - 2
        break
      }
      if paragraph.isPossessiveMark(position), position > 0 {
        if owner(endingAt: position - 1, index) != nil {
          position -= 1
          continue
        }
        break
      }
      if paragraph.isHyphen(position), position > 0, nameAt[index][position - 1] >= 0 {
        // `Iran-backed`: a name that modifies, but does not own.
        found.start = mentions[nameAt[index][position - 1]].tokens.lowerBound
        position = found.start - 1
        continue
      }
      let token = paragraph.tokens[position]
      if token.tag == "PRP$" {
        found.pronoun = position
        found.start = position
        position -= 1
        break
      }
      if paragraph.has(position, .former) { found.isFormer = true }
      if paragraph.has(position, .dissenting) { found.isDissenting = true }
      if paragraph.has(position, .excludedModifier) || token.pos == .numeral {
        found.excluded = position
        position -= 1
        continue
      }
      if isModifier(position, index) {
        if found.excluded == nil { found.start = position }
        position -= 1
        continue
      }
      break
    }
    if position >= 0, paragraph.tokens[position].pos == .determiner {
      found.determiner = position
    } else if position >= 0, paragraph.lower(position) == "all" {
      found.determiner = position
    }
    if let determiner = found.determiner, determiner > 0,
      ["all", "both"].contains(paragraph.lower(determiner - 1))
    {
      found.determiner = determiner - 1
    }
    // `a Yemeni rebel official` is not the state's.
    if found.isDissenting { found.owners.removeAll { kind(ofMention: $0) == .state } }
    if !found.owners.isEmpty { found.owners.reverse() }
    return found
  }

  /// `senior` in *senior Houthi officials*; with *other* or *three* before it, it is left out.
  private func readModifiers(
    before position: inout Int, of found: inout LeftContext, _ index: Int
  ) {
    let paragraph = paragraphs[index]
    let ownerStart = found.start
    var steps = 0
    while position >= 0, steps < 4, nameAt[index][position] < 0 {
      let token = paragraph.tokens[position]
      if paragraph.has(position, .former) { found.isFormer = true }
      if paragraph.has(position, .excludedModifier) || token.pos == .numeral {
        found.excluded = position
      } else if paragraph.has(position, .titleModifier) || paragraph.has(position, .former)
        || (token.pos == .adjective && token.dependency == .amod)
      {
        found.start = position
      } else {
        break
      }
      position -= 1
      steps += 1
    }
    if found.excluded != nil { found.start = ownerStart }
  }

  /// `U.N.-supported` in one word: it owns nothing.
  private func isBacked(_ position: Int, _ paragraph: ScannedParagraph) -> Bool {
    let parts = paragraph.lower(position).split(separator: "-")
    guard parts.count > 1, let last = parts.last else { return false }
    return last.hasSuffix("ed") || ["led", "run", "held"].contains(last)
  }

  /// A name or body whose last token this is, or, before a possessive mark, a description.
  private func owner(endingAt position: Int, _ index: Int) -> Int? {
    let name = nameAt[index][position]
    if name >= 0 { return mentions[name].tokens.upperBound == position + 1 ? name : nil }
    let other = mentionAt[index][position]
    guard other >= 0, mentions[other].tokens.upperBound == position + 1,
      mentions[other].form == .description,
      paragraphs[index].isPossessiveMark(position + 1)
    else { return nil }
    return other
  }

  /// `Egyptian and Qatari officials`: adjectives joined to the nearest owner.
  private func readCoordinated(
    _ found: inout LeftContext, _ position: inout Int, _ index: Int
  ) {
    let paragraph = paragraphs[index]
    while position > 0 {
      var place = position
      let joins = paragraph.lower(place) == "and" || paragraph.isComma(place)
      guard joins else { return }
      place -= 1
      if place > 0, paragraph.isComma(place) { place -= 1 }
      let name = nameAt[index][place]
      guard name >= 0 else { return }
      let mention = mentions[name]
      let isAdjective =
        !mention.entries.isEmpty
        && mention.entries.allSatisfy { !$0.sort.isDisjoint(with: [.adjective]) }
      guard mention.tokens.upperBound == place + 1, isAdjective else { return }
      found.owners.append(name)
      found.start = mention.tokens.lowerBound
      position = mention.tokens.lowerBound - 1
    }
  }

  /// A word that may stand between an owner and its noun.
  func isModifier(_ position: Int, _ index: Int) -> Bool {
    let paragraph = paragraphs[index]
    let token = paragraph.tokens[position]
    if paragraph.has(position, .titleModifier) || paragraph.has(position, .former) { return true }
    if paragraph.has(position, .groupAdjective) { return true }
    if paragraph.isHyphen(position) { return position > 0 && isHyphenated(position, index) }
    switch token.pos {
    case .adjective: return true
    case .noun, .properNoun: return token.dependency == .compound || token.dependency == .nmod
    case .verb:
      return token.dependency == .amod
    case .adverb:
      return token.dependency == .advmod && position + 1 < paragraph.tokens.count
        && paragraph.tokens[position + 1].pos == .adjective
    default: return false
    }
  }

  /// `far-right`, not `Iran-backed`: no name stands before the hyphen.
  private func isHyphenated(_ position: Int, _ index: Int) -> Bool {
    nameAt[index][position - 1] < 0
  }

  /// Names joined to the owner that ends at `end`: `the presidents of Chad, Niger and Mali`.
  func joined(after end: Int, _ index: Int) -> (owners: [Int], end: Int) {
    let paragraph = paragraphs[index]
    var found: [Int] = []
    var end = end
    var position = end
    while position + 1 < paragraph.tokens.count, found.count < 8 {
      let isJoint = paragraph.isComma(position) || paragraph.lower(position) == "and"
      guard isJoint else { break }
      position += 1
      if paragraph.lower(position) == "and" { position += 1 }
      if position < paragraph.tokens.count, paragraph.tokens[position].pos == .determiner {
        position += 1
      }
      guard position < paragraph.tokens.count else { break }
      let name = nameAt[index][position]
      guard name >= 0, mentions[name].tokens.lowerBound == position,
        paragraph.tokens[mentions[name].head].dependency == .conj
      else { break }
      found.append(name)
      position = mentions[name].tokens.upperBound
      end = position
    }
    return (found, end)
  }

  /// The owner to the right: `of`, `for` or `from` and a name.
  func right(
    of end: Int, prepositions: Set<String>, _ index: Int
  ) -> (owner: Int, end: Int)? {
    let paragraph = paragraphs[index]
    guard end + 1 < paragraph.tokens.count, prepositions.contains(paragraph.lower(end)) else {
      return nil
    }
    var position = end + 1
    var steps = 0
    while position < paragraph.tokens.count, steps < 5 {
      let name = nameAt[index][position]
      if name >= 0 {
        // Bodies and descriptions that begin here own more than the name they begin with.
        let longest = mentionAt[index][position]
        let owner =
          longest >= 0 && mentions[longest].tokens.lowerBound == position ? longest : name
        let mention = mentions[owner]
        guard mention.tokens.lowerBound <= position else { return nil }
        let after = mention.tokens.upperBound
        // `spokesman for China's Taiwan Affairs Office`
        if paragraph.isPossessiveMark(after), let body = body(at: after + 1, index) {
          return (body, mentions[body].tokens.upperBound)
        }
        return (owner, after)
      }
      let described = mentionAt[index][position]
      if described >= 0, mentions[described].form == .description,
        mentions[described].tokens.lowerBound == position
      {
        return (described, mentions[described].tokens.upperBound)
      }
      let token = paragraph.tokens[position]
      guard
        token.pos == .determiner || token.pos == .adjective || isModifier(position, index)
          || paragraph.has(position, .group)
      else { return nil }
      position += 1
      steps += 1
    }
    return nil
  }

  /// A name that begins at a token and may be that of a body.
  private func body(at token: Int, _ index: Int) -> Int? {
    guard token < nameAt[index].count, nameAt[index][token] >= 0 else { return nil }
    let mention = mentions[nameAt[index][token]]
    let mayBeBody = mention.entries.allSatisfy { entry in
      switch knowledge.kind(entry.actor) {
      case .agency, .organisation, .group: true
      default: false
      }
    }
    return mention.tokens.lowerBound == token && mayBeBody && mention.entityType != "PERSON"
      ? nameAt[index][token] : nil
  }
}
