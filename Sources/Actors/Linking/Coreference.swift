import Language

/// Links descriptions and pronouns to what they stand for, in the order of the article; words of
/// the first person last, when the speakers are known.
struct Coreference {
  func resolve(_ draft: inout Draft) {
    PronounFinder().find(in: &draft)
    var antecedents = Antecedents(draft)
    let order = draft.order()
    var isNoted = [Bool](repeating: false, count: draft.mentions.count)
    for index in order {
      // Owners inside a phrase stand before its head: they are settled first.
      for owner in draft.mentions[index].owners where !isNoted[owner] {
        resolve(owner, in: &draft, antecedents)
        antecedents.note(owner, draft)
        isNoted[owner] = true
      }
      if isNoted[index] { continue }
      resolve(index, in: &draft, antecedents)
      antecedents.note(index, draft)
      isNoted[index] = true
    }
    QuotedSpeakers().resolve(&draft)
    for index in order where !draft.mentions[index].isResolved { takeOwner(index, in: &draft) }
  }

  private func resolve(_ index: Int, in draft: inout Draft, _ antecedents: Antecedents) {
    if draft.mentions[index].isResolved { return }
    switch draft.mentions[index].form {
    case .name: break
    case .body:
      NameResolver.resolveBody(index, in: &draft)
      if !draft.mentions[index].isResolved {
        BodyCoreference(antecedents: antecedents).resolve(index, in: &draft)
      }
    case .members:
      takeOwner(index, in: &draft)
      if !draft.mentions[index].isResolved {
        OfficeCoreference(antecedents: antecedents).resolveMembers(index, in: &draft)
      }
    case .office: OfficeCoreference(antecedents: antecedents).resolve(index, in: &draft)
    case .description:
      DescriptionCoreference(antecedents: antecedents).resolve(index, in: &draft)
    case .pronoun: PronounCoreference(antecedents: antecedents).resolve(index, in: &draft)
    }
  }

  /// People and units stand for whom they serve.
  private func takeOwner(_ index: Int, in draft: inout Draft) {
    let mention = draft.mentions[index]
    guard mention.form == .members else { return }
    var actors: [Int32] = []
    for owner in mention.owners {
      for actor in draft.mentions[owner].actors.map(draft.governed) where !actors.contains(actor) {
        actors.append(actor)
      }
    }
    guard !actors.isEmpty else { return }
    let words = draft.paragraphs[mention.paragraph]
    let isIrregular = words.has(mention.head, .fighters) || words.has(mention.head, .private)
    if isIrregular, draft.kind(of: actors[0]) == .state { return }
    draft.mentions[index].actors = actors
    draft.mentions[index].reason =
      "\(mention.via ?? "members") of \(draft.name(of: actors[0]))"
  }
}
