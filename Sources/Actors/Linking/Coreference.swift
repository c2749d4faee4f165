import Language

/// Links descriptions and pronouns to what they stand for, sieve by sieve, the surest first.
struct Coreference {
  func resolve(_ draft: inout Draft) {
    for index in draft.order() {
      switch draft.mentions[index].form {
      case .members, .office: takeOwner(index, in: &draft)
      case .body:
        if !draft.mentions[index].isResolved { NameResolver.resolveBody(index, in: &draft) }
      default: break
      }
    }
  }

  private func takeOwner(_ index: Int, in draft: inout Draft) {
    let mention = draft.mentions[index]
    var actors: [Int32] = []
    for owner in mention.owners {
      for actor in draft.mentions[owner].actors where !actors.contains(actor) {
        actors.append(actor)
      }
    }
    guard !actors.isEmpty else { return }
    draft.mentions[index].actors = actors
    draft.mentions[index].reason =
      "\(mention.via ?? "members") of \(draft.name(of: actors[0]))"
  }
}
