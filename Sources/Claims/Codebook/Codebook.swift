import Installation

/// The patterns that turn sentences into claims, and the word lists they share.
public struct Codebook: Sendable {
  /// In the order of the files' names, then of lines.
  public let entries: [CodebookEntry]
  /// Word lists by name (`support-verbs`).
  let lists: WordLists
  /// Entries by the first lemma of their words.
  let triggers: TriggerTables
  /// A hash of all files, to be quoted beside results.
  public let fingerprint: String

  /// Reads the codebook this installation has.
  public init(_ installation: Installation = Installation()) throws(CodebookError) {
    guard let folder = installation.folder(for: .codebook) else {
      throw .missing(searched: installation.candidates(for: .codebook))
    }
    try self.init(folder: folder)
  }

  /// Reads every `.codebook` file of a folder, in the order of their names.
  public init(folder: String) throws(CodebookError) {
    var reader = CodebookReader()
    for file in try CodebookReader.files(in: folder) { try reader.read(file: file) }
    try self.init(reader)
  }

  init(_ reader: CodebookReader) throws(CodebookError) {
    let lists = try WordLists(reader.lists)
    self.lists = lists
    fingerprint = reader.fingerprint.hexadecimal
    var entries = reader.entries
    var triggers = TriggerTables()
    for index in entries.indices {
      entries[index].objects = try lists.expanded(entries[index].objects)
      entries[index].objectsNot = try lists.expanded(entries[index].objectsNot)
      entries[index].subjects = try lists.expanded(entries[index].subjects)
      entries[index].subjectsNot = try lists.expanded(entries[index].subjectsNot)
      for words in entries[index].words {
        for word in words.dropFirst() { _ = try lists.expansions(of: word) }
        for first in try lists.expansions(of: words[0]) {
          triggers.add(
            TriggerTables.Candidate(entry: index, words: words), entries[index], at: first)
        }
      }
    }
    self.entries = entries
    triggers.sort()
    self.triggers = triggers
  }
}

/// What is wrong with a codebook.
public enum CodebookError: Error, CustomStringConvertible {
  case missing(searched: [String])
  case unreadable(file: String)
  case badLine(file: String, line: Int, reason: String)
  case missingList(name: String)

  public var description: String {
    switch self {
    case .missing(let searched):
      "no codebook in \(searched.joined(separator: ", ")): reinstall with `make install`"
    case .unreadable(let file): "\(file): cannot be read; check its permissions"
    case .badLine(let file, let line, let reason): "\(file):\(line): \(reason)"
    case .missingList(let name): "the codebook has no word list [words.\(name)]"
    }
  }
}
