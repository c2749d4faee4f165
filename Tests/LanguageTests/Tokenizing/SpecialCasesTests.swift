import TestSupport
import Testing

@testable import Language

@Suite struct SpecialCasesTests {
  @Test func modelsCasesAreAllRead() throws {
    let special = try Model.shared.splitter.special
    #expect(special.count == 1347)
    // (╯°□°）╯︵┻━┻ in bytes.
    #expect(special.longest == 29)
    let position = special.find(Array("don't".utf8).span)
    let found = try #require(position)
    #expect(special.parts(of: found).map(\.length) == [2, 3])
    #expect(special.key(found) == Array("don't".utf8))
    let unknown = special.find([UInt8](repeating: 0x61, count: 1_000).span)
    #expect(unknown == nil)
  }

  @Test func casesMustAddUp() throws {
    let folder = try TemporaryFolder()
    // {"exceptions": {"ab": [{65: "a"}]}}
    let bytes: [UInt8] =
      [0x81, 0xAA] + Array("exceptions".utf8) + [
        0x81, 0xA2, 0x61, 0x62, 0x91, 0x81, 0x41, 0xA1, 0x61,
      ]
    try folder.write("tokenizer", bytes)
    let file = try ModelFile(folder: folder.path, name: "tokenizer")
    #expect(throws: LanguageError.self) { try SpecialCases(file) }
  }
}
