import Actors
import FoundationEssentials

/// Reads codebook files: plain text of sections, keys and example sentences.
///
/// ```
/// [pressures.urge]
/// note = somebody is asked to do something
/// verb = urge, press, call on
/// source = subject
/// target = object, last
/// + Norway urged Chad to free the reporters. => Norway > Chad
/// - Norway urged caution.
/// ```
struct CodebookReader {
  var entries: [CodebookEntry] = []
  var lists: [String: [String]] = [:]
  /// Over the text of all files read.
  private(set) var fingerprint = Fingerprint()

  /// The codebook files of a folder, by name.
  static func files(in folder: String) throws(CodebookError) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw .unreadable(file: folder)
    }
    return names.filter { $0.hasSuffix(".codebook") }.sorted().map { folder + "/" + $0 }
  }

  mutating func read(file: String) throws(CodebookError) {
    let (name, text) = try CodebookReader.contents(of: file)
    try read(text: text, name: name)
  }

  /// A file's own name and its text.
  static func contents(of file: String) throws(CodebookError) -> (name: String, text: String) {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw .unreadable(file: file)
    }
    return (String(file.split(separator: "/").last ?? ""), String(decoding: data, as: UTF8.self))
  }

  mutating func read(text: String, name: String) throws(CodebookError) {
    fingerprint.add(text)
    var section: Section?
    var number = 0
    for raw in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let line = CodebookReader.trimmed(Substring(raw))
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("[") {
        guard line.hasSuffix("]") else {
          throw .badLine(file: name, line: number, reason: "a section ends with ]")
        }
        if let section { try finish(section) }
        section = Section(id: String(line.dropFirst().dropLast()), file: name, line: number)
        continue
      }
      guard section != nil else {
        throw .badLine(file: name, line: number, reason: "a section like [pressures.urge] first")
      }
      try section?.add(line, at: number)
    }
    if let section { try finish(section) }
  }

  private mutating func finish(_ section: Section) throws(CodebookError) {
    if section.id.hasPrefix("words.") {
      lists[String(section.id.dropFirst(6)), default: []] += section.values(of: "list")
    } else {
      entries.append(try section.entry())
    }
  }

  static func trimmed(_ text: Substring) -> String {
    var bytes = text.utf8
    while let last = bytes.last, last == 0x20 || last == 0x09 || last == 0x0D { bytes.removeLast() }
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
    return String(Substring(bytes))
  }
}

/// What makes the act: the trigger, or the speech that holds it.
private enum Act: String { case trigger, speech }

/// A section of a codebook file while it is read.
private struct Section {
  var id: String
  var file: String
  var line: Int
  var keys: [String: (value: String, line: Int)] = [:]
  var positives: [CodebookEntry.Example] = []
  var negatives: [CodebookEntry.Example] = []

  init(id: String, file: String, line: Int) {
    self.id = id
    self.file = file
    self.line = line
  }

  static let known: Set<String> = [
    "note", "verb", "noun", "adjective", "source", "target", "parties", "among", "object",
    "object-not", "subject", "subject-not", "when", "realis", "polarity", "cameo", "list", "act",
    "title",
  ]
  static let repeatable: Set<String> = [
    "list", "verb", "noun", "adjective", "object", "object-not", "subject", "subject-not",
  ]

  func bad(_ reason: String, at line: Int? = nil) -> CodebookError {
    .badLine(file: file, line: line ?? self.line, reason: reason)
  }

  mutating func add(_ text: String, at number: Int) throws(CodebookError) {
    if text.hasPrefix("+ ") || text.hasPrefix("- ") {
      let example = try example(String(text.dropFirst(2)), at: number)
      if text.hasPrefix("+") {
        if example.expected.isEmpty {
          throw bad("a positive sentence names its claims: `… => Norway > Chad`", at: number)
        }
        positives.append(example)
      } else {
        negatives.append(example)
      }
      return
    }
    guard let equals = text.firstIndex(of: "=") else {
      throw bad("expected `key = value`, `+ sentence => A > B` or `- sentence`", at: number)
    }
    let key = CodebookReader.trimmed(text[..<equals])
    let value = CodebookReader.trimmed(text[text.index(after: equals)...])
    guard Section.known.contains(key) else { throw bad("unknown key `\(key)`", at: number) }
    if let old = keys[key] {
      guard Section.repeatable.contains(key) else {
        throw bad("`\(key)` stands here twice", at: number)
      }
      keys[key] = (old.value + ", " + value, old.line)
    } else {
      keys[key] = (value, number)
    }
  }

  func values(of key: String) -> [String] {
    guard let value = keys[key]?.value else { return [] }
    return value.split(separator: ",").map { CodebookReader.trimmed($0) }.filter { !$0.isEmpty }
  }

  func slots(of key: String) throws(CodebookError) -> [Slot] {
    var slots: [Slot] = []
    for word in values(of: key) {
      guard let slot = Slot(word) else {
        throw bad("unknown slot `\(word)`", at: keys[key]?.line)
      }
      slots.append(slot)
    }
    return slots
  }

  func choice<T: RawRepresentable>(_ key: String, of type: T.Type) throws(CodebookError) -> T?
  where T.RawValue == String {
    guard let found = keys[key] else { return nil }
    guard let value = T(rawValue: found.value) else {
      throw bad("`\(found.value)` is no \(key)", at: found.line)
    }
    return value
  }

  func example(_ text: String, at number: Int) throws(CodebookError) -> CodebookEntry.Example {
    let parts = CodebookReader.split(text, at: " => ")
    var expected: [CodebookEntry.Expectation] = []
    if parts.count == 2 {
      for claim in parts[1].split(separator: ";") {
        expected.append(try expectation(CodebookReader.trimmed(claim), at: number))
      }
    }
    return .init(sentence: parts[0], expected: expected, line: number)
  }

  /// Reads `Norway > Chad : requested denied`.
  func expectation(_ text: String, at number: Int) throws(CodebookError)
    -> CodebookEntry.Expectation
  {
    let halves = CodebookReader.split(text, at: " : ")
    let sides = CodebookReader.split(halves[0], at: " > ")
    guard sides.count == 2 else { throw bad("expected `A > B`", at: number) }
    var wanted = CodebookEntry.Expectation(
      source: CodebookReader.trimmed(sides[0][...]),
      others: sides[1].split(separator: "&").map { CodebookReader.trimmed($0) },
      realis: .actual, polarity: .affirmed)
    for word in halves.dropFirst().first?.split(separator: " ") ?? [] {
      if let realis = Realis(rawValue: String(word)) {
        wanted.realis = realis
      } else if let polarity = Polarity(rawValue: String(word)) {
        wanted.polarity = polarity
      } else {
        throw bad("`\(word)` is neither a realis nor a polarity", at: number)
      }
    }
    return wanted
  }

  func entry() throws(CodebookError) -> CodebookEntry {
    guard let dot = id.firstIndex(of: "."), let relation = Relation(rawValue: String(id[..<dot]))
    else { throw bad("a section is named relation.name or words.name, not `\(id)`") }
    guard
      let trigger = [CodebookEntry.Trigger.verb, .noun, .adjective, .title].first(where: {
        keys[$0.rawValue] != nil
      })
    else { throw bad("`\(id)` needs `verb =`, `noun =`, `adjective =` or `title =`") }
    if trigger == .title,
      let strange = values(of: "title").first(where: { Standing.Form(rawValue: $0) == nil })
    {
      let forms = Standing.Form.allCases.map(\.rawValue).joined(separator: ", ")
      throw bad("`\(strange)` is no title; expected \(forms)", at: keys["title"]?.line)
    }
    var conditions: [CodebookEntry.Condition] = []
    for word in values(of: "when") {
      guard let condition = CodebookEntry.Condition(rawValue: word) else {
        throw bad("unknown condition `\(word)`", at: keys["when"]?.line)
      }
      conditions.append(condition)
    }
    return CodebookEntry(
      id: id, relation: relation, note: keys["note"]?.value ?? "", trigger: trigger,
      words: values(of: trigger.rawValue).map { $0.split(separator: " ").map(String.init) },
      objects: Set(values(of: "object")), objectsNot: Set(values(of: "object-not")),
      subjects: Set(values(of: "subject")), subjectsNot: Set(values(of: "subject-not")),
      conditions: conditions, source: try slots(of: "source"), target: try slots(of: "target"),
      parties: try slots(of: "parties"), among: try slots(of: "among"),
      realis: try choice("realis", of: Realis.self),
      polarity: try choice("polarity", of: Polarity.self),
      isSpeechAct: try choice("act", of: Act.self) == .speech, cameo: keys["cameo"]?.value,
      positives: positives, negatives: negatives, file: file, line: line)
  }
}

extension CodebookReader {
  /// Splits at the first place where `separator` stands.
  static func split(_ text: String, at separator: String) -> [String] {
    let bytes = text.utf8
    let wanted = separator.utf8
    var start = bytes.startIndex
    while let first = wanted.first, let place = bytes[start...].firstIndex(of: first) {
      if bytes[place...].starts(with: wanted) {
        let end = bytes.index(place, offsetBy: wanted.count)
        return [String(text[..<place]), String(text[end...])]
      }
      start = bytes.index(after: place)
    }
    return [text]
  }
}
