import Claims
import Foundation
import Influence
import Testing

@testable import Charts

@Suite struct PageTests {
  private func page(_ graph: InfluenceGraph) async throws -> String {
    String(decoding: try await Chart(graph).render(.html), as: UTF8.self)
  }

  /// What stands between two texts, the last one searched for from the end.
  private func between(_ start: String, _ end: String, of page: String) throws -> Substring {
    let from = try #require(page.range(of: start)).upperBound
    let to = try #require(page.range(of: end, range: from..<page.endIndex)).lowerBound
    return page[from..<to]
  }

  /// The hash that `sha256sum` gives is the one in the policy: any other script is refused.
  @Test func thePolicyNamesTheOnlyScriptAndStyle() async throws {
    let page = try await page(GraphBuilder.gazaTalks)
    let policy = try between("Content-Security-Policy\" content=\"", "\"", of: page)
    #expect(policy.hasPrefix("default-src 'none'; script-src 'sha256-"))
    #expect(!policy.contains("unsafe"))
    for (tag, directive) in [("script", "script-src"), ("style", "style-src")] {
      let text = try between("<\(tag)>", "</\(tag)>", of: page)
      let hash = Base64.text(of: SHA256.hash(of: Array(text.utf8)))
      #expect(policy.contains("\(directive) 'sha256-\(hash)'"))
    }
  }

  @Test func nothingIsFetched() async throws {
    let page = try await page(GraphBuilder.gazaTalks)
    for word in [" src=", "@import", "url(", "fetch(", "XMLHttpRequest", "innerHTML", "eval("] {
      #expect(!page.contains(word), "\(word)")
    }
    let links = page.matches(of: /href="([^"]*)"/).map { String($0.output.1) }
    #expect(links.allSatisfy { $0.hasPrefix("#") })
  }

  /// Names and quotes of hostile articles stand in the data word for word, and nowhere as markup.
  @Test func awfulNamesArriveAsText() async throws {
    let page = try await page(AwfulStringsTests.graph)
    #expect(page.components(separatedBy: "<script").count == 3)
    #expect(page.components(separatedBy: "</script").count == 3)
    let json = try between("<script type=\"application/json\" id=\"case\">", "</script>", of: page)
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let claims = try #require(read["claims"] as? [[String: Any]])
    #expect(
      claims.compactMap { $0["quote"] as? String }
        == AwfulStringsTests.graph.claims.map(\.quote.text))
  }

  @Test func everyRelationHasItsLineAndItsClaims() async throws {
    let graph = GraphBuilder.gazaTalks
    let page = try await page(graph)
    let json = try between("<script type=\"application/json\" id=\"case\">", "</script>", of: page)
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let edges = try #require(read["edges"] as? [[String: Any]])
    #expect(edges.compactMap { $0["id"] as? String } == graph.edges.map(\.id))
    for edge in edges {
      let slug = try #require(edge["slug"] as? String)
      #expect(page.contains("<g id=\"\(slug)\" class=\"edge"))
      #expect((edge["claims"] as? [Int])?.isEmpty == false)
    }
  }

  @Test func aPageIsTheSameBytesEveryTime() async throws {
    #expect(try await page(GraphBuilder.gazaTalks) == (try await page(GraphBuilder.gazaTalks)))
  }

  @Test func whatIsFilledInIsNotFilledAgain() {
    let template = PageTemplate(Array("a {{one}} b {{two}} c {{".utf8))
    let filled = template.filled { $0 == "one" ? Array("{{two}}".utf8) : Array("2".utf8) }
    #expect(String(decoding: filled, as: UTF8.self) == "a {{two}} b 2 c {{")
  }
}

@Suite struct HashTests {
  /// The examples of FIPS 180-4 and the empty message, and lengths around the end of a block, whose
  /// hashes `sha256sum` gave.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 55),
      "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"
    ),
    (
      String(repeating: "a", count: 64),
      "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"
    ),
  ])
  func hashesAreThoseOfTheStandard(message: String, expected: String) {
    let hash = SHA256.hash(of: Array(message.utf8))
    #expect(
      hash.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() == expected)
  }

  /// RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
  ])
  func base64IsThatOfTheStandard(text: String, expected: String) {
    #expect(Base64.text(of: Array(text.utf8)) == expected)
  }
}
