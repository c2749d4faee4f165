import Actors
import Claims
import Foundation
import Influence
import Testing

@testable import Charts

/// What is drawn in a theme has that theme's colours and no others.
@Suite struct ThemeTests {
  private static func drawing(_ theme: ChartTheme?) async throws -> XMLOutline {
    var options = ChartOptions()
    options.includes = Set(EvidenceStatus.allCases)
    options.maximumRelations = 10
    options.theme = theme
    // Against another set, so that what is new and gone is drawn too.
    let chart = Chart(
      GraphBuilder.manyRelations, options: options, against: GraphBuilder.gazaTalks)
    return XMLOutline(try await chart.render(.svg))
  }

  private static func colours(of svg: XMLOutline) -> Set<String> {
    let named = svg.elements.flatMap { [$0.attributes["fill"], $0.attributes["stroke"]] }
    return Set(named.compactMap { $0 }).subtracting(["none"])
  }

  @Test(arguments: ChartTheme.allCases) func aChartHasTheColoursOfItsTheme(theme: ChartTheme)
    async throws
  {
    let svg = try await Self.drawing(theme)
    let palette = Palette(theme)
    let drawn = Self.colours(of: svg)
    #expect(drawn.isSubset(of: Set(palette.colours.map { $0.lowercased() })))
    #expect(drawn.count > 5)
    // Graphviz names no colour where text is black.
    let unnamed = svg["text"].filter { $0.attributes["fill"] == nil }
    #expect(unnamed.isEmpty == (palette.title != "black"))
  }

  @Test(arguments: ChartTheme.allCases, [ChartDetail.names, .groups])
  func lessDetailHasNoOtherColours(theme: ChartTheme, detail: ChartDetail) async throws {
    var options = ChartOptions()
    options.includes = Set(EvidenceStatus.allCases)
    options.detail = detail
    options.theme = theme
    let chart = Chart(GraphBuilder.manyRelations, options: options)
    let drawn = Self.colours(of: XMLOutline(try await chart.render(.svg)))
    #expect(drawn.isSubset(of: Set(Palette(theme).colours.map { $0.lowercased() })))
    #expect(drawn.count > 4)
  }

  @Test func withoutAThemeAChartIsLight() async throws {
    let one = try await Chart(GraphBuilder.gazaTalks).dot()
    var options = ChartOptions()
    options.theme = .light
    #expect(try await Chart(GraphBuilder.gazaTalks, options: options).dot() == one)
  }

  /// What differs between themes is colour, and in print the words on cards: the lines stay.
  @Test func themesTellTheSame() async throws {
    let light = try await Self.drawing(.light).visibleText
    #expect(try await Self.drawing(.dark).visibleText == light)
    let printed = Set(try await Self.drawing(.print).visibleText)
    for words in light where words.contains(" · ") && !words.contains("more reports") {
      #expect(printed.contains(words))
    }
    #expect(printed.isSuperset(of: ["state", "armed group"]))
    #expect(printed.contains { $0.contains("new: a second line beside it") })
    #expect(!printed.contains { $0.contains("green") })
  }

  /// A white margin would frame what is dark: the page is as large as the drawing. In print it is not.
  @Test func aDarkPageHasNoWhiteMargin() async throws {
    func width(_ theme: ChartTheme) async throws -> Double {
      var options = ChartOptions()
      options.theme = theme
      let chart = Chart(GraphBuilder.gazaTalks, options: options)
      let file = String(decoding: try await chart.render(.pdf), as: UTF8.self)
      // "MediaBox [ 0 0 width height ]"
      let box = try #require(file.range(of: "/MediaBox [ 0 0 "))
      return try #require(Double(file[box.upperBound...].prefix { $0 != " " }))
    }
    // Graphviz leaves half an inch, 36 points, on either side.
    let (light, dark) = try await (width(.light), width(.dark))
    #expect(abs(light - dark - 72) < 1)
  }

  private static func page(_ theme: ChartTheme?) async throws -> String {
    var options = ChartOptions()
    options.theme = theme
    let chart = Chart(GraphBuilder.manyRelations, options: options)
    return String(decoding: try await chart.render(.html), as: UTF8.self)
  }

  @Test func aPageFollowsItsReaderUnlessItHasATheme() async throws {
    let free = try await Self.page(nil)
    #expect(free.contains("@media (prefers-color-scheme: dark) { :root {"))
    for theme in ChartTheme.allCases {
      let page = try await Self.page(theme)
      #expect(!page.contains("prefers-color-scheme"))
      #expect(page.contains(":root { color-scheme: \(theme == .dark ? "dark" : "light"); "))
      #expect(page.contains("--title: \(Palette(theme).title)"))
      #expect(page.contains("@media print { :root { color-scheme: light; "))
    }
  }

  /// A colour without a rule would stay as it is in the light drawing.
  @Test func everyColourOfAPagesDrawingHasARule() async throws {
    let page = try await Self.page(nil)
    let start = try #require(page.range(of: "<svg "))
    let end = try #require(page.range(of: "</svg>"))
    let svg = XMLOutline(Array(page[start.lowerBound..<end.upperBound].utf8))
    #expect(svg.error == nil)
    for element in svg.elements {
      for name in ["fill", "stroke"] {
        guard let colour = element.attributes[name], colour != "none" else { continue }
        let isKnown = ["", "text", "polygon", ".card polygon", ".card path"].contains {
          ($0.isEmpty || $0.hasSuffix(element.name))
            && page.contains("svg \($0)[\(name)=\"\(colour)\"] { \(name): var(--")
        }
        #expect(isKnown, "\(element.name) \(name) \(colour)")
      }
    }
  }
}
