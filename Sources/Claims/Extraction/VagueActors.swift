import Actors

/// Actors that nobody could name: *regional leaders*, *other world powers*, *a large group*. Who acts
/// with them the reader learns, but not with whom; fighters and crowds are somebody all the same.
struct VagueActors {
  private let article: LinkedArticle
  private let lists: WordLists
  /// Unknown actors that the article calls by a name.
  private let named: Set<ActorID>

  init(article: LinkedArticle, lists: WordLists) {
    self.article = article
    self.lists = lists
    named = article.namedUnknowns
  }

  /// Whether one of the two sides is nobody that can be told apart.
  func stand(in event: Event) -> Bool {
    isVague(event.source.actor) || event.target.map { isVague($0.actor) } ?? false
  }

  private func isVague(_ id: ActorID) -> Bool {
    guard id.isUnknown, !named.contains(id), let name = article.actors[id]?.name else {
      return false
    }
    let words = name.lowercased().split(separator: " ")
    guard let last = words.last else { return false }
    if VagueActors.several.contains(last),
      words.count > 1, words.dropLast().allSatisfy(VagueActors.regions.contains)
    {
      return true
    }
    // Only a first letter can be large: that of a sentence.
    guard name.utf8.dropFirst().allSatisfy({ !(0x41...0x5A).contains($0) && $0 < 0x80 }) else {
      return false
    }
    // *multiple countries* at least are states.
    if words.count > 1, VagueActors.states.contains(last) { return false }
    return !lists.opposing.contains(singular(last)) && !lists.crowds.contains(singular(last))
  }

  /// *Western nations*, *Gulf Arab allies*: a region says no more.
  private static let regions: Set<Substring> = [
    "western", "eastern", "european", "african", "asian", "arab", "gulf", "latin", "american",
    "nordic", "baltic", "balkan", "caribbean", "muslim", "islamic", "central", "west", "east",
    "north", "south", "southern", "northern", "middle", "regional", "neighbouring", "neighboring",
  ]
  private static let several: Set<Substring> = [
    "countries", "nations", "governments", "states", "powers", "neighbours",
    "neighbors", "leaders", "officials", "diplomats", "capitals",
  ]
  private static let states: Set<Substring> = ["countries", "nations", "governments", "states"]

  private func singular(_ word: Substring) -> String {
    word.hasSuffix("s") ? String(word.dropLast()) : String(word)
  }
}
