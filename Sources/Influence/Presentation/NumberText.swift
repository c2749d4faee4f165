extension Double {
  /// The nearest number with so many decimals, so that the last bits of a sum are not printed.
  func rounded(toDecimals decimals: Int) -> Double {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (self * scale).rounded()
    return scaled.isFinite ? scaled / scale : self
  }

  /// `0.50` for half with two decimals.
  func shown(decimals: Int) -> String {
    let rounded = rounded(toDecimals: decimals)
    guard rounded.isFinite, abs(rounded) < 1e15 else { return "\(self)" }
    let whole = Int(rounded.magnitude)
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let fraction = Int(((rounded.magnitude - Double(whole)) * Double(scale)).rounded())
    let sign = rounded < 0 ? "-" : ""
    guard decimals > 0 else { return sign + String(whole) }
    let digits = String(fraction)
    let zeros = String(repeating: "0", count: decimals - digits.count)
    return "\(sign)\(whole).\(zeros)\(digits)"
  }
}
