/// Says which relation a text tells of between two given spans.
public struct PairReader: Sendable {
  /// A text and the places of two actors in it, in Unicode scalars.
  public struct Pair: Sendable {
    public var id: String
    public var text: String
    public var source: Range<Int>
    public var target: Range<Int>

    public init(id: String, text: String, source: Range<Int>, target: Range<Int>) {
      self.id = id
      self.text = text
      self.source = source
      self.target = target
    }
  }

  private let desk: Desk
  private let extractor: ClaimExtractor

  public init(_ desk: Desk) {
    self.desk = desk
    extractor = ClaimExtractor(codebook: desk.codebook)
  }

  /// The claim that the first span stands in some relation to the second; nil if the text makes
  /// none. Of several, one of what happened comes first, then the first of the text.
  ///
  /// The spans are taken to be actors, known or not.
  public func claim(of pair: Pair, with reader: TextReader) -> Claim? {
    var articles = ArticleReader()
    articles.setsAside = false
    let article = articles.article(text: pair.text, id: pair.id)
    var linked = desk.link(article, with: reader)
    let ends = (ActorID("NIL:source"), ActorID("NIL:target"))
    guard linked.name(pair.source, as: ends.0), linked.name(pair.target, as: ends.1) else {
      return nil
    }
    let claims = extractor.claims(of: linked).filter { claim in
      let others = claim.target.map { [$0.actor] } ?? claim.parties.map(\.actor)
      return claim.source.actor == ends.0 && others.contains(ends.1)
        || claim.relation.isSymmetric && claim.source.actor == ends.1 && others == [ends.0]
    }
    return claims.first { $0.realis == .actual && $0.polarity == .affirmed } ?? claims.first
  }
}

extension LinkedArticle {
  /// Puts one mention of `actor` in place of those in a range of the file.
  ///
  /// - Returns: false when no token stands there.
  fileprivate mutating func name(_ range: Range<Int>, as actor: ActorID) -> Bool {
    for (paragraph, text) in texts.enumerated() {
      let inside = article.paragraphs[paragraph].offsets.textRange(of: range)
      let tokens = text.tokens.indices.filter { text.tokens[$0].range.overlaps(inside) }
      guard let first = tokens.first, let last = tokens.last else { continue }
      let span = first..<last + 1
      mentions.removeAll { $0.paragraph == paragraph && $0.tokens.overlaps(span) }
      let head = tokens.first { !span.contains(text.tokens[$0].head) || text.tokens[$0].head == $0 }
      let mention = Mention(
        paragraph: paragraph, tokens: span, head: head ?? last, kind: .name, actors: [actor],
        sense: .state, reason: "given")
      let place =
        mentions.firstIndex {
          ($0.paragraph, $0.tokens.lowerBound) > (paragraph, span.lowerBound)
        } ?? mentions.count
      mentions.insert(mention, at: place)
      actors[actor] = Actor(id: actor, name: text.string(of: span), kind: .state)
      return true
    }
    return false
  }
}
