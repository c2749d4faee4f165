/// Lines that newsrooms' templates put between and around paragraphs, known by how they begin.
///
/// The phrases are those of templates, not of any one article; each is matched only on a line of its
/// own, and most only on a line that is no sentence.
struct StockPhrases {
  /// Longer lines are the article's own.
  private static let mostWords = 40
  /// Words of the longest label below.
  private static let mostLabelWords = 6

  func reason(for shape: TextShape) -> IgnoredPassage.Reason? {
    let count = shape.words.count
    guard count > 0, count <= StockPhrases.mostWords else { return nil }
    let isSentence = shape.ending == .sentence
    if count <= StockPhrases.mostLabelWords {
      let end = shape.lower.lastIndex(where: ASCII.isLetter).map { $0 + 1 } ?? 0
      let label = String(decoding: shape.lower[..<end], as: UTF8.self)
      if StockPhrases.navigation.contains(label) { return .navigation }
      if StockPhrases.advertisement.contains(label) { return .advertisement }
    }
    if StockPhrases.begun(shape, by: StockPhrases.offers), count <= 25 { return .advertisement }
    if StockPhrases.marked(shape, by: StockPhrases.teaserLabels) { return .teaser }
    if !isSentence || count <= 6, StockPhrases.begun(shape, by: StockPhrases.teasers) {
      return .teaser
    }
    if StockPhrases.begun(shape, by: StockPhrases.credits), !isSentence || count <= 14 {
      return .credit
    }
    if shape.contains("all rights reserved") { return .credit }
    if !isSentence, isByline(shape) { return .credit }
    if !isSentence, isTimestamp(shape) { return .dateline }
    return nil
  }

  private static func begun(_ shape: TextShape, by phrases: [String]) -> Bool {
    phrases.contains { shape.begins(with: $0) }
  }

  /// `Label:`, `LABEL |`, `Label –` at the beginning, with something behind it.
  private static func marked(_ shape: TextShape, by labels: [String]) -> Bool {
    for label in labels where shape.begins(with: label) {
      let rest = shape.lower.dropFirst(label.utf8.count).drop { $0 == 0x20 }
      guard let next = rest.first else { return true }
      if next == UInt8(ascii: ":") || next == UInt8(ascii: "|") || next == UInt8(ascii: ">") {
        return true
      }
    }
    return false
  }

  /// `By Ann Example and Bo Sample`
  private func isByline(_ shape: TextShape) -> Bool {
    guard (3...14).contains(shape.words.count), shape.begins(with: "by") else { return false }
    return shape.isTitleCase && ASCII.isUpper(shape.bytes[0])
  }

  /// `Updated 10:30 AM EST, Fri March 22, 2024`, `22 March 2024`
  private func isTimestamp(_ shape: TextShape) -> Bool {
    guard shape.words.count <= 14, shape.bytes.contains(where: ASCII.isDigit) else { return false }
    if ["published", "updated", "last updated", "last modified", "posted", "first published"]
      .contains(where: { shape.begins(with: $0) })
    {
      return true
    }
    var hasMonth = false
    for index in shape.words.indices {
      let word = shape.lowerWord(index).filter { ASCII.isLetter($0) }
      if word.isEmpty { continue }
      let text = String(decoding: word, as: UTF8.self)
      if Months.isMonth(text) { hasMonth = true }
      guard Months.isMonth(text) || StockPhrases.timeWords.contains(text) else { return false }
    }
    return hasMonth
      || shape.words.count == 1 && CalendarDate(String(decoding: shape.bytes, as: UTF8.self)) != nil
  }

  private static let timeWords: Set<String> = [
    "mon", "monday", "tue", "tues", "tuesday", "wed", "wednesday", "thu", "thur", "thurs",
    "thursday", "fri", "friday", "sat", "saturday", "sun", "sunday", "am", "pm", "gmt", "utc",
    "bst", "est", "edt", "et", "cet", "cest", "pst", "pdt", "ist", "at", "on", "th", "st", "nd",
    "rd",
  ]

  private static let navigation: Set<String> = [
    "share", "share this", "share this article", "share this story", "share on facebook",
    "share on twitter", "share on x", "tweet", "facebook", "twitter", "whatsapp", "linkedin",
    "telegram", "reddit", "email", "print", "copy link", "link copied", "save", "comment",
    "comments", "view comments", "leave a comment", "skip to content", "skip to main content",
    "menu", "search", "home", "sign in", "log in", "back to top", "listen", "listen to article",
    "follow us", "tags", "topics", "next", "previous", "close", "show more", "load more", "see all",
    "toggle caption", "hide caption", "enlarge this image", "image source",
  ]

  private static let advertisement: Set<String> = [
    "advertisement", "advertising", "ad", "sponsored", "sponsored content", "paid content",
    "story continues below advertisement", "article continues below advertisement",
    "article continues after advertisement", "continue reading below", "scroll to continue",
    "continue reading the main story", "this advertisement has not loaded yet",
  ]

  private static let offers = [
    "sign up for our", "sign up to our", "sign up for the", "sign up here", "subscribe to our",
    "subscribe now", "subscribe for", "get our free", "get the latest news", "download our app",
    "download the app", "register now", "already a subscriber", "become a member",
    "to continue reading", "support our journalism",
  ]

  private static let teaserLabels = [
    "more", "read more", "read also", "also read", "related", "related story", "related stories",
    "see also", "watch", "watch now", "listen", "in pictures", "in photos", "gallery",
    "recommended", "up next", "must read", "don't miss", "editor's pick", "editors' picks",
    "trending", "read next", "further reading", "now playing",
  ]

  private static let teasers = [
    "read more", "read the full", "click here", "related articles", "related topics",
    "related stories", "you may also like", "you might also like", "more on this", "more stories",
    "more from", "recommended stories", "recommended for you", "most popular", "most read",
    "top stories", "latest news", "read next", "what to read next", "don't miss",
  ]

  private static let credits = [
    "reporting by", "additional reporting by", "editing by", "writing by", "compiled by",
    "photo by", "photos by", "photograph by", "photograph:", "photo credit", "image credit",
    "image courtesy", "photo courtesy", "credit:", "copyright", "\u{A9}", "(c)", "(reporting by",
    "(additional reporting by", "(editing by", "(writing by", "this story was produced",
    "translated by",
  ]
}
