/// Writes XML as bytes, two blanks a level.
struct XMLWriter {
  private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var open: [String] = []

  typealias Attributes = [(name: String, value: String)]

  mutating func begin(_ name: String, _ attributes: Attributes = []) {
    tag(name, attributes)
    bytes += ">\n".utf8
    open.append(name)
  }

  mutating func end() {
    guard let name = open.popLast() else { return }
    indent()
    bytes += "</\(name)>\n".utf8
  }

  /// An element without others inside it.
  mutating func leaf(_ name: String, _ attributes: Attributes = [], text: String? = nil) {
    tag(name, attributes)
    guard let text else {
      bytes += "/>\n".utf8
      return
    }
    bytes += ">".utf8
    bytes += XMLText.escaped(text)
    bytes += "</\(name)>\n".utf8
  }

  private mutating func tag(_ name: String, _ attributes: Attributes) {
    indent()
    bytes += "<\(name)".utf8
    for attribute in attributes {
      bytes += " \(attribute.name)=\"".utf8
      bytes += XMLText.escaped(attribute.value)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func indent() {
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * open.count)
  }
}
