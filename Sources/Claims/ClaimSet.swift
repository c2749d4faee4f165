import Actors
import Articles

/// The claims of a set of articles, with the actors they name.
public struct ClaimSet: Sendable {
  /// Sorted by article, position, relation and actors: independent of the order of files.
  public var claims: [Claim]
  /// Every actor named by a claim or merely met in an article.
  public var actors: [ActorID: Actor]
  /// How many articles were read; the outlet of each that names one.
  public var articleCount: Int
  public var outlets: [String: String]
  /// The address of each article that gives one.
  public var links: [String: String]

  public init(
    claims: [Claim], actors: [ActorID: Actor], articleCount: Int, outlets: [String: String] = [:],
    links: [String: String] = [:]
  ) {
    self.claims = claims
    self.actors = actors
    self.articleCount = articleCount
    self.outlets = outlets
    self.links = links
  }
}
