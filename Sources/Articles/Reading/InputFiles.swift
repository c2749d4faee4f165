import FoundationEssentials

/// The files that a list of paths stands for: folders opened, doubles dropped, in an order that
/// does not depend on the order of the list.
struct InputFiles {
  struct File: Sendable, Equatable {
    var path: String
    /// The name its article goes by.
    var name: String
    /// Nil when the extension promises nothing.
    var format: SourceFormat?
  }

  /// Folders inside folders are followed this deep.
  static let deepest = 64

  private(set) var files: [File] = []

  /// - Parameter paths: files, folders, `-` for standard input.
  init(paths: [String]) throws(ArticleError) {
    var found: [String] = []
    for path in paths {
      guard path != "-" else {
        found.append(path)
        continue
      }
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw .notFound(path: path)
      }
      guard isFolder else {
        found.append(InputFiles.tidied(path))
        continue
      }
      let before = found.count
      try InputFiles.collect(folder: InputFiles.tidied(path), depth: 0, into: &found)
      if found.count == before { throw .noArticles(folder: path) }
    }
    var seen: Set<String> = []
    let distinct = found.filter { seen.insert($0).inserted }
    files = InputFiles.named(distinct)
    files.sort { ($0.name, $0.path) < ($1.name, $1.path) }
  }

  private static func collect(folder: String, depth: Int, into found: inout [String])
    throws(ArticleError)
  {
    guard depth < deepest else { return }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw .unreadable(path: folder, reason: "the folder cannot be listed")
    }
    for name in names where !name.hasPrefix(".") {
      let path = folder == "/" ? "/" + name : folder + "/" + name
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
      if !isFolder {
        if SourceFormat(fileName: name) != nil { found.append(path) }
      } else if !isLink(path) {
        try collect(folder: path, depth: depth + 1, into: &found)
      }
    }
  }

  private static func isLink(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeSymbolicLink
  }

  /// Without `./` in front, doubled slashes and a slash at the end.
  private static func tidied(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    let joined = parts.joined(separator: "/")
    if path.hasPrefix("/") { return "/" + joined }
    return joined.isEmpty ? "." : joined
  }

  /// Gives each file the shortest name that no other file of the list has.
  private static func named(_ paths: [String]) -> [File] {
    var names = paths.map { name(of: $0, length: 0) }
    for length in 1...3 {
      var count: [String: Int] = [:]
      for name in names { count[name, default: 0] += 1 }
      for index in names.indices where count[names[index], default: 0] > 1 {
        names[index] = name(of: paths[index], length: length)
      }
    }
    return zip(paths, names).map { path, name in
      File(path: path, name: name, format: path == "-" ? nil : SourceFormat(fileName: path))
    }
  }

  /// `qatar` · `march/qatar` · `march/qatar.html` · the whole path.
  private static func name(of path: String, length: Int) -> String {
    if path == "-" { return "stdin" }
    if length >= 3 { return path }
    let parts = path.split(separator: "/")
    let file = parts.last.map(String.init) ?? path
    let stem = SourceFormat(fileName: file) == nil ? file : withoutExtension(file)
    guard length > 0, parts.count > 1 else { return length == 2 ? file : stem }
    return parts[parts.count - 2] + "/" + (length == 2 ? file : stem)
  }

  private static func withoutExtension(_ name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return name }
    return String(name[..<dot])
  }
}
