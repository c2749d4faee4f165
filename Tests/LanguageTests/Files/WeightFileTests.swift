import TestSupport
import Testing

@testable import Language

@Suite struct WeightFileTests {
  /// A weight file of one layer with one array of two numbers, 1.5 and -2.
  private func bytes(type: String = "<f4", shape: [UInt8] = [2, 1], data: [UInt8]? = nil) -> [UInt8]
  {
    func string(_ text: String) -> [UInt8] { [0xA0 + UInt8(text.utf8.count)] + text.utf8 }
    let numbers = data ?? [0, 0, 0xC0, 0x3F, 0, 0, 0, 0xC0]
    var out: [UInt8] = [0x82] + string("nodes") + [0x91, 0x81] + string("name") + string("linear")
    out += string("params") + [0x91, 0x81] + string("W") + [0x83]
    out += string("type") + string(type) + string("shape") + [0x90 + UInt8(shape.count)] + shape
    out += string("data") + [0xC4, UInt8(numbers.count)] + numbers
    return out
  }

  private func file(_ bytes: [UInt8]) throws -> WeightFile {
    let folder = try TemporaryFolder()
    try folder.write("model", bytes)
    return try WeightFile(folder: folder.path, name: "model")
  }

  @Test func numbersComeByLayerAndName() throws {
    let file = try file(bytes())
    let layer = try #require(file.layers(named: "linear").first)
    let numbers = try file.numbers(layer, "W", shape: [2, 1])
    #expect(numbers.count == 2)
    #expect(numbers.base[0] == 1.5)
    #expect(numbers.base[1] == -2)
    #expect(file.layers(named: "maxout").isEmpty)
  }

  @Test func otherShapesAreRefused() throws {
    let file = try file(bytes())
    let layer = try #require(file.layers(named: "linear").first)
    #expect(throws: LanguageError.self) { try file.numbers(layer, "W", shape: [1, 2]) }
    #expect(throws: LanguageError.self) { try file.numbers(layer, "b", shape: [2, 1]) }
  }

  @Test func arraysThatDoNotFillTheirShapeAreDamaged() {
    #expect(throws: LanguageError.self) { try self.file(bytes(shape: [3, 1])) }
    #expect(throws: LanguageError.self) { try self.file(bytes(type: "<f8")) }
    #expect(throws: LanguageError.self) { try self.file(bytes(data: [0, 0, 0])) }
  }

  @Test func folderIsNoFile() throws {
    let folder = try TemporaryFolder()
    #expect(FileBytes.read(folder.path) == nil)
    #expect(FileBytes.read(folder.path + "/missing") == nil)
    #expect(FileBytes.read(try folder.write("empty", "")) == [])
    #expect(FileBytes.read(try folder.write("large", "12345"), limit: 4) == nil)
  }
}
