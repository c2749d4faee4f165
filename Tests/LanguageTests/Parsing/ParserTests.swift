import TestSupport
import Testing

@testable import Language

@Suite struct ParserTests {
  /// Order and numbers as the model's description gives them.
  @Test func movesStandInTheNetworksOrder() throws {
    let moves = try TransitionMoves(folder: Model.folder, name: "parser/moves")
    #expect(moves.moves.count == 106)
    #expect(moves.range(of: 2) == 2..<49)
    #expect(moves.range(of: 3) == 49..<105)
    #expect(moves.range(of: 7).isEmpty)
    #expect(moves.moves[2..<6].map(\.label) == ["det", "nsubj", "compound", "amod"])
    // Two labels seen 42 times each: the one later in the alphabet comes first.
    let tied = moves.moves.map(\.label).filter { ["relcl||pobj", "acl||nsubjpass"].contains($0) }
    #expect(tied == ["relcl||pobj", "acl||nsubjpass"])
    #expect(moves.moves[105].label == "ROOT")
    let names = try TransitionMoves(folder: Model.folder, name: "ner/moves")
    #expect(names.moves.count == 74)
    #expect(names.moves[0].label == "ORG")
  }

  @Test func unknownRelationsAreDamage() throws {
    let folder = try TemporaryFolder()
    let json = #"{"0":{"":1},"1":{"":1},"2":{"nearby":1},"3":{"dobj":1},"4":{"ROOT":1}}"#
    try folder.write(
      "moves",
      [0x81, 0xA5] + Array("moves".utf8) + [0xD9, UInt8(json.utf8.count)] + Array(json.utf8))
    let moves = try TransitionMoves(folder: folder.path, name: "moves")
    let weights = try WeightFile(folder: Model.folder, name: "parser/model")
    #expect(throws: LanguageError.self) {
      try ParserModel(weights, moves: moves, unit: .generic)
    }
  }

  @Test func treeOfASentence() throws {
    let parsed = try Model.shared.reader().parse("Qatar has urged Hamas to accept the deal.")
    #expect(parsed.tokens.map(\.head) == [2, 2, 2, 2, 5, 2, 7, 5, 2])
    #expect(
      parsed.tokens.map(\.dependency)
        == [.nsubj, .aux, .root, .dobj, .aux, .xcomp, .det, .dobj, .punct])
  }
}
