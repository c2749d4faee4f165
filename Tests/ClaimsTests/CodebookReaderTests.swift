import Testing

@testable import Claims

@Suite struct CodebookReaderTests {
  private func read(_ text: String) throws(CodebookError) -> [CodebookEntry] {
    var reader = CodebookReader()
    try reader.read(text: text, name: "test.codebook")
    return reader.entries
  }

  @Test func anEntryHasWordsSlotsAndSentences() throws {
    let entries = try read(
      """
      [pressures.test]
      note = a test
      verb = urge, call on
      source = subject
      target = object, last
      when = clause
      + Norway urged Chad to go. => Norway > Chad : requested
      - Norway urged caution.
      """)
    let entry = try #require(entries.first)
    #expect(entry.relation == .pressures)
    #expect(entry.words == [["urge"], ["call", "on"]])
    #expect(entry.target == [.object, .last])
    #expect(entry.positives.first?.expected.first?.realis == .requested)
    #expect(entry.negatives.count == 1)
  }

  @Test(arguments: [
    ("[nonsense.test]\nverb = urge\n", 1), ("[pressures.test]\nverbs = urge\n", 2),
    ("[pressures.test]\nverb = urge\nsource = nowhere\n", 3),
    ("[pressures.test]\nverb = urge\n+ Norway urged Chad.\n", 3), ("verb = urge\n", 1),
    ("[pressures.test]\nverb = urge\nwhen = raining\n", 3), ("[pressures.test\n", 1),
    ("[represents.test]\ntitle = mayor\n", 2),
  ])
  func aBadLineIsNamed(text: String, line: Int) throws {
    do {
      _ = try read(text)
      Issue.record("nothing was wrong with: \(text)")
    } catch {
      #expect(error.description.hasPrefix("test.codebook:\(line): "), "\(error)")
    }
  }

  @Test func theFingerprintChangesWithTheText() throws {
    var one = CodebookReader()
    try one.read(text: "[words.test]\nlist = a\n", name: "a")
    var other = CodebookReader()
    try other.read(text: "[words.test]\nlist = b\n", name: "a")
    #expect(one.fingerprint.hexadecimal != other.fingerprint.hexadecimal)
  }
}
