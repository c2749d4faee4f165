import Actors
import Articles
import Language

/// Tells in steps, the cheapest first, that an article can hold no claim, so that it need not be
/// read whole and linked.
///
/// Each step lets through whatever may hold a claim. A claim needs an article that names somebody
/// of the tables (`ClaimExtractor.readsAnybody`) and words of an entry; in the parsed text, a trigger at which the entry's conditions hold; and around it phrases that can name two
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
  package func screened(_ article: Article, with reader: TextReader) -> ScreenedArticle? {
    let paragraphs = article.paragraphs
    let sights = paragraphs.map { mentions.sight(of: $0.text) }
    guard sights.contains(where: \.mayNameKnown) else { return nil }
    let hasServant = sights.contains(where: \.hasServant)
    var parsed = [ParsedText?](repeating: nil, count: paragraphs.count)
    var triggers = [TriggerTables?](repeating: nil, count: paragraphs.count)
    let mayHold = paragraphs.indices.contains { index in
      let text = paragraphs[index].text
      let sight = sights[index]
      let tables = wordScreen.triggers(among: reader.watchedWords(in: text))
      triggers[index] = tables
      guard !tables.isEmpty || sight.mayTellStanding(hasServant: hasServant) else { return false }
      let unnamed = reader.parseWithoutNames(text)
      parsed[index] = unnamed
      let filled = tables.isEmpty ? nil : FilledTriggers(unnamed, codebook, tables)
      let mayTell = mentions.mayTellStanding(unnamed, sight: sight, hasServant: hasServant)
      let mayFire = filled.map { $0.canFire(isHead: mentions.possibleHeads(in: unnamed)) } ?? false
      guard mayTell || mayFire else { return false }
      let named = reader.addingNames(to: unnamed)
      parsed[index] = named
      let outlook = mentions.outlook(on: named, hasServant: hasServant)
      return mayTell && outlook.mayTellStanding
        || mayFire && filled.map { $0.canFire(isHead: outlook.isHead) } ?? false
    }
    guard mayHold else { return nil }
    return ScreenedArticle(
      texts: paragraphs.indices.map { index in
        guard let text = parsed[index] else { return reader.parse(paragraphs[index].text) }
        return text.hasNames ? text : reader.addingNames(to: text)
      },
      triggers: paragraphs.indices.map { index in
        triggers[index]
          ?? wordScreen.triggers(among: reader.watchedWords(in: paragraphs[index].text))
      })
  }
}
