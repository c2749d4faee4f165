import Installation

/// The words that say what one actor does to another, for when both actors are given: phrases by
/// relation, and the modes that words around them lend them.
///
/// Read from the `.acts` files in the codebook's folder `acts`.
public struct ActLexicon: Sendable {
  /// Where the phrases that begin with a word are kept.
  struct Key: Hashable, Sendable {
    var kind: ActPhrase.Kind
    var word: String
  }

  private let acts: [Key: [ActPhrase]]
  private let modeWords: [Key: [ActPhrase]]
  private let auxiliaries: [String: Int]
  let modes: [ActMode]
  private let lists: [String: Set<String>]

  /// Reads the lexicon this installation has.
  public init(_ installation: Installation = Installation()) throws(CodebookError) {
    guard let folder = installation.folder(for: .codebook) else {
      throw .missing(searched: installation.candidates(for: .codebook))
    }
    try self.init(folder: folder + "/acts")
  }

  /// Reads every `.acts` file of a folder, in the order of their names.
  public init(folder: String) throws(CodebookError) {
    var reader = ActLexiconReader()
    for file in try ActLexiconReader.files(in: folder) { try reader.read(file: file) }
    try self.init(reader)
  }

  init(_ reader: ActLexiconReader) throws(CodebookError) {
    let lists = reader.lists.mapValues(Set.init)
    for needed in ActLexicon.neededLists where lists[needed] == nil {
      throw .missingList(name: needed)
    }
    var acts: [Key: [ActPhrase]] = [:]
    var modeWords: [Key: [ActPhrase]] = [:]
    for (kind, phrase) in reader.phrases {
      for word in phrase.words where word.utf8.first == UInt8(ascii: "@") {
        guard lists[String(word.dropFirst())] != nil else {
          throw .missingList(name: String(word.dropFirst()))
        }
      }
      let first = phrase.words[0]
      let heads =
        first.utf8.first == UInt8(ascii: "@")
        ? (reader.lists[String(first.dropFirst())] ?? []) : [first]
      for head in heads {
        let key = Key(kind: kind, word: head)
        if case .mode = phrase.meaning {
          modeWords[key, default: []].append(phrase)
        } else {
          acts[key, default: []].append(phrase)
        }
      }
    }
    self.acts = acts
    self.modeWords = modeWords
    self.lists = lists
    modes = reader.modes
    auxiliaries = reader.auxiliaries
  }

  /// Lists the program asks for by name.
  private static let neededLists = ["weak", "driven", "naming", "failing", "time", "prepositions"]

  func acts(_ kind: ActPhrase.Kind, _ word: String) -> [ActPhrase] {
    acts[Key(kind: kind, word: word)] ?? []
  }

  func modeWords(_ kind: ActPhrase.Kind, _ word: String) -> [ActPhrase] {
    modeWords[Key(kind: kind, word: word)] ?? []
  }

  /// The mode of an auxiliary or negation, as it is written.
  func mode(ofAuxiliary word: String) -> ActMode? { auxiliaries[word].map { modes[$0] } }

  /// The mode of what one side says the other did; it has no words of its own.
  var told: ActMode? { modes.first { $0.name == "told" } }

  func contains(_ word: String, in list: String) -> Bool { lists[list]?.contains(word) ?? false }
}
