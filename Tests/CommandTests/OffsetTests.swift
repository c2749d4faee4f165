import Foundation
import TestSupport
import Testing

/// Offsets point into the file as it is on disk, whatever its line ends, marks and spaces.
@Suite struct OffsetTests {
  private func claims(_ path: String) throws -> [[String: Any]] {
    let run = try Command.run(["claims", path, "--format", "jsonl"])
    return try run.output.split(separator: "\n").compactMap {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
  }

  /// Article, relation and status of each claim: what must not depend on how a file is written.
  private func content(_ claims: [[String: Any]]) -> [String] {
    claims.map { claim in
      let side = { (name: String) in (claim[name] as? [String: Any])?["id"] as? String ?? "" }
      let words = ["article", "relation", "realis", "polarity"].map { claim[$0] as? String ?? "" }
      return (words + [side("source"), side("target")]).joined(separator: " ")
    }
  }

  @Test func everyQuoteOfTheSeedsStandsAtItsPlace() throws {
    let found = try claims("seeds")
    #expect(found.count > 20)
    for claim in found {
      let article = try #require(claim["article"] as? String)
      let file = try String(contentsOfFile: "\(Repository.seeds)/\(article).txt", encoding: .utf8)
      let scalars = Array(file.unicodeScalars)
      let start = try #require(claim["start"] as? Int)
      let end = try #require(claim["end"] as? Int)
      let words = String(String.UnicodeScalarView(scalars[start..<end]))
      #expect(claim["quote"] as? String == words)
      let line = scalars[..<start].count { $0 == "\n" } + 1
      #expect(claim["line"] as? Int == line)
    }
  }

  @Test func marksLineEndsAndMarkupMoveOffsetsAndNothingElse() throws {
    let plain = try claims("seeds")
    let writings: [(name: String, ending: String, write: (String) -> String)] = [
      ("windows", "txt", { "\u{FEFF}" + $0.replacingOccurrences(of: "\n", with: "\r\n") }),
      ("spaces", "txt", { $0.replacingOccurrences(of: " the ", with: "\u{A0}the  ") }),
      ("hyphens", "txt", { $0.replacingOccurrences(of: "tion", with: "t\u{AD}ion") }),
      ("page", "html", OffsetTests.page),
    ]
    for (name, ending, write) in writings {
      let folder = try TemporaryFolder()
      for file in try Repository.seedFiles() {
        let stem = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try folder.write("\(stem).\(ending)", write(text))
      }
      #expect(content(try claims(folder.path)) == content(plain), "\(name)")
      let lines = folder.path + "-claims.jsonl"
      defer { try? FileManager.default.removeItem(atPath: lines) }
      _ = try Command.run(["claims", folder.path, "--format", "jsonl", "-o", lines])
      let check = try Command.run(["verify", folder.path, lines])
      #expect(check.status == 0, "\(name): \(check.output)")
    }
  }

  /// The text as a web page, with a tag in every paragraph and references for dashes and quotes.
  private static func page(_ text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      "<p>"
        + line.replacingOccurrences(of: "&", with: "&amp;")
        .replacingOccurrences(of: "’", with: "&rsquo;")
        .replacingOccurrences(of: "Hamas", with: "<b>Hamas</b>") + "</p>\n"
    }
    return "<!DOCTYPE html><body><article>\n" + lines.joined() + "</article></body>"
  }

  @Test func passagesSetAsideStandAtTheirPlaces() throws {
    let run = try Command.run(["articles", "--ignored", "seeds", "--format", "jsonl"])
    let rows = try run.output.split(separator: "\n").compactMap {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
    // Two captions with their credit and crumb, six headlines cut short.
    #expect(rows.count == 10)
    for row in rows {
      let article = try #require(row["article"] as? String)
      let file = try String(contentsOfFile: "\(Repository.seeds)/\(article).txt", encoding: .utf8)
      let start = try #require(row["start"] as? Int)
      let end = try #require(row["end"] as? Int)
      let words = String(String.UnicodeScalarView(Array(file.unicodeScalars)[start..<end]))
      // The crumb holds no-break spaces in the file.
      let found = words.split { $0 == " " || $0 == "\u{A0}" }
      #expect((row["text"] as? String)?.split(separator: " ") == found)
    }
  }
}
