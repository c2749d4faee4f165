import Articles

extension AnswerTable.Cell {
  /// The cell in a file of separated values: numbers in full, lists joined by semicolons.
  var plain: String {
    switch self {
    case .text(let text): text
    case .count(let count): String(count)
    case .number(let number, _): "\(number.rounded(toDecimals: 9))"
    case .flag(let flag): flag ? "true" : "false"
    case .list(let items): items.joined(separator: "; ")
    case .range(let low, let high): "\(low)-\(high)"
    case .missing: ""
    }
  }

  /// The cell in a file that spreadsheets open: no text is taken for a formula.
  var plainAndGuarded: String {
    switch self {
    case .text, .list: CSVText.guarded(plain)
    default: plain
    }
  }

  /// The cell as people read it.
  var shown: String {
    switch self {
    case .text(let text): text
    case .count(let count): String(count)
    case .number(let number, let decimals): number.shown(decimals: decimals)
    case .flag(let flag): flag ? "yes" : ""
    case .list(let items): items.joined(separator: ", ")
    case .range(let low, let high): low == high ? String(low) : "\(low)–\(high)"
    case .missing: "–"
    }
  }
}
