import Language

/// Tells whether the slots of an entry hold any phrase at all at a trigger: without one for each
/// side, `SideFinder` finds none.
struct SideScreen {
  let slots: SlotFinder
  let text: ParsedText
  /// Somebody may be speaking at the trigger.
  let isSpoken: Bool

  func admits(_ entry: CodebookEntry, at trigger: TriggerFinder.Trigger) -> Bool {
    if entry.relation == .mediates {
      return canFill(entry.source, trigger) && canFill(entry.parties, trigger)
    }
    if canFill(entry.source, trigger),
      canFill(entry.target, trigger) || text.tokens[trigger.token].pos == .noun
    {
      return true
    }
    return canFill(entry.among, trigger)
  }

  /// Whether any of the slots may name somebody.
  private func canFill(_ wanted: [Slot], _ trigger: TriggerFinder.Trigger) -> Bool {
    wanted.contains { slot in
      switch slot {
      // The whole article tells who these are.
      case .parties, .opponent: true
      case .speaker: isSpoken
      default:
        slots.fillers(of: slot, at: trigger.token, last: trigger.last)
          .contains { slot == .prefix || !trigger.tokens.contains($0) }
      }
    }
  }
}
