/// Cuts plain text into blocks: a line each, or lines joined again where they were wrapped.
///
/// A text counts as wrapped when no line is longer than `widest` scalars and enough lines end near
/// the longest one without ending a sentence. A line then runs on into the next when the next
/// line's first word would not have fitted on it.
struct PlainText {
  /// Lines longer than this were never wrapped.
  static let widest = 100
  /// Lines shorter than this were wrapped by no program.
  static let narrowest = 40

  func blocks(of file: FileScalars) -> [TextBlock] {
    let lines = file.lines()
    let width = wrapWidth(of: lines, in: file)
    var blocks: [TextBlock] = []
    var builder = TextBlock.Builder()
    var firstLine = 0
    for (index, line) in lines.enumerated() {
      if builder.isEmpty { firstLine = line.number }
      builder.append(file, line.range)
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      if let width, let next, runsOn(line, into: next, width: width, in: file) {
        builder.append("\n", from: line.range.upperBound..<line.range.upperBound + 1)
        continue
      }
      if let block = builder.block(line: firstLine) { blocks.append(block) }
      builder = TextBlock.Builder()
    }
    return blocks
  }

  /// The width the text was wrapped at; nil if it was not.
  private func wrapWidth(of lines: [FileScalars.Line], in file: FileScalars) -> Int? {
    guard let longest = lines.map({ length(of: $0, in: file) }).max(),
      (PlainText.narrowest...PlainText.widest).contains(longest)
    else { return nil }
    let full = lines.filter { length(of: $0, in: file) >= longest - 15 }
    let broken = full.count { !endsSentence($0, in: file) }
    return full.count >= 3 && broken * 2 >= full.count ? longest : nil
  }

  private func runsOn(
    _ line: FileScalars.Line, into next: FileScalars.Line, width: Int, in file: FileScalars
  ) -> Bool {
    let scalars = file.scalars[next.range]
    guard let first = scalars.first, !isBlank(first), !isBlank(line, in: file) else { return false }
    let word = scalars.prefix { !isBlank($0) }
    return length(of: line, in: file) + 1 + word.count > width
  }

  private func length(of line: FileScalars.Line, in file: FileScalars) -> Int {
    let scalars = file.scalars[line.range]
    return (scalars.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? scalars.startIndex)
      - scalars.startIndex
  }

  private func endsSentence(_ line: FileScalars.Line, in file: FileScalars) -> Bool {
    let last = file.scalars[line.range].last {
      !isBlank($0) && $0 != "\"" && $0 != "\u{201D}" && $0 != "\u{2019}" && $0 != ")"
    }
    return last == "." || last == "!" || last == "?"
  }

  private func isBlank(_ line: FileScalars.Line, in file: FileScalars) -> Bool {
    file.scalars[line.range].allSatisfy(isBlank)
  }

  private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{A0}"
  }
}
