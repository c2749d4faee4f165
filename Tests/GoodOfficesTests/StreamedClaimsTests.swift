import Claims
import Foundation
import Influence
import Language
import TestSupport
import Testing

@testable import GoodOffices

/// Writing claims as they come gives the bytes of reading everything first.
@Suite struct StreamedClaimsTests {
  private static let desk = Result { try Desk() }

  /// The seeds, the stress articles, and news made of codebook sentences and of a day's paper.
  private static let corpus: [String] = {
    let folders = [Repository.seeds, Repository.root + "/Tests/Stress/dev"]
    var texts = folders.flatMap { folder in
      ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted().compactMap {
        try? String(contentsOfFile: folder + "/" + $0, encoding: .utf8)
      }
    }
    texts += general() + sentencesOfCodebook()
    return texts
  }()

  /// The articles of Tests/Benchmarks/general_news.txt, with the same word in each pair of braces.
  private static func general() -> [String] {
    let path = Repository.root + "/Tests/Benchmarks/general_news.txt"
    let names = ["MAN": "Peter Halloran", "WOMAN": "Anna Price", "TOWN": "Velden", "DAY": "Friday"]
    return ((try? String(contentsOfFile: path, encoding: .utf8)) ?? "")
      .components(separatedBy: "\n\n\n").map { article in
        names.reduce(article) { $0.replacingOccurrences(of: "{\($1.key)}", with: $1.value) }
      }
  }

  /// The test sentences of the codebook, positive and negative, some to an article.
  private static func sentencesOfCodebook() -> [String] {
    let folder = Repository.root + "/Sources/Claims/Codebook/Entries"
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let sentences = files.sorted().filter { $0.hasSuffix(".codebook") }.flatMap { file in
      ((try? String(contentsOfFile: folder + "/" + file, encoding: .utf8)) ?? "")
        .split(separator: "\n").filter { $0.hasPrefix("+ ") || $0.hasPrefix("- ") }
        .map { String($0.dropFirst(2).prefix { $0 != "=" }) }
    }
    // One sentence an article: nothing else can bring an article through the screen.
    return sentences
  }

  private static func written(_ texts: [String], skips: Bool) async throws -> [String] {
    var desk = try Self.desk.get()
    desk.skipsClaimless = skips
    let folder = try TemporaryFolder()
    let lines = try texts.enumerated().map { number, text in
      let record = ["id": "t\(number)", "text": text, "date": "2024-11-09"]
      return String(decoding: try JSONSerialization.data(withJSONObject: record), as: UTF8.self)
    }
    let path = try folder.write("news.jsonl", lines.joined(separator: "\n"))
    var filter = ClaimFilter()
    filter.statuses = Set(EvidenceStatus.allCases)
    let bytes = Gathered<[UInt8]>([])
    let run = try await desk.writeClaims([path], filter: filter) { line in
      bytes.update { $0 += line }
    }
    #expect(run.articleCount == texts.count)
    return String(decoding: bytes.value, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func articlesPassedOverHoldNoClaim() async throws {
    let fast = try await Self.written(Self.corpus, skips: true)
    let whole = try await Self.written(Self.corpus, skips: false)
    #expect(whole.count > 1000)
    #expect(fast.count == whole.count)
    for (one, other) in zip(fast, whole) where one != other {
      Issue.record("not the same:\n\(one)\n\(other)")
      break
    }
  }

  @Test func streamedLinesAreThoseOfTheCaseFile() async throws {
    let desk = try Self.desk.get()
    let folder = try TemporaryFolder()
    for (number, text) in Self.corpus.prefix(40).enumerated() {
      // Names in another order than the articles'.
      try folder.write("n\((number * 7) % 40).txt", text)
    }
    var filter = ClaimFilter()
    filter.statuses = [.requested, .actual]
    let streamed = Gathered<[UInt8]>([])
    _ = try await desk.writeClaims([folder.path], filter: filter) { line in
      streamed.update { $0 += line }
    }
    let file = try await desk.read([folder.path])
    var writer = ClaimWriter()
    let whole = ClaimList(of: InfluenceGraph(file.claims, filter: filter)).claims.flatMap {
      writer.line($0)
    }
    #expect(!whole.isEmpty)
    #expect(streamed.value == whole)
  }

  @Test func aRepeatedIdIsSkippedWithBothPlaces() async throws {
    let desk = try Self.desk.get()
    let folder = try TemporaryFolder()
    let line = "{\"id\":\"a\",\"text\":\"Norway urged Chad to leave Libya.\"}\n"
    let path = try folder.write("n.jsonl", line + "no json\n" + line)
    var count = 0
    let run = try await desk.writeClaims([path], filter: ClaimFilter()) { bytes in
      count += bytes.count { $0 == UInt8(ascii: "\n") }
    }
    #expect(count == 1)
    #expect(run.articleCount == 1)
    #expect(run.skipped.count == 2)
    #expect(run.skipped.first.map(\.location) == [path + ":2", path + ":3"])
    #expect(run.skipped.first.last?.reason.contains(path + ":1") == true)
  }
}
