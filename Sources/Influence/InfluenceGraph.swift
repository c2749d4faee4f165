import Actors
import Claims

/// Who acts on whom: actors, the claims about them, and the edges the claims add up to.
public struct InfluenceGraph: Sendable {
  public var actors: [ActorID: Actor]
  public var claims: [Claim]
  public var edges: [Edge]
  public var articleCount: Int

  public init(actors: [ActorID: Actor], claims: [Claim], edges: [Edge], articleCount: Int) {
    self.actors = actors
    self.claims = claims
    self.edges = edges
    self.articleCount = articleCount
  }
}
