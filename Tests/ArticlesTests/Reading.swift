import Articles
import TestSupport

/// Reads one text as an article of a format.
func read(_ text: String, as format: SourceFormat = .text, path: String = "a.txt") throws -> Article
{
  try ArticleReader().article(
    from: SourceRecord(bytes: Array(text.utf8), format: format, name: "a", path: path))
}

/// The reasons and texts of what was set aside.
func ignored(_ article: Article) -> [String] {
  article.ignored.map { "\($0.reason.rawValue): \($0.text)" }
}

/// Every scalar of every paragraph must stand where the offsets say, white space aside, and every
/// passage set aside must stand in its range.
///
/// - Returns: the first place where it does not, nil if there is none.
func misplaced(_ article: Article, in file: String) -> String? {
  let scalars = Array(file.unicodeScalars)
  for paragraph in article.paragraphs {
    for (position, scalar) in paragraph.text.unicodeScalars.enumerated() where scalar != " " {
      let place = paragraph.offsets.fileOffset(of: position)
      guard scalars.indices.contains(place) else { return "\(place) lies outside the file" }
      // An entity stands where its `&` stands.
      if scalars[place] != scalar && scalars[place] != "&" && scalars[place] != "\\" {
        return "\(scalar) at \(place) is \(scalars[place])"
      }
    }
  }
  for passage in article.ignored {
    guard passage.range.upperBound <= scalars.count else { return "\(passage)" }
    guard let first = passage.text.unicodeScalars.first else { return "an empty passage" }
    let found = scalars[passage.range.lowerBound]
    if found != first && found != "&" && found != "\\" { return "\(passage)" }
  }
  return nil
}
