import TestSupport
import Testing

@testable import Exchange

@Suite struct XMLReaderTests {
  static func events(_ text: String) throws -> [XMLReader.Event] {
    var reader = try XMLReader(Array(text.utf8))
    var events: [XMLReader.Event] = []
    while let event = try reader.next() { events.append(event) }
    return events
  }

  static func failure(_ text: String) -> ReadingFailure? {
    #expect(throws: ReadingFailure.self) { try events(text) }
  }

  @Test func elementsAttributesAndTextComeInOrder() throws {
    let found = try Self.events("<?xml version='1.0'?>\n<a x='1' y=\"2\"><b/>t<!-- no --></a >\n")
    #expect(
      found == [
        .start("a", ["x": "1", "y": "2"]), .start("b", [:]), .end("b"), .text("t"), .end("a"),
      ])
  }

  @Test func prefixesOfNamesAreLeftOut() throws {
    #expect(try Self.events("<g:a xmlns:g='u'></g:a>").first == .start("a", ["xmlns:g": "u"]))
  }

  @Test func referencesAreCharacters() throws {
    let found = try Self.events("<a x='&lt;&#10;&#x1F54A;'>&amp;&quot;&apos;&gt;&#xE9;</a>")
    #expect(found == [.start("a", ["x": "<\n\u{1F54A}"]), .text("&\"'>é"), .end("a")])
  }

  @Test func lineEndsAreOneAndBlanksInValuesAreSpaces() throws {
    // XML 1.0, sections 2.11 and 3.3.3.
    let found = try Self.events("<a x='1\r\n2\t3'>1\r\n2\r3<![CDATA[<&\r\n]]></a>")
    #expect(found == [.start("a", ["x": "1 2 3"]), .text("1\n2\n3"), .text("<&\n"), .end("a")])
  }

  @Test func aDocumentTypeEndsTheReading() throws {
    let bomb = """
      <?xml version="1.0"?>
      <!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]>
      <a>&y;</a>
      """
    let failure = try #require(Self.failure(bomb))
    #expect(failure.place == .offset(22))
    #expect(failure.reason.hasPrefix("a document type declaration"))
  }

  @Test(
    arguments: [
      ("<a>&nbsp;</a>", "&nbsp; is no character"), ("<a>&#0;</a>", "&#0; is no character"),
      ("<a>&#xD800;</a>", "&#xD800; is no character"), ("<a>a & b</a>", "`&` that begins no"),
      ("<a>\u{1}</a>", "a control character"), ("<a x=1/>", "expected a value in quotation"),
      ("<a x='<'/>", "`<` inside a value"), ("<a x='1' x='2'/>", "the attribute x stands twice"),
      ("<a></b>", "</b> where </a> was expected"), ("<a>", "the file ends inside <a>"),
      ("<a/><b/>", "a second element"), ("text", "text outside the elements"),
      ("", "no element in the file"), ("<a><!-- ", "a comment that never ends"),
      ("<a x='1'y='2'/>", "expected `>`"), ("<a", "expected `>`"), ("<", "expected a name"),
      ("<a x", "expected `=` after x"), ("<a x='1", "the file ends inside a value"),
      ("<?xml version='1.0' encoding='ISO-8859-1'?><a/>", "the file is not in UTF-8"),
    ])
  func whatIsNoXMLIsNamed(text: String, reason: String) throws {
    let failure = try #require(Self.failure(text))
    #expect(failure.reason.hasPrefix(reason), "\(failure.reason)")
  }

  @Test func depthAttributesAndTextsHaveLimits() throws {
    let deep = String(repeating: "<a>", count: XMLReader.deepest + 1)
    #expect(try #require(Self.failure(deep)).reason.hasPrefix("elements nested more than 64"))
    let wide = (0...XMLReader.mostAttributes).map { " a\($0)=''" }.joined()
    #expect(try #require(Self.failure("<a\(wide)/>")).reason == "more than 128 attributes")
    let long = String(repeating: "x", count: XMLReader.longestText + 1)
    #expect(try #require(Self.failure("<a>\(long)</a>")).reason.hasPrefix("a text of more than"))
    #expect(try #require(Self.failure("<\(long)/>")).reason.hasPrefix("a name of more than"))
  }

  @Test func utf16IsNamed() {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x3C, 0, 0x61, 0]
    #expect(throws: ReadingFailure.self) { try XMLReader(bytes) }
  }

  @Test func aByteOrderMarkIsPassedOver() throws {
    #expect(try Self.events("\u{FEFF}<a/>").count == 2)
  }

  /// Whatever stands in a file, the reading ends, with events or with a failure.
  @Test(arguments: 0..<400) func brokenFilesEndTheReading(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes = Array(
      "<?xml version=\"1.0\"?><a x='&#65;'><![CDATA[c]]><!-- d --><b y=\"2\">&amp;</b></a>".utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + 3))
      default: bytes.insert(contentsOf: Array("<&]>".utf8), at: place)
      }
    }
    var count = 0
    do throws(ReadingFailure) {
      var reader = try XMLReader(bytes)
      while try reader.next() != nil { count += 1 }
    } catch {
      #expect(!error.reason.isEmpty)
    }
    #expect(count <= bytes.count)
  }
}
