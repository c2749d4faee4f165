import Language

/// Composes a state, group or organisation with the noun of one of its bodies: `Kenyan foreign
/// ministry`, `Myanmar's army`, `the government of Yemen`.
struct BodyGrammar {
  func read(_ draft: inout Draft) {
    for index in draft.paragraphs.indices {
      let paragraph = draft.paragraphs[index]
      for start in paragraph.bodies.keys.sorted() {
        guard let match = paragraph.bodies[start],
          match.tokens.allSatisfy({ isFree($0, of: match.tokens, draft, index) })
        else { continue }
        read(match, in: &draft, index)
      }
    }
  }

  /// `the Foreign Ministry`: written large the words of a body are a name that no table has.
  private func isFree(
    _ token: Int, of body: Range<Int>, _ draft: Draft, _ index: Int
  ) -> Bool {
    if draft.paragraphs[index].isRole[token] { return false }
    let name = draft.nameAt[index][token]
    guard name >= 0 else { return true }
    let mention = draft.mentions[name]
    return mention.form == .name && mention.entries.isEmpty
      && body.lowerBound <= mention.tokens.lowerBound
      && mention.tokens.upperBound <= body.upperBound
  }

  private func read(
    _ match: PhraseMatch<BodyEntry>, in draft: inout Draft, _ index: Int
  ) {
    let paragraph = draft.paragraphs[index]
    // `ministry of foreign affairs`: the first noun stands for the whole.
    let head = paragraph.head(of: match.tokens)
    guard paragraph.isNoun(head) else { return }
    let left = draft.left(of: match.tokens.lowerBound, index)
    // `the paramilitary forces` are no state's.
    if left.isDissenting, left.owners.isEmpty { return }
    var owners = left.owners
    // `the London embassy of Ecuador`, `its London mission`: a town without *'s* owns no embassy.
    if draft.tables.sortNames[Int(match.entry.sort)] == "embassy" {
      owners.removeAll {
        draft.isSeat(ofMention: $0)
          && !paragraph.isPossessiveMark(draft.mentions[$0].tokens.upperBound)
      }
    }
    var start = left.start
    var end = match.tokens.upperBound
    if owners.isEmpty,
      let right = draft.right(of: match.tokens.upperBound, prepositions: ["of"], index)
    {
      owners = [right.owner]
      end = right.end
      start = match.tokens.lowerBound
    }
    let isDefinite = left.determiner.map { paragraph.lower($0) == "the" } ?? false
    if owners.isEmpty {
      let sort = draft.tables.sortNames[Int(match.entry.sort)]
      let isMinistry =
        sort.hasSuffix("ministry") || sort == "executive"
        || sort == "embassy" && paragraph.lower(head) != "mission"
      // `a foreign ministry spokesman`
      let isOfTitle = end < paragraph.tokens.count && paragraph.isRole[end]
      guard
        isDefinite && !match.entry.isName || left.pronoun != nil
          || isMinistry && (isDefinite || isOfTitle)
      else { return }
      start = match.tokens.lowerBound
    }
    if !match.entry.isName || owners.isEmpty, left.excluded == nil,
      let determiner = left.determiner,
      !paragraph.has(determiner, .excludedModifier), isArticle(determiner, paragraph)
    {
      start = determiner
    }
    if owners.isEmpty, paragraph.tokens[head].dependency == .compound {
      start = match.tokens.lowerBound
    }
    for token in match.tokens where draft.nameAt[index][token] >= 0 {
      draft.drop(draft.nameAt[index][token])
    }
    var mention = DraftMention(
      paragraph: index, tokens: start..<end, head: head, form: .body,
      kind: match.entry.isName && !owners.isEmpty ? .name : .nominal, sense: .agency)
    mention.owners = owners
    if owners.isEmpty, let pronoun = left.pronoun {
      mention.owners = [draft.pronoun(at: pronoun, index)]
    }
    mention.bodySort = match.entry.sort
    mention.via = paragraph.text.string(of: match.tokens)
    draft.add(mention)
  }

  private func isArticle(_ token: Int, _ paragraph: ScannedParagraph) -> Bool {
    ["the", "this", "that"].contains(paragraph.lower(token))
  }

  /// The actor a body of an owner is: the agency the tables have, else the owner itself.
  static func actor(of owner: Int32, sort: Int16, _ draft: Draft) -> (actor: Int32, isBody: Bool) {
    var state = owner
    // `his government`, of a president nobody names
    if owner < 0 {
      guard draft.kind(of: owner) == .official, let home = draft.home(of: owner), home >= 0 else {
        return (owner, false)
      }
      state = home
    }
    if draft.knowledge.kind(state) == .official || draft.knowledge.kind(state) == .place {
      state = draft.knowledge.home(of: state)
    }
    guard draft.knowledge.kind(state) == .state else { return (state, false) }
    let key = KnowledgeTables.composedKey(state, sort)
    if let body = draft.tables.composed[key], body >= 0 { return (body, true) }
    return (state, false)
  }
}
