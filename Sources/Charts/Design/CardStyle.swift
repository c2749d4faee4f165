import Actors

/// What a kind of actor is called; how its cards look is the palette's.
struct CardStyle: Sendable, Equatable {
  var word: String

  init(_ kind: ActorKind) {
    switch kind {
    case .state: word = "state"
    case .group: word = "group"
    case .organisation: word = "organisation"
    case .agency: word = "agency"
    case .collective: word = "several actors"
    case .media: word = "media"
    case .place: word = "place"
    case .official: word = "person"
    }
  }
}
