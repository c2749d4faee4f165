import Actors
import Articles
import Installation
import Language

@testable import Claims

/// The real model, tables and codebook, loaded once for all tests.
enum Pipeline {
  static let model = Result { try LanguageModel() }
  static let knowledge = Result { try KnowledgeBase() }
  static let codebook = Result { try Codebook() }

  /// Reads text as one article, a paragraph a line.
  static func link(_ text: String, date: String? = nil) throws -> LinkedArticle {
    let reader = try model.get().reader()
    var paragraphs: [Paragraph] = []
    var offset = 0
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if !line.isEmpty {
        paragraphs.append(
          Paragraph(text: String(line), offsets: OffsetMap(start: offset), line: index + 1))
      }
      offset += line.unicodeScalars.count + 1
    }
    let article = Article(
      id: "test", location: "test", date: date.flatMap { CalendarDate($0) },
      paragraphs: paragraphs, source: SourceText(text))
    return Linker(knowledge: try knowledge.get()).link(
      article, texts: paragraphs.map { reader.parse($0.text) })
  }

  static func claims(_ text: String, date: String? = nil) throws -> [Claim] {
    ClaimExtractor(codebook: try codebook.get()).claims(of: try link(text, date: date))
  }

  /// Each claim in one line: `pressures Norway > Chad`, with realis and polarity where they are
  /// not plain.
  static func lines(_ text: String, date: String? = nil) throws -> [String] {
    try claims(text, date: date).map(\.summary)
  }
}

extension Claim {
  var summary: String {
    var text = relation.rawValue + " " + source.name + " > "
    text += target?.name ?? parties.map(\.name).joined(separator: " & ")
    if realis != .actual { text += " " + realis.rawValue }
    if polarity == .denied { text += " denied" }
    return text
  }
}
