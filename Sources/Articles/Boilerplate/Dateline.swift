/// Recognises the words before the dash with which agencies begin a report: `CAIRO, March 5
/// (Example News) -`, `EXAMPLE NEWS —`.
struct Dateline {
  /// Longer beginnings are the article's own words.
  private static let longest = 90
  private static let mostWords = 9

  /// How many scalars of `text` are the dateline, its dash included; nil when there is none.
  func length(in text: String) -> Int? {
    let scalars = Array(text.unicodeScalars.prefix(Dateline.longest))
    if let length = barred(scalars) ?? coloned(scalars) ?? slashed(scalars) { return length }
    guard let dash = dash(in: scalars) else { return nil }
    let end = scalars[..<dash.lowerBound].lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
    let front = TextShape(String(String.UnicodeScalarView(scalars[..<end])))
    guard (1...Dateline.mostWords).contains(front.words.count) else { return nil }
    let rest = scalars[dash.upperBound...].drop { $0 == " " }
    guard let next = rest.first else {
      return front.isTitleCase && front.ending == .other ? dash.upperBound : nil
    }
    let opensSentence =
      next.properties.isUppercase || next.properties.numericType != nil
      || "\"'\u{201C}\u{2018}".unicodeScalars.contains(next)
    let isLoose = dash.upperBound < scalars.count && scalars[dash.upperBound] == " "
    guard opensSentence, isLoose || isCapitals(front) else { return nil }
    return namesAgency(front) || isCapitals(front) ? dash.upperBound : nil
  }

  /// `Nairobi, Kenya | AFP | The mediator …`
  private func barred(_ scalars: [Unicode.Scalar]) -> Int? {
    let bars = scalars.indices.filter { scalars[$0] == "|" }
    guard bars.count > 1, bars[1] + 1 < scalars.count else { return nil }
    let front = TextShape(String(String.UnicodeScalarView(scalars[..<bars[1]])))
    return front.words.count <= Dateline.mostWords && front.isTitleCase ? bars[1] + 1 : nil
  }

  /// `GENEVA: The delegations …`
  private func coloned(_ scalars: [Unicode.Scalar]) -> Int? {
    guard let colon = scalars.firstIndex(of: ":"), colon + 2 < scalars.count,
      scalars[colon + 1] == " ", scalars[colon + 2].properties.isUppercase
    else { return nil }
    let front = TextShape(String(String.UnicodeScalarView(scalars[..<colon])))
    guard (1...3).contains(front.words.count), colon > 3, isCapitals(front),
      front.bytes.allSatisfy({ ASCII.isUpper($0) || $0 == UInt8(ascii: " ") })
    else { return nil }
    return colon + 1
  }

  /// `MOSCOW, May 5. /TASS/. The minister …`
  private func slashed(_ scalars: [Unicode.Scalar]) -> Int? {
    let slashes = scalars.indices.filter { scalars[$0] == "/" }
    guard slashes.count > 1, slashes[1] + 2 < scalars.count, scalars[slashes[1] + 1] == "." else {
      return nil
    }
    let front = TextShape(String(String.UnicodeScalarView(scalars[..<slashes[0]])))
    let agency = scalars[slashes[0] + 1..<slashes[1]]
    guard (1...Dateline.mostWords).contains(front.words.count), front.isTitleCase,
      agency.allSatisfy({ $0.properties.isUppercase || $0 == " " })
    else { return nil }
    return slashes[1] + 2
  }

  /// The first dash that has room around it, or is long.
  private func dash(in scalars: [Unicode.Scalar]) -> Range<Int>? {
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\u{2014}" || scalar == "\u{2015}" { return index..<index + 1 }
      guard index > 0, scalars[index - 1] == " " else { continue }
      if scalar == "\u{2013}" { return index..<index + 1 }
      guard scalar == "-" else { continue }
      let end = index + 1 < scalars.count && scalars[index + 1] == "-" ? index + 2 : index + 1
      if end == scalars.count || scalars[end] == " " { return index..<end }
    }
    return nil
  }

  /// `… (Example News)` directly before the dash, after a place.
  private func namesAgency(_ front: TextShape) -> Bool {
    guard front.bytes.last == UInt8(ascii: ")"), front.isTitleCase,
      let open = front.bytes.lastIndex(of: UInt8(ascii: "(")), open > 0,
      front.bytes.count - open <= 32
    else { return false }
    return true
  }

  /// A place in capitals, then perhaps a country, a day or an agency: `DOHA, Qatar, March 5`.
  private func isCapitals(_ front: TextShape) -> Bool {
    guard front.isTitleCase, front.ending == .other else { return false }
    var isAfterComma = false
    for index in front.words.indices {
      let word = front.word(index)
      let letters = word.filter { ASCII.isLetter($0) }
      let isCapital = letters.allSatisfy(ASCII.isUpper)
      if index == 0, !isCapital || letters.count < 2 { return false }
      let text = String(decoding: letters.map(ASCII.lower), as: UTF8.self)
      if !isCapital && !isAfterComma && !Months.isMonth(text) { return false }
      if word.last == UInt8(ascii: ",") { isAfterComma = true }
    }
    return true
  }
}
