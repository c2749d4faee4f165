/// Tells the article's own blocks of a web page from those around it.
///
/// The page's elements speak first (`<nav>`, `<figcaption>` …), then its classes, then the shape of
/// each block: what stands outside the part that holds most of the prose, what is nearly all links,
/// and short scraps outside paragraphs are set aside. When that leaves next to nothing, the classes
/// were misleading and are not heard.
struct ReadableText {
  /// The blocks in order, each with the reason for setting it aside, or none.
  func blocks(of page: WebPage) -> [TextBlock] {
    let strict = sorted(page.parts, hearsHints: true)
    let lenient = sorted(page.parts, hearsHints: false)
    return kept(strict) * 4 < kept(lenient) ? lenient : strict
  }

  private func kept(_ blocks: [TextBlock]) -> Int {
    blocks.reduce(0) { $0 + ($1.reason == nil ? $1.text.utf8.count : 0) }
  }

  private func sorted(_ parts: [WebPage.Part], hearsHints: Bool) -> [TextBlock] {
    var judged = parts
    for index in judged.indices where judged[index].reason == nil && hearsHints {
      judged[index].reason = judged[index].hint
    }
    let scope = mainScope(of: judged)
    return judged.map { part in
      var block = part.block
      block.reason = part.reason ?? reason(for: part, scope: scope)
      return block
    }
  }

  /// The element that holds most of the prose, if one holds at least six tenths; the innermost of
  /// several that do.
  private func mainScope(of parts: [WebPage.Part]) -> Int? {
    var size: [Int: Int] = [:]
    var total = 0
    for part in parts where part.reason == nil && isProse(part) {
      total += part.visible
      for scope in part.scopes { size[scope, default: 0] += part.visible }
    }
    return size.filter { $0.value * 10 >= total * 6 && total > 0 }.keys.max()
  }

  private func isProse(_ part: WebPage.Part) -> Bool {
    ElementRole.prose.contains(part.element) && part.linked * 2 < part.visible
  }

  private func reason(for part: WebPage.Part, scope: Int?) -> IgnoredPassage.Reason? {
    let shape = TextShape(part.block.text)
    let isHeadline = part.element == "h1" && shape.words.count >= 4
    if let scope, !part.scopes.contains(scope), !isHeadline { return .navigation }
    if part.linked * 10 >= part.visible * 8 && !isHeadline && shape.ending != .sentence {
      return shape.words.count >= 4 ? .teaser : .navigation
    }
    let isScrap = shape.words.count < 8 && shape.ending != .sentence
    return isScrap && !ElementRole.prose.contains(part.element) ? .navigation : nil
  }
}
