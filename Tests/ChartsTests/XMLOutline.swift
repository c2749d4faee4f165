import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An SVG as a real XML parser sees it.
final class XMLOutline: NSObject, XMLParserDelegate {
  struct Element: Equatable {
    var name: String
    var attributes: [String: String]
    /// Its own text, without that of the elements in it.
    var text = ""
    /// The names of the elements it stands in, outermost first.
    var path: [String] = []
  }
  private(set) var elements: [Element] = []
  /// Nil when the document is well-formed.
  private(set) var error: (any Error)?
  private var open: [Int] = []

  init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    if !parser.parse() { error = parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  /// All elements of one name.
  subscript(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// Everything that a reader can see.
  var visibleText: [String] { self["text"].map(\.text) }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(elements.count)
    let path = open.dropLast().map { elements[$0].name }
    elements.append(Element(name: name, attributes: attributes, path: path))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let last = open.last { elements[last].text += text }
  }
}
