import Actors
import Articles
import Language

/// The triggers of a parsed text whose conditions may hold and whose slots are filled by something,
/// whoever that is.
struct FilledTriggers {
  private let text: ParsedText
  private let codebook: Codebook
  private let slots: SlotFinder
  private let triggers: [TriggerFinder.Trigger]
  private static let anybody = ActorID("anybody")

  /// - Parameter tables: the words of the codebook that may stand in the text.
  init(_ parsed: ParsedText, _ codebook: Codebook, _ tables: TriggerTables) {
    let text = TreeRepair(lists: codebook.lists).repaired(parsed)
    let slots = SlotFinder(text: text, lists: codebook.lists)
    let finder = TriggerFinder(codebook: codebook, text: text, slots: slots, tables: tables)
    let found = finder.triggers()
    self.text = text
    self.codebook = codebook
    self.slots = slots
    guard !found.isEmpty else {
      triggers = []
      return
    }
    let stances = StanceFinder(text: text, lists: codebook.lists)
    let speakers = FilledTriggers.speakers(in: text, isHead: [], codebook.lists)
    let screen = SideScreen(slots: slots, text: text, speakers: speakers, participants: nil)
    triggers = found.filter { (trigger: TriggerFinder.Trigger) -> Bool in
      guard screen.admits(codebook.entries[trigger.entry], at: trigger) else { return false }
      let (stance, _) = stances.stance(of: trigger.token, for: codebook.entries[trigger.entry])
      var entry = codebook.entries[trigger.entry]
      // Names decide who else is told.
      if !parsed.hasNames { entry.conditions.removeAll { $0 == .selfBound } }
      return [false, true].contains { isSpoken in
        finder.holds(entry, at: trigger, stance: stance, isSpoken: isSpoken)
          && (!isSpoken || speakers.voice(of: trigger.token) != nil)
      }
    }
  }

  /// Whether phrases that can name somebody fill the slots of any trigger.
  ///
  /// - Parameter isHead: by token, whether it may be the head of a mention.
  func canFire(isHead: @autoclosure () -> [Bool]) -> Bool {
    guard !triggers.isEmpty else { return false }
    let speakers = FilledTriggers.speakers(in: text, isHead: isHead(), codebook.lists)
    let screen = SideScreen(
      slots: slots, text: text, speakers: speakers, participants: speakers.participants)
    return triggers.contains { (trigger: TriggerFinder.Trigger) -> Bool in
      screen.admits(codebook.entries[trigger.entry], at: trigger)
    }
  }

  /// Finds who may speak, and through `participants` who may be named, when the same unknown group
  /// stands at every head.
  private static func speakers(
    in text: ParsedText, isHead: [Bool], _ lists: WordLists
  ) -> SpeakerFinder {
    let mentions = isHead.indices.filter { isHead[$0] }.map { token in
      Mention(
        paragraph: 0, tokens: token..<token + 1, head: token, kind: .name, actors: [anybody],
        sense: .group, reason: "")
    }
    let article = LinkedArticle(
      article: Article(id: "", location: ""), texts: [text], mentions: mentions,
      actors: [anybody: Actor(id: anybody, name: "", kind: .group)])
    var speakers = SpeakerFinder(
      article: article, text: text,
      participants: ParticipantFinder(
        article: article, paragraph: 0, mentions: mentions[...], lists: lists), lists: lists)
    speakers.trustsPronouns = true
    return speakers
  }
}
