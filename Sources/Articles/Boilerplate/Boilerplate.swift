/// Sets aside what is not the article's own text, by rules about shape and place that name no
/// outlet's and no article's wording.
struct Boilerplate {
  /// A lone dateline below this many lines is no longer the beginning of the article.
  private static let latestCrumb = 8

  private let captions = Captions()
  private let datelines = Dateline()

  /// Splits blocks into the article's paragraphs and the passages set aside, both in order.
  func sorted(_ blocks: [TextBlock])
    -> (paragraphs: [Paragraph], ignored: [IgnoredPassage])
  {
    var paragraphs: [Paragraph] = []
    var ignored: [IgnoredPassage] = []
    for (block, reason) in zip(blocks, reasons(for: blocks)) {
      if let reason {
        ignored.append(block.passage(reason))
      } else if let length = datelines.length(in: block.text) {
        let parts = block.split(after: length, reason: .dateline)
        ignored.append(parts.front)
        paragraphs.append(parts.rest.paragraph)
      } else {
        paragraphs.append(block.paragraph)
      }
    }
    return (paragraphs, ignored)
  }

  private func reasons(for blocks: [TextBlock]) -> [IgnoredPassage.Reason?] {
    var reasons = blocks.map(\.reason)
    let shapes = blocks.map { TextShape($0.text) }
    let phrases = StockPhrases()
    for index in blocks.indices where reasons[index] == nil {
      reasons[index] = phrases.reason(for: shapes[index]) ?? captions.reason(for: shapes[index])
    }
    markRepeatedCaptions(&reasons, shapes)
    markCrumbs(&reasons, blocks, shapes)
    let open = blocks.indices.filter { reasons[$0] == nil }
    for (index, reason) in zip(open, CutLines().reasons(for: open.map { shapes[$0] })) {
      reasons[index] = reason
    }
    return reasons
  }

  private func markRepeatedCaptions(
    _ reasons: inout [IgnoredPassage.Reason?], _ shapes: [TextShape]
  ) {
    for index in shapes.indices.dropFirst()
    where captions.isRepeated(shapes[index - 1], gluedIn: shapes[index]) {
      reasons[index - 1] = reasons[index - 1] ?? .caption
      reasons[index] = reasons[index] ?? .credit
    }
  }

  /// A dateline on a line of its own; whole sentences above it describe the picture.
  private func markCrumbs(
    _ reasons: inout [IgnoredPassage.Reason?], _ blocks: [TextBlock], _ shapes: [TextShape]
  ) {
    for index in blocks.indices where reasons[index] == nil {
      guard let length = datelines.length(in: blocks[index].text),
        length == blocks[index].text.unicodeScalars.count
      else { continue }
      reasons[index] = .crumb
      guard index < Boilerplate.latestCrumb else { continue }
      for above in 0..<index where reasons[above] == nil && shapes[above].ending == .sentence {
        reasons[above] = .caption
      }
    }
  }
}
