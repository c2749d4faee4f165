import Actors

/// Two actors that a chart is about.
public struct ActorPair: Sendable, Hashable {
  public var one: ActorID
  public var other: ActorID

  public init(_ one: ActorID, _ other: ActorID) {
    self.one = one
    self.other = other
  }
}
