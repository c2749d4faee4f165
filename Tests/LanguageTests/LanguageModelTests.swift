import Foundation
import Installation
import TestSupport
import Testing

@testable import Language

@Suite struct LanguageModelTests {
  @Test func missingModelNamesThePlacesAndTheCommand() throws {
    var installation = Installation(modelFolder: "/nowhere/model")
    installation.environment = [:]
    let error = #expect(throws: LanguageError.self) { try LanguageModel(installation) }
    #expect(
      error?.description
        == "no language model in /nowhere/model: run `make setup` to install it")
  }

  @Test func folderWithoutFilesIsDamaged() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: LanguageError.self) { try LanguageModel(folder: folder.path) }
    #expect(error?.description.hasPrefix(folder.path) == true)
    #expect(error?.description.hasSuffix("run `make setup` to install it again") == true)
  }

  /// A copy of the model in which one file can be spoilt.
  private struct Copy {
    let folder: TemporaryFolder
    let original: [UInt8]
    let file: String

    init(spoiling file: String) throws {
      folder = try TemporaryFolder()
      let model = try Model.folder
      for other in Model.files where other != file {
        let link = folder.path + "/" + other
        try FileManager.default.createDirectory(
          atPath: URL(fileURLWithPath: link).deletingLastPathComponent().path,
          withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
          atPath: link, withDestinationPath: model + "/" + other)
      }
      self.file = file
      original = Array(try Data(contentsOf: URL(fileURLWithPath: model + "/" + file)))
    }

    /// What comes of loading the model with `bytes` in the file's place.
    func load(_ bytes: [UInt8]) throws -> Result<LanguageModel, LanguageError> {
      try folder.write(file, bytes)
      do throws(LanguageError) {
        return .success(try LanguageModel(folder: folder.path))
      } catch {
        return .failure(error)
      }
    }
  }

  @Test(arguments: Model.files) func cutFileIsDamaged(file: String) throws {
    let copy = try Copy(spoiling: file)
    let count = copy.original.count
    for kept in [0, 1, 7, count / 3, count / 2, count - 1] {
      guard
        case .failure(.modelDamaged(let named, _)) = try copy.load(Array(copy.original[..<kept]))
      else {
        Issue.record("\(file) cut to \(kept) bytes was read")
        continue
      }
      #expect(named == copy.folder.path + "/" + file)
    }
  }

  /// Flipped bits may pass for other numbers or words; whatever loads must parse without a crash.
  @Test(arguments: Model.files) func flippedBitsNeverCrash(file: String) throws {
    let copy = try Copy(spoiling: file)
    var random = SplitMix64(seed: UInt64(file.utf8.count))
    for round in 0..<12 {
      var bytes = copy.original
      // Half of the flips strike the first bytes, where structure is denser.
      let reach = round.isMultiple(of: 2) ? min(bytes.count, 600) : bytes.count
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        bytes[Int.random(in: 0..<reach, using: &random)] ^=
          1 << UInt8.random(in: 0..<8, using: &random)
      }
      if case .success(let model) = try copy.load(bytes) {
        let text = "Norland's ministry said it won't lift the $5m ban.\n\n'Em? No :)"
        let parsed = model.reader().parse(text)
        #expect(parsed.string(of: 0..<parsed.tokens.count) == text)
      }
    }
  }

  @Test func weightsThatAreNoNumbersNeverCrash() throws {
    for file in ["tok2vec/model", "parser/model", "ner/model", "tagger/model"] {
      let copy = try Copy(spoiling: file)
      var bytes = copy.original
      // Most of each file is weights: 0x7FC00000 is not a number, and neither is 0xFFFFFFFF.
      for index in stride(from: bytes.count / 2, to: bytes.count - 2000, by: 1) {
        bytes[index] = 0xFF
      }
      guard case .success(let model) = try copy.load(bytes) else { continue }
      #expect(model.reader().parse("Costria hosts talks in Doria.").tokens.count == 6)
    }
  }

  @Test func readersOnManyThreadsAgree() async throws {
    let model = try Model.shared
    let texts = try GoldenTextsTests.goldens().map(\.text)
    let expected = texts.map { model.reader().parse($0).tokens.map(\.lemma) }
    await withTaskGroup(of: [[String]].self) { group in
      for _ in 0..<8 {
        group.addTask {
          let reader = model.reader()
          return texts.map { reader.parse($0).tokens.map(\.lemma) }
        }
      }
      for await found in group { #expect(found == expected) }
    }
  }
}
