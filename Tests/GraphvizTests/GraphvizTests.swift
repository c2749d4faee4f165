import Testing

@testable import Graphviz

@Suite struct GraphvizTests {
  @Test func theVersionIsANumber() async {
    let version = await Graphviz.shared.version()
    #expect(version.split(separator: ".").count >= 2 && version.first?.isNumber == true)
  }
}
