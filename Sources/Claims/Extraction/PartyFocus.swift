import Actors
import Language

/// Who the two sides of an article are, for words that name them no more: *both sides*, *the two
/// leaders*, *the talks*, *the Chad-brokered truce*.
///
/// Two sides named in the same sentence, or just before it, as *between A and B* are meant. Else
/// those whom the article most often and most plainly sets against each other or at one table; where
/// it names no two together, the two it speaks of most. Who mediates between the sides, or gives
/// them a place to talk, is none of them.
struct PartyFocus: Sendable {
  private typealias Pair = PartyPairs.Pair

  /// How far the best pair must lead.
  private static let lead = 1.15

  private let pairs: [Pair]
  private let local: [Pair]
  private let actors: LeadingActors
  private let thirds: ThirdParties
  private let article: LinkedArticle

  init(article: LinkedArticle, finders: [ParticipantFinder], lists: WordLists) {
    self.article = article
    thirds = ThirdParties(article: article, finders: finders, lists: lists)
    let all = PartyPairs(article: article, finders: finders, lists: lists).all()
    pairs = all.filter { !$0.isLocal }
    local = all.filter(\.isLocal)
    actors = LeadingActors(article: article, finders: finders)
  }

  /// The one that the article sets against any of `actors`; empty where there is none or more than
  /// one.
  func opponents(of actors: [ActorID], paragraph: Int, token: Int) -> [Event.Side] {
    func others(_ pair: Pair) -> [Event.Side] {
      let left = pair.sides.filter { side in
        !actors.contains { article.areKin($0, side.actor) }
      }
      return left.count == 1 && left.count < pair.sides.count ? left : []
    }
    let before = pairs.last {
      ($0.paragraph, $0.token) < (paragraph, token) && !others($0).isEmpty
    }
    if let pair = before ?? pairs.first(where: { !others($0).isEmpty }) { return others(pair) }
    // Nowhere named together: the two the article speaks of most, if no third comes near.
    return leadingPair(without: [], byFar: true).map(others) ?? []
  }

  /// The sides spoken of at a place, without those named and those they serve; empty when the
  /// article names no two.
  ///
  /// - Parameters:
  ///   - persons: whether people are meant (*both leaders*) or those they serve.
  ///   - isGuess: whether no word says that two sides are meant: the pair must lead.
  func sides(
    paragraph: Int, token: Int, without excluded: [ActorID], persons: Bool = false,
    isGuess: Bool = false
  ) -> [Event.Side] {
    if persons { return leaders(paragraph: paragraph, token: token, without: excluded) }
    if let own = local.first(where: { ($0.paragraph, $0.token) == (paragraph, token) }) {
      return own.sides
    }
    let near = pairs.last { pair in
      pair.isExplicit && (pair.paragraph, pair.token) < (paragraph, token)
        && pair.paragraph >= paragraph - 1 && fitting(pair, without: excluded) != nil
    }
    if let near { return fitting(near, without: excluded) ?? [] }
    return mostNamed(without: excluded, isClear: isGuess)
  }

  /// Those whom the article names together most often and plainly, and speaks of most; the first
  /// of two that come out alike. Where the pair must be clear, it is one that the article names
  /// together, and well ahead of the next.
  private func mostNamed(without excluded: [ActorID], isClear: Bool) -> [Event.Side] {
    var weights: [[ActorID]: Double] = [:]
    var found: [(key: [ActorID], sides: [Event.Side])] = []
    let leading = leadingPair(without: excluded)
    for pair in pairs + [leading].compactMap({ $0 }) {
      guard let sides = fitting(pair, without: excluded) else { continue }
      let key = sides.map(\.actor).sorted()
      if weights[key] == nil { found.append((key, sides)) }
      weights[key, default: 0] += pair.weight
    }
    var best: (sides: [Event.Side], score: Double, isNamed: Bool) = ([], 0, false)
    var second = 0.0
    for (key, sides) in found {
      let weight = weights[key] ?? 0
      let least = key.map(actors.count).min() ?? 0
      let score = weight + 0.5 * Double(least)
      second = max(second, min(score, best.score))
      if score > best.score { best = (sides, score, weight > 0) }
    }
    let leads = best.isNamed && best.score >= PartyFocus.lead * second
    return leads || !isClear ? best.sides : []
  }

  /// The sides of a pair that are left without those excluded; nil where fewer than two are.
  private func fitting(_ pair: Pair, without excluded: [ActorID]) -> [Event.Side]? {
    let left = pair.sides.filter { side in
      !excluded.contains { article.isUnit($0, of: side.actor) }
        && (pair.isExplicit || !thirds.include(side.actor))
    }
    guard left.count > 1 else { return nil }
    // *both sides* of a telephone call between two leaders are their states.
    let homes = left.map(actors.served)
    return Set(homes.map(\.actor)).count < homes.count ? left : homes
  }

  /// - Parameter byFar: whether any third must be spoken of much less.
  private func leadingPair(without excluded: [ActorID], byFar: Bool = false) -> Pair? {
    let left = actors.leading.filter { side in
      !thirds.include(side.actor) && !excluded.contains { article.isUnit($0, of: side.actor) }
    }
    guard left.count > 1 else { return nil }
    if byFar, left.count > 2,
      2 * actors.count(of: left[1].actor) < 3 * actors.count(of: left[2].actor)
    {
      return nil
    }
    return Pair(
      paragraph: 0, token: 0, sides: Array(left.prefix(2)), isExplicit: false, weight: 0)
  }

  /// *both leaders*: the two heads of state the article names, or those of its two sides.
  private func leaders(paragraph: Int, token: Int, without excluded: [ActorID]) -> [Event.Side] {
    func people(_ pair: Pair) -> [Event.Side]? {
      let left = pair.sides.filter { side in
        article.actors[side.actor]?.kind == .official
          && !excluded.contains { article.isUnit($0, of: side.actor) }
          && (pair.isExplicit || !thirds.include(side.actor))
      }
      return left.count > 1 ? left : nil
    }
    let before = pairs.last {
      ($0.paragraph, $0.token) < (paragraph, token) && people($0) != nil
    }
    if let pair = before ?? pairs.first(where: { people($0) != nil }) { return people(pair) ?? [] }
    let heads = actors.heads.filter { person in
      !excluded.contains { article.isUnit(person.actor, of: $0) }
    }
    if heads.count == 2 { return heads }
    let found = sides(paragraph: paragraph, token: token, without: excluded).map(actors.head)
    return found.contains(nil) ? [] : found.compactMap { $0 }
  }
}
