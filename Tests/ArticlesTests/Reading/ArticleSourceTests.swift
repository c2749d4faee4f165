import Articles
import TestSupport
import Testing

@Suite struct ArticleSourceTests {
  private func locations(_ paths: [String]) throws -> [String] {
    var source = try ArticleSource(paths: paths)
    var found: [String] = []
    while let next = source.next() {
      switch next {
      case .success(let record): found.append("\(record.name) \(record.format)")
      case .failure(let problem): found.append("! " + problem.reason)
      }
    }
    return found
  }

  @Test func foldersAreWalkedByNameWhateverTheOrderGiven() throws {
    let folder = try TemporaryFolder()
    let second = try folder.write("b.md", "b")
    try folder.write("deep/er/a.txt", "a")
    try folder.write("c.html", "<p>c")
    try folder.write("notes.docx", "d")
    try folder.write(".hidden.txt", "e")
    let wanted = ["a text", "b markdown", "c html"]
    #expect(try locations([folder.path]) == wanted)
    // Given twice, read once.
    #expect(try locations([second, folder.path + "/", folder.path + "/./b.md"]) == wanted)
  }

  @Test func filesOfOneNameAreToldApartByTheirFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("may/1.txt", "a")
    try folder.write("june/1.txt", "b")
    try folder.write("june/2.txt", "c")
    #expect(try locations([folder.path]) == ["2 text", "june/1 text", "may/1 text"])
  }

  @Test func aMissingFileAndAnEmptyFolderAreErrors() throws {
    let folder = try TemporaryFolder()
    #expect(throws: ArticleError.notFound(path: "no/such")) {
      try ArticleSource(paths: ["no/such"])
    }
    #expect(throws: ArticleError.noArticles(folder: folder.path)) {
      try ArticleSource(paths: [folder.path])
    }
  }

  @Test func jsonLinesComeLineByLine() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("n.jsonl", "\u{FEFF}{\"text\":\"a\"}\r\n\n  \n{\"text\":\"b\"}")
    var source = try ArticleSource(paths: [file])
    var read: [Article] = []
    while let record = source.next() {
      read.append(try ArticleReader().article(from: record.get()))
    }
    #expect(read.map(\.id) == ["n:1", "n:4"])
    #expect(read.map(\.paragraphs[0].text) == ["a", "b"])
    #expect(read.map(\.location) == [file + ":1", file + ":4"])
  }

  @Test func aBadLineIsReportedByItsNumberAndStopsNothing() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "n.jsonl",
      """
      {"id":"one","text":"Oslo met."}
      {"id":"two","text":
      {"id":"three"}
      {"id":4,"text":"Quito met."}
      ["five"]
      """)
    var source = try ArticleSource(paths: [file])
    var ids: [String] = []
    var problems: [String] = []
    while let record = source.next() {
      do throws(ArticleProblem) {
        ids.append(try ArticleReader().article(from: record.get()).id)
      } catch {
        problems.append(String(error.description.dropFirst(file.count)))
      }
    }
    #expect(ids == ["one", "4"])
    #expect(
      problems == [
        ":2: no JSON: the text ends where a value should stand at byte 20",
        #":3: the object has no "text""#,
        #":5: expected an object {"id", "text", …}"#,
      ])
  }

  @Test func linesLongerThanABlockArePutTogether() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "word ", count: 150_000)
    let file = try folder.write("n.jsonl", "{\"text\":\"\(long)\"}\n{\"text\":\"b\"}\n")
    var source = try ArticleSource(paths: [file])
    let first = try source.next()?.get()
    #expect(try first.map { try ArticleReader().wholeText(of: $0) } == long)
    let second = try source.next()?.get()
    #expect(second?.line == 2)
    let third = source.next()
    #expect(third == nil)
  }

  @Test func whatIsNoTextIsSkippedWithAWayOut() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", [0xFF, 0xFE, 0x41, 0x00])
    try folder.write("b.txt", Array("%PDF-1.7 …".utf8))
    try folder.write("c.txt", "PK\u{3}\u{4}")
    try folder.write("d.txt", "Oslo met Colombo.\u{0}")
    #expect(
      try locations([folder.path]) == [
        "! UTF-16 text; convert it with `iconv -f UTF-16 -t UTF-8`",
        "! not a text; save it as .txt, .md, .html or .jsonl",
        "! not a text; save it as .txt, .md, .html or .jsonl",
        "d text",
      ])
  }

  @Test(
    arguments: [
      (" {\"text\":\"a\"}", "jsonLines"), ("<!DOCTYPE html><p>a", "html"), ("\n<HTML>", "html"),
      ("Oslo met.", "text"), ("<3 Oslo", "text"), ("", "text"),
    ])
  func aFileOfUnknownKindIsKnownByItsBeginning(text: String, format: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("saved", text)
    #expect(try locations([file]).first == (format == "jsonLines" ? "saved:1 " : "saved ") + format)
  }
}
