/// Rules that turn tags, words and dependency labels into parts of speech, morphology and some
/// lemmas.
///
/// Each place of each rule's pattern is a bit. A token's tag, label, word and white-space flag
/// select four sets of bits; what is in all four fits the token.
struct AttributeRules: Sendable {
  typealias Bits = SIMD4<UInt64>

  /// What a fitting rule sets.
  struct Effect: Sendable {
    /// A position in `PartOfSpeech.allCases`.
    var pos: UInt8?
    /// A position in `morphologies`.
    var morphology: UInt16?
    /// A position in `lemmas`.
    var lemma: Int32?
    var tag: UInt8?
    /// A position in `Dependency.allCases`.
    var label: UInt8?
  }

  /// A sequence of tokens, and which of them the rule changes.
  private struct Pattern: Sendable {
    var firstBit: Int
    var count: Int
    var target: Int
    var effect: Effect
  }

  private var patterns: [Pattern] = []
  /// The pattern that each bit belongs to.
  private var patternOfBit: [Int] = []
  private var targets = Bits.zero
  private var tagBits: [Bits]
  private var labelBits: [Bits]
  private var wordBits: [Bits]
  private var spaceBits: Bits = .zero
  private var wordlikeBits: Bits = .zero
  private var words = ByteTable()
  private(set) var morphologies: [String] = [""]
  private(set) var lemmas: [String] = []

  /// Reads the model's rules.
  ///
  /// - Parameter tags: the tagger's labels, in order.
  init(_ file: ModelFile, tags: [String]) throws(LanguageError) {
    tagBits = [Bits](repeating: .zero, count: tags.count)
    labelBits = [Bits](repeating: .zero, count: Dependency.allCases.count)
    wordBits = []
    let rules = try file.read { reader throws(MessagePackReader.Damage) in
      var rules: [RuleText] = []
      for _ in 0..<(try reader.arrayCount()) { rules.append(try RuleText(&reader)) }
      return rules
    }
    for place in rules.flatMap(\.patterns).joined() {
      for word in place.words ?? [] { _ = words.intern(Array(word.utf8)) }
    }
    wordBits = [Bits](repeating: .zero, count: words.count + 1)
    for rule in rules {
      let effect = try effect(rule, tags: tags, file: file)
      for pattern in rule.patterns {
        guard pattern.indices.contains(rule.target),
          patternOfBit.count + pattern.count <= Bits.scalarCount * 64
        else { throw file.damaged("a rule's pattern is too long or misses its target") }
        Self.set(patternOfBit.count + rule.target, in: &targets)
        patterns.append(
          Pattern(
            firstBit: patternOfBit.count, count: pattern.count, target: rule.target, effect: effect)
        )
        for place in pattern { add(place, tags: tags) }
      }
    }
  }

  private mutating func add(_ place: RuleText.Place, tags: [String]) {
    let bit = patternOfBit.count
    patternOfBit.append(patterns.count - 1)
    for (index, tag) in tags.enumerated() where place.tag?.fits(tag) ?? true {
      Self.set(bit, in: &tagBits[index])
    }
    for (index, label) in Dependency.allCases.enumerated()
    where place.label?.fits(label.rawValue) ?? true {
      Self.set(bit, in: &labelBits[index])
    }
    if let chosen = place.words {
      for word in chosen {
        if let entry = words.find(Array(word.utf8)) { Self.set(bit, in: &wordBits[entry + 1]) }
      }
    } else {
      for index in wordBits.indices { Self.set(bit, in: &wordBits[index]) }
    }
    if place.isSpace != false { Self.set(bit, in: &spaceBits) }
    if place.isSpace != true { Self.set(bit, in: &wordlikeBits) }
  }

  private mutating func effect(
    _ rule: RuleText, tags: [String], file: ModelFile
  ) throws(LanguageError) -> Effect {
    var effect = Effect()
    for (name, value) in rule.attributes {
      switch name {
      case "POS":
        effect.pos = PartOfSpeech.allCases.firstIndex { $0.rawValue == value }.map(UInt8.init)
      case "MORPH":
        let morphology = value == "_" ? "" : value
        let known = morphologies.firstIndex(of: morphology)
        effect.morphology = UInt16(known ?? morphologies.count)
        if known == nil { morphologies.append(morphology) }
      case "LEMMA":
        effect.lemma = Int32(lemmas.count)
        lemmas.append(value)
      case "TAG": effect.tag = tags.firstIndex(of: value).map(UInt8.init)
      case "DEP":
        effect.label = Dependency.allCases.firstIndex { $0.rawValue == value }.map(UInt8.init)
      default: throw file.damaged("a rule sets \(name)")
      }
    }
    let settings = [
      effect.pos != nil, effect.morphology != nil, effect.lemma != nil, effect.tag != nil,
      effect.label != nil,
    ]
    guard settings.count(where: { $0 }) == rule.attributes.count else {
      throw file.damaged("a rule sets an unknown value")
    }
    return effect
  }

  private static func set(_ bit: Int, in bits: inout Bits) {
    bits[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  private static func has(_ bit: Int, in bits: Bits) -> Bool {
    bits[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }

  /// The number of a lower-case word among those the rules name; 0 for none.
  func word(_ lower: Span<UInt8>) -> Int32 { Int32((words.find(lower) ?? -1) + 1) }

  /// Every lemma that a rule may give a word, whatever its tag and neighbours are.
  func possibleLemmas(of word: Int32) -> [String] {
    patterns.compactMap { pattern in
      guard let lemma = pattern.effect.lemma,
        Self.has(pattern.firstBit + pattern.target, in: wordBits[Int(word)])
      else { return nil }
      return lemmas[Int(lemma)]
    }
  }

  /// The places of patterns that one token fits.
  func bits(tag: UInt8, label: UInt8, word: Int32, isSpace: Bool) -> Bits {
    tagBits[Int(tag)] & labelBits[Int(label)] & wordBits[Int(word)]
      & (isSpace ? spaceBits : wordlikeBits)
  }

  /// What the fitting rules set on token `index`, later rules over earlier ones.
  ///
  /// - Parameter bits: what `bits(tag:label:word:isSpace:)` gives for each token.
  func effect(on index: Int, of bits: [Bits]) -> Effect {
    var effect = Effect()
    let hits = bits[index] & targets
    for word in hits.indices {
      var rest = hits[word]
      while rest != 0 {
        let pattern = patterns[patternOfBit[word << 6 + rest.trailingZeroBitCount]]
        rest &= rest - 1
        guard pattern.count == 1 || fits(pattern, at: index - pattern.target, bits) else {
          continue
        }
        effect.pos = pattern.effect.pos ?? effect.pos
        effect.morphology = pattern.effect.morphology ?? effect.morphology
        effect.lemma = pattern.effect.lemma ?? effect.lemma
        effect.tag = pattern.effect.tag ?? effect.tag
        effect.label = pattern.effect.label ?? effect.label
      }
    }
    return effect
  }

  private func fits(_ pattern: Pattern, at start: Int, _ bits: [Bits]) -> Bool {
    guard start >= 0, start + pattern.count <= bits.count else { return false }
    return (0..<pattern.count).allSatisfy { Self.has(pattern.firstBit + $0, in: bits[start + $0]) }
  }
}
