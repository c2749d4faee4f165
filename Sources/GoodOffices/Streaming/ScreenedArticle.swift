extension ClaimScreen {
  /// An article's parsed paragraphs; nil when it can hold no claim.
  ///
  /// - Parameter reader: watches this screen's words.
  func texts(of article: Article, with reader: TextReader) -> [ParsedText]? {
    let paragraphs = article.paragraphs
    let doubtful = paragraphs.indices.filter {
      admits(reader.watchedWords(in: paragraphs[$0].text))
    }
    var parsed = [ParsedText?](repeating: nil, count: paragraphs.count)
    let holds = doubtful.contains { index in
      let text = reader.parseWithoutNames(paragraphs[index].text)
      parsed[index] = text
      return admits(text)
    }
    guard holds else { return nil }
    return paragraphs.indices.map { index in
      parsed[index].map(reader.addingNames) ?? reader.parse(paragraphs[index].text)
    }
  }
}
