/// Recognises a run that is a web or mail address as a whole, and so one token.
///
/// An address is `[scheme://] [user[:password]@] host [:port] [/ ? or # and anything]`, its host
/// dotted labels before a lower-case top-level domain or a public IPv4 address.
struct WebAddress: Sendable {
  let domainLetters: ScalarSet

  private static let colon = UInt32(UInt8(ascii: ":"))
  private static let slash = UInt32(UInt8(ascii: "/"))
  private static let at = UInt32(UInt8(ascii: "@"))
  private static let stop = UInt32(UInt8(ascii: "."))

  /// - Complexity: O(*scalars*).
  func matches(_ run: ArraySlice<UInt32>) -> Bool {
    guard run.contains(Self.stop) else { return false }
    if isHostAndRest(run) { return true }
    if let afterScheme = afterScheme(run), isHostAndRest(run[afterScheme...]) { return true }
    for index in run.indices.dropFirst() where run[index] == Self.at {
      if isHostAndRest(run[(index + 1)...]) { return true }
    }
    return false
  }

  private func afterScheme(_ run: ArraySlice<UInt32>) -> Int? {
    guard let colon = run.firstIndex(of: Self.colon), colon - run.startIndex >= 2,
      colon + 2 < run.endIndex, run[colon + 1] == Self.slash, run[colon + 2] == Self.slash,
      run[..<colon].allSatisfy(isSchemeScalar)
    else { return nil }
    return colon + 3
  }

  private func isSchemeScalar(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x5F, 0x2B, 0x2D, 0x2E: true  // _ + - .
    default: UnicodeClass.isAlphanumeric(scalar)
    }
  }

  /// Whether a host begins `run` and a port, a path or nothing follows it.
  ///
  /// The host ends at the first character that none can hold, so that trying every `@` of a run
  /// reads each character once.
  private func isHostAndRest(_ run: ArraySlice<UInt32>) -> Bool {
    let end =
      run.firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 || $0 == 0x3A || $0 == 0x40 }
      ?? run.endIndex
    guard isRest(run[end...]) else { return false }
    let labels = run[..<end].split(separator: Self.stop, omittingEmptySubsequences: false)
    guard labels.count >= 2, let top = labels.last else { return false }
    if labels.count == 4, isPublicAddress(labels) { return true }
    return (2...63).contains(top.count) && top.allSatisfy(domainLetters.contains)
      && labels.dropLast().allSatisfy(isLabel)
  }

  private func isRest(_ rest: ArraySlice<UInt32>) -> Bool {
    var rest = rest
    if rest.first == Self.colon {
      let digits = rest.dropFirst().prefix(while: UnicodeClass.isDecimal).count
      guard (2...5).contains(digits) else { return false }
      rest = rest.dropFirst(1 + digits)
    }
    guard let first = rest.first else { return true }
    return first == 0x2F || first == 0x3F || first == 0x23
  }

  private func isLabel(_ label: ArraySlice<UInt32>) -> Bool {
    guard (1...64).contains(label.count), let first = label.first, let last = label.last else {
      return false
    }
    return isHostScalar(first) && isHostScalar(last)
      && label.allSatisfy { isHostScalar($0) || $0 == 0x5F || $0 == 0x2D }
  }

  private func isHostScalar(_ scalar: UInt32) -> Bool {
    UnicodeClass.isASCIILetter(scalar) || UnicodeClass.isASCIIDigit(scalar)
      || (0xA1...0xFFFF).contains(scalar)
  }

  /// Four numbers that name a machine on the public Internet.
  private func isPublicAddress(_ labels: [ArraySlice<UInt32>]) -> Bool {
    let numbers = labels.compactMap(number)
    guard numbers.count == 4, labels[0].first != 0x30, labels[3].first != 0x30 else {
      return false
    }
    let isPrivate =
      switch (numbers[0], numbers[1]) {
      case (10, _), (127, _), (169, 254), (192, 168), (172, 16...31): true
      default: false
      }
    return !isPrivate && numbers[0] <= 223 && numbers[3] <= 254
  }

  /// The value of up to three digits, at most 255; three of them must not begin with 0.
  private func number(_ label: ArraySlice<UInt32>) -> Int? {
    guard (1...3).contains(label.count), label.allSatisfy(UnicodeClass.isASCIIDigit),
      label.count < 3 || label.first != 0x30
    else { return nil }
    let value = label.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return value <= 255 ? value : nil
  }
}
