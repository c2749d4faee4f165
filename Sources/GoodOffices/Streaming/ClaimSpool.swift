/// The claims of a run as lines of JSON, kept on disk until all are known: their order and their
/// copies depend on all articles.
///
/// Memory does not grow with the number of articles, except by four bytes a claim.
struct ClaimSpool: Sendable {
  private let articles: ScratchFile
  private var names = NameSorter()

  init() throws(ScratchError) { articles = try ScratchFile() }

  /// What one article gave, ready to be kept.
  struct Bundle: Sendable {
    var id: String
    var bytes: [UInt8]

    /// - Parameters:
    ///   - claims: all claims of the article: what is a copy of what depends on all.
    ///   - filter: says which of them are to be written; it judges singly.
    init(id: String, location: String, claims: [Claim], filter: ClaimFilter) {
      self.id = id
      var packed = PackedBytes()
      packed.add(location.utf8)
      packed.add(UInt32(claims.count))
      for claim in claims {
        let own = Shingles.of(claim.quote.text)
        packed.add(UInt32(own.count))
        for hash in own { packed.add(hash) }
      }
      let order = claims.indices.filter { filter.admits(claims[$0]) }.sorted { one, other in
        Claim.stands(claims[one], before: claims[other])
          || !Claim.stands(claims[other], before: claims[one]) && one < other
      }
      packed.add(UInt32(order.count))
      var writer = ClaimWriter()
      for index in order {
        let (before, after) = writer.halves(claims[index])
        packed.add(UInt32(index))
        packed.add(before)
        packed.add(after)
      }
      bytes = packed.bytes
    }
  }

  mutating func add(_ bundle: Bundle) throws(ScratchError) {
    var framed = PackedBytes()
    framed.add(bundle.bytes)
    try names.add(bundle.id, value: try articles.append(framed.bytes))
  }

  /// What was written in the end.
  struct Outcome {
    var articleCount = 0
    var lineCount = 0
  }

  /// Writes every line, by article and place, and forgets them.
  ///
  /// - Parameters:
  ///   - repeated: told of articles whose id was met before, with both locations.
  mutating func drain(
    repeated: (_ id: String, _ location: String, _ first: String) -> Void,
    write: ([UInt8]) throws -> Void
  ) throws -> Outcome {
    var outcome = Outcome()
    let kept = try ScratchFile()
    var sentences = try SpooledShingles()
    var last: (id: String, place: Int)?
    var sorter = names
    names = NameSorter()
    try sorter.drain { entry in
      if let last, last.id == entry.name {
        repeated(entry.name, try location(at: entry.value), try location(at: last.place))
        return
      }
      last = (entry.name, entry.value)
      outcome.articleCount += 1
      var bundle = try bundle(at: entry.value)
      _ = bundle.text()
      let count = Int(bundle.number(UInt32.self))
      guard count > 0 else { return }
      try kept.append(ClaimSpool.packed(entry.value))
      for _ in 0..<count {
        let own = Int(bundle.number(UInt32.self))
        try sentences.add(bundle.numbers(own))
      }
    }
    let groups = try Copies().groups(&sentences)
    var first = 0
    for place in stride(from: 0, to: kept.count, by: 8) {
      var number = PackedBytes(try kept.read(place..<place + 8))
      var bundle = try bundle(at: Int(number.number(Int64.self)))
      _ = bundle.text()
      let count = Int(bundle.number(UInt32.self))
      for _ in 0..<count { bundle.skip(8 * Int(bundle.number(UInt32.self))) }
      var lines: [UInt8] = []
      for _ in 0..<bundle.number(UInt32.self) {
        let claim = Int(bundle.number(UInt32.self))
        lines += bundle.text()
        lines += String(groups[first + claim]).utf8
        lines += bundle.text()
        outcome.lineCount += 1
      }
      if !lines.isEmpty { try write(lines) }
      first += count
    }
    return outcome
  }

  private func bundle(at place: Int) throws(ScratchError) -> PackedBytes {
    var head = PackedBytes(try articles.read(place..<place + 4))
    let count = Int(head.number(UInt32.self))
    return PackedBytes(try articles.read(place + 4..<place + 4 + count))
  }

  private func location(at place: Int) throws(ScratchError) -> String {
    var bundle = try bundle(at: place)
    return String(decoding: bundle.text(), as: UTF8.self)
  }

  fileprivate static func packed(_ number: Int) -> [UInt8] {
    var packed = PackedBytes()
    packed.add(Int64(number))
    return packed.bytes
  }
}

/// The shingles of sentences, in a file.
private struct SpooledShingles: ShingleSource {
  private let hashes: ScratchFile
  /// Where those of each sentence end in `hashes`, eight bytes each.
  private let ends: ScratchFile
  private(set) var count = 0
  /// A stretch of sentences read in one go, since most are asked for in a row.
  private var window = 0..<0
  private var stretch: [[UInt64]] = []

  private static let windowSize = 512

  init() throws(ScratchError) {
    hashes = try ScratchFile()
    ends = try ScratchFile()
  }

  mutating func add(_ shingles: [UInt64]) throws(ScratchError) {
    var packed = PackedBytes()
    for hash in shingles { packed.add(hash) }
    try hashes.append(packed.bytes)
    try ends.append(ClaimSpool.packed(hashes.count))
    count += 1
  }

  mutating func shingles(at index: Int) throws(ScratchError) -> [UInt64] {
    if window.contains(index) { return stretch[index - window.lowerBound] }
    // Whoever goes on where the window ended will want what follows.
    let isNext = index == window.upperBound
    let wanted = index..<min(count, index + (isNext ? Self.windowSize : 1))
    let found = try read(wanted)
    guard isNext || index == 0 else { return found[0] }
    window = wanted
    stretch = found
    return found[0]
  }

  private func read(_ wanted: Range<Int>) throws(ScratchError) -> [[UInt64]] {
    var limits: [Int] = []
    if wanted.lowerBound == 0 { limits = [0] }
    let first = max(wanted.lowerBound - 1, 0)
    var packed = PackedBytes(try ends.read(8 * first..<8 * wanted.upperBound))
    while !packed.isAtEnd { limits.append(Int(packed.number(Int64.self))) }
    var bytes = PackedBytes(try hashes.read(limits[0]..<limits[limits.count - 1]))
    return zip(limits, limits.dropFirst()).map { start, end in
      bytes.numbers((end - start) / 8)
    }
  }
}
