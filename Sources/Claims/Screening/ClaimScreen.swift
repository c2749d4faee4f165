import Actors
import Articles
import Language

/// Tells in steps, the cheapest first, that a text can hold no claim, so that an article of such
/// texts need not be linked.
///
/// Each step lets through whatever may hold one: a claim needs the words of an entry; in the parsed
/// text, a trigger at which the entry's conditions hold; and phrases where the entry looks for its
/// sides. Who is meant by them is left to the extractor. Only whole articles can be passed over:
/// who is meant in one paragraph depends on all others.
package struct ClaimScreen: Sendable {
  private let codebook: Codebook
  /// The words that a reader for screening must watch.
  package let words: WatchedWords
  /// Word sequences, as numbers of watched words: of each inner list one word must be found.
  private let sequences: [[[Int]]]
  /// Words that titles end in; empty where the codebook has no use for titles.
  private let titleWords: Set<String>

  /// - Parameter titleWords: words that titles end in (`KnowledgeBase.titleWords`).
  package init(_ codebook: Codebook, titleWords: [String]) {
    self.codebook = codebook
    let readsTitles = codebook.entries.contains { $0.trigger == .title }
    self.titleWords = readsTitles ? Set(titleWords) : []
    var all: [[[String]]] = readsTitles ? titleWords.map { [[$0]] } : []
    for entry in codebook.entries where entry.trigger != .title {
      for words in entry.words {
        all.append(words.map { codebook.lists.alternatives(of: $0) })
      }
    }
    let watched = WatchedWords(Set(all.joined().joined()).sorted())
    words = watched
    // Sequences of one word come first: they are met most.
    sequences = all.map { $0.map { $0.compactMap(watched.number(of:)) } }
      .sorted { $0.count < $1.count }
  }

  /// False when no entry's words are all among those found.
  package func admits(_ found: WatchedWords.Found) -> Bool {
    !found.isEmpty
      && sequences.contains { $0.allSatisfy { $0.contains(where: found.contains) } }
  }

  /// False when no entry's trigger, conditions and slots are all there.
  package func admits(_ text: ParsedText) -> Bool {
    let text = TreeRepair(lists: codebook.lists).repaired(text)
    let slots = SlotFinder(text: text, lists: codebook.lists)
    let finder = TriggerFinder(codebook: codebook, text: text, slots: slots)
    let triggers = finder.triggers()
    if mayGiveTitles(text) { return true }
    guard !triggers.isEmpty else { return false }
    let stances = StanceFinder(text: text, lists: codebook.lists)
    let speakers = ClaimScreen.speakers(in: text, codebook.lists)
    return triggers.contains { trigger in
      let entry = codebook.entries[trigger.entry]
      let isSpoken = speakers.voice(of: trigger.token) != nil
      guard SideScreen(slots: slots, text: text, isSpoken: isSpoken).admits(entry, at: trigger)
      else { return false }
      let (stance, _) = stances.stance(
        of: trigger.token, existence: entry.existence)
      return finder.holds(entry, at: trigger, stance: stance, isSpoken: false)
        || isSpoken && finder.holds(entry, at: trigger, stance: stance, isSpoken: true)
    }
  }

  /// A title and a name stand in one sentence.
  private func mayGiveTitles(_ text: ParsedText) -> Bool {
    !titleWords.isEmpty
      && text.sentences.contains { sentence in
        sentence.contains { isTitle(text.tokens[$0]) }
          && sentence.contains {
            text.tokens[$0].pos == .properNoun && !isTitle(text.tokens[$0])
          }
      }
  }

  private func isTitle(_ token: Token) -> Bool {
    titleWords.contains(token.lower) || titleWords.contains(token.lemma)
  }

  /// Finds who may be speaking in a text of which no actor is known.
  private static func speakers(in text: ParsedText, _ lists: WordLists) -> SpeakerFinder {
    let nobody = LinkedArticle(
      article: Article(id: "", location: ""), texts: [text], mentions: [], actors: [:])
    var speakers = SpeakerFinder(
      article: nobody, text: text,
      participants: ParticipantFinder(article: nobody, paragraph: 0, mentions: [], lists: lists),
      lists: lists)
    speakers.trustsPronouns = true
    return speakers
  }
}
