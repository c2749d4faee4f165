/// From positions in a cleaned text to positions in the file it was taken from, both counted in
/// Unicode scalars.
///
/// Kept as the places where the distance between the two changes: one entry for plain text.
public struct OffsetMap: Sendable, Equatable {
  struct Step: Sendable, Equatable {
    var from: Int
    var shift: Int
  }
  var steps: [Step]
  /// Scalars that the file spells with more than one (`&amp;`), and how many more.
  var wide: [Step] = []

  /// A text that stands in the file unchanged, beginning at scalar `start`.
  public init(start: Int) { steps = [Step(from: 0, shift: start)] }

  /// Says that the scalar at `position` of the text, and those after it, stand `shift` scalars
  /// further on in the file.
  ///
  /// - Precondition: positions are noted in rising order.
  public mutating func note(position: Int, shift: Int) {
    guard steps[steps.count - 1].shift != shift else { return }
    precondition(position >= steps[steps.count - 1].from, "positions rise")
    if steps[steps.count - 1].from == position {
      steps[steps.count - 1].shift = shift
    } else {
      steps.append(Step(from: position, shift: shift))
    }
  }

  /// Says that the scalar at `position` of the text is spelled with `width` scalars of the file.
  ///
  /// - Precondition: positions are noted in rising order.
  public mutating func note(position: Int, width: Int) {
    if width > 1 { wide.append(Step(from: position, shift: width - 1)) }
  }

  /// The file's scalar offset of the text's scalar `position`.
  ///
  /// - Complexity: O(log *steps*).
  public func fileOffset(of position: Int) -> Int {
    var low = 0
    var high = steps.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if steps[middle].from <= position { low = middle } else { high = middle }
    }
    return position + steps[low].shift
  }

  /// The file's range that a non-empty range of the text came from.
  public func fileRange(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let offset = fileOffset(of: range.lowerBound)
      return offset..<offset
    }
    let last = range.upperBound - 1
    let more = wide.last { $0.from <= last }.map { $0.from == last ? $0.shift : 0 } ?? 0
    return fileOffset(of: range.lowerBound)..<fileOffset(of: last) + 1 + more
  }

  /// The positions of the text that came from a range of the file; may reach beyond the text's end.
  public func textRange(of file: Range<Int>) -> Range<Int> {
    let start = textPosition(at: file.lowerBound)
    return start..<max(start, textPosition(at: file.upperBound))
  }

  /// The first position of the text that stands at `offset` of the file or behind it.
  private func textPosition(at offset: Int) -> Int {
    var low = 0
    var high = steps.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if steps[middle].from + steps[middle].shift <= offset { low = middle } else { high = middle }
    }
    let position = max(steps[low].from, offset - steps[low].shift)
    return low + 1 < steps.count ? min(position, steps[low + 1].from) : position
  }
}
