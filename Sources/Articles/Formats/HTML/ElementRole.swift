/// What the elements of a web page and the words of their classes say about the text inside.
enum ElementRole {
  /// Elements whose contents are no text for readers.
  static let silent: Set<String> = [
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "select",
    "textarea", "canvas", "video", "audio", "title", "head", "datalist", "map",
  ]

  /// Elements without contents.
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr", "param",
  ]

  /// Elements that run along inside a line of text. All others end the block before them.
  static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small",
    "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
  ]

  /// Elements that hold an article's own sentences.
  static let prose: Set<String> = [
    "p", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "li", "dd", "td",
  ]

  static func reason(ofElement name: String, role: String?) -> IgnoredPassage.Reason? {
    switch name {
    case "figcaption", "caption", "figure": return .caption
    case "nav", "footer", "form", "button", "menu", "dialog": return .navigation
    case "aside": return .teaser
    case "address": return .credit
    default: break
    }
    switch role {
    case "navigation", "search", "menu", "dialog", "banner", "contentinfo": return .navigation
    case "complementary": return .teaser
    default: return nil
    }
  }

  /// What the words of a class or an id name, such as `article__photo-credit`.
  static func reason(ofClass names: String) -> IgnoredPassage.Reason? {
    for word in words(names) {
      if let reason = hints[word] { return reason }
    }
    return nil
  }

  /// Lower-case words of a class list, cut at everything that is no letter and at capitals.
  private static func words(_ names: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var previous: UInt8 = 0
    for byte in names.utf8.prefix(512) {
      if !ASCII.isLetter(byte) || (ASCII.isUpper(byte) && ASCII.isLower(previous)) {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word = []
      }
      if ASCII.isLetter(byte) { word.append(ASCII.lower(byte)) }
      previous = byte
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  private static let hints: [String: IgnoredPassage.Reason] = [
    "caption": .caption, "figcaption": .caption,
    "credit": .credit, "credits": .credit, "byline": .credit, "copyright": .credit,
    "dateline": .dateline, "timestamp": .dateline,
    "related": .teaser, "recommended": .teaser, "recirc": .teaser, "teaser": .teaser,
    "teasers": .teaser, "trending": .teaser, "readmore": .teaser, "outbrain": .teaser,
    "taboola": .teaser, "promo": .teaser,
    "breadcrumb": .crumb, "breadcrumbs": .crumb, "kicker": .crumb,
    "nav": .navigation, "navbar": .navigation, "navigation": .navigation, "menu": .navigation,
    "footer": .navigation, "sidebar": .navigation, "share": .navigation, "sharing": .navigation,
    "social": .navigation, "comments": .navigation, "cookie": .navigation,
    "cookies": .navigation, "consent": .navigation, "skip": .navigation, "pagination": .navigation,
    "tags": .navigation, "toolbar": .navigation,
    "ad": .advertisement, "ads": .advertisement, "advert": .advertisement,
    "advertisement": .advertisement, "sponsored": .advertisement, "newsletter": .advertisement,
    "subscribe": .advertisement, "paywall": .advertisement, "signup": .advertisement,
  ]
}
