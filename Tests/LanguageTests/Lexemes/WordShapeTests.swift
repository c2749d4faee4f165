import Testing

@testable import Language

@Suite struct WordShapeTests {
  @Test(arguments: [
    ("Hamas", "Xxxxx"), ("US", "XX"), ("n't", "x'x"), ("2024", "dddd"), ("U.S.", "X.X."),
    ("COVID-19", "XXXX-dd"), ("abcdefgh", "xxxx"), ("İ", "X"), ("ex-PM", "xx-XX"), ("’s", "’x"),
    ("......", "...."), ("①²٣", "ddd"), ("½", "½"), ("", ""),
  ])
  func shapesAreTheOriginals(text: String, shape: String) {
    #expect(String(decoding: WordShape.of(ScalarText(text).scalars), as: UTF8.self) == shape)
  }

  @Test func veryLongWordsShareAShape() {
    let long = [UInt32](repeating: 0x41, count: 100)
    #expect(String(decoding: WordShape.of(long), as: UTF8.self) == "LONG")
    #expect(String(decoding: WordShape.of(Array(long.dropLast())), as: UTF8.self) == "XXXX")
  }
}
