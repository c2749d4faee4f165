import Language

/// Finds people and units described by whom they serve: `Kenyan officials`, `leaders of the
/// movement`, `its negotiators`.
struct MemberGrammar {
  func read(_ draft: inout Draft) {
    for index in draft.paragraphs.indices {
      let paragraph = draft.paragraphs[index]
      for token in paragraph.tokens.indices where paragraph.has(token, .collective) {
        let present = draft.mentionAt[index][token]
        guard paragraph.isNoun(token), draft.nameAt[index][token] < 0,
          present < 0 || draft.mentions[present].head == token
        else { continue }
        let dependency = paragraph.tokens[token].dependency
        if dependency == .compound || dependency == .amod { continue }
        read(token, in: &draft, index)
      }
    }
  }

  /// `leaders in Kabul`, `officials in Lima`; not `diplomats in Lima`.
  private func rulesFromSeat(_ token: Int, _ paragraph: ScannedParagraph) -> Bool {
    ["leaders", "officials", "politicians", "lawmakers", "ministers", "rulers"]
      .contains(paragraph.lower(token))
  }

  private func read(_ token: Int, in draft: inout Draft, _ index: Int) {
    let paragraph = draft.paragraphs[index]
    let left = draft.left(of: token, index)
    let present = draft.mentionAt[index][token]
    var owners = left.owners
    var start = left.start
    var end = token + 1
    if owners.isEmpty, left.pronoun == nil {
      if let right = draft.right(of: end, prepositions: ["of"], index) {
        let others = draft.joined(after: right.end, index)
        owners = [right.owner] + others.owners
        end = others.end
      } else if let right = draft.right(of: end, prepositions: ["from", "for", "with"], index) {
        owners = [right.owner]
      } else if let right = draft.right(of: end, prepositions: ["in"], index),
        rulesFromSeat(token, paragraph), draft.isSeat(ofMention: right.owner)
      {
        owners = [right.owner]
      }
    }
    let isPlural = paragraph.tokens[token].tag == "NNS" || paragraph.tokens[token].tag == "NNPS"
    if left.excluded == nil, owners.isEmpty || !isPlural, let determiner = left.determiner,
      ["the", "all", "both"].contains(paragraph.lower(determiner))
    {
      start = determiner
    }
    // `Chadian rebels` are not the state's; `Boko Haram fighters` are the group's.
    let isIrregular =
      paragraph.has(token, .fighters) && draft.kind(ofMention: owners.first) != .group
      && left.pronoun == nil
    if present >= 0 {
      // A description already; with an owner it is known whose people they are.
      guard draft.mentions[present].form == .description, !isIrregular,
        !owners.isEmpty || left.pronoun != nil
      else {
        return
      }
      draft.mentions[present].isDropped = true
    } else if owners.isEmpty, left.pronoun == nil {
      guard isPlural else { return }
    }
    var mention = DraftMention(
      paragraph: index, tokens: start..<end, head: token,
      form: isIrregular ? .description : .members, kind: .nominal,
      sense: isIrregular ? .group : .official)
    mention.owners = owners
    if owners.isEmpty, let pronoun = left.pronoun {
      mention.owners = [draft.pronoun(at: pronoun, index)]
    }
    mention.via = paragraph.tokens[token].text
    mention.isAnonymous = paragraph.has(token, .anonymous)
    mention.isPlural = true
    draft.add(mention)
  }
}
