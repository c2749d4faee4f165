import Language

/// What the reader has in mind at a point of the article: earlier mentions, weighed by how near
/// they stand and what part they play in their sentence.
struct Antecedents {
  /// An earlier mention that stands for somebody.
  struct Entry {
    var mention: Int
    var actors: [Int32]
    /// Sentence of the article, from 0.
    var sentence: Int
    var paragraph: Int
    var token: Int
    var weight: Double
  }

  private(set) var entries: [Entry] = []
  /// The gender the article gives a person: by a title (*spokeswoman*), or an earlier pronoun.
  private(set) var genders: [Int32: WordClass] = [:]
  /// By the last word of names and bodies (`army`), the actors called so, two at the most.
  private(set) var called: [String: [Int32]] = [:]
  /// First sentence of each paragraph, counted through the article.
  private let firstSentence: [Int]

  init(_ draft: Draft) {
    var starts: [Int] = []
    var count = 0
    for paragraph in draft.paragraphs {
      starts.append(count)
      count += paragraph.text.sentences.count
    }
    firstSentence = starts
  }

  func sentence(of token: Int, in paragraph: Int, _ draft: Draft) -> Int {
    firstSentence[paragraph] + draft.paragraphs[paragraph].text.sentenceIndex(of: token)
  }

  /// Notes a mention that has been resolved.
  mutating func note(_ index: Int, _ draft: Draft) {
    let mention = draft.mentions[index]
    guard mention.isResolved, !mention.isDropped else { return }
    entries.append(
      Entry(
        mention: index, actors: mention.actors,
        sentence: sentence(of: mention.head, in: mention.paragraph, draft),
        paragraph: mention.paragraph, token: mention.head,
        weight: Antecedents.weight(of: mention.head, draft.paragraphs[mention.paragraph])))
    noteGender(of: mention, draft)
    guard mention.form == .name || mention.form == .body, mention.actors.count == 1,
      mention.tokens.count > 1
    else { return }
    let last = draft.paragraphs[mention.paragraph].lower(mention.tokens.upperBound - 1)
    let present = called[last] ?? []
    if present.count < 2, !present.contains(mention.actors[0]) {
      called[last] = present + mention.actors
    }
  }

  private mutating func noteGender(of mention: DraftMention, _ draft: Draft) {
    guard mention.actors.count == 1, genders[mention.actors[0]] == nil else { return }
    let paragraph = draft.paragraphs[mention.paragraph]
    if mention.form == .pronoun {
      genders[mention.actors[0]] = Antecedents.gender(of: paragraph.lower(mention.head))
      return
    }
    for title in mention.titles {
      for token in title.tokens {
        if paragraph.has(token, .female) { genders[mention.actors[0]] = .female }
        if paragraph.has(token, .male) { genders[mention.actors[0]] = .male }
      }
    }
  }

  static func gender(of pronoun: String) -> WordClass? {
    switch pronoun {
    case "he", "him", "his", "himself": .male
    case "she", "her", "hers", "herself": .female
    default: nil
    }
  }

  /// How prominent a word is by its part in the sentence.
  static func weight(of token: Int, _ paragraph: ScannedParagraph) -> Double {
    var token = token
    var steps = 0
    while paragraph.tokens[token].dependency == .conj, steps < 4,
      paragraph.tokens[token].head != token
    {
      token = paragraph.tokens[token].head
      steps += 1
    }
    let isExplained = paragraph.text.children(of: token).contains {
      paragraph.tokens[$0].dependency == .relcl
    }
    return partWeight(of: token, paragraph) + (isExplained ? 0.12 : 0)
  }

  private static func partWeight(of token: Int, _ paragraph: ScannedParagraph) -> Double {
    switch paragraph.tokens[token].dependency {
    case .nsubj: return isMainClause(paragraph.tokens[token].head, paragraph) ? 1.1 : 0.95
    case .nsubjpass, .csubj: return 0.9
    case .dobj, .dative: return 0.75
    case .agent: return 0.7
    case .pobj: return paragraph.lower(paragraph.tokens[token].head) == "by" ? 0.75 : 0.6
    case .poss: return 0.6
    case .appos: return 0.5
    case .compound, .nmod, .amod: return 0.4
    default: return 0.55
    }
  }

  private static func isMainClause(_ verb: Int, _ paragraph: ScannedParagraph) -> Bool {
    let dependency = paragraph.tokens[verb].dependency
    return dependency == .root || dependency == .conj
  }

  /// One candidate with its weight.
  struct Candidate {
    var actors: [Int32]
    var score: Double
    var entry: Entry
  }

  /// Candidates for a word, best first: one a set of actors, scored by `fit` (0 excludes).
  ///
  /// - Parameter reach: how many sentences back to look.
  func candidates(
    at token: Int, in paragraph: Int, reach: Int, _ draft: Draft, fit: (Entry) -> Double
  ) -> [Candidate] {
    let here = sentence(of: token, in: paragraph, draft)
    var found: [Candidate] = []
    for entry in entries.reversed() {
      let distance = here - entry.sentence
      if distance > reach { break }
      if distance == 0, entry.token >= token { continue }
      let suitable = fit(entry)
      if suitable <= 0 { continue }
      var score = entry.weight * suitable
      for _ in 0..<max(0, distance) { score *= 0.68 }
      if entry.paragraph != paragraph { score *= 0.9 }
      if let known = found.firstIndex(where: { $0.actors == entry.actors }) {
        found[known].score = max(found[known].score, score) + 0.08 * min(found[known].score, score)
      } else {
        found.append(Candidate(actors: entry.actors, score: score, entry: entry))
      }
    }
    // Equal scores: the nearer, which was found first.
    return found.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }.map(\.element)
  }
}
