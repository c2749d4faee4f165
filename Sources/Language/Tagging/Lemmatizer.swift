/// Finds dictionary forms by endings, an index of known words and a list of exceptions.
struct Lemmatizer: Sendable {
  /// Endings, words and exceptions of one part of speech.
  private struct Table: Sendable {
    var endings: [(old: [UInt8], new: [UInt8])] = []
    var index = IDSet(capacity: 0)
    var exceptions = ByteTable()
    var exceptionForms: [[[UInt8]]] = []
  }

  /// A table for each part of speech that has one, by position in `PartOfSpeech.allCases`.
  private var tables: [Table?]

  /// Reads the model's lemma tables.
  init(_ file: ModelFile) throws(LanguageError) {
    let ids = PartOfSpeech.allCases.map {
      StringHash.id(Lowercase.of(Array($0.rawValue.utf8).span).span)
    }
    tables = try file.read { reader throws(MessagePackReader.Damage) in
      var tables = [Table?](repeating: nil, count: ids.count)
      for _ in 0..<(try reader.mapCount()) {
        let name = try reader.string()
        for _ in 0..<(try reader.mapCount()) {
          let id = try reader.unsigned()
          guard let pos = ids.firstIndex(of: id) else {
            try reader.skip()
            continue
          }
          var table = tables[pos] ?? Table()
          tables[pos] = nil
          switch name {
          case "lemma_rules": try Self.readEndings(&reader, into: &table)
          case "lemma_index": try Self.readIndex(&reader, into: &table)
          case "lemma_exc": try Self.readExceptions(&reader, into: &table)
          default: try reader.skip()
          }
          tables[pos] = table
        }
      }
      return tables
    }
  }

  private static func readEndings(
    _ reader: inout MessagePackReader, into table: inout Table
  ) throws(MessagePackReader.Damage) {
    for _ in 0..<(try reader.arrayCount()) {
      guard try reader.arrayCount() == 2 else { throw .init(reason: "a lemma rule is no pair") }
      let old = Array(reader.bytes[try reader.data()])
      table.endings.append((old, Array(reader.bytes[try reader.data()])))
    }
  }

  private static func readIndex(
    _ reader: inout MessagePackReader, into table: inout Table
  ) throws(MessagePackReader.Damage) {
    let count = try reader.arrayCount()
    table.index = IDSet(capacity: count)
    for _ in 0..<count {
      let word = try reader.data()
      table.index.insert(StringHash.murmur(reader.bytes.span.extracting(word)))
    }
  }

  private static func readExceptions(
    _ reader: inout MessagePackReader, into table: inout Table
  ) throws(MessagePackReader.Damage) {
    let count = try reader.mapCount()
    table.exceptions = ByteTable(capacity: count)
    for _ in 0..<count {
      let word = try reader.data()
      var forms: [[UInt8]] = []
      for _ in 0..<(try reader.arrayCount()) {
        forms.append(Array(reader.bytes[try reader.data()]))
      }
      if table.exceptions.intern(reader.bytes.span.extracting(word)).isNew {
        table.exceptionForms.append(forms)
      }
    }
  }

  /// The dictionary form of a word.
  ///
  /// - Parameters:
  ///   - pos: a position in `PartOfSpeech.allCases`.
  ///   - isBase: the morphology says that the word is a dictionary form already.
  func lemma(of lexeme: Lexeme, pos: UInt8, isBase: Bool) -> String {
    let part = PartOfSpeech.allCases[Int(pos)]
    if isBase || part == .space || part == .none { return lexeme.lower }
    guard let table = tables[Int(pos)] else {
      return part == .properNoun ? lexeme.text : lexeme.lower
    }
    let word = Array(lexeme.lower.utf8)
    var forms: [[UInt8]] = []
    var unknown: [UInt8]?
    for (old, new) in table.endings where word.suffix(old.count).elementsEqual(old) {
      let form = Array(word.dropLast(old.count)) + new
      if form.isEmpty { continue }
      if table.index.contains(StringHash.murmur(form.span)) {
        forms.insert(form, at: 0)
      } else if !Self.isAllLetters(form) {
        forms.append(form)
      } else if unknown == nil {
        unknown = form
      }
    }
    if let entry = table.exceptions.find(word) {
      for form in table.exceptionForms[entry] where !forms.contains(form) {
        forms.insert(form, at: 0)
      }
    }
    guard let lemma = forms.first ?? unknown else { return lexeme.text }
    return String(decoding: lemma, as: UTF8.self)
  }

  private static func isAllLetters(_ word: [UInt8]) -> Bool {
    ScalarText(word.span).scalars.allSatisfy(UnicodeClass.isLetter)
  }
}

/// Which forms of which parts of speech are dictionary forms by their morphology.
struct BaseForms: Sendable {
  private struct Flags: Sendable {
    var isAlways = false
    var isForNouns = false
    var isForVerbs = false
  }

  private let flags: [Flags]
  private let noun: UInt8
  private let verb: UInt8

  /// - Parameter morphologies: feature lists, `Name=Value` joined with `|`.
  init(_ morphologies: [String]) {
    func index(_ part: PartOfSpeech) -> UInt8 {
      UInt8(PartOfSpeech.allCases.firstIndex(of: part) ?? 0)
    }
    noun = index(.noun)
    verb = index(.verb)
    flags = morphologies.map { morphology in
      let features = morphology.split(separator: "|")
      return Flags(
        isAlways: features.contains {
          ["VerbForm=Inf", "VerbForm=None", "Degree=Pos"].contains($0)
        },
        isForNouns: features.contains("Number=Sing"),
        isForVerbs: features.contains("VerbForm=Fin") && features.contains("Tense=Pres")
          && !features.contains { $0.hasPrefix("Number=") })
    }
  }

  func contains(pos: UInt8, morphology: UInt16) -> Bool {
    let flags = flags[Int(morphology)]
    return flags.isAlways || (pos == noun && flags.isForNouns) || (pos == verb && flags.isForVerbs)
  }
}
