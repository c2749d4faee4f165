/// Says which relation a text tells of between two given spans.
public struct PairReader: Sendable {
  /// A text and the places of two actors in it, in Unicode scalars. One of the places may be
  /// missing.
  public struct Pair: Sendable {
    public var id: String
    public var text: String
    public var source: Range<Int>?
    public var target: Range<Int>?

    public init(id: String, text: String, source: Range<Int>?, target: Range<Int>?) {
      self.id = id
      self.text = text
      self.source = source
      self.target = target
    }
  }

  /// What the text tells of between the spans, and how that was found.
  public struct Finding: Sendable, Equatable {
    /// Where the answer comes from, the surest first.
    public enum Basis: String, Sendable {
      /// An entry of the codebook connects the two spans, and the act lexicon says the same, or has
      /// no more than a single word against it.
      case codebook
      /// Words of the act lexicon stand between the two spans in the tree.
      case lexicon
      /// Words of the act lexicon stand elsewhere in the text: little more than a guess.
      case nearby
    }
    public var relation: Relation
    public var realis: Realis
    public var polarity: Polarity
    /// The codebook's entry, or the words of the lexicon.
    public var rule: String
    public var basis: Basis
  }

  private let desk: Desk
  private let extractor: ClaimExtractor
  private let judge: PairJudge

  /// - Parameter lexicon: the words that decide where no entry of the codebook does.
  public init(_ desk: Desk, lexicon: ActLexicon) {
    self.desk = desk
    var extractor = ClaimExtractor(codebook: desk.codebook)
    extractor.readsAnybody = true
    self.extractor = extractor
    judge = PairJudge(lexicon: lexicon, codebook: desk.codebook)
  }

  /// How the first span stands to the second; nil if no word of the text tells.
  ///
  /// The spans are taken to be actors, known or not.
  public func finding(of pair: Pair, with reader: TextReader) -> Finding? {
    var articles = ArticleReader()
    articles.setsAside = false
    let article = articles.article(text: pair.text, id: pair.id)
    let linked = desk.link(article, with: reader)
    let judgement = judgement(of: pair, in: linked)
    let claims = claims(of: pair, in: linked)
    if let judgement, judgement.place == .between {
      let claim = claims.first {
        $0.relation.plover == judgement.relation.plover
          || !judgement.isFirm && $0.isPlain && $0.relation.plover != nil
      }
      return claim.map(Finding.init) ?? Finding(judgement)
    }
    return claims.first.map(Finding.init) ?? judgement.map(Finding.init)
  }

  /// By the act lexicon.
  private func judgement(of pair: Pair, in linked: LinkedArticle) -> PairJudge.Judgement? {
    let source = pair.source.flatMap { linked.place(of: $0) }
    let target = pair.target.flatMap { linked.place(of: $0) }
    guard let paragraph = (source ?? target)?.paragraph else { return nil }
    return judge.judgement(
      of: source?.tokens, and: target?.paragraph == paragraph ? target?.tokens : nil,
      in: linked.texts[paragraph])
  }

  /// By the codebook: claims of what happened come first.
  private func claims(of pair: Pair, in linked: LinkedArticle) -> [Claim] {
    var linked = linked
    let ends = (ActorID("NIL:source"), ActorID("NIL:target"))
    guard let source = pair.source, let target = pair.target, linked.name(source, as: ends.0),
      linked.name(target, as: ends.1)
    else { return [] }
    let claims = extractor.claims(of: linked).filter { claim in
      let others = claim.target.map { [$0.actor] } ?? claim.parties.map(\.actor)
      return claim.source.actor == ends.0 && others.contains(ends.1)
        || claim.relation.isSymmetric && claim.source.actor == ends.1 && others == [ends.0]
    }
    return claims.filter(\.isPlain) + claims.filter { !$0.isPlain }
  }
}

extension PairReader.Finding {
  init(_ claim: Claim) {
    relation = claim.relation
    realis = claim.realis
    polarity = claim.polarity
    rule = claim.rule
    basis = .codebook
  }

  init(_ judgement: PairJudge.Judgement) {
    relation = judgement.relation
    realis = judgement.realis
    polarity = judgement.polarity
    basis = judgement.place == .between ? .lexicon : .nearby
    rule = basis.rawValue + ": " + judgement.words.joined(separator: " > ")
  }
}

extension Claim {
  /// True for what happened or holds.
  fileprivate var isPlain: Bool { realis == .actual && polarity == .affirmed }
}

extension LinkedArticle {
  /// The tokens of a paragraph that stand in a range of the file.
  fileprivate func place(of range: Range<Int>) -> (paragraph: Int, tokens: Range<Int>)? {
    for (paragraph, text) in texts.enumerated() {
      let inside = article.paragraphs[paragraph].offsets.textRange(of: range)
      let tokens = text.tokens.indices.filter { text.tokens[$0].range.overlaps(inside) }
      if let first = tokens.first, let last = tokens.last { return (paragraph, first..<last + 1) }
    }
    return nil
  }

  /// Puts one mention of `actor` in place of those in a range of the file.
  ///
  /// - Returns: false when no token stands there.
  fileprivate mutating func name(_ range: Range<Int>, as actor: ActorID) -> Bool {
    guard let (paragraph, span) = place(of: range) else { return false }
    let text = texts[paragraph]
    mentions.removeAll { $0.paragraph == paragraph && $0.tokens.overlaps(span) }
    let head = span.first { !span.contains(text.tokens[$0].head) || text.tokens[$0].head == $0 }
    let mention = Mention(
      paragraph: paragraph, tokens: span, head: head ?? span.upperBound - 1, kind: .name,
      actors: [actor], sense: .state, reason: "given")
    let place =
      mentions.firstIndex {
        ($0.paragraph, $0.tokens.lowerBound) > (paragraph, span.lowerBound)
      } ?? mentions.count
    mentions.insert(mention, at: place)
    actors[actor] = Actor(id: actor, name: actor.rawValue, kind: .state)
    return true
  }
}
