/// Turns what Graphviz draws into a document of its own: named for readers and screen readers, the
/// same bytes on every machine with the same fonts, nothing in it but the drawing.
struct SVGFinish {
  var title: String
  var description: String
  /// What elements are called, by id.
  var titles: [String: String]

  /// The document without comments, document type and Graphviz's own titles (which are node names),
  /// with a title, a description and titles for people.
  ///
  /// - Complexity: O(*bytes*).
  func finished(_ svg: [UInt8]) -> [UInt8] {
    var out = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    out.reserveCapacity(svg.count + svg.count / 4)
    var scanner = MarkupScanner(bytes: svg)
    var owner: String?  // the element whose title comes next
    var hasBegun = false
    while let piece = scanner.next() {
      switch piece {
      case .remark: continue
      case .text(let text): if hasBegun { append(text, to: &out) }
      case .tag(let tag) where tag.starts(with: "<svg".utf8):
        hasBegun = true
        out += tag.dropLast()
        out += Array(opening.utf8)
      case .tag(let tag) where tag.elementsEqual("<title>".utf8):
        scanner.skip(through: "</title>")
        if let owner, let name = titles[owner] { out += element("title", name) }
      case .tag(let tag) where tag.starts(with: "<g ".utf8):
        let id = Self.attribute("id", of: tag)
        if let id, id.hasPrefix("a_"), id.hasSuffix("_row") {
          // The row of a card: Graphviz puts "a_" before its id, where no link finds it.
          let row = String(id.dropFirst(2))
          out += Array("<g id=\"\(row)\" class=\"row\" role=\"group\">".utf8)
          if let name = titles[row] { out += element("title", name) }
        } else {
          append(tag, to: &out)
          if let id, titles[id] != nil {
            // Its title is its name for those who listen, and the link in it stays reachable.
            out.removeLast()
            out += Array(" role=\"group\">".utf8)
          }
        }
        owner = id
      case .tag(let tag): if hasBegun { append(tag, to: &out) }
      }
    }
    return out
  }

  /// What follows the root element's own attributes.
  private var opening: String {
    " role=\"graphics-document document\" aria-labelledby=\"chart_title chart_description\">\n"
      + "<title id=\"chart_title\">\(DOTText.xml(title))</title>\n"
      + "<desc id=\"chart_description\">\(DOTText.xml(description))</desc>"
  }

  private static let transparent = Array("\"transparent\"".utf8)

  private func element(_ name: String, _ text: String) -> [UInt8] {
    Array("<\(name)>\(DOTText.xml(text))</\(name)>".utf8)
  }

  /// Copies markup or text without the word joiners that kept Graphviz from reading backslashes,
  /// and with SVG's word for a colour that is none.
  private func append(_ bytes: ArraySlice<UInt8>, to out: inout [UInt8]) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == 0xE2, bytes[index...].starts(with: [0xE2, 0x81, 0xA0]) {
        index += 3
      } else if bytes[index] == UInt8(ascii: "\""), bytes[index...].starts(with: Self.transparent) {
        out += Array("\"none\"".utf8)
        index += Self.transparent.count
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
  }

  /// The value of an attribute as it stands in the tag.
  private static func attribute(_ name: String, of tag: ArraySlice<UInt8>) -> String? {
    let key = Array(" \(name)=\"".utf8)
    guard let start = tag.firstRange(of: key)?.upperBound,
      let end = tag[start...].firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    return String(decoding: tag[start..<end], as: UTF8.self)
  }
}
