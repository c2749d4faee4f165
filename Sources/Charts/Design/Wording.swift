import Actors
import Claims
import Influence

/// The sentences of a chart. They report what a text says and never say that it is so.
enum Wording {
  /// The name an actor is drawn under; its id when it has none.
  static func name(of actor: Actor) -> String {
    let name = DOTText.cleaned(actor.name)
    if !name.isEmpty { return name }
    let id = DOTText.cleaned(actor.id.rawValue)
    return id.isEmpty ? "unnamed" : id
  }

  /// The name of an actor of a graph, short enough to stand in a sentence.
  static func name(of id: ActorID, in graph: InfluenceGraph) -> String {
    let actor = graph.actors[id] ?? Actor(id: id, name: "", kind: .collective)
    return DOTText.shortened(name(of: actor), to: 50)
  }

  /// What stands under a name, empty for nothing.
  static func subtitle(of actor: Actor) -> String {
    let role = DOTText.narrowed(DOTText.cleaned(actor.role), to: 44)
    switch actor.kind {
    case .state: return ""
    case .official, .agency: return role
    case .group, .organisation, .collective, .media, .place:
      return role.isEmpty ? CardStyle(actor.kind).word : role
    }
  }

  /// What stands under a name where the card's colours do not tell the kind: `armed group`,
  /// `Qatari broadcaster (media)`, `state`.
  static func subtitle(_ usual: String, naming kind: ActorKind) -> String {
    let word = CardStyle(kind).word
    if usual.isEmpty { return word }
    return usual.hasSuffix(word) ? usual : "\(usual) (\(word))"
  }

  /// What is said of an actor has at most so many Unicode scalars: a name of 300 stands in it whole.
  static let tipLength = 480

  /// `Yahya Sinwar, Hamas leader (person)`
  static func tip(of actor: Actor) -> String {
    let role = DOTText.shortened(DOTText.cleaned(actor.role), to: 80)
    let known = actor.id.isUnknown ? ", not in the actor tables" : ""
    return DOTText.shortened(name(of: actor), to: 303)
      + (role.isEmpty ? "" : ", \(role)") + " (\(CardStyle(actor.kind).word)\(known))"
  }

  /// `A`, `A and B`, `A, B and C`
  static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// `1 article`, `2 articles`
  static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  /// `says Antony Blinken`, `say two US officials`, `says the article`.
  static func attribution(of claim: Claim, to width: Int) -> String {
    guard let speaker = claim.speaker else {
      guard let origin = claim.origin else { return "says the article" }
      return "says " + DOTText.shortened(DOTText.cleaned(origin), to: width)
    }
    let name = DOTText.shortened(DOTText.cleaned(speaker.name), to: width)
    return (isPlural(speaker) ? "say " : "says ") + name
  }

  /// Only the unnamed come in numbers: *US officials*, *two people familiar with the talks*.
  private static func isPlural(_ speaker: Speaker) -> Bool {
    guard speaker.kind == .anonymous || speaker.kind == .spokesperson else { return false }
    let words = speaker.name.split(separator: " ").map { $0.lowercased() }
    if let first = words.first, ["a", "an", "one", "another"].contains(first) { return false }
    return words.contains { word in
      [
        "officials", "sources", "people", "diplomats", "aides", "spokespeople", "members",
        "leaders",
        "analysts", "experts", "witnesses", "residents", "envoys", "ministers", "others",
      ].contains(word)
    }
  }
}
