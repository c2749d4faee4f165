import Actors
import Articles
import Language

/// Reads the claims of an article: who does what to whom, who says so, and whether it happened.
public struct ClaimExtractor: Sendable {
  public var codebook: Codebook
  /// True gives each claim the sentences around it (`Claim.context`).
  public var keepsContext = false
  /// True finds claims also in articles that name nobody of the tables: in single sentences, or
  /// between given sides. Else what unknown people do to each other in a tale of sport or business
  /// is no claim.
  public var readsAnybody = false
  public init(codebook: Codebook) { self.codebook = codebook }

  /// The claims of one article, in text order.
  ///
  /// - Complexity: linear in the length of the article for sentences of bounded length.
  public func claims(of article: LinkedArticle) -> [Claim] {
    claims(of: article, triggers: { _ in codebook.triggers })
  }

  /// The claims of an article that was screened.
  package func claims(of article: LinkedArticle, in screened: ScreenedArticle) -> [Claim] {
    claims(of: article, triggers: { screened.triggers[$0] })
  }

  /// - Parameter triggers: by paragraph, the words of the codebook that may stand in it.
  private func claims(of article: LinkedArticle, triggers: (Int) -> TriggerTables) -> [Claim] {
    guard readsAnybody || article.namesKnownActor else { return [] }
    var article = article
    let repair = TreeRepair(lists: codebook.lists)
    article.texts = article.texts.map(repair.repaired)
    var builder = ClaimBuilder(article: article, keepsContext: keepsContext)
    var focus = EventFocus(article: article)
    let finders = ParticipantFinder.all(in: article, lists: codebook.lists)
    let parties = PartyFocus(article: article, finders: finders, lists: codebook.lists)
    let deeds = DeedFocus(article: article, finders: finders, lists: codebook.lists)
    let vague = VagueActors(article: article, lists: codebook.lists)
    let standings = StandingEvents(codebook: codebook, article: article)
    var once = StandingOnce()
    var sentence = 0
    for (paragraph, participants) in finders.enumerated() {
      if participants.hasMentions {
        let reader = ParagraphReader(
          codebook: codebook, article: article, participants: participants, parties: parties,
          deeds: deeds, triggers: triggers(paragraph))
        let events = reader.events(&focus).filter { !vague.stand(in: $0) }
        let beside = standings.events(participants)
        let kept = once.kept(events + beside)
        builder.add(
          events.indices.filter { kept[$0] }.map { events[$0] }, paragraph: paragraph,
          firstSentence: sentence)
        builder.add(
          beside.indices.filter { kept[events.count + $0] }.map { beside[$0] },
          paragraph: paragraph, firstSentence: sentence)
      }
      sentence += article.texts[paragraph].sentences.count
    }
    return builder.claims
  }
}
