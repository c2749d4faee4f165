import Language

/// The way through the tree from one side of a sentence to the other.
struct SpanPath: Sendable {
  /// The words between the sides, from the source to the target, in parts: each further part begins
  /// with a verb that is joined to what stands before it.
  let parts: [[Int]]
  /// The words that govern the whole way.
  let above: [Int]

  /// - Parameter sides: heads and tokens of the sides; nil for one that is not given.
  init(
    in clause: Clause, from source: (head: Int, tokens: Range<Int>)?,
    to target: (head: Int, tokens: Range<Int>)?
  ) {
    func isFree(_ index: Int) -> Bool {
      !(source?.tokens.contains(index) ?? false) && !(target?.tokens.contains(index) ?? false)
    }
    let up = source.map { SpanPath.chain(from: $0.head, in: clause.text) } ?? []
    let down = target.map { SpanPath.chain(from: $0.head, in: clause.text) } ?? []
    guard let meeting = up.first(where: down.contains) else {
      let way = source == nil ? down : up
      let other = source == nil || target == nil ? [] : down.dropFirst().reversed()
      parts = [(way + other).filter(isFree)].filter { !$0.isEmpty }
      above = []
      return
    }
    let rising = up.prefix { $0 != meeting } + [meeting]
    let falling = down.prefix { $0 != meeting }.reversed()
    let way = (rising + falling).filter(isFree)
    above = SpanPath.chain(from: meeting, in: clause.text).dropFirst().filter {
      isFree($0) && !way.contains($0)
    }
    var parts: [[Int]] = []
    var part: [Int] = []
    for index in way {
      if !part.isEmpty, !up.contains(index), SpanPath.joins(index, in: clause) {
        parts.append(part)
        part = []
      }
      part.append(index)
    }
    if !part.isEmpty { parts.append(part) }
    self.parts = parts
  }

  /// A token and what governs it, up to the root.
  private static func chain(from index: Int, in text: ParsedText) -> [Int] {
    var chain = [index]
    var current = index
    while text.tokens[current].head != current, chain.count < 80 {
      current = text.tokens[current].head
      chain.append(current)
    }
    return chain
  }

  /// *dropped the charges and **freed** them*, *spoke, **calling** them*: a clause of its own, not
  /// one of time, reason or purpose.
  private static func joins(_ index: Int, in clause: Clause) -> Bool {
    guard clause.isVerb(index) else { return false }
    switch clause.token(index).dependency {
    case .conj: return true
    case .advcl: return clause.marker(of: index) == nil && !clause.isInfinitive(index)
    default: return false
    }
  }
}
