import Language

/// Says what two given sides of a sentence have to do with each other, by the act lexicon.
package struct PairJudge: Sendable {
  private let lexicon: ActLexicon
  private let codebook: Codebook

  package init(lexicon: ActLexicon, codebook: Codebook) {
    self.lexicon = lexicon
    self.codebook = codebook
  }

  /// Where the deciding words stand.
  package enum Place: String, Sendable {
    /// On the way through the tree from one side to the other, or governing both.
    case between
    /// Elsewhere in the text.
    case elsewhere
  }

  /// A relation between the sides and what decided.
  package struct Judgement: Sendable {
    package var relation: Relation
    package var realis: Realis
    package var polarity: Polarity
    /// Words of the lexicon, from the outermost in.
    package var words: [String]
    package var place: Place
    /// False when a single word decided.
    package var isFirm: Bool
  }

  /// The relation of `source` to `target`, of which one may be missing; nil when no word of the
  /// lexicon stands in the text.
  package func judgement(of source: Range<Int>?, and target: Range<Int>?, in text: ParsedText)
    -> Judgement?
  {
    let text = TreeRepair(lists: codebook.lists).repaired(text)
    let phrases = PhraseFinder(text: text, lexicon: lexicon)
    let reader = ActReader(phrases: phrases, sides: (source ?? 0..<0, target ?? 0..<0))
    func side(_ tokens: Range<Int>?) -> (head: Int, tokens: Range<Int>)? {
      tokens.map { (head(of: $0, in: text), $0) }
    }
    let path = SpanPath(in: phrases.clause, from: side(source), to: side(target))
    if let found = told(of: side(target)?.head, by: source, reader) ?? onPath(path, reader)
      ?? above(path, reader)
    {
      if isBackwards(found, source, target, in: text) { return nil }
      return judgement(found, .between, in: text)
    }
    let found = joined(path, reader) ?? anywhere(source, target, reader)
    return found.map { judgement($0, .elsewhere, in: text) }
  }

  /// The first token of a span that hangs on none of its others.
  private func head(of span: Range<Int>, in text: ParsedText) -> Int {
    span.first {
      let token = text.tokens[$0]
      return token.pos != .punctuation && (!span.contains(token.head) || token.head == $0)
    } ?? span.upperBound - 1
  }

  /// True when the target does what the reading tells, to the source.
  private func isBackwards(
    _ found: ActReading, _ source: Range<Int>?, _ target: Range<Int>?, in text: ParsedText
  ) -> Bool {
    guard let source, let target, !found.relation.isSymmetric else { return false }
    let arguments = ArgumentFinder(text: text, lists: codebook.lists)
    return arguments.subjects(of: found.trigger).contains(where: target.contains)
      && arguments.objects(of: found.trigger).contains(where: source.contains)
  }

  /// *Chad said that Niger had attacked it*: the source speaks of what the target did.
  private func told(of target: Int?, by source: Range<Int>?, _ reader: ActReader) -> ActReading? {
    guard let target, let source, let told = lexicon.told else { return nil }
    let clause = reader.phrases.clause
    var subject = target
    while [.poss, .compound, .appos, .amod, .nmod].contains(clause.token(subject).dependency) {
      subject = clause.token(subject).head
    }
    let verb = clause.token(subject).head
    let speech = clause.token(verb).head
    guard clause.token(subject).dependency == .nsubj, clause.token(verb).dependency == .ccomp,
      codebook.lists.reporting.contains(clause.token(speech).lemma),
      ArgumentFinder(text: clause.text, lists: codebook.lists).subjects(of: speech)
        .contains(where: source.contains), let found = reader.reading(at: verb)
    else { return nil }
    let relation = told.relation(over: found.relation, isClause: true)
    guard relation != found.relation else { return nil }
    return ActReading(
      relation: relation, words: [clause.token(speech).lemma] + found.words, trigger: speech)
  }

  /// The part nearest to the target speaks first, in each its verbs before its nouns.
  private func onPath(_ path: SpanPath, _ reader: ActReader) -> ActReading? {
    let clause = reader.phrases.clause
    func isPredicate(_ index: Int) -> Bool {
      clause.isVerb(index) && clause.token(index).dependency != .amod
    }
    let readings = path.parts.suffix(3).reversed().compactMap { part -> ActReading? in
      for index in part.filter(isPredicate) + part.filter({ !isPredicate($0) }) {
        if let found = failure(of: index, reader) { return found }
        if let found = reader.reading(at: index) { return reader.governed(found, at: index) }
      }
      return nil
    }
    return readings.first(where: \.isStrong) ?? readings.first
  }

  /// *Talks between Chad and Niger collapsed*, *failed to bring a truce*.
  private func failure(of subject: Int, _ reader: ActReader) -> ActReading? {
    let tokens = reader.phrases.text.tokens
    let verb = tokens[subject].head
    guard tokens[subject].dependency == .nsubj, !reader.phrases.clause.isVerb(subject),
      lexicon.contains(tokens[verb].lemma, in: "failing"),
      let hope = reader.reading(at: subject), hope.relation.isSymmetric
    else { return nil }
    return ActReading(
      relation: .rejects, words: [tokens[verb].lemma] + hope.words, trigger: verb)
  }

  private func above(_ path: SpanPath, _ reader: ActReader) -> ActReading? {
    for index in path.above {
      if let found = failure(of: index, reader) { return found }
      if let found = reader.reading(at: index) { return found }
    }
    return nil
  }

  /// Clauses that hang on the way.
  private func joined(_ path: SpanPath, _ reader: ActReader) -> ActReading? {
    let text = reader.phrases.text
    for index in path.parts.joined() + path.above {
      for child in text.children(of: index) where reader.phrases.clause.isVerb(child) {
        switch text.tokens[child].dependency {
        case .advcl, .conj, .ccomp, .acl, .parataxis, .relcl:
          if let found = reader.reading(at: child) { return found }
        default: break
        }
      }
    }
    return nil
  }

  /// The first word of the lexicon between the sides, then outside, then within them.
  private func anywhere(_ source: Range<Int>?, _ target: Range<Int>?, _ reader: ActReader)
    -> ActReading?
  {
    let sides = [source, target].compactMap { $0 }
    let all = reader.phrases.text.tokens.indices
    guard let first = sides.map(\.lowerBound).min(), let last = sides.map(\.upperBound).max() else {
      return nil
    }
    let free = all.filter { index in !sides.contains { $0.contains(index) } }
    let order =
      free.filter { $0 >= first && $0 < last } + free.filter { $0 < first || $0 >= last }
      + sides.flatMap { Array($0) }
    for index in order {
      if let found = reader.reading(at: index) { return found }
    }
    return nil
  }

  private func judgement(_ reading: ActReading, _ place: Place, in text: ParsedText) -> Judgement {
    var stance = Stance()
    if !reading.isShifted {
      stance =
        StanceFinder(text: text, lists: codebook.lists).stance(
          of: reading.trigger,
          existence: Clause(text: text).isVerb(reading.trigger) ? .told : .named
        ).stance
    }
    return Judgement(
      relation: reading.relation, realis: stance.realis, polarity: stance.polarity,
      words: reading.words, place: place, isFirm: reading.isFirm)
  }
}
