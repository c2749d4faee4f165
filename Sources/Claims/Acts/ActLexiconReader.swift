import FoundationEssentials

/// Reads the files of the act lexicon: sections, and keys with lists of phrases.
///
/// ```
/// [words.truce]
/// list = ceasefire, truce
/// [acts.concedes]
/// verb = declare @truce, release
/// [mode.refuse]
/// verb = refuse
/// rejects = aids, concedes
/// else = rejects
/// ```
struct ActLexiconReader {
  private(set) var lists: [String: [String]] = [:]
  private(set) var phrases: [(kind: ActPhrase.Kind, phrase: ActPhrase)] = []
  private(set) var modes: [ActMode] = []
  private(set) var auxiliaries: [String: Int] = [:]
  private var file = ""
  private var number = 0

  /// The lexicon's files of a folder, by name.
  static func files(in folder: String) throws(CodebookError) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw .missing(searched: [folder])
    }
    return names.filter { $0.hasSuffix(".acts") }.sorted().map { folder + "/" + $0 }
  }

  mutating func read(file: String) throws(CodebookError) {
    let (name, text) = try CodebookReader.contents(of: file)
    try read(text: text, name: name)
  }

  /// What a section's lines belong to.
  private enum Section {
    case list(String)
    case acts(ActPhrase.Meaning)
    case mode(Int)
  }

  mutating func read(text: String, name: String) throws(CodebookError) {
    file = name
    number = 0
    var section: Section?
    for raw in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let line = CodebookReader.trimmed(raw)
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("[") {
        section = try self.section(line)
        continue
      }
      let parts = CodebookReader.split(line, at: " = ")
      guard let section, parts.count == 2 else {
        throw bad("expected a section like [acts.attacks], then `key = value, value`")
      }
      let values = parts[1].split(separator: ",").map { CodebookReader.trimmed($0) }
      try add(values.filter { !$0.isEmpty }, for: parts[0], to: section)
    }
  }

  private mutating func section(_ line: String) throws(CodebookError) -> Section {
    let parts = CodebookReader.split(String(line.dropFirst().dropLast()), at: ".")
    guard line.hasSuffix("]"), parts.count == 2 else {
      throw bad("a section is named [words.name], [acts.relation] or [mode.name]")
    }
    switch parts[0] {
    case "words": return .list(parts[1])
    case "acts" where parts[1] == "nothing": return .acts(.nothing)
    case "acts": return .acts(.act(try relation(parts[1])))
    case "mode":
      modes.append(ActMode(name: parts[1]))
      return .mode(modes.count - 1)
    default: throw bad("a section is named [words.name], [acts.relation] or [mode.name]")
    }
  }

  private mutating func add(_ values: [String], for key: String, to section: Section)
    throws(CodebookError)
  {
    switch section {
    case .list(let name):
      guard key == "list" else { throw bad("a word list has only `list =`") }
      lists[name, default: []] += values
    case .acts(let meaning): try addPhrases(values, kind: key, meaning: meaning)
    case .mode(let index):
      switch key {
      case "auxiliary": for word in values { auxiliaries[word] = index }
      case "else": modes[index].otherwise = try relation(values.first ?? "")
      case "whole":
        guard let whole = ActMode.Whole(rawValue: values.first ?? "") else {
          throw bad("`whole` is `clause` or `anything`")
        }
        modes[index].whole = whole
      case "verb", "noun", "adjective": try addPhrases(values, kind: key, meaning: .mode(index))
      default:
        let shifted = try relation(key)
        for value in values {
          for relation in value == "any" ? Relation.allCases : [try relation(value)] {
            modes[index].shifts[relation] = shifted
          }
        }
      }
    }
  }

  private mutating func addPhrases(
    _ values: [String], kind: String, meaning: ActPhrase.Meaning
  ) throws(CodebookError) {
    guard let kind = ActPhrase.Kind(rawValue: kind) else {
      throw bad("unknown key `\(kind)`; acts have `verb`, `noun` and `adjective`")
    }
    for value in values {
      let isMarked = value.utf8.last == UInt8(ascii: "!")
      let words = (isMarked ? value.dropLast() : value[...]).split(separator: " ").map(String.init)
      phrases.append(
        (
          kind,
          ActPhrase(
            words: words, meaning: meaning, isFirm: isMarked || words.count > 1,
            place: phrases.count)
        ))
    }
  }

  private func relation(_ name: String) throws(CodebookError) -> Relation {
    guard let relation = Relation(rawValue: name) else { throw bad("`\(name)` is no relation") }
    return relation
  }

  private func bad(_ reason: String) -> CodebookError {
    .badLine(file: file, line: number, reason: reason)
  }
}
