import Foundation
import TestSupport
import Testing

@testable import Language

/// Fifty texts with what the original pipeline (spaCy 3.8.18, en_core_web_sm 3.8.0) says of them.
@Suite struct GoldenTextsTests {
  struct Golden: Decodable {
    var text: String
    var tokens: [GoldenToken]
  }

  struct GoldenToken: Decodable, Equatable {
    var t: String
    var i: Int
    var ws: Bool
    var norm: String
    var tag: String
    var pos: String
    var morph: String
    var lemma: String
    var dep: String
    var head: Int
    var sent: Bool
    var ent: String
  }

  static func goldens() throws -> [Golden] {
    let path = Repository.root + "/Tests/Goldens/language/texts.jsonl"
    return try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: 0x0A)
      .map { try JSONDecoder().decode(Golden.self, from: $0) }
  }

  static let units: [VectorUnit] = (0...VectorUnit.best.rawValue).map { VectorUnit(rawValue: $0) }

  /// Through the JSON writer, so that the fixture checks it too.
  @Test(arguments: units) func everyFieldIsAsTheOriginalGivesIt(unit: VectorUnit) throws {
    let reader = try LanguageModel(folder: Model.folder, unit: unit).reader()
    let goldens = try Self.goldens()
    #expect(goldens.count == 50)
    for golden in goldens {
      var json: [UInt8] = []
      ParseJSONWriter().append(reader.parse(golden.text), to: &json)
      let parsed = try JSONDecoder().decode(Golden.self, from: Data(json))
      #expect(parsed.text == golden.text)
      #expect(parsed.tokens == golden.tokens)
    }
  }
}
