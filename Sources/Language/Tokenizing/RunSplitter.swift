/// Cuts one run of characters, all blank or none blank, into tokens.
struct RunSplitter: Sendable {
  /// One token of a run.
  struct Piece: Sendable, Equatable {
    /// Its bytes in the run.
    var bytes: Range<Int>
    /// A normalised form of its own, as a position in `SpecialCases.norms`; else -1.
    var norm: Int32 = -1
  }

  let special: SpecialCases
  let rules: AffixRules
  private let addresses: WebAddress

  init(special: SpecialCases) {
    self.special = special
    rules = AffixRules()
    addresses = WebAddress(domainLetters: rules.tables.domainLetters)
  }

  /// The tokens of `run`, in order.
  ///
  /// - Parameter usesSpecialCases: false to see what the affix rules alone make of it.
  func pieces(of run: Span<UInt8>, usesSpecialCases: Bool = true) -> [Piece] {
    if usesSpecialCases, let found = special.find(run) { return pieces(of: found, at: 0) }
    let text = ScalarText(run)
    var core = 0..<text.scalars.count
    var before: [Piece] = []
    var after: [Piece] = []
    func specialCase(_ range: Range<Int>) -> Int? {
      guard usesSpecialCases, !range.isEmpty else { return nil }
      return self.special.find(run.extracting(text.bytes(of: range)))
    }
    func piece(_ range: Range<Int>) -> Piece { Piece(bytes: text.bytes(of: range)) }

    while !core.isEmpty, specialCase(core) == nil {
      let prefix = rules.prefix(text.scalars[core])
      let rest = core.lowerBound + prefix..<core.upperBound
      if prefix > 0, specialCase(rest) != nil {
        before.append(piece(core.lowerBound..<rest.lowerBound))
        core = rest
        break
      }
      let suffix = rules.suffix(text.scalars[rest])
      let kept = core.lowerBound..<core.upperBound - suffix
      if suffix > 0, specialCase(kept) != nil {
        after.append(piece(kept.upperBound..<core.upperBound))
        core = kept
        break
      }
      if prefix == 0, suffix == 0 { break }
      if prefix > 0 { before.append(piece(core.lowerBound..<rest.lowerBound)) }
      if suffix > 0 { after.append(piece(kept.upperBound..<core.upperBound)) }
      core = rest.lowerBound..<kept.upperBound
    }
    if !core.isEmpty {
      if let found = specialCase(core) {
        before += pieces(of: found, at: text.bytes(of: core).lowerBound)
      } else if addresses.matches(text.scalars[core]) {
        before.append(piece(core))
      } else {
        var start = core.lowerBound
        for infix in rules.infixes(text.scalars[core]) where infix.lowerBound > core.lowerBound {
          if infix.lowerBound > start { before.append(piece(start..<infix.lowerBound)) }
          before.append(piece(infix))
          start = infix.upperBound
        }
        if start < core.upperBound { before.append(piece(start..<core.upperBound)) }
      }
    }
    before += after.reversed()
    return before
  }

  /// Whether an affix rule fires anywhere in the run, so that it can reach the rules in parts.
  func isBroken(_ run: Span<UInt8>) -> Bool {
    let scalars = ScalarText(run).scalars
    return rules.prefix(scalars[...]) > 0 || rules.suffix(scalars[...]) > 0
      || !rules.infixes(scalars[...]).isEmpty
  }

  /// The tokens of a special case that begins at `start`.
  func pieces(of found: Int, at start: Int) -> [Piece] {
    var pieces: [Piece] = []
    var start = start
    for part in special.parts(of: found) {
      pieces.append(Piece(bytes: start..<start + part.length, norm: part.norm))
      start += part.length
    }
    return pieces
  }
}
