import Actors

/// How a kind of actor is drawn. White text stands on the colours with a contrast of at least
/// 4.5 : 1.
struct CardStyle: Sendable, Equatable {
  var colour: String
  var word: String

  init(_ kind: ActorKind) {
    switch kind {
    case .state: (colour, word) = ("#2F5478", "state")
    case .group: (colour, word) = ("#8C2F3F", "group")
    case .organisation: (colour, word) = ("#6B5D22", "organisation")
    case .agency: (colour, word) = ("#3F6212", "agency")
    case .collective: (colour, word) = ("#1F6F78", "several actors")
    case .media: (colour, word) = ("#5B4A8A", "media")
    case .place: (colour, word) = ("#6A6A6A", "place")
    case .official: (colour, word) = ("#5F6B7A", "person")
    }
  }
}
