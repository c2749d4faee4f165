import Foundation
import TestSupport
import Testing

@Suite struct OutputTests {
  @Test func aFileAppearsOnlyWhenItIsComplete() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("claims.jsonl", "kept")
    let failed = try Command.run(["parse", "seeds", "--model", "none", "-o", file])
    #expect(failed.status == 5)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "kept")
    let written = try Command.run(["claims", "seeds", "--format", "jsonl", "-o", file])
    #expect(written.status == 0)
    #expect(written.output.isEmpty)
    let direct = try Command.run(["claims", "seeds", "--format", "jsonl"])
    #expect(try String(contentsOfFile: file, encoding: .utf8) == direct.output)
    // No half-written file is left beside it.
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["claims.jsonl"])
  }

  @Test func whatIsNoFileIsWrittenToAndLeftInPlace() throws {
    let folder = try TemporaryFolder()
    let link = folder.path + "/nowhere"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/dev/null")
    #expect(try Command.run(["articles", "seeds", "-o", link]).status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "/dev/null")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["nowhere"])
  }

  @Test func aLinkStaysALink() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("real.txt", "old")
    let link = folder.path + "/link.txt"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    #expect(try Command.run(["articles", "seeds", "-o", link]).status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == file)
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("Articles\n"))
  }

  @Test func aPlaceThatCannotBeWrittenIsNamed() throws {
    let run = try Command.run(["articles", "seeds", "-o", "no/such/folder/out.txt"])
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("goodoffices: no/such/folder/out.txt: cannot be written ("))
  }

  @Test func nothingButDataGoesWhereNoTerminalIs() throws {
    for format in ["table", "json", "jsonl", "csv", "tsv"] {
      let run = try Command.run(["edges", "seeds", "--format", format])
      #expect(run.status == 0)
      #expect(run.errors.isEmpty)
      #expect(!run.output.contains("\u{1B}"))
    }
  }

  @Test func jsonLinesAndCommaSeparatedValuesHaveARowForEachEdge() throws {
    let lines = try Command.run(["edges", "seeds", "--format", "jsonl"]).output
    let rows = try lines.split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
    #expect(rows.count > 5)
    #expect(rows.allSatisfy { $0?["source"] is String && $0?["reports"] is Int })
    let table = try Command.run(["edges", "seeds", "--format", "csv"]).output
    #expect(table.hasPrefix("source,relation,target,status,reports,"))
    // A heading, then the same rows; no name among the seeds' holds a line end.
    #expect(
      table.split(separator: "\r\n").flatMap { $0.split(separator: "\n") }.count == rows.count + 1)
  }

  @Test func chartsComeInTheFormatTheFileAsksFor() throws {
    let folder = try TemporaryFolder()
    let beginnings = [
      "svg": "<?xml", "dot": "digraph", "png": "\u{FFFD}PNG", "pdf": "%PDF-",
    ]
    for (ending, beginning) in beginnings.sorted(by: { $0.key < $1.key }) {
      let file = folder.path + "/chart." + ending
      #expect(try Command.run(["draw", "seeds", "-o", file]).status == 0)
      let bytes = FileManager.default.contents(atPath: file) ?? Data()
      #expect(String(decoding: bytes.prefix(16), as: UTF8.self).hasPrefix(beginning), "\(ending)")
    }
    let dot = try Command.run(["export", "seeds", "--format", "dot"]).output
    #expect(try String(contentsOfFile: folder.path + "/chart.dot", encoding: .utf8) == dot)
  }
}
