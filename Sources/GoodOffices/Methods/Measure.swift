import FoundationEssentials

/// How well one set of texts was read: a row of `measured.tsv`, which `Tests/Scores/record.py`
/// writes beside the codebook.
public struct Measure: Sendable, Equatable {
  /// What was read, in words that end a sentence: `five articles it was developed on`.
  public var texts: String
  /// Which claims: `pressures, threatens, mediates, hosts`.
  public var claims: String
  /// Between 0 and 1.
  public var precision: Double
  public var recall: Double
  /// How many claims were found, and how many there are.
  public var found: Int
  public var gold: Int
  /// The fingerprint of the codebook that was measured.
  public var codebook: String

  /// The measures of an installation, none where it has no such file.
  public static func all(_ installation: Installation) -> [Measure] {
    guard let folder = installation.folder(for: .codebook),
      let data = FileManager.default.contents(atPath: folder + "/measured.tsv")
    else { return [] }
    return rows(of: String(decoding: data, as: UTF8.self))
  }

  static func rows(of text: String) -> [Measure] {
    text.split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 7, let precision = Double(cells[2]), let recall = Double(cells[3]),
        let found = Int(cells[4]), let gold = Int(cells[5])
      else { return nil }
      return Measure(
        texts: cells[0], claims: cells[1], precision: precision, recall: recall, found: found,
        gold: gold, codebook: cells[6])
    }
  }
}
