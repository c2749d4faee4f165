import TestSupport
import Testing

@testable import Language

@Suite struct AttributeRulesTests {
  private let tags = ["NN", "VBZ", "_SP"]

  /// Rules written in MessagePack from a small description of values.
  private indirect enum Value {
    case text(String)
    case number(UInt8)
    case flag(Bool)
    case list([Value])
    case map([(String, Value)])

    var bytes: [UInt8] {
      switch self {
      case .text(let text): [0xD9, UInt8(text.utf8.count)] + text.utf8
      case .number(let number): [number]
      case .flag(let flag): [flag ? 0xC3 : 0xC2]
      case .list(let values): [0x90 + UInt8(values.count)] + values.flatMap(\.bytes)
      case .map(let pairs):
        [0x80 + UInt8(pairs.count)] + pairs.flatMap { Value.text($0.0).bytes + $0.1.bytes }
      }
    }
  }

  private func rule(
    _ pattern: [[(String, Value)]], sets: [(String, String)], target: UInt8 = 0
  ) -> Value {
    .map([
      ("patterns", .list([.list(pattern.map(Value.map))])),
      ("attrs", .map(sets.map { ($0.0, .text($0.1)) })), ("index", .number(target)),
    ])
  }

  private func rules(_ values: [Value]) throws -> AttributeRules {
    let folder = try TemporaryFolder()
    try folder.write("patterns", Value.list(values).bytes)
    return try AttributeRules(ModelFile(folder: folder.path, name: "patterns"), tags: tags)
  }

  /// What the rules make of tokens given as (tag, word).
  private func effects(_ rules: AttributeRules, _ tokens: [(String, String)]) -> [AttributeRules
    .Effect]
  {
    let bits = tokens.map { tag, word in
      rules.bits(
        tag: UInt8(tags.firstIndex(of: tag) ?? 0), label: 0,
        word: rules.word(Array(word.utf8).span), isSpace: word == " ")
    }
    return tokens.indices.map { rules.effect(on: $0, of: bits) }
  }

  @Test func laterRulesPrevail() throws {
    let rules = try rules([
      rule([[("TAG", .text("NN"))]], sets: [("POS", "NOUN"), ("MORPH", "Number=Sing")]),
      rule([[("LOWER", .text("nobody"))]], sets: [("POS", "PRON")]),
    ])
    let found = effects(rules, [("NN", "deal"), ("NN", "nobody"), ("VBZ", "nobody")])
    #expect(
      found.map { $0.pos.map { PartOfSpeech.allCases[Int($0)] } } == [.noun, .pronoun, .pronoun])
    #expect(
      found.map { $0.morphology.map { rules.morphologies[Int($0)] } } == [
        "Number=Sing", "Number=Sing", nil,
      ])
  }

  @Test func sequencesChangeTheTokenTheyName() throws {
    let rules = try rules([
      rule(
        [
          [("LOWER", .text("got"))],
          [("LOWER", .map([("IN", .list([.text("ta"), .text("to")]))]))],
        ],
        sets: [("LEMMA", "to")], target: 1)
    ])
    let found = effects(rules, [("NN", "ta"), ("NN", "got"), ("NN", "ta"), ("NN", "got")])
    #expect(found.map { $0.lemma.map { rules.lemmas[Int($0)] } } == [nil, nil, "to", nil])
  }

  @Test func excludedTagsAndWhiteSpace() throws {
    let rules = try rules([
      rule([[("TAG", .map([("NOT_IN", .list([.text("VBZ")]))]))]], sets: [("TAG", "VBZ")]),
      rule([[("IS_SPACE", .flag(true))]], sets: [("TAG", "_SP"), ("DEP", "dep")]),
    ])
    let found = effects(rules, [("NN", "x"), ("VBZ", "x"), ("NN", " ")])
    #expect(found.map(\.tag) == [1, nil, 2])
    #expect(found[2].label.map { Dependency.allCases[Int($0)] } == .dep)
  }

  @Test func rulesThatCannotBeKeptAreDamage() {
    let asks = [("TAG", Value.text("NN"))]
    #expect(throws: LanguageError.self) { try rules([rule([asks], sets: [("POS", "NOUNS")])]) }
    #expect(throws: LanguageError.self) { try rules([rule([asks], sets: [("SHAPE", "x")])]) }
    #expect(throws: LanguageError.self) { try rules([rule([asks], sets: [], target: 1)]) }
    #expect(throws: LanguageError.self) { try rules([rule([[("ORTH", .text("x"))]], sets: [])]) }
    let many = (0..<300).map { _ in asks }
    #expect(throws: LanguageError.self) {
      try rules((0..<100).map { _ in rule(Array(many.prefix(3)), sets: []) })
    }
  }
}
