#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One file of the language model, read whole.
struct ModelFile {
  /// The name an error message shows.
  let path: String
  let bytes: [UInt8]

  init(folder: String, name: String) throws(LanguageError) {
    path = folder + "/" + name
    guard let bytes = FileBytes.read(path) else {
      throw .modelDamaged(file: path, reason: "cannot be read")
    }
    self.bytes = bytes
  }

  func damaged(_ reason: String) -> LanguageError {
    .modelDamaged(file: path, reason: reason)
  }

  /// Runs `body` on a reader of the file, which holds one value and nothing after it; damage
  /// becomes an error that names the file.
  func read<Result>(
    _ body: (inout MessagePackReader) throws(MessagePackReader.Damage) -> Result
  ) throws(LanguageError) -> Result {
    var reader = MessagePackReader(bytes)
    do throws(MessagePackReader.Damage) {
      let result = try body(&reader)
      guard reader.kind() == nil else {
        throw MessagePackReader.Damage(reason: "goes on after its end")
      }
      return result
    } catch {
      throw damaged(error.reason)
    }
  }

  /// Decodes the JSON that stands in `range`, or in the whole file.
  func json<Value: Decodable>(
    _ type: Value.Type, in range: Range<Int>? = nil
  ) throws(LanguageError) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(bytes[range ?? 0..<bytes.count]))
    } catch {
      throw damaged("JSON as expected is missing")
    }
  }
}
