import Testing

@testable import GoodOffices

@Suite struct MethodsTextTests {
  private let measure = Measure(
    texts: "twenty articles", claims: "all relations", precision: 0.876, recall: 0.5, found: 180,
    gold: 305, codebook: "one")

  @Test func rowsOfTheMeasuresAreRead() {
    let text = "texts\tclaims\tprecision\trecall\tfound\tgold\tcodebook\n"
    #expect(
      Measure.rows(of: text + "twenty articles\tall relations\t0.876\t0.5\t180\t305\tone\n")
        == [measure])
    // A row that is none is left out, not guessed at.
    #expect(Measure.rows(of: text + "twenty articles\tall\tgood\t0.5\t180\t305\tone\n").isEmpty)
  }

  @Test func theParagraphNamesWhatItWasMadeWith() throws {
    let methods = MethodsText(versions: try Versions.installed.get(), measures: [measure])
    var file = CaseFile()
    file.articles = [
      .init(id: "a", location: "a", date: CalendarDate(year: 2001, month: 5), ignoredCount: 0),
      .init(id: "b", location: "b", outlet: "The Wire", ignoredCount: 0),
    ]
    file.claims.claims = [.plain("c1"), .plain("c2", realis: .requested)]
    let text = methods.text(of: file)
    #expect(text.contains("We read 2 news articles of 1 outlet, dated 2001-05 (1 without a date)."))
    #expect(text.contains("Good Offices \(Toolkit.version) (language model "))
    #expect(text.contains("codebook \(methods.versions.codebook)"))
    #expect(text.contains("It found 2 claims of 1 relation: 1 actual, 1 requested."))
    #expect(
      text.contains("On twenty articles, precision is 0.88 and recall 0.50 for all relations"))
    // The codebook has changed since: the reader is told.
    #expect(text.contains("(Measured with codebook one, not this one.)"))
    #expect(text.contains("have not been judged by hand"))
  }
}

extension Versions {
  /// Of the installation the tests run in.
  static let installed = Result { Versions(try Desk(), Installation()) }
}
