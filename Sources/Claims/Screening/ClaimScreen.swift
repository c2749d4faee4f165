import Actors
import Articles
import Language

/// Tells in steps, the cheapest first, that an article can hold no claim, so that it need not be
/// read whole and linked.
///
/// Each step lets through whatever may hold a claim. A claim needs words of an entry; in the parsed
/// text, a trigger at which the entry's conditions hold; and around it phrases that can name two
/// sides. Or it needs words that tell whom somebody serves. Who is meant, in which of the entries'
/// senses, is left to the extractor. Only whole articles can be passed over: who is meant in one
/// paragraph depends on all others.
package struct ClaimScreen: Sendable {
  private let codebook: Codebook
  private let mentions: MentionScreen
  private let wordScreen: WordScreen

  package init(_ codebook: Codebook, _ linker: Linker) {
    self.codebook = codebook
    mentions = MentionScreen(linker)
    wordScreen = WordScreen(codebook)
  }

  /// The words that a reader for screening must watch.
  package var words: WatchedWords { wordScreen.words }

  /// An article's parsed paragraphs; nil when it can hold no claim.
  ///
  /// - Parameter reader: watches this screen's words.
  package func texts(of article: Article, with reader: TextReader) -> [ParsedText]? {
    let paragraphs = article.paragraphs
    let sights = paragraphs.map { mentions.sight(of: $0.text) }
    let sight = MentionScreen.Sight(
      hasTitle: sights.contains(where: \.hasTitle),
      hasServant: sights.contains(where: \.hasServant))
    var parsed = [ParsedText?](repeating: nil, count: paragraphs.count)
    let mayHold = paragraphs.indices.contains { index in
      let text = paragraphs[index].text
      let mayFire = wordScreen.admits(reader.watchedWords(in: text))
      let mayTell = sights[index].hasTitle || sight.hasServant || text.utf8.holds("counterpart")
      guard mayFire || mayTell else { return false }
      let unnamed = reader.parseWithoutNames(text)
      parsed[index] = unnamed
      let fires = mayFire ? triggers(in: unnamed) : nil
      let tells = mayTell && mayTellStanding(unnamed, sights[index], sight)
      guard fires != nil || tells else { return false }
      let named = reader.addingNames(to: unnamed)
      parsed[index] = named
      let outlook = mentions.outlook(on: named, sight: sight)
      return tells && outlook.mayTellStanding || (fires?.canFire(isHead: outlook.isHead) ?? false)
    }
    guard mayHold else { return nil }
    return paragraphs.indices.map { index in
      guard let text = parsed[index] else { return reader.parse(paragraphs[index].text) }
      return text.hasNames ? text : reader.addingNames(to: text)
    }
  }

  /// The triggers of a text whose conditions may hold and whose slots are filled; nil if none.
  private func triggers(in text: ParsedText) -> FilledTriggers? {
    let triggers = FilledTriggers(text, codebook)
    return triggers.isEmpty ? nil : triggers
  }

  /// Whether a title with something around it that may own it, or a name beside a name, can be there.
  private func mayTellStanding(
    _ text: ParsedText, _ own: MentionScreen.Sight, _ whole: MentionScreen.Sight
  ) -> Bool {
    whole.hasServant || own.hasTitle || text.text.utf8.holds("counterpart")
  }
}

extension String.UTF8View {
  /// Whether a word stands anywhere, in small letters or capitals.
  fileprivate func holds(_ word: String) -> Bool {
    let wanted = Array(word.utf8)
    var matched = 0
    for byte in self {
      let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      matched = small == wanted[matched] ? matched + 1 : small == wanted[0] ? 1 : 0
      if matched == wanted.count { return true }
    }
    return false
  }
}
