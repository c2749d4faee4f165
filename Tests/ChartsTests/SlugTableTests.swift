import Testing

@testable import Charts

@Suite struct SlugTableTests {
  @Test(arguments: [
    ("n_USA", "n_USA"), ("n_grp:hamas", "n_grp_hamas"), ("n_joe-biden", "n_joe_biden"),
    ("3com", "_3com"), ("", "_"), ("北京", "_"), ("a..b", "a_b"),
  ])
  func namesBecomeIdentifiers(name: String, slug: String) {
    var table = SlugTable()
    #expect(table.slug(for: name) == slug)
  }

  @Test func sameSlugsAreNumbered() {
    var table = SlugTable()
    #expect(
      ["a:b", "a-b", "a_b_2", "a b"].map { table.slug(for: $0) } == [
        "a_b", "a_b_2", "a_b_2_2", "a_b_3",
      ])
  }

  @Test func longNamesAreCut() {
    var table = SlugTable()
    #expect(table.slug(for: String(repeating: "x", count: 300)).utf8.count == 80)
  }
}
