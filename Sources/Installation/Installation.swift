#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Where this installation of Good Offices keeps the files it reads: the actor tables, the
/// codebook and the language model.
///
/// Each is looked for in the same order, and the first folder that exists wins: the folder the
/// caller names, an environment variable, `share/goodoffices` beside the executable's folder, the
/// user's XDG data folder, and last the source tree the executable was built in.
public struct Installation: Sendable {
  /// A folder of files the toolkit needs at run time.
  public enum Part: Sendable {
    /// Tables of states, organisations, groups, agencies and officials (`*.tsv`).
    case actors
    /// Patterns that turn sentences into claims (`*.codebook`).
    case codebook
    /// Weights and tables of the English language model.
    case model
  }

  /// A folder that holds `actors` and `codebook`; nil to search.
  public var dataFolder: String?
  /// The language model's folder; nil to search.
  public var modelFolder: String?
  /// The environment consulted, by name.
  public var environment: [String: String]
  /// The folder of the running executable, absolute.
  public var executableFolder: String

  /// An installation as the running process sees it.
  public init(dataFolder: String? = nil, modelFolder: String? = nil) {
    self.dataFolder = dataFolder
    self.modelFolder = modelFolder
    environment = ProcessInfo.processInfo.environment
    executableFolder = Installation.folderOfExecutable()
  }

  /// The first existing folder for `part`, or nil when nothing is installed.
  public func folder(for part: Part) -> String? {
    candidates(for: part).first(where: Installation.isFolder)
  }

  /// Every place `folder(for:)` looks at, in order: what an error message shows.
  public func candidates(for part: Part) -> [String] {
    var places: [String] = []
    if let named = part == .model ? modelFolder : dataFolder.map({ $0 + "/" + part.name }) {
      return [named]
    }
    if let named = environment[part.variable], !named.isEmpty {
      return [part == .model ? named : named + "/" + part.name]
    }
    places.append(executableFolder + "/../share/goodoffices/" + part.name)
    if let home = userDataFolder { places.append(home + "/goodoffices/" + part.name) }
    for parent in Installation.parents(of: executableFolder)
    where Installation.isFile(parent + "/Package.swift") {
      places.append(parent + "/" + part.sourceFolder)
    }
    return places
  }

  /// Where the user's programs keep their data.
  ///
  /// - Source: XDG Base Directory Specification: an empty or relative `XDG_DATA_HOME` counts as unset.
  private var userDataFolder: String? {
    if let named = environment["XDG_DATA_HOME"], named.hasPrefix("/") { return named }
    guard let home = environment["HOME"], !home.isEmpty else { return nil }
    return home + "/.local/share"
  }

  static func parents(of folder: String) -> [String] {
    var parts = folder.split(separator: "/")
    var found: [String] = []
    while !parts.isEmpty {
      found.append("/" + parts.joined(separator: "/"))
      parts.removeLast()
    }
    return found
  }

  /// The folder of the running executable, symbolic links resolved.
  static func folderOfExecutable() -> String {
    #if os(Linux)
      let path = "/proc/self/exe"
    #else
      let path = CommandLine.arguments.first ?? ""
    #endif
    return folder(of: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
  }

  static func folder(of file: String) -> String {
    guard let slash = file.lastIndex(of: "/") else { return "" }
    return String(file[..<slash])
  }

  static func isFolder(_ path: String) -> Bool {
    var isDirectory = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
  }

  static func isFile(_ path: String) -> Bool {
    var isDirectory = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && !isDirectory
  }
}

extension Installation.Part {
  /// The folder's name below a data folder.
  var name: String {
    switch self {
    case .actors: "actors"
    case .codebook: "codebook"
    case .model: "model"
    }
  }

  var variable: String { self == .model ? "GOODOFFICES_MODEL" : "GOODOFFICES_DATA" }

  /// Where the source tree keeps it.
  var sourceFolder: String {
    switch self {
    case .actors: "Sources/Actors/Data"
    case .codebook: "Sources/Claims/Codebook/Entries"
    case .model: ".model"
    }
  }
}
