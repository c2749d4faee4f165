import Language

/// Tells whether the slots of an entry hold phrases at a trigger that may name its sides: without
/// them `SideFinder` finds none, unless the article told of such an act before (*the pressure*,
/// *that threat*). An article's first event is none of those.
struct SideScreen {
  let slots: SlotFinder
  let text: ParsedText
  let speakers: SpeakerFinder
  /// Who may be named where; nil when that is not known yet and every phrase counts.
  let participants: ParticipantFinder?

  func admits(_ entry: CodebookEntry, at trigger: TriggerFinder.Trigger) -> Bool {
    if canFill(entry.among, trigger) { return true }
    guard canFill(entry.source, trigger) else { return false }
    if entry.relation == .mediates { return canFill(entry.parties, trigger) }
    return canFill(entry.target, trigger)
  }

  /// Whether any of the slots may name somebody.
  private func canFill(_ wanted: [Slot], _ trigger: TriggerFinder.Trigger) -> Bool {
    let pairs = PairWords(text: text, lists: slots.lists)
    return wanted.contains { slot in
      // The whole article tells who these are.
      if slot == .parties || slot == .opponent { return true }
      if slot == .speaker {
        guard let voice = speakers.voice(of: trigger.token) else { return false }
        return names(voice.token)
      }
      return slots.fillers(of: slot, at: trigger.token, last: trigger.last).contains { token in
        // *called the move unjustified*: who made it may have been told before.
        if slot.namesDoer || pairs.isReciprocal(token) { return true }
        if slot != .prefix, trigger.tokens.contains(token) { return false }
        return pairs.isPair(token) || names(token)
      }
    }
  }

  private func names(_ token: Int) -> Bool {
    guard let participants else { return true }
    return !participants.actors(at: token, locates: true).isEmpty
  }
}
