import Claims
import Foundation
import Graphviz
import Influence
import Testing

@testable import Charts

/// Names and quotes come from other people's articles: whatever stands in them must arrive as text.
@Suite struct AwfulStringsTests {
  static let awful = [
    "She said \"no\"", "ends in a backslash\\", "\\N \\G \\E \\L \\T \\l", "a\\\\b\\", "R&D & Sons",
    "&lt;not a tag&gt; &amp; &#65; &eacute;", "]]> <![CDATA[x]]>", "<script>alert(1)</script>",
    "javascript:alert(1)", "\" onload=\"alert(1)", "<TABLE><TR><TD>x</TD></TR></TABLE>", "-->",
    "%s%n",
    "وزارة الخارجية", "Qatar قطر \u{202E}evil", "משרד החוץ (state)", "中华人民共和国外交部发言人",
    "Ünïcödé ñandú",
    "tab\there\nand\u{0}there\u{7}", "emoji 🕊️ dove", String(repeating: "long name ", count: 30),
    String(repeating: "x", count: 300), "", "{}|<>;=[]", "http://example.org/?a=1&b=2",
  ]

  static let graph: InfluenceGraph = {
    var build = GraphBuilder()
    for (index, text) in awful.enumerated() {
      build.actor("NIL:\(index)\(text)", text, index % 3 == 0 ? .official : .group, role: text)
    }
    for (index, text) in awful.enumerated() {
      let next = (index + 1) % awful.count
      build.relate(
        "NIL:\(index)\(text)", .accuses, "NIL:\(next)\(awful[next])", [(.actual, 1), (.denied, 1)],
        quote: text, speaker: Speaker(name: text, kind: .named))
    }
    return build.graph
  }()

  static func svg() async throws -> [UInt8] {
    var options = ChartOptions()
    options.title = "<script>\"&\\N</script> قطر"
    options.showsAll = true
    return try await Chart(graph, options: options).render(.svg)
  }

  @Test func theSVGIsWellFormedAndHarmless() async throws {
    let svg = XMLOutline(try await Self.svg())
    #expect(svg.error == nil)
    let allowed: Set = [
      "svg", "title", "desc", "g", "a", "polygon", "polyline", "path", "ellipse", "text",
    ]
    #expect(Set(svg.elements.map(\.name)).subtracting(allowed).isEmpty)
    for element in svg.elements {
      #expect(!element.attributes.keys.contains { $0.hasPrefix("on") })
      if let link = element.attributes["xlink:href"] { #expect(link.hasPrefix("#")) }
    }
  }

  @Test func everyLinkLeadsToAnElementAndIdsAreUnique() async throws {
    let svg = XMLOutline(try await Self.svg())
    let ids = svg.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for link in svg.elements.compactMap({ $0.attributes["xlink:href"] }) {
      #expect(ids.contains(String(link.dropFirst())))
    }
  }

  @Test func everyNameArrivesAsItIs() async throws {
    let svg = XMLOutline(try await Self.svg())
    let texts = svg.visibleText
    for name in Self.awful where name.unicodeScalars.count <= 26 && !name.isEmpty {
      let shown = DOTText.lines(DOTText.cleaned(name), width: 26, atMost: 3)
      for line in shown { #expect(texts.contains(line), "\(name)") }
    }
    #expect(texts.contains("\u{200E}<script>\"&\\N</script> قطر"))
  }

  @Test func everyQuoteArrivesInATitle() async throws {
    let svg = XMLOutline(try await Self.svg())
    let titles = svg["title"].map(\.text)
    for quote in Self.awful where (1...40).contains(quote.unicodeScalars.count) {
      #expect(titles.contains { $0.contains("“\(DOTText.cleaned(quote))”") }, "\(quote)")
    }
    #expect(titles.allSatisfy { $0.unicodeScalars.count <= Wording.tipLength })
    let lines = svg.elements.indices.dropLast().filter {
      svg.elements[$0].attributes["class"]?.hasPrefix("edge ") ?? false
    }
    #expect(!lines.isEmpty)
    for line in lines {
      #expect(svg.elements[line + 1].text.unicodeScalars.count <= EdgeAccount.tooltipLength)
    }
  }

  /// Cut on the card, whole for those who point at it or listen.
  @Test func aLongNameStandsWholeInItsTooltip() async throws {
    let titles = XMLOutline(try await Self.svg())["title"].map(\.text)
    for name in Self.awful where name.unicodeScalars.count >= 300 {
      #expect(titles.contains { $0.hasPrefix(DOTText.cleaned(name)) })
    }
  }

  @Test func libcgraphReadsTheDOTBack() async throws {
    var options = ChartOptions()
    options.showsAll = true
    let dot = try await Chart(Self.graph, options: options).dot()
    let drawn = try #require(await Graphviz.shared.reread(dot))
    #expect(drawn.nodes.count == Self.awful.count)
    #expect(drawn.lines.count == Self.awful.count)
    let label = try #require(drawn.line(id: Self.graph.edges[0].id.slug)?.attributes["label"])
    #expect(label.hasPrefix(" accuses · 1 (actual) · disputed,"))
  }

  @Test(arguments: [ChartFormat.png, .pdf]) func otherFormatsDrawThemToo(format: ChartFormat)
    async throws
  {
    #expect(try await Chart(Self.graph).render(format).count > 1000)
  }
}

extension String {
  /// The id that an edge of this name gets in a drawing of its own.
  fileprivate var slug: String {
    var table = SlugTable()
    return table.slug(for: self)
  }
}
