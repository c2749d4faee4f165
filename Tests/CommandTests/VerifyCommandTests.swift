import Foundation
import TestSupport
import Testing

@Suite struct VerifyCommandTests {
  private func claims(in folder: TemporaryFolder) throws -> String {
    let file = folder.path + "/claims.jsonl"
    _ = try Command.run(["claims", "seeds", "--format", "jsonl", "-o", file])
    return try String(contentsOfFile: file, encoding: .utf8)
  }

  @Test func whatWasJustWrittenStands() throws {
    let folder = try TemporaryFolder()
    _ = try claims(in: folder)
    let run = try Command.run(["verify", "seeds", folder.path + "/claims.jsonl"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Every quote stands at its place\n"))
  }

  @Test func aChangedQuoteIsFourAndNamedByItsLine() throws {
    let folder = try TemporaryFolder()
    var lines = try claims(in: folder).split(separator: "\n").map(String.init)
    lines[2] = lines[2].replacingOccurrences(of: "\"quote\":\"", with: "\"quote\":\"Not ")
    let file = try folder.write("changed.jsonl", lines.joined(separator: "\n"))
    let run = try Command.run(["verify", "seeds", file, "--format", "tsv"])
    #expect(run.status == 4)
    let rows = run.output.split(separator: "\n")
    #expect(rows.count == 2)
    #expect(rows[1].hasPrefix("\(file):3\t"))
    #expect(rows[1].contains("the quote \"Not "))
  }

  @Test func anArticleThatIsNotThereIsFour() throws {
    let folder = try TemporaryFolder()
    _ = try claims(in: folder)
    let first = try Repository.seedFiles()[0]
    let run = try Command.run(["verify", first, folder.path + "/claims.jsonl"])
    #expect(run.status == 4)
    #expect(run.output.contains("is not among the inputs"))
  }

  @Test func aLineThatIsNoClaimIsFour() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("claims.jsonl", "{\"article\":\"a\"}\nnonsense\n")
    let run = try Command.run(["verify", "seeds", file])
    #expect(run.status == 4)
    #expect(run.output.contains("\(file):1"))
    #expect(run.output.contains("\(file):2"))
  }
}
