/// Recognises lines that describe or credit a picture.
struct Captions {
  /// Makers of pictures whose names stand glued to captions or in brackets behind them.
  private static let agencies = [
    "getty images", "getty", "afp", "ap", "ap photo", "associated press", "reuters", "epa",
    "epa-efe", "efe", "anadolu", "anadolu agency", "xinhua", "bloomberg", "shutterstock", "alamy",
    "istock", "picture alliance", "zuma", "upi", "pool", "file", "file photo", "handout", "dpa",
  ]

  private static let openings = [
    "file photo", "file image", "file picture", "photo:", "image:", "pictured:", "in this photo",
    "in this image", "in this picture", "in this handout", "this photo", "this handout",
    "this image taken", "this image made", "this image provided", "this picture taken",
  ]

  /// The reason to set aside the line `index`, judged by itself and by the line before it.
  func reason(for shape: TextShape) -> IgnoredPassage.Reason? {
    if shape.words.count <= 60, Captions.openings.contains(where: { shape.begins(with: $0) }) {
      return .caption
    }
    if shape.bytes.starts(with: "FILE -".utf8) || shape.bytes.starts(with: "FILE \u{2013}".utf8)
      || shape.bytes.starts(with: "FILE \u{2014}".utf8)
    {
      return .caption
    }
    if let credit = closingBracket(of: shape), isCredit(credit) {
      return credit.count + 2 == shape.bytes.count ? .credit : .caption
    }
    return endsInGluedAgency(shape) ? .credit : nil
  }

  /// `Ann Example` above `Ann ExampleCity Hall`: a caption, and the same caption with the credit that
  /// the page showed beside it.
  func isRepeated(_ first: TextShape, gluedIn second: TextShape) -> Bool {
    guard !first.words.isEmpty, first.words.count <= 12, first.ending == .other,
      second.bytes.count > first.bytes.count, second.bytes.starts(with: first.bytes)
    else { return false }
    let seam = second.bytes[first.bytes.count]
    return ASCII.isUpper(seam) && second.ending != .sentence
  }

  /// What stands in the brackets that end the line.
  private func closingBracket(of shape: TextShape) -> (ArraySlice<UInt8>)? {
    var end = shape.bytes.count
    while end > 0, shape.bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    guard end > 0 else { return nil }
    let isSquare = shape.bytes[end - 1] == UInt8(ascii: "]")
    guard isSquare || shape.bytes[end - 1] == UInt8(ascii: ")") else { return nil }
    let opener = UInt8(ascii: isSquare ? "[" : "(")
    guard let start = shape.bytes[..<(end - 1)].lastIndex(of: opener), end - start <= 90 else {
      return nil
    }
    let inside = shape.lower[(start + 1)..<(end - 1)]
    // A source in round brackets may sign a paragraph; a picture's credit names the maker's craft
    // or two makers.
    let text = String(decoding: inside, as: UTF8.self)
    let isPicture =
      isSquare || text.contains("photo") || text.contains("file") || text.contains("getty")
      || text.contains("image") || text.contains("/")
    return isPicture ? inside : nil
  }

  /// `ap photo/bo sample`, `bo sample/reuters`, `photo by …`
  private func isCredit(_ inside: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: inside, as: UTF8.self)
    if text.hasPrefix("photo by") || text.hasPrefix("photo:") || text.hasPrefix("image:") {
      return true
    }
    let parts = text.split { "/,|".contains($0) }.map { part in
      String(decoding: part.utf8.drop { $0 == 0x20 }, as: UTF8.self)
    }
    return parts.contains { part in
      let name = part.hasPrefix("via ") ? String(part.dropFirst(4)) : part
      return Captions.agencies.contains(name) || name.hasSuffix(" via getty images")
    }
  }

  /// `Ann ExampleGetty Images`: a short line whose last words are a maker's name without a blank
  /// before it.
  private func endsInGluedAgency(_ shape: TextShape) -> Bool {
    guard shape.words.count <= 30, shape.ending != .sentence else { return false }
    return Captions.agencies.contains { agency in
      guard shape.ends(with: agency) else { return false }
      let start = shape.bytes.count - agency.utf8.count
      return start > 0 && ASCII.isUpper(shape.bytes[start]) && ASCII.isLower(shape.bytes[start - 1])
    }
  }
}
